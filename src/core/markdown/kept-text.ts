import type { MarkdownReading } from './reading';

/** A place of a note that the plugin writes: see `keptTexts`. */
export interface KeptText {
  /** What stands between the marks, without the line break behind the first one. */
  readonly from: number;
  readonly to: number;
  /** What the first mark says. */
  readonly says: string;
}

const opening = /^%%[ \t]*ai-glossary:(.*)%%[ \t]*$/;
const closing = /^%%[ \t]*end[ \t]*%%[ \t]*$/;

/**
 * The places of a note that keep themselves up to date, in order: what stands between `%% ai-glossary: … %%` and
 * `%% end %%`, each on a line of its own. Marks in code are none; a first mark without a second one, before the next
 * first mark, begins nothing.
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

/** Whether a note may have marks: a test that costs next to nothing. */
export function mayHoldKeptText(text: string): boolean {
  return text.includes('ai-glossary:');
}
