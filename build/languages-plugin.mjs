// Writes the sentences of all languages into a release with their keys once instead of once a language. Tests have them as
// they stand in src/i18n.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const languages = fileURLToPath(new URL('../src/i18n/languages.ts', import.meta.url));
const folder = fileURLToPath(new URL('../src/i18n/', import.meta.url));

/** @returns {import('esbuild').Plugin} */
export function sharedKeys() {
  return {
    name: 'shared-keys',
    setup(build) {
      build.onLoad({ filter: /[\\/]i18n[\\/]languages\.ts$/ }, async ({ path }) => {
        if (path !== languages) return undefined;
        const files = await readdir(folder, { recursive: true });
        return {
          contents: withSharedKeys(await readLanguages()),
          loader: 'js',
          watchFiles: files.filter((file) => file.endsWith('.ts')).map((file) => join(folder, file)),
        };
      });
    },
  };
}

/** @returns {Promise<Record<string, Record<string, string>>>} */
async function readLanguages() {
  const { outputFiles } = await esbuild.build({
    entryPoints: [languages],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).languages;
}

/** The module that takes the place of `languages.ts`. A tab stands between sentences, none of which holds one. */
function withSharedKeys(/** @type {Record<string, Record<string, string>>} */ all) {
  const keys = Object.keys(Object.values(all)[0] ?? {}).sort();
  const sentences = Object.entries(all).map(([code, messages]) => {
    const texts = keys.map((key) => messages[key] ?? '');
    if (texts.some((text) => text.includes('\t'))) throw new Error(`A sentence of ${code} holds a tab.`);
    return `${JSON.stringify(code)}: read(${JSON.stringify(texts.join('\t'))})`;
  });
  return `
    let last = '';
    const keys = ${JSON.stringify(withoutRepeats(keys))}
      .split(' ')
      .map((key) => (last = last.slice(0, parseInt(key[0], 36)) + key.slice(1)));
    const read = (sentences) =>
      Object.fromEntries(sentences.split('\\t').map((sentence, at) => [keys[at], sentence]));
    export const languages = { ${sentences.join(', ')} };`;
}

/** Of each key what it has otherwise than the one before, behind how much they share, from 0 to z. */
function withoutRepeats(/** @type {readonly string[]} */ keys) {
  let last = '';
  const rests = keys.map((key) => {
    let shared = 0;
    while (shared < 35 && shared < key.length && key[shared] === last[shared]) shared += 1;
    last = key;
    return shared.toString(36) + key.slice(shared);
  });
  return rests.join(' ');
}
