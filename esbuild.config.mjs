// Builds the one file that a release ships. `node esbuild.config.mjs` writes main.js, minified and the same bytes each
// time for the same sources, and beside it the licences of what it holds; `--watch` writes an unminified one on each change.
import { writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { fsrsForStudy } from './build/fsrs-plugin.mjs';
import { safeGrayMatter } from './build/gray-matter-plugin.mjs';
import { packedLanguages } from './build/languages-plugin.mjs';
import { bundledPackages, licensesOf } from './build/licenses.mjs';
import { minifiedAgain } from './build/minify-plugin.mjs';
import { packedReference } from './build/reference-plugin.mjs';
import { yamlForReading } from './build/yaml-plugin.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** What Obsidian supplies at run time, so that the bundle holds none of it. */
const external = [
  'obsidian',
  'electron',
  '@codemirror/autocomplete',
  '@codemirror/collab',
  '@codemirror/commands',
  '@codemirror/language',
  '@codemirror/lint',
  '@codemirror/search',
  '@codemirror/state',
  '@codemirror/view',
  '@lezer/common',
  '@lezer/highlight',
  '@lezer/lr',
];

/** @returns {import('esbuild').BuildOptions} */
export function buildOptions({ minify = true, outfile = 'main.js' } = {}) {
  return {
    absWorkingDir: root,
    entryPoints: ['src/main.ts'],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    // What Obsidian 1.13 runs on: private members stay native, which is smaller and faster than helpers for ES2021.
    target: ['es2022', 'ios16'],
    external: [...external],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify,
    sourcemap: minify ? false : 'inline',
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [
      safeGrayMatter(),
      packedReference(),
      packedLanguages(),
      yamlForReading(),
      fsrsForStudy(),
      minifiedAgain(),
    ],
    define: { 'process.env.NODE_ENV': '"production"' },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--watch')) {
    const context = await esbuild.context(buildOptions({ minify: false }));
    await context.watch();
  } else {
    const result = await esbuild.build({ ...buildOptions(), metafile: true, write: false });
    const nodeImports = Object.values(result.metafile.outputs)
      .flatMap((output) => output.imports)
      .filter((entry) => entry.external && builtinModules.includes(entry.path));
    if (nodeImports.length > 0) {
      throw new Error(
        `The bundle must run where there is no Node, but needs ${nodeImports.map((i) => i.path)}`,
      );
    }
    for (const { path, contents } of result.outputFiles) await writeFile(path, contents);
    await writeFile(`${root}licenses.txt`, licensesOf(bundledPackages(result.metafile)));
  }
}
