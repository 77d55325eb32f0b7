// Packs the texts of the built-in reference into a release: some 200 kB become 70. Tests, and whoever bundles
// src/core/index.ts without this plugin, have the same texts as they stand in src/core/reference/data.
import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { pack } from './reference-packing.mjs';

const texts = fileURLToPath(new URL('../src/core/reference/texts.ts', import.meta.url));
const data = fileURLToPath(new URL('../src/core/reference/data/', import.meta.url));

/** @returns {import('esbuild').Plugin} */
export function packedReference() {
  return {
    name: 'packed-reference',
    setup(build) {
      build.onLoad({ filter: /[\\/]reference[\\/]texts\.ts$/ }, async ({ path }) => {
        if (path !== texts) return undefined;
        const files = await readdir(data);
        return {
          contents: unpacking(await readTexts()),
          loader: 'js',
          resolveDir: dirname(texts),
          watchFiles: [texts, ...files.map((file) => data + file)],
        };
      });
    },
  };
}

/** What `referenceTexts` gives. */
async function readTexts() {
  const { outputFiles } = await esbuild.build({
    entryPoints: [texts],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const { referenceTexts } = await import(`data:text/javascript;base64,${code}`);
  return referenceTexts();
}

/** The module that takes the place of `texts.ts`. */
function unpacking(
  /** @type {import('../src/core/reference/texts').ReferenceTexts} */ { areas, otherMeanings },
) {
  const packed = pack([otherMeanings, ...Object.values(areas)].join('\0'));
  return `
    import { unpack } from './unpack';
    export function referenceTexts() {
      const [otherMeanings, ...texts] = unpack(${JSON.stringify(packed)}).split('\\0');
      const names = ${JSON.stringify(Object.keys(areas))};
      return { areas: Object.fromEntries(names.map((name, at) => [name, texts[at]])), otherMeanings };
    }`;
}
