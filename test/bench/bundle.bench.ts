import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import type * as BuildConfiguration from '../../esbuild.config.mjs';
import type { createReference } from '../../src/core';
import { onceTime, printTable, quantile, timesInTurn } from './measure';

/**
 * The release's size, and the time that a start of the app spends on compiling and evaluating it, beside a build without the
 * texts of the built-in reference; and what the reference takes when it is first asked.
 */
export async function benchBundle(): Promise<void> {
  // Imported by its place at run time: it knows the project's root by where it stands itself.
  const configuration = pathToFileURL(join(process.cwd(), 'esbuild.config.mjs')).href;
  const { buildOptions } = (await import(configuration)) as typeof BuildConfiguration;
  const options: BuildOptions = buildOptions();
  const whole = await bundle(options);
  const bare = await bundle({ ...options, plugins: [withoutReference, ...(options.plugins ?? [])] });
  const starts = timesInTurn({
    whole: () => void evaluate(compile(whole)),
    bare: () => void evaluate(compile(bare)),
  });
  const compiled = { whole: compile(whole), bare: compile(bare) };
  const evaluations = timesInTurn({
    whole: () => void evaluate(compiled.whole),
    bare: () => void evaluate(compiled.bare),
  });
  const withoutIt = (time: number): { name: string; time: number } => ({ name: 'without reference', time });
  printTable('Release', [
    {
      what: 'main.js: compile and evaluate',
      time: starts.whole,
      yardstick: withoutIt(starts.bare),
      note: `${sizes(whole)}; without reference ${sizes(bare)}`,
    },
    { what: 'main.js: evaluate', time: evaluations.whole, yardstick: withoutIt(evaluations.bare) },
    {
      what: 'the reference: first question',
      time: await firstQuestion(options),
      yardstick: { name: 'main.js: compile and evaluate', time: starts.whole },
    },
  ]);
}

async function bundle(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...options, write: false });
  const code = outputFiles[0]?.text;
  if (code === undefined) throw new Error('esbuild wrote nothing');
  return code;
}

const withoutReference: Plugin = {
  name: 'without-reference',
  setup(setup) {
    setup.onLoad({ filter: /[\\/]reference[\\/]texts\.ts$/ }, () => ({
      contents: 'export function referenceTexts() { return { areas: {}, otherMeanings: "" }; }',
      loader: 'js',
    }));
  },
};

function sizes(code: string): string {
  const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  return `${inKilobytes(Buffer.byteLength(code))}, ${inKilobytes(gzipSync(code, { level: 9 }).length)} gzipped`;
}

/** Compiles anew: what was compiled before is known by its text. */
function compile(code: string): Script {
  return new Script(`(function (module, exports, require) {${code}\n})/* ${Math.random()} */`);
}

function evaluate(script: Script): unknown {
  const stub = obsidianStub();
  const module = { exports: {} };
  const run = script.runInThisContext() as (m: object, e: object, r: (name: string) => unknown) => void;
  run(module, module.exports, () => stub);
  return module.exports;
}

/** Milliseconds from the first question to its answer, in code that has not run before: the median of rounds. */
async function firstQuestion({ plugins = [], target = [] }: BuildOptions): Promise<number> {
  const code = await bundle({
    stdin: {
      contents: "export { createReference } from './src/core/reference/reference';",
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    format: 'cjs',
    charset: 'utf8',
    target,
    plugins,
  });
  const times = Array.from({ length: 15 }, () => {
    const core = evaluate(compile(code)) as { readonly createReference: typeof createReference };
    return onceTime(() => core.createReference().find('RAG'));
  });
  return quantile(times, 0.5);
}

/** Stands for every module that Obsidian supplies: any property is a function that can be called, extended or chained. */
function obsidianStub(): unknown {
  const anything = (): unknown =>
    new Proxy(function base() {}, {
      get: (target, key) => {
        if (key === 'prototype') return target.prototype as unknown;
        return key === Symbol.toPrimitive ? () => '' : anything();
      },
      apply: () => anything(),
    });
  return anything();
}
