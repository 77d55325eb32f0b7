// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

interface SourceFile {
  readonly room: string;
  readonly path: string;
  readonly lines: number;
}

function readFiles(): SourceFile[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => {
      const folders = path.split('/').slice(0, -1);
      // The core and the features are houses of rooms; elsewhere a room is one folder.
      const room = folders.slice(0, folders[0] === 'core' || folders[0] === 'features' ? 2 : 1).join('/');
      return { path, room, lines: readFileSync(src + path, 'utf8').split('\n').length - 1 };
    });
}

it('the house: files and lines by room, and its smallest and largest files', () => {
  const files = readFiles();
  const rooms = [...new Set(files.map(({ room }) => room))].sort();
  const table = rooms.map((room) => {
    const own = files.filter((file) => file.room === room);
    const lines = own.reduce((sum, file) => sum + file.lines, 0);
    return `${(room || '(top)').padEnd(24)}${String(own.length).padStart(4)} files${String(lines).padStart(7)} lines`;
  });
  const small = files.filter(({ lines }) => lines < 25);
  const large = files.filter(({ lines, path }) => lines > 300 && !path.includes('/data/'));
  process.stdout.write(
    [
      ...table,
      `files under 25 lines: ${small.length} of ${files.length}`,
      ...large.map(({ path, lines }) => `over 300 lines: ${path} (${lines})`),
      '',
    ].join('\n'),
  );
  // Of the core, and without what is data alone, no room holds as much as glossary did in 0.1.0 (42 %).
  const core = files.filter(({ path }) => path.startsWith('core/') && !path.includes('/data/'));
  const linesOf = (room: string): number =>
    core.filter((file) => file.room === room).reduce((sum, { lines }) => sum + lines, 0);
  const whole = core.reduce((sum, { lines }) => sum + lines, 0);
  for (const room of rooms) expect(linesOf(room) / whole, room).toBeLessThan(0.3);
});
