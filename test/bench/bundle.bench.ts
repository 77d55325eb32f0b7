import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import type * as BuildConfiguration from '../../esbuild.config.mjs';
import { medianTime, printTable } from './measure';

/** The release's size, and the time that a start of the app spends on compiling and evaluating it. */
export async function benchBundle(): Promise<void> {
  // Imported by its place at run time: it knows the project's root by where it stands itself.
  const configuration = pathToFileURL(join(process.cwd(), 'esbuild.config.mjs')).href;
  const { buildOptions } = (await import(configuration)) as typeof BuildConfiguration;
  const result = await build({ ...buildOptions(), write: false });
  const code = result.outputFiles[0]?.text;
  if (code === undefined) throw new Error('esbuild wrote nothing');
  const evaluate = new Script(`(function (module, exports, require) {${code}\n})`);
  const stub = obsidianStub();
  const load = (): void => {
    const module = { exports: {} };
    const run = evaluate.runInThisContext() as (m: object, e: object, r: (name: string) => unknown) => void;
    run(module, module.exports, () => stub);
  };
  const compileAndLoad = medianTime(() => {
    new Script(`(function (module, exports, require) {${code}\n})/* ${Math.random()} */`, {
      produceCachedData: false,
    });
    load();
  });
  printTable('Release', [
    {
      what: 'main.js: compile and evaluate',
      time: compileAndLoad,
      note: `${(Buffer.byteLength(code) / 1000).toFixed(1)} kB minified`,
    },
    { what: 'main.js: evaluate', time: medianTime(load) },
  ]);
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
