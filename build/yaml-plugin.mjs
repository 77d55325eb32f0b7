// Leaves out of a release what of the `yaml` package nothing here calls: its writer, since the plugin writes by edits of its
// own, and the schemas of YAML 1.1 and JSON, since front matter is read by the core schema of YAML 1.2, with no tags but
// those of that. What stays of the writer is what reading needs: a key that is itself a list or a map is read as its JSON.
import { readFile } from 'node:fs/promises';

const unused = [
  /stringify[\\/][^\\/]+/,
  /schema[\\/]yaml-1\.1[\\/](?:binary|bool|float|int|omap|pairs|schema|set|timestamp)/,
  /schema[\\/]json[\\/]schema/,
  /doc[\\/]createNode/,
  /parse[\\/]cst-visit/,
].map(({ source }) => source);
const filter = new RegExp(
  String.raw`[\\/]node_modules[\\/]yaml[\\/]browser[\\/]dist[\\/](?:${unused.join('|')})\.js$`,
);

const usedInReading = {
  createStringifyContext: '() => ({ anchors: new Set() })',
  stringifyCollection: '(collection) => JSON.stringify(collection)',
};

/** @returns {import('esbuild').Plugin} */
export function yamlForReading() {
  return {
    name: 'yaml-for-reading',
    setup(build) {
      build.onLoad({ filter }, async ({ path }) => {
        const exported = /^export \{ (.*) \};$/m.exec(await readFile(path, 'utf8'))?.[1];
        if (exported === undefined) throw new Error(`Nothing is known of what ${path} exports.`);
        const stubs = exported.split(', ').map((name) => {
          const stub = Reflect.get(usedInReading, name) ?? 'unused';
          return `export const ${name} = ${stub};`;
        });
        const unused = "const unused = () => { throw new Error('This part of yaml is not here.'); };";
        return { contents: [unused, ...stubs].join('\n'), loader: 'js' };
      });
    },
  };
}
