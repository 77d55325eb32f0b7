import * as autocomplete from '@codemirror/autocomplete';
import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as search from '@codemirror/search';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import * as common from '@lezer/common';
import * as highlight from '@lezer/highlight';
import { execFileSync } from 'node:child_process';
import * as obsidian from 'obsidian';
import type { PluginClass } from '../../host/app/plugins';

const modules: Readonly<Record<string, unknown>> = {
  obsidian,
  '@codemirror/autocomplete': autocomplete,
  '@codemirror/commands': commands,
  '@codemirror/language': language,
  '@codemirror/search': search,
  '@codemirror/state': state,
  '@codemirror/view': view,
  '@lezer/common': common,
  '@lezer/highlight': highlight,
};

/** A process of its own: esbuild does not run where jsdom has put its own typed arrays. */
const build = `
  import esbuild from 'esbuild';
  import { buildOptions } from './esbuild.config.mjs';
  const { outputFiles } = await esbuild.build({ ...buildOptions(), write: false });
  process.stdout.write(outputFiles[0].text);
`;

type Evaluate = (module: object, exports: object, require: (name: string) => unknown) => void;

/** The plugin as a release ships it: built, minified and evaluated as the app does. */
export function builtPlugin(): PluginClass {
  const source = execFileSync(process.execPath, ['--input-type=module', '-e', build], {
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  });
  const module: { exports: { default?: unknown } } = { exports: {} };
  const evaluate = Reflect.construct(Function, ['module', 'exports', 'require', source]) as Evaluate;
  evaluate(module, module.exports, (name) => {
    if (!(name in modules)) throw new Error(`The app has no module “${name}” for plugins`);
    return modules[name];
  });
  return module.exports.default as PluginClass;
}
