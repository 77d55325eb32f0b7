import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { buildOptions } from '../esbuild.config.mjs';

it('main.js stays below 815 kB', async () => {
  const { outputFiles } = await build({ ...buildOptions(), write: false });
  expect(outputFiles.map(({ path }) => path.split('/').at(-1))).toEqual(['main.js']);
  expect(outputFiles[0]?.contents.length).toBeLessThan(815_000);
}, 60_000);
