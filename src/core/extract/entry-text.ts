/** `**X**: …`, `**X** – …`, `**X:** …`, `**X.** …`, `**X** (English): …`; the text may be empty. */
const boldEntry =
  /^(?:\d{1,2}[.)]\s*)?(\*\*\*|\*\*|__)(?=\S)([^\n]{1,150}?)\1([^\S\n]*[(（][^()（）\n]{1,100}[)）])?(?:[^\S\n]*[:：](?!:)|[^\S\n]+[-–—](?=\s)|[^\S\n]*(?:\n|$))[^\S\n]*([^]*)$/;
const boldWithColon =
  /^(?:\d{1,2}[.)]\s*)?(\*\*\*|\*\*|__)(?=\S)([^\n]{1,150}?)[^\S\n]*(?:[:：]\1|\.\1(?=[^\S\n]+\S))[^\S\n]*([^]*)$/;
/** `X: …`, `X(English): …`. The name may contain links and code. */
const plainEntry =
  /^((?:\[\[[^\][\n]{1,100}\]\]|\[[^\][\n]{1,100}\]\([^()\n]{1,500}\)|`[^`\n]{1,80}`|[^:：\n[\]`]){1,90}?)[^\S\n]*[:：](?!\S*\/\/|:)[^\S\n]*(\S[^]*)$/;
const dashedEntry =
  /^((?:\[\[[^\][\n]{1,100}\]\]|`[^`\n]{1,80}`|[^\n[\]`]){1,60}?)[^\S\n]+[-–—][^\S\n]+(\S[^]*)$/;
/** `<b>X</b>` is bold as well. */
const boldElement = /^<(b|strong)>([^<\n]{1,150})<\/\1>/;
/** A quick test of the first character: a number or the mark. */
const mayBeBold = /[\d*_<]/;

/** A name and the text about it. */
export interface Entry {
  /** Markdown. */
  readonly name: string;
  readonly rest: string;
  /** Whether the name is alone on its line. */
  readonly isAlone?: boolean;
}

/** Reads an entry whose name is in bold. */
export function readBoldEntry(written: string): Entry | undefined {
  if (!mayBeBold.test(written.charAt(0))) return undefined;
  const text = written.startsWith('<') ? written.replace(boldElement, '**$2**') : written;
  const colon = boldWithColon.exec(text);
  if (colon !== null)
    return { name: colon[2] ?? '', rest: (colon[3] ?? '').trim(), isAlone: isAlone(colon[3]) };
  const match = boldEntry.exec(text);
  if (match === null) return undefined;
  const [whole, marks = '', inner = '', bracket = '', rest = ''] = match;
  const behind = whole.slice(marks.length * 2 + inner.length + bracket.length);
  return { name: inner + bracket, rest: rest.trim(), isAlone: rest === '' || /^[^\S\n]*\n/.test(behind) };
}

function isAlone(rest = ''): boolean {
  return rest.trim() === '' || rest.startsWith('\n');
}

/** Reads an entry that is a list item. */
export function readEntryItem(text: string): Entry | undefined {
  const bold = readBoldEntry(text);
  if (bold !== undefined) return bold;
  const match = plainEntry.exec(text) ?? dashedEntry.exec(text);
  return match === null ? undefined : { name: match[1] ?? '', rest: (match[2] ?? '').trim() };
}
