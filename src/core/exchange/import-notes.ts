import { Glossary } from '../glossary/glossary';
import { TermNames } from '../glossary/term-names';
import { insertFrontMatter } from '../front-matter/insert';
import type { NoteText } from '../note/note';
import { applyEdits } from '../text-edit';
import type { ImportedSense, ImportedTerm } from './exchanged-term';
import { escapeMarkdown, selfContained } from './markdown-text';

/** The most characters on a page: far fewer than a note may have and still be searched for terms. */
const longestPage = 400_000;

/** Characters that Obsidian, links or some file system does not allow in file names. */
const notInFileNames = /[\\/:*?"<>|#^[\]%\p{Cc}\p{Surrogate}]+/gu;
/** Device names on Windows. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** The most characters in a file name. A Korean character has three bytes, and file systems allow 255 bytes. */
const longestFileName = 70;

/** The file name, without extension, of a term: its headword, as far as file names allow. */
export function termFileName(headword: string): string {
  const name = headword
    .normalize('NFC')
    .replace(notInFileNames, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const short = Array.from(name).slice(0, longestFileName).join('').trim();
  return short === '' || device.test(short) ? `${short}-` : short;
}

/**
 * A note on one term: its other names as aliases, then, for each sense, its expansion and definition under a heading.
 */
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

/** Pages of terms in order, one heading per term. There are several if one would be too long to be searched. */
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

/**
 * The terms that the glossary will not find in a note as intended, because their name or their definition is not
 * recognised.
 */
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

/** `## LLM(Large Language Model, 대규모 언어 모델)` with the definition below. */
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
