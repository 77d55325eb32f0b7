// The licences of the packages whose code is in main.js, from the packages' own files, for a file beside it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const licenceFile = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i;

/**
 * Names of the packages of which code is in a bundle, in order.
 * @param {import('esbuild').Metafile} metafile
 * @returns {string[]}
 */
export function bundledPackages({ outputs }) {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const names = inputs.flatMap(([path, { bytesInOutput }]) => {
    const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
    return name === undefined || bytesInOutput === 0 ? [] : [name];
  });
  return [...new Set(names)].sort();
}

/**
 * The licences of packages, one after the other.
 * @param {readonly string[]} names
 * @param {string} modules The folder in which the packages are.
 * @returns {string}
 * @throws {Error} for a package without one
 */
export function licensesOf(names, modules = join(root, 'node_modules')) {
  const sections = names.map((name) => {
    const folder = join(modules, name);
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((each) => licenceFile.test(each));
    if (file === undefined) throw new Error(`${name} is bundled and has no file with its licence.`);
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
    return `${name} ${version}\n${'='.repeat(name.length + 1 + version.length)}\n\n${text}\n`;
  });
  return `main.js holds code of these packages.\n\n${sections.join('\n')}`;
}
