import { extractTerms } from '../../../core';

/** What a reader says of a name that no note defines; each may be empty. */
export interface NewDefinition {
  readonly expansion: string;
  /** Markdown. */
  readonly definition: string;
}

/** The text of the note, without front matter, that is to define `name`; the definition stands, or is to be written, at its end. */
export function definitionNote(name: string, { expansion, definition }: NewDefinition): string {
  const spelled = oneLine(expansion);
  const written = definition.trim();
  const heading = spelled === '' ? '' : `${headingOf(name, spelled)}\n\n`;
  return `\n${heading}${written === '' ? '' : `${written}\n`}`;
}

/** Whether what is typed will be taken for what the letters of `name` stand for, or for another name of it. */
export function isNameOf(name: string, expansion: string): boolean {
  const spelled = oneLine(expansion);
  return extractTerms({ path: '', text: headingOf(name, spelled) }).some(({ names }) =>
    names.includes(spelled),
  );
}

function headingOf(name: string, expansion: string): string {
  return `## ${name}(${expansion})`;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
