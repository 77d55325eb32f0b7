// Leaves out of a release the writer of the `yaml` package, which nothing here calls: the plugin writes by edits of its own.
// What stays of it is what reading needs: a key that is itself a list or a map is read as its JSON.
import { readFile } from 'node:fs/promises';

const writer = /[\\/]node_modules[\\/]yaml[\\/]browser[\\/]dist[\\/]stringify[\\/][^\\/]+\.js$/;

const usedInReading = {
  createStringifyContext: '() => ({ anchors: new Set() })',
  stringifyCollection: '(collection) => JSON.stringify(collection)',
};

/** @returns {import('esbuild').Plugin} */
export function yamlWithoutWriter() {
  return {
    name: 'yaml-without-writer',
    setup(build) {
      build.onLoad({ filter: writer }, async ({ path }) => {
        const exported = /^export \{ (.*) \};$/m.exec(await readFile(path, 'utf8'))?.[1];
        if (exported === undefined) throw new Error(`Nothing is known of what ${path} exports.`);
        const stubs = exported.split(', ').map((name) => {
          const stub = Reflect.get(usedInReading, name) ?? 'unused';
          return `export const ${name} = ${stub};`;
        });
        const unused = "const unused = () => { throw new Error('YAML is never written'); };";
        return { contents: [unused, ...stubs].join('\n'), loader: 'js' };
      });
    },
  };
}
