// Minifies what esbuild has bundled once more: swc inlines and shortens more than esbuild does, some 15 kB of `main.js`.
import { minify } from '@swc/core';

/** For builds that leave writing to their caller (`write: false`). @returns {import('esbuild').Plugin} */
export function minifiedAgain() {
  return {
    name: 'minified-again',
    setup(build) {
      const { minify: isMinified, target } = build.initialOptions;
      if (!isMinified) return;
      build.onEnd(async ({ outputFiles = [] }) => {
        for (const [at, file] of outputFiles.entries()) {
          if (file.path.endsWith('.js')) outputFiles[at] = { ...file, ...(await minified(file.text)) };
        }
      });
      if (!String(target).startsWith('es2022')) throw new Error('swc is told to write ES2022.');
    },
  };
}

async function minified(/** @type {string} */ code) {
  const { code: text } = await minify(code, {
    ecma: 2022,
    module: false,
    compress: { ecma: 2022, toplevel: true, passes: 3 },
    mangle: { toplevel: true },
    format: { ecma: 2022, asciiOnly: false },
  });
  return { text, contents: new TextEncoder().encode(text) };
}
