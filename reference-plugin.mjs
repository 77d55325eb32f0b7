// Packs the texts of the built-in reference into a release: some 200 kB become 100. Tests, and whoever bundles
// src/core/index.ts without this plugin, have the same texts as they stand in src/core/reference/data.
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { deflateSync, strToU8 } from 'fflate';

const root = fileURLToPath(new URL('.', import.meta.url));
const texts = fileURLToPath(new URL('src/core/reference/texts.ts', import.meta.url));
const data = fileURLToPath(new URL('src/core/reference/data/', import.meta.url));

/** @returns {import('esbuild').Plugin} */
export function packedReference() {
  return {
    name: 'packed-reference',
    setup(build) {
      build.onLoad({ filter: /[\\/]reference[\\/]texts\.ts$/ }, async ({ path }) => {
        if (path !== texts) return undefined;
        const files = await readdir(data);
        return {
          contents: await unpacking(pack(await readTexts())),
          loader: 'js',
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

/** By fflate and not by Node's zlib, whose bytes differ from one machine to the next. */
function pack(/** @type {object} */ value) {
  const packed = deflateSync(strToU8(JSON.stringify(value)), { level: 9, mem: 12 });
  return Buffer.from(packed).toString('base64');
}

/**
 * The module that takes the place of `texts.ts`. The inflater stands in the function: as a module of its own it would
 * fill its tables whenever the plugin is loaded.
 */
async function unpacking(/** @type {string} */ packed) {
  return `
    export function referenceTexts() {
      ${await inflaterCode()}
      const bytes = Uint8Array.from(atob('${packed}'), (character) => character.charCodeAt(0));
      return JSON.parse(new TextDecoder().decode(fflate.inflateSync(bytes)));
    }`;
}

/** Declares `fflate`, with `inflateSync` alone. */
async function inflaterCode() {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: "export { inflateSync } from 'fflate';", resolveDir: root },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'fflate',
    platform: 'browser',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}
