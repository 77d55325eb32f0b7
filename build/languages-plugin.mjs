// Writes the sentences of all languages into a release with their keys once instead of once a language, and packs those
// that no start asks for: they are unpacked when the first of them is. Tests have them as they stand in src/i18n.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { isAskedAtStart } from './asked-at-start.mjs';
import { pack } from './reference-packing.mjs';

const languages = fileURLToPath(new URL('../src/i18n/languages.ts', import.meta.url));
const folder = fileURLToPath(new URL('../src/i18n/', import.meta.url));

/** @returns {import('esbuild').Plugin} */
export function packedLanguages() {
  return {
    name: 'packed-languages',
    setup(build) {
      build.onLoad({ filter: /[\\/]i18n[\\/]languages\.ts$/ }, async ({ path }) => {
        if (path !== languages) return undefined;
        const files = await readdir(folder, { recursive: true });
        return {
          contents: packedModule(await readLanguages()),
          loader: 'js',
          resolveDir: folder,
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
function packedModule(/** @type {Record<string, Record<string, string>>} */ all) {
  const keys = Object.keys(Object.values(all)[0] ?? {}).sort();
  const [first, later] = [keys.filter(isAskedAtStart), keys.filter((key) => !isAskedAtStart(key))];
  const languages = Object.entries(all).map(([code, messages]) => {
    const textsOf = (/** @type {readonly string[]} */ some) =>
      some.map((key) => messages[key] ?? '').join('\t');
    if (Object.values(messages).some((text) => text.includes('\t'))) {
      throw new Error(`A sentence of ${code} holds a tab.`);
    }
    return `${code}: language(${JSON.stringify(textsOf(first))}, ${JSON.stringify(pack(textsOf(later)))})`;
  });
  return `
    import { unpack } from '../core/reference/unpack';
    const listed = (keys) => {
      let last = '';
      return keys.split(' ').map((key) => (last = last.slice(0, parseInt(key[0], 36)) + key.slice(1)));
    };
    const read = (keys, sentences) => {
      const texts = sentences.split('\\t');
      return Object.fromEntries(listed(keys).map((key, at) => [key, texts[at]]));
    };
    const language = (first, packed) => {
      let later;
      const readLater = () => read(unpack(${JSON.stringify(pack(withoutRepeats(later)))}), unpack(packed));
      const rest = new Proxy({}, { get: (_, key) => (later ??= readLater())[key] });
      return Object.setPrototypeOf(read(${JSON.stringify(withoutRepeats(first))}, first), rest);
    };
    export const languages = { ${languages.join(', ')} };`;
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
