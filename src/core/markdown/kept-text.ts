import type { MarkdownReading } from './reading';

/** A part of a note that the plugin keeps up to date: see `keptTexts`. */
export interface KeptText {
  /** The text between the marks, without the line break after the first one. */
  readonly from: number;
  readonly to: number;
  /** The instruction in the first mark. */
  readonly says: string;
}

const opening = /^%%[ \t]*ai-glossary:(.*)%%[ \t]*$/;
const closing = /^%%[ \t]*end[ \t]*%%[ \t]*$/;

/**
 * The parts of a note that the plugin keeps up to date, in order: the text between `%% ai-glossary: … %%` and `%% end
 * %%`, each mark on a line of its own. Marks in code do not count. A first mark without an end mark before the next
 * first mark does not count either.
 */
export function keptTexts({ text, blocks }: MarkdownReading): KeptText[] {
  if (!mayHoldKeptText(text)) return [];
  const code = blocks.filter(({ type }) => type === 'code');
  const isInCode = (at: number): boolean => code.some(({ from, to }) => from <= at && at < to);
  const found: KeptText[] = [];
  let open: Pick<KeptText, 'from' | 'says'> | undefined;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const feed = text.indexOf('\n', at);
    const next = feed === -1 ? text.length : feed + 1;
    const line = text.slice(at, next).replace(/\r?\n$/, '');
    const says = opening.exec(line)?.[1];
    if (says !== undefined && !isInCode(at)) open = { from: next, says };
    else if (open !== undefined && closing.test(line) && !isInCode(at)) {
      found.push({ ...open, to: at });
      open = undefined;
    }
    at = next;
  }
  return found;
}

/** Whether a note may have such marks: a very cheap test. */
export function mayHoldKeptText(text: string): boolean {
  return text.includes('ai-glossary:');
}
