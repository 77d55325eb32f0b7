import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { safeGrayMatter } from '../../../build/gray-matter-plugin.mjs';
import * as face from '../../../src/core';
import { readFrontMatter } from '../../../src/core/front-matter/parse';
import { yamlForReading } from '../../../build/yaml-plugin.mjs';

const plain = { ...face, readFrontMatter };
let core: typeof plain;
beforeAll(async () => {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL('../../../', import.meta.url)),
    stdin: {
      contents: `export * from './src/core'; export { readFrontMatter } from './src/core/front-matter/parse';`,
      resolveDir: fileURLToPath(new URL('../../../', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'browser',
    charset: 'utf8',
    plugins: [safeGrayMatter(), yamlForReading()],
  });
  const module = { exports: {} };
  const run = new Script(`(function (module) {${outputFiles[0]?.text ?? ''}\n})`).runInThisContext() as (
    to: typeof module,
  ) => void;
  run(module);
  core = module.exports as typeof plain;
});

const note = (block: string) => `---\n${block}\n---\nbody\n`;

describe('a release, in which yaml has what reading needs alone,', () => {
  it.each([
    'title: "A: b" # why\ntags: [ai, 언어 모델]\ndate: 2024-08-14\nupdated: 2024-08-14 23:46',
    'a: &x [1, 0x1F, 1e3]\nb: *x\n<<: {c: 1}\nd: |\n  text\n  more\ne: >-\n  folded\n',
    '"quoted": ~\n! tagged: !!str 12\nlist:\n  - - nested\n  - k: v',
    'a: !!set {x, y}\nb: !!timestamp 2024-01-01\nc: !!binary aGk=\nd: !!omap [x: 1]',
    'title: [unclosed',
    'title: A\ntitle: B',
  ])('reads %j as the sources do', (block) => {
    expect(core.readFrontMatter(note(block))).toEqual(plain.readFrontMatter(note(block)));
  });

  it('reads a key that is a list or a map as its JSON', () => {
    const reading = core.readFrontMatter(note('[a, b]: 1\n{{title}}: 2'));
    expect(reading?.ok && Object.values(reading.data)).toEqual([1, 2]);
  });

  it('edits as the sources do', () => {
    const text = note('title: A\nupdated: 2024-08-14');
    expect(core.setField(text, 'updated', '2025')).toEqual(plain.setField(text, 'updated', '2025'));
    const fields = [
      { key: 'tags', value: ['ai', 'x: y'] },
      { key: 'title', value: 'B' },
    ];
    expect(core.insertFrontMatter(text, fields)).toEqual(plain.insertFrontMatter(text, fields));
    const options = { order: ['updated', 'title'] };
    expect(core.formatFrontMatter(text, options)).toEqual(plain.formatFrontMatter(text, options));
  });
});
