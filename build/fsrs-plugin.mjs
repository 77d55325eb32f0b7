// Leaves out of a release what of `ts-fsrs` nothing here calls, since its weights are the default ones and no interval is
// fuzzed; and what it does to `Date.prototype` when it is loaded, as all of Obsidian shares that object.
import { readFile } from 'node:fs/promises';

const methodsOfDates = /^Date\.prototype\.\w+ = function\([^)]*\) \{\n[^]*?^\};\n/gm;

/** What follows parameters when they are changed. */
const changesOfParameters = /^ {2}params_handler_proxy\(\) \{\n[^]*?^ {2}\}\n/m;

/** By the name of a function at the top of the package: what takes its place. */
const unused = {
  alea: '() => () => 0',
  get_fuzz_range: '() => ({})',
  migrateParameters: '() => [...default_w]',
  clipParameters: '(parameters) => parameters',
};

/** @returns {import('esbuild').Plugin} */
export function fsrsForStudy() {
  return {
    name: 'fsrs-for-study',
    setup(build) {
      build.onLoad({ filter: /[\\/]node_modules[\\/]ts-fsrs[\\/]dist[\\/]index\.mjs$/ }, async ({ path }) => {
        let contents = (await readFile(path, 'utf8')).replace(methodsOfDates, '');
        if (contents.includes('.prototype.')) throw new Error(`${path} changes an object of all.`);
        if (!changesOfParameters.test(contents)) throw new Error(`${path} has no params_handler_proxy.`);
        contents = contents.replace(changesOfParameters, '  params_handler_proxy() { return {}; }\n');
        for (const [name, stub] of Object.entries(unused)) {
          const whole = new RegExp(`^(?:function ${name}\\(|const ${name} = )[^]*?^\\};?\\n`, 'm');
          if (!whole.test(contents)) throw new Error(`${path} has no ${name}.`);
          contents = contents.replace(whole, () => `const ${name} = ${stub};\n`);
        }
        return { contents, loader: 'js' };
      });
    },
  };
}
