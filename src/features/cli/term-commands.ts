import {
  createTermSearch,
  type ExportScope,
  lineOf,
  normalizeFolder,
  normalizeTag,
  type ReferenceEntry,
  type Sense,
  type Term,
  TermNames,
  termsIn,
  type TermSource,
} from '../../core';
import type { CliAnswer, CliCall, CliRefusal } from './cli-call';
import { type CliCommand, type CliDeps, scopeFlags } from './cli-command';

/** How many terms a search lists by default. */
const usualLimit = 20;

/** `:find`, `:search` and `:list`. */
export function termCommands(deps: CliDeps): CliCommand[] {
  return [
    {
      action: 'find',
      flags: { name: { value: '<name>', required: true } },
      run: (call) => find(deps, call.value('name') ?? ''),
    },
    {
      action: 'search',
      flags: { query: { value: '<text>', required: true }, limit: { value: '<number>' } },
      run: (call) => search(deps, call),
    },
    {
      action: 'list',
      flags: scopeFlags,
      run: (call) => {
        const terms = scopedTerms(deps, call);
        return 'error' in terms ? terms : listOf(terms, deps);
      },
    },
  ];
}

/** The terms with a tag, from a folder, or both. A tag or folder without any term is taken for a typing error. */
export function scopedTerms(deps: CliDeps, call: CliCall): readonly Term[] | CliRefusal {
  let terms = deps.glossary.terms();
  const [tag, folder] = [call.value('tag'), call.value('folder')];
  const scopes: ExportScope[] = [];
  if (tag !== undefined) scopes.push({ kind: 'tag', tag: normalizeTag(tag) });
  if (folder !== undefined) scopes.push({ kind: 'folder', folder: normalizeFolder(folder) });
  for (const scope of scopes) {
    terms = scope.kind === 'folder' && scope.folder === '' ? terms : termsIn(scope, terms);
    if (terms.length > 0) continue;
    const value = (scope.kind === 'tag' ? tag : folder) ?? '';
    return { error: `cli.error.no-terms-in.${scope.kind === 'tag' ? 'tag' : 'folder'}`, values: { value } };
  }
  return terms;
}

function find(deps: CliDeps, name: string): CliAnswer | CliRefusal {
  const terms = deps.glossary.terms();
  const term = new TermNames(terms).find(name);
  if (term !== undefined)
    return { text: term.senses.map((sense) => meaning(term, sense)).join('\n\n'), data: termData(term) };
  const [entry] = deps.settings.get().referenceListing === 'off' ? [] : deps.reference.find(name);
  if (entry !== undefined) return referenceAnswer(entry, deps);
  const near = createTermSearch(terms)
    .search(name)
    .slice(0, 3)
    .map(({ headword }) => headword);
  return near.length === 0
    ? { error: 'cli.error.not-found', values: { name } }
    : { error: 'cli.error.not-found-near', values: { name, near: near.join(', ') } };
}

function search(deps: CliDeps, call: CliCall): CliAnswer | CliRefusal {
  const wanted = call.value('limit') ?? String(usualLimit);
  if (!/^[1-9]\d{0,5}$/.test(wanted))
    return { error: 'cli.error.no-number', values: { flag: 'limit', value: wanted } };
  const found = createTermSearch(deps.glossary.terms()).search(call.value('query') ?? '');
  return listOf(found.slice(0, Number(wanted)), deps);
}

function listOf(terms: readonly Term[], { glossary, translate }: CliDeps): CliAnswer {
  const isEmpty = glossary.terms().length === 0;
  const none = translate(isEmpty ? 'cli.empty-glossary' : 'panel.no-match');
  const lines = terms.map(({ headword, expansion }) => titled(headword, expansion));
  return { text: terms.length === 0 ? none : lines.join('\n'), data: terms.map(termData) };
}

function titled(headword: string, expansion: string | undefined): string {
  return expansion === undefined || expansion === headword ? headword : `${headword} — ${expansion}`;
}

/** The lines for one meaning: its names, its definition, its sources. */
function meaning({ headword }: Term, { expansion, names, definition, sources }: Sense): string {
  const others = names.filter((name) => name !== headword && name !== expansion);
  return [
    titled(headword, expansion),
    others.join(', '),
    definition ?? '',
    ...new Set(sources.map(placeText)),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function placeText({ path, line, heading }: TermSource): string {
  return heading === undefined ? `${path}:${line + 1}` : `${path}:${line + 1} (${heading})`;
}

function termData({ headword, names, expansion, definition, tags, senses, updated }: Term): object {
  return {
    headword,
    names,
    expansion,
    definition,
    tags,
    updated,
    senses: senses.map(({ sources, ...sense }) => ({
      expansion: sense.expansion,
      names: sense.names,
      definition: sense.definition,
      places: sources.map(({ path, heading, line }) => ({ path, heading, line })),
    })),
  };
}

function referenceAnswer(entry: ReferenceEntry, { translate }: CliDeps): CliAnswer {
  const { headword, expansion, names, korean, english, inKorean } = entry;
  const line = lineOf(entry, translate.locale);
  const text = [titled(headword, expansion), korean.join(', '), line, translate('cli.from-reference')];
  return {
    text: text.filter((each) => each !== '').join('\n'),
    data: { headword, expansion, names, koreanNames: korean, english, korean: inKorean, isReference: true },
  };
}
