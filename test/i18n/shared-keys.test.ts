// @vitest-environment node
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { expect, it } from 'vitest';
import { sharedKeys } from '../../build/languages-plugin.mjs';
import { languages } from '../../src/i18n/languages';

it('a release has each sentence of each language under its key', async () => {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL('../../', import.meta.url)),
    entryPoints: ['src/i18n/languages.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'cjs',
    charset: 'utf8',
    plugins: [sharedKeys()],
  });
  const module: { exports: { readonly languages?: unknown } } = { exports: {} };
  const run = new Script(`(function (module) {${outputFiles[0]?.text ?? ''}\n})`).runInThisContext() as (
    to: typeof module,
  ) => void;
  run(module);
  expect(module.exports.languages).toEqual(languages);
});
