import { extractTerms } from '../../../core';

/** What a user says of a name that no note defines; each may be empty. */
export interface NewDefinition {
  readonly expansion: string;
  /** Markdown. */
  readonly definition: string;
  /** A name in Korean. */
  readonly korean?: string | undefined;
}

/** The text of the note, without front matter, that is to define `name`; the definition stands, or is to be written, at its end. */
export function definitionNote(name: string, given: NewDefinition): string {
  const names = otherNames(given);
  const heading = names.length === 0 ? '' : `${headingOf(name, names)}\n\n`;
  return `\n${heading}${bodyOf(given)}`;
}

/** The section, without the blank line above it, that is to define `name` in a note with other things. */
export function definitionSection(name: string, given: NewDefinition): string {
  return `${headingOf(name, otherNames(given))}\n\n${bodyOf(given)}`;
}

function otherNames({ expansion, korean = '' }: NewDefinition): string[] {
  return [expansion, korean].map(oneLine).filter((name) => name !== '');
}

function bodyOf({ definition }: NewDefinition): string {
  const written = definition.trim();
  return written === '' ? '' : `${written}\n`;
}

/** Whether what is typed will be taken for what the letters of `name` stand for, or for another name of it. */
export function isNameOf(name: string, expansion: string): boolean {
  const spelled = oneLine(expansion);
  return extractTerms({ path: '', text: headingOf(name, [spelled]) }).some(({ names }) =>
    names.includes(spelled),
  );
}

function headingOf(name: string, others: readonly string[]): string {
  return others.length === 0 ? `## ${name}` : `## ${name}(${others.join(', ')})`;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
