import { isTagWithin, tagKey } from '../glossary/note-index';
import { searchTerms } from '../search/term-search';
import type { Term } from '../term/term';
import type { KeptScope } from './kept-page';

/** The search in the panel. An empty query without tags shows all terms. */
export interface ShownSearch {
  readonly query: string;
  /** Tags that a term must all have, without `#`. */
  readonly tags: readonly string[];
}

/** Which terms are exported. */
export type ExportScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'search'; readonly search: ShownSearch };

export function termsIn(scope: ExportScope, terms: readonly Term[]): readonly Term[] {
  switch (scope.kind) {
    case 'all':
      return terms;
    case 'tag':
      return terms.filter(({ tags }) => tags.some((tag) => isTagWithin(tag, tagKey(scope.tag))));
    case 'folder':
      return terms.filter(({ sources }) => sources.some(({ path }) => path.startsWith(`${scope.folder}/`)));
    case 'search': {
      const { query, tags } = scope.search;
      return searchTerms(terms, query).filter((term) =>
        tags.every((tag) => term.tags.some((own) => isTagWithin(own, tagKey(tag)))),
      );
    }
  }
}

/**
 * The terms on a page that keeps itself up to date: those with one of its tags or from one of its folders, or all
 * terms.
 */
export function termsOnPage({ tags, folders }: KeptScope, terms: readonly Term[]): readonly Term[] {
  if (tags.length === 0 && folders.length === 0) return terms;
  const listed = new Set([
    ...tags.flatMap((tag) => termsIn({ kind: 'tag', tag }, terms)),
    ...folders.flatMap((folder) => termsIn({ kind: 'folder', folder }, terms)),
  ]);
  return terms.filter((term) => listed.has(term));
}

/** The tags of some terms, sorted. */
export function tagsOf(terms: readonly Term[]): string[] {
  return [...new Set(terms.flatMap(({ tags }) => tags))].sort();
}

/** The folders that terms come from, and their parent folders, sorted. */
export function foldersOf(terms: readonly Term[]): string[] {
  const folders = new Set<string>();
  for (const { sources } of terms) {
    for (const { path } of sources) {
      for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        if (folders.has(path.slice(0, end))) break;
        folders.add(path.slice(0, end));
      }
    }
  }
  return [...folders].sort();
}
