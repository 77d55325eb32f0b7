import * as autocomplete from '@codemirror/autocomplete';
import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as lint from '@codemirror/lint';
import * as search from '@codemirror/search';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import * as common from '@lezer/common';
import * as highlight from '@lezer/highlight';
import * as lr from '@lezer/lr';
import type * as Obsidian from 'obsidian';
import type { PluginClass } from '../../host/app/plugins';
import * as obsidian from '../../host/obsidian';

/** What the app hands to `require`, and nothing else. */
const modules: Readonly<Record<string, unknown>> = {
  obsidian,
  '@codemirror/autocomplete': autocomplete,
  '@codemirror/commands': commands,
  '@codemirror/language': language,
  '@codemirror/lint': lint,
  '@codemirror/search': search,
  '@codemirror/state': state,
  '@codemirror/view': view,
  '@lezer/common': common,
  '@lezer/highlight': highlight,
  '@lezer/lr': lr,
};

function require(name: string): unknown {
  if (!(name in modules)) throw new Error(`The app has no module “${name}” for plugins`);
  return modules[name];
}

async function text(path: string): Promise<string> {
  const response = await window.fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

type Evaluate = (module: object, exports: object, require: (name: string) => unknown) => void;

export interface LoadedPlugin {
  readonly pluginClass: PluginClass;
  readonly manifest: Obsidian.PluginManifest;
  /** How long it took to evaluate, in milliseconds. */
  readonly evaluation: number;
}

/** The plugin as a release ships it: a CommonJS file, evaluated as the app does. */
export async function loadPlugin(): Promise<LoadedPlugin> {
  const [source, manifest] = await Promise.all([text('/main.js'), text('/manifest.json')]);
  const started = performance.now();
  const module: { exports: { default?: unknown } } = { exports: {} };
  const body = `${source}\n//# sourceURL=plugin:main.js`;
  const evaluate = Reflect.construct(Function, ['module', 'exports', 'require', body]) as Evaluate;
  evaluate(module, module.exports, require);
  const evaluation = performance.now() - started;
  return {
    pluginClass: module.exports.default as PluginClass,
    manifest: JSON.parse(manifest) as Obsidian.PluginManifest,
    evaluation,
  };
}
