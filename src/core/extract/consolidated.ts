import type { MarkdownReading } from '../markdown/reading';
import { plainText } from '../markdown/plain-text';
import { distinctNames } from '../term/fold';
import { definitionText } from './definition-text';
import { type Found, termOfPhrase } from './form';
import { withoutNumbering } from './numbering';
import { readName } from './pair';
import type { TermPhrase } from './term-phrase';
import type { TextBlock } from './text-block';

/** `*alias, another*`, alone or above the definition. */
const aliasLine = /^(?:\*([^*\n]{1,300})\*|_([^_\n]{1,300})_)(?:\n|$)/;

/**
 * The entries of a file of the plugin Note Definitions that holds several (`def-type: consolidated`). An entry is a
 * heading `# X`, then its aliases in italics, then the definition, up to a line `---` or the next entry. `undefined`
 * for any other note.
 */
export function readConsolidated(
  { text, bodyFrom }: MarkdownReading,
  blocks: readonly TextBlock[],
): Found[] | undefined {
  if (bodyFrom === 0 || !/^def-type:[ \t]*["']?consolidated\b/m.test(text.slice(0, bodyFrom)))
    return undefined;
  return blocks.flatMap((block, at) => (isHead(block) ? readEntry(blocks, at) : []));
}

function isHead({ type, level }: TextBlock): boolean {
  return type === 'heading' && level === 1;
}

function readEntry(blocks: readonly TextBlock[], at: number): Found[] {
  const head = blocks[at];
  if (head === undefined) return [];
  const end = blocks.findIndex((block, index) => index > at && (isHead(block) || block.type === 'rule'));
  const below = blocks.slice(at + 1, end < 0 ? blocks.length : end);
  const aliases = aliasesIn(below[0]?.text ?? '');
  const texts = below.map(({ text }) => text);
  const said = aliases.length > 0 ? [(texts[0] ?? '').replace(aliasLine, ''), ...texts.slice(1)] : texts;
  const named = readName(withoutNumbering(head.plain)) ?? asWritten(head.plain);
  if (named === undefined) return [];
  const shown = said.filter((text) => text !== '').join('\n\n');
  const definition = shown === '' ? undefined : definitionText(shown);
  const phrase = { ...named, names: distinctNames([...named.names, ...aliases]) };
  const place = { kind: 'heading' as const, line: head.line, heading: head.text, definition };
  return [{ term: termOfPhrase(phrase, place), where: 'any' }];
}

/** The file declares its headings to be names, so any heading is one. */
function asWritten(plain: string): TermPhrase | undefined {
  return /\p{L}/u.test(plain) ? { headword: plain, names: [plain] } : undefined;
}

function aliasesIn(text: string): string[] {
  const match = aliasLine.exec(text);
  const listed = plainText(match?.[1] ?? match?.[2] ?? '');
  return listed.split(/\s*,\s*/).filter((alias) => /\p{L}/u.test(alias));
}
