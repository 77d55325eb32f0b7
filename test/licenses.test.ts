import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { bundledPackages, licensesOf } from '../build/licenses.mjs';
import { buildOptions } from '../esbuild.config.mjs';

it('every package in the bundle comes with its licence', async () => {
  const { metafile } = await build({ ...buildOptions(), write: false, metafile: true });
  const names = bundledPackages(metafile);
  expect(names).toEqual(expect.arrayContaining(['preact', 'yaml', 'gray-matter', 'es-hangul']));
  const text = licensesOf(names);
  for (const name of names) expect(text).toContain(`\n${name} `);
  expect(text.match(/copyright/gi)?.length).toBeGreaterThanOrEqual(names.length);
}, 60_000);

it('a package without a licence is named', async () => {
  const modules = await mkdtemp(join(tmpdir(), 'ai-glossary-licenses-'));
  await mkdir(join(modules, 'bare'));
  await writeFile(join(modules, 'bare/package.json'), '{"version":"1.0.0"}');
  expect(() => licensesOf(['bare'], modules)).toThrow('bare is bundled and has no file with its licence');
  await rm(modules, { recursive: true });
});
