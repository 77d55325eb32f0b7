import { codeSpans } from './code-spans';

/** A quick test. Only text with a mark, or with a character that NFC may change, differs from its plain text. */
const mayDiffer = /[\u0300-\u200F\u2028-\uABFF\uD7A4-\uFFFF*_~=`[\]<$\\&\n\t\u00A0]| {2}/;

/** Replaces an image or a formula. Text that contains it is not a name. */
export const notText = '\uFFFC';

/** White space that is displayed as one space. */
const wideSpace = /[\t\n\u00A0]| {2}/;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
const image = /!\[[^\][]{0,500}\]\([^()\s]{0,2000}(?:\s[^()]{0,500})?\)|!\[\[[^\][]{1,500}\]\]/g;
const wikiLink = /\[\[([^\][|#^]{0,500})([#^][^\][|]{0,500})?(?:\|([^\][]{0,500}))?\]\]/g;
const link =
  /\[((?:[^\][]|\[[^\][]{0,200}\]){0,500})\](?:\([^()\s]{0,2000}(?:\([^()\s]{0,200}\))?[^()]{0,500}\)|\[[^\][]{0,200}\])/g;
const footnote = /\[\^[^\]\s]{1,100}\]/g;
const tagOrAutolink = /<\/?[A-Za-z][^<>]{0,1000}>/g;
const formula = /(\$\$?)(?=\S)([^$\n]{1,500}?)\1(?!\d)/g;
const trailingMarks = /(?:[ \t]+\^[A-Za-z0-9-]+|[ \t]*\{[:#][^{}]{0,200}\}|[ \t]+#[^\s#]+)$/;

/**
 * The text that a reader sees for inline Markdown: without emphasis marks, code marks, HTML tags and link targets, and
 * in NFC. Takes time linear in the length of `markdown`.
 */
export function plainText(markdown: string): string {
  if (!mayDiffer.test(markdown)) return markdown.trim();
  let text = '';
  let at = 0;
  for (const [from, to] of codeSpans(markdown)) {
    text += withoutMarks(markdown.slice(at, from)) + protectMarks(codeContent(markdown.slice(from, to)));
    at = to;
  }
  text += withoutMarks(markdown.slice(at));
  const shown = withoutEmphasis(text);
  const plain = (/[`\\]/.test(markdown) ? restoreMarks(shown) : shown).normalize('NFC');
  return (wideSpace.test(plain) ? plain.replace(/[ \t\n\u00A0]+/g, ' ') : plain).trim();
}

/** As `plainText`, without a block id, attributes and tags at the end of a heading. */
export function plainHeading(markdown: string): string {
  let rest = markdown.trim();
  if (!/[#^}]/.test(rest)) return plainText(rest);
  for (let cut = rest.replace(trailingMarks, ''); cut !== rest; cut = rest.replace(trailingMarks, ''))
    rest = cut;
  return plainText(rest);
}

/** Markdown without its code spans. */
export function withoutCode(markdown: string): string {
  return cutOut(
    markdown,
    [...codeSpans(markdown)].map(([from, to]) => ({ from, length: to - from })),
  );
}

/** The Markdown of a name without a bracket that contains code: ``열기 (`open`)``. */
export function withoutCodeBracket(markdown: string): string {
  return markdown.includes('`') ? markdown.replace(/\s*[(（]`+[^`\n]{1,100}`+[)）]/g, '') : markdown;
}

function codeContent(span: string): string {
  const marks = /^`+/.exec(span)?.[0].length ?? 0;
  return span.slice(marks, -marks).trim();
}

function withoutMarks(text: string): string {
  let plain = text;
  if (plain.includes('[')) {
    plain = plain
      .replace(image, notText)
      .replace(wikiLink, (_, target: string, heading: string | undefined, shown: string | undefined) =>
        (shown ?? (target.trim() || (heading ?? '').slice(1))).trim(),
      )
      .replace(link, '$1')
      .replace(footnote, '');
  }
  if (plain.includes('<')) plain = plain.replace(tagOrAutolink, '');
  if (plain.includes('$')) {
    plain = plain.replace(formula, (_, __, inner: string) =>
      /^[A-Za-z0-9]+$/.test(inner) ? inner : notText,
    );
  }
  if (plain.includes('\\'))
    plain = plain.replace(/\\([!-/:-@[-`{-~])/g, (_, char: string) => protectMarks(char));
  if (!plain.includes('&')) return plain;
  return plain.replace(/&([a-z]{2,4});/g, (whole, name: string) => entities[name] ?? whole);
}

const marks = '*_~=';

/** Keeps these characters from being read as emphasis by moving them to the private use area. */
function protectMarks(text: string): string {
  return text.replace(/[*_~=]/g, (mark) => String.fromCharCode(0xe100 + marks.indexOf(mark)));
}

function restoreMarks(text: string): string {
  return text.replace(/[\uE100-\uE103]/g, (mark) => marks[mark.charCodeAt(0) - 0xe100] ?? '');
}

interface Run {
  readonly from: number;
  length: number;
  readonly mark: string;
}

/** Removes runs of marks that open and close emphasis. A lone mark, as in `A* 알고리즘`, stays. */
function withoutEmphasis(text: string): string {
  if (!/[*_~=]/.test(text)) return text;
  const open = new Map<string, Run[]>();
  const dropped: { from: number; length: number }[] = [];
  for (const match of text.matchAll(/\*+|_+|~~|==/g)) {
    const run: Run = { from: match.index, length: match[0].length, mark: match[0].slice(0, 1) };
    const before = text[run.from - 1] ?? ' ';
    const after = text[run.from + run.length] ?? ' ';
    const inWord = run.mark === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    if (inWord) continue;
    const stack = open.get(run.mark) ?? [];
    open.set(run.mark, stack);
    const opener = /\s/.test(before) ? undefined : stack.pop();
    if (opener !== undefined) dropped.push(...matched(opener, run, stack));
    else if (!/\s/.test(after)) stack.push(run);
  }
  return cutOut(text, dropped);
}

/** The marks that both runs have in common. The rest of the opener stays open. */
function matched(opener: Run, closer: Run, stack: Run[]): { from: number; length: number }[] {
  const length = Math.min(opener.length, closer.length);
  if (opener.length > length) stack.push({ ...opener, length: opener.length - length });
  return [
    { from: opener.from + opener.length - length, length },
    { from: closer.from, length },
  ];
}

function cutOut(text: string, ranges: { from: number; length: number }[]): string {
  let result = '';
  let at = 0;
  for (const { from, length } of ranges.sort((a, b) => a.from - b.from)) {
    result += text.slice(at, from);
    at = Math.max(at, from + length);
  }
  return result + text.slice(at);
}
