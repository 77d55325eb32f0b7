// @vitest-environment node
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { expect, it } from 'vitest';
import { packedLanguages } from '../../build/languages-plugin.mjs';
import { languages, type MessageKey, type Messages } from '../../src/i18n/languages';

it('a release has each sentence of each language under its key', async () => {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL('../../', import.meta.url)),
    entryPoints: ['src/i18n/languages.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'cjs',
    charset: 'utf8',
    plugins: [packedLanguages()],
  });
  const module: { exports: { readonly languages?: Readonly<Record<string, Messages>> } } = { exports: {} };
  const run = new Script(`(function (module) {${outputFiles[0]?.text ?? ''}\n})`).runInThisContext() as (
    to: typeof module,
  ) => void;
  run(module);
  const built = module.exports.languages ?? {};
  expect(Object.keys(built)).toEqual(Object.keys(languages));
  const keys = Object.keys(languages.en) as MessageKey[];
  for (const [code, messages] of Object.entries<Messages>(languages))
    expect(keys.map((key) => built[code]?.[key])).toEqual(keys.map((key) => messages[key]));
});
