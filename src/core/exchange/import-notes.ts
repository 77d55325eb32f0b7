import { Glossary } from '../glossary/glossary';
import { TermNames } from '../glossary/term-names';
import { insertFrontMatter } from '../front-matter/insert';
import type { NoteText } from '../note/note';
import { applyEdits } from '../text-edit';
import type { ImportedSense, ImportedTerm } from './exchanged-term';
import { escapeMarkdown, selfContained } from './markdown-text';

/** Characters of a page at most, well below those beyond which a note is not searched for terms. */
const longestPage = 400_000;

/** What Obsidian, links or some file system does not allow in a file's name. */
const notInFileNames = /[\\/:*?"<>|#^[\]%\p{Cc}\p{Surrogate}]+/gu;
/** Names of devices on Windows. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** Characters of a file's name; in Korean three bytes each, of 255 that there may be. */
const longestFileName = 70;

/** A file's name, without extension, for a term: its headword as far as files may be called so. */
export function termFileName(headword: string): string {
  const name = headword
    .normalize('NFC')
    .replace(notInFileNames, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const short = Array.from(name).slice(0, longestFileName).join('').trim();
  return short === '' || device.test(short) ? `${short}-` : short;
}

/** A note on one term: its other names as aliases, and below a heading each what its letters stand for and its meaning. */
export function termNote(term: ImportedTerm, fileName: string): string {
  const aliases = term.names.filter((name) => name !== fileName);
  const fields = [
    ...(fileName === term.headword ? [] : [{ key: 'title', value: term.headword }]),
    ...(aliases.length === 0 ? [] : [{ key: 'aliases', value: aliases }]),
    ...(term.tags === undefined ? [] : [{ key: 'tags', value: term.tags }]),
  ];
  const body = sensesOf(term)
    .map((sense) =>
      sense.expansion === undefined ? definitionOf(sense) : sectionOf(term.headword, { ...sense, names: [] }),
    )
    .filter((part) => part !== '')
    .join('\n\n');
  const text = body === '' ? '' : `${body}\n`;
  const added = fields.length === 0 ? undefined : insertFrontMatter(`\n${text}`, fields);
  return added?.ok === true ? applyEdits(`\n${text}`, added.edits) : text;
}

/** Pages of terms, a heading each, in order; several where one would be too long to be searched. */
export function termPages(
  terms: readonly ImportedTerm[],
): { readonly text: string; readonly terms: readonly ImportedTerm[] }[] {
  const head = '---\nglossary: list\n---\n';
  const pages: { text: string; terms: ImportedTerm[] }[] = [];
  for (const term of terms) {
    const section = sensesOf(term)
      .map((sense) => `\n${sectionOf(term.headword, sense)}\n`)
      .join('');
    const page = pages[pages.length - 1];
    if (page === undefined || page.text.length + section.length > longestPage) {
      pages.push({ text: head + section, terms: [term] });
    } else {
      page.text += section;
      page.terms.push(term);
    }
  }
  return pages;
}

/** The terms that the glossary will not find in a note as they are meant: their name, or their definition, is missing. */
export function termsNotRead(note: NoteText, terms: readonly ImportedTerm[]): ImportedTerm[] {
  const glossary = new Glossary({ tags: [], folders: ['/'] });
  glossary.setNote(note);
  const found = new TermNames(glossary.terms());
  return terms.filter((term) => {
    const read = found.find(term.headword);
    return read === undefined || (term.definition !== undefined && read.definition === undefined);
  });
}

function sensesOf(term: ImportedTerm): readonly ImportedSense[] {
  return term.senses ?? [{ ...term, names: term.names.filter((name) => name !== term.headword) }];
}

/** `## LLM(Large Language Model, 대규모 언어 모델)` and the definition below. */
function sectionOf(headword: string, { expansion, names, definition }: ImportedSense): string {
  const others = [expansion, ...names].filter((name) => name !== undefined && name !== headword);
  const inBrackets = [...new Set(others)].map((name) => escapeMarkdown(name ?? '')).join(', ');
  const heading = `## ${escapeMarkdown(headword)}${inBrackets === '' ? '' : `(${inBrackets})`}`;
  const below = definitionOf({ definition });
  return below === '' ? heading : `${heading}\n\n${below}`;
}

function definitionOf({ definition = '' }: { readonly definition?: string | undefined }): string {
  return selfContained(definition.replace(/\r\n?/g, '\n').trim());
}
