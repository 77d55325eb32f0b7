import type { NoteText, Term, TextRange } from '../../../core';

/** A line of a note that defines a term. */
export interface DefiningPlace extends TextRange {
  readonly id: string;
  readonly isHeading: boolean;
}

/**
 * Where a note defines terms, in UTF-16 offsets of its text, in order. The text may have changed since the glossary read
 * it: a heading is looked for where it has gone, and a line that no longer names its term is none.
 */
export function definingPlaces(terms: readonly Term[], { path, text }: NoteText): DefiningPlace[] {
  let lines: readonly Line[] | undefined;
  const places: DefiningPlace[] = [];
  for (const { id, names, sources } of terms) {
    for (const source of sources) {
      if (source.path !== path || source.kind === 'note') continue;
      lines ??= linesOf(text);
      const { heading } = source;
      const isHeading = source.kind === 'heading' && heading !== undefined;
      const holds = ({ text: line }: Line): boolean =>
        isHeading ? isHeadingOf(line, heading) : names.some((name) => line.includes(name));
      const known = lines[source.line];
      const line = known !== undefined && holds(known) ? known : isHeading ? lines.find(holds) : undefined;
      if (line !== undefined) places.push({ id, from: line.from, to: line.to, isHeading });
    }
  }
  return places.sort((a, b) => a.from - b.from);
}

interface Line extends TextRange {
  readonly text: string;
}

function linesOf(text: string): readonly Line[] {
  let from = 0;
  return text.split('\n').map((line) => {
    const start = from;
    from += line.length + 1;
    return { from: start, to: start + line.length, text: line };
  });
}

/** Also one that is underlined, or a line in bold in a heading's place. */
function isHeadingOf(line: string, heading: string): boolean {
  return line.trim() === heading || (line.includes(heading) && /^\s*(?:#{1,6}\s|\*\*|__)/.test(line));
}
