// Has each function of `src` tell `window.traceVisit` its file as it is entered: see trace.ts.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** @returns {import('vite').Plugin} */
export function traceFunctions() {
  return {
    name: 'trace-functions',
    enforce: 'pre',
    transform(code, id) {
      const path = id.split('?')[0] ?? id;
      if (!path.startsWith(src) || !/\.tsx?$/.test(path)) return undefined;
      return { code: traced(code, relative(src, path)), map: null };
    },
  };
}

function traced(/** @type {string} */ code, /** @type {string} */ file) {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const visit = `window.traceVisit?.(${JSON.stringify(file)})`;
  /** @type {{ at: number, text: string }[]} */
  const insertions = [];
  const walk = (/** @type {ts.Node} */ node) => {
    const body = ts.isFunctionLike(node) && 'body' in node ? node.body : undefined;
    if (body && ts.isBlock(body)) insertions.push({ at: body.getStart() + 1, text: `${visit};` });
    else if (body) insertions.push({ at: body.getStart(), text: `(${visit}, ` }, { at: body.end, text: ')' });
    node.forEachChild(walk);
  };
  walk(source);
  // From the end, so that the places before stay.
  insertions.sort((one, other) => other.at - one.at);
  return insertions.reduce((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), code);
}
