import { keptTexts, mayHoldKeptText } from '../markdown/kept-text';
import { readMarkdown } from '../markdown/reading';
import type { TextEdit } from '../text-edit';

/** Which terms a kept page lists: those that have one of the tags or come from one of the folders. */
export interface KeptScope {
  /** Without `#`. If there are neither tags nor folders, all terms are listed. */
  readonly tags: readonly string[];
  readonly folders: readonly string[];
}

/** A part of a note that lists terms and is kept up to date, between two marks on lines of their own. */
export interface KeptBlock {
  /** The text between the marks, without the line break after the first one. */
  readonly from: number;
  readonly to: number;
  readonly form: 'markdown' | 'kramdown';
  /** `undefined` if the first mark does not have a valid scope. */
  readonly scope: KeptScope | undefined;
}

/**
 * The kept parts of a note, in order. The first mark gives the scope, separated by commas: `all`, tags with `#`,
 * folders with a final `/`. `abbreviations` asks for kramdown's form.
 *
 *     %% ai-glossary: #ai/nlp, models/ %%
 *     %% end %%
 */
export function keptBlocks(text: string): KeptBlock[] {
  if (!mayHoldKeptText(text)) return [];
  return keptTexts(readMarkdown(text)).map(({ from, to, says }) => ({ from, to, ...read(says) }));
}

function read(says: string): Pick<KeptBlock, 'form' | 'scope'> {
  const words = says.split(',').map((word) => word.trim());
  const isAbbreviations = (word: string): boolean => /^(?:abbreviations|약어)$/i.test(word);
  const isAll = (word: string): boolean => /^(?:all|전체|모두)$/i.test(word);
  const named = words.filter((word) => word !== '' && !isAbbreviations(word));
  const scoped = named.filter((word) => !isAll(word));
  const tags = scoped.filter((word) => word.startsWith('#')).map((word) => word.slice(1));
  const folders = scoped.filter((word) => /^[^#].*\/$/.test(word)).map((word) => word.replace(/\/+$/, ''));
  const isUnderstood = named.length > 0 && tags.length + folders.length === scoped.length;
  return {
    form: words.some(isAbbreviations) ? 'kramdown' : 'markdown',
    scope: isUnderstood ? { tags, folders: folders.filter((folder) => folder !== '') } : undefined,
  };
}

/**
 * The edits that bring the kept parts of a note up to date; none if they already are. Outside the marks every byte
 * stays.
 * @param contentOf the new content, with `\n` for line breaks; `undefined` leaves the part alone
 */
export function keptPageEdits(text: string, contentOf: (block: KeptBlock) => string | undefined): TextEdit[] {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return keptBlocks(text).flatMap((block) => {
    const content = contentOf(block)?.trim();
    if (content === undefined) return [];
    const insert = (content === '' ? '' : `\n${content}\n\n`).replace(/\n/g, lineBreak);
    const { from, to } = block;
    return text.slice(from, to) === insert ? [] : [{ from, to, insert }];
  });
}
