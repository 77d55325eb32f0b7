import { isMap, parseDocument } from 'yaml';
import { NotAMapError, withKnownLineEndings } from './yaml-source';

/**
 * Replaces gray-matter's `lib/engines`, which would evaluate `---js` and bring in a second YAML reader. The build and
 * the tests put it in place (`build/gray-matter-plugin.mjs`).
 */
export const yaml = {
  /** @throws YAMLParseError, with a position in `source`; NotAMapError; ReferenceError for an alias bomb. */
  parse(source: string): Record<string, unknown> {
    const document = parseDocument(withKnownLineEndings(source), {
      logLevel: 'error',
      prettyErrors: false,
      resolveKnownTags: false,
    });
    const error = document.errors[0];
    if (error !== undefined) throw error;
    if (document.contents === null) return {};
    if (!isMap(document.contents)) throw new NotAMapError();
    return document.toJS({ maxAliasCount: 100 }) as Record<string, unknown>;
  },
  stringify(): never {
    throw new Error('Front matter is never written by gray-matter: it would lose comments and quotes.');
  },
};
