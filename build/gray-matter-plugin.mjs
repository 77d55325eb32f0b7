// Makes gray-matter safe to ship: its engines become a YAML-only one of our own, so that nothing in it can evaluate
// `---js` front matter and no second YAML reader is bundled; and it needs neither Node's `fs` nor `Buffer`.
// One plugin for the release build, and the tests run the very code that it makes.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const engines = fileURLToPath(new URL('../src/core/front-matter/gray-matter-engines.ts', import.meta.url));
const fromGrayMatter = /[\\/]node_modules[\\/]gray-matter[\\/]/;

/** @returns {import('esbuild').Plugin} */
export function safeGrayMatter() {
  return {
    name: 'safe-gray-matter',
    setup(build) {
      build.onResolve({ filter: /^(\.\/(lib\/)?engines|fs)$/ }, ({ path, importer }) => {
        if (!fromGrayMatter.test(importer)) return undefined;
        return path === 'fs' ? { path: 'fs', namespace: 'empty' } : { path: engines };
      });
      build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export {};' }));
      // Of the kinds that kind-of tells apart, gray-matter asks for objects and strings alone.
      build.onLoad({ filter: /[\\/]node_modules[\\/]kind-of[\\/]index\.js$/ }, () => ({
        contents:
          'module.exports = (value) => (Array.isArray(value) ? "array" : typeof (value ?? undefined));',
        loader: 'js',
      }));
      build.onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]utils\.js$/ }, async ({ path }) => ({
        // gray-matter keeps the original as a Buffer, which nothing here reads.
        contents: `const Buffer = { from: (text) => text };\n${await readFile(path, 'utf8')}`,
        loader: 'js',
      }));
    },
  };
}

/** For vitest: `gray-matter` is the module that the plugin above makes of it. */
export function safeGrayMatterInTests() {
  const id = '\0safe-gray-matter';
  return {
    name: 'safe-gray-matter-in-tests',
    enforce: /** @type {const} */ ('pre'),
    /** @param {string} source */
    resolveId: (source) => (source === 'gray-matter' ? id : undefined),
    /** @param {string} loaded */
    async load(loaded) {
      if (loaded !== id) return undefined;
      const { outputFiles } = await esbuild.build({
        stdin: {
          contents: "export { default } from 'gray-matter';",
          resolveDir: fileURLToPath(new URL('../', import.meta.url)),
        },
        bundle: true,
        write: false,
        format: 'esm',
        platform: 'browser',
        external: ['yaml'],
        plugins: [safeGrayMatter()],
      });
      return outputFiles[0]?.text;
    },
  };
}
