// Bundles the benches as a release is bundled and runs them: a loader that compiles on the fly (tsx) wraps every
// function to keep its name, which makes inner loops several times slower than what people get.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { register } from 'tsx/esm/api';
import { buildOptions } from '../../esbuild.config.mjs';

const outfile = fileURLToPath(new URL('../../node_modules/.cache/ai-glossary/bench.mjs', import.meta.url));
await mkdir(new URL('.', pathToFileURL(outfile)), { recursive: true });
const { target, plugins } = buildOptions();
await esbuild.build({
  entryPoints: [fileURLToPath(new URL('run.ts', import.meta.url))],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target,
  plugins,
  external: ['esbuild', 'modern-ahocorasick', 'playwright-core'],
  // gray-matter and what it needs are CommonJS.
  banner: {
    js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
await import(pathToFileURL(outfile).href);

// What is seen is timed within a browser, of the plugin as it is released; this side only drives it.
register();
const { benchEditor } = await import('./editor.bench.ts');
const { benchPanel } = await import('./panel.bench.ts');
const { benchSurvey } = await import('./survey.bench.ts');
const { benchStamping } = await import('./stamping.bench.ts');
const { benchLinking } = await import('./linking.bench.ts');
const { benchFrontMatterRuns } = await import('./front-matter-runs.bench.ts');
await benchEditor();
await benchPanel();
await benchSurvey();
await benchStamping();
await benchLinking();
await benchFrontMatterRuns();
process.exit();
