import { trimmedAddress } from './address';
import type { TextRange } from './text-range';
import { closesEmphasis, opensEmphasis } from './underscores';

/** A tag, opening or closing, with its attributes. */
const htmlTag = /<(\/?)([A-Za-z][A-Za-z0-9-]*)(?:\s[^<>]*|\/)?>/y;
const bracketedAddress = /<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*>/y;
const address = /(?:https?|ftp|file|obsidian):\/\/[^\s<>]+|www\.[^\s<>]+/y;
const emailDomain = /@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/y;
/** `(<an address with spaces>`, up to its second bracket. */
const bracketedTarget = /\([ \t\n]*<(?:[^<>\n\\]|\\.)*>/y;
const tag = /#[\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]+/uy;
/** `[!tip]`, even if it makes no callout, and an embed in an unclosed bracket; not an image in a link. */
const calloutType = /\[!(?!\[(?!\[))[^\]\n]*\]/y;
const footnoteLabel = /\[\^[^\]\s]+\]/y;
const abbreviationLabel = /\*\[[^\]\n]+\]:/y;
/**
 * Text that kramdown reads as attributes of an element (`{: .prompt-tip }`) or as an instruction (`{::options … /}`).
 */
const attributes = /\{:[^{}\n]*\}/y;
const characterReference = /&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/y;
const blockId = /\^[A-Za-z0-9-]+[ \t]*(?=\r?\n|$)/y;
/** Elements whose text is already code or a link. */
const opaqueElements = new Set(['code', 'pre', 'script', 'style', 'a', 'kbd', 'samp', 'math', 'svg']);
/** The longest address in brackets. The limit keeps unclosed brackets cheap. */
const longestTarget = 2_000;
/** By ASCII code: 1 for characters that may begin a construct, an escape or an address. */
const beginners = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  '`$_{&<[]#@^\\hwfo'.includes(String.fromCharCode(unit)) ? 1 : 0,
);
/** The second letters of the texts that `address` can begin with. */
const secondOfAddress = 'tiwb';
const wordCharacter = /[\p{L}\p{N}_/&#]/u;

/**
 * Finds, in one pass over running text, what rule 10 excludes within paragraphs. A tag may be closed beyond the
 * paragraph. Each search for a closing mark remembers where it failed or succeeded, so that unclosed marks do not make
 * the pass quadratic.
 */
export class InlineScanner {
  private readonly text: string;
  private readonly ranges: TextRange[];
  private readonly links: TextRange[];
  /** Mark → its next place, from an earlier search. */
  private readonly places = new Map<string, { readonly from: number; readonly at: number }>();
  private brackets: number[] = [];
  private underscores: TextRange[] = [];
  private end = 0;

  /**
   * @param ranges receives what is found, unsorted
   * @param links receives the links and images; may be the same list
   */
  constructor(text: string, ranges: TextRange[], links: TextRange[]) {
    this.text = text;
    this.ranges = ranges;
    this.links = links;
  }

  /** Scans one paragraph and returns where to go on: its end, or later. */
  scan(from: number, to: number): number {
    this.end = to;
    this.brackets = [];
    this.underscores = [];
    let at = this.matchEnd(abbreviationLabel, from) ?? from;
    if (at > from) this.ranges.push({ from, to: at });
    while (at < this.end) {
      const unit = this.text.charCodeAt(at);
      if (unit > 0x7f || beginners[unit] !== 1) {
        at++;
        continue;
      }
      const end = this.constructAt(at);
      if (end !== undefined) this.take(at, end);
      at = end ?? at + this.plainLength(at);
    }
    return at;
  }

  /**
   * Records a construct. Only a wikilink begins with two brackets; constructs that end at one bracket were recorded by
   * `closeBracket`, from where they begin.
   */
  private take(from: number, to: number): void {
    if (this.text.charAt(from) === ']') return;
    (this.text.startsWith('[[', from) ? this.links : this.ranges).push({ from, to });
  }

  /** The number of units at `at` without a meaning of their own. An escape has two. */
  private plainLength(at: number): number {
    const character = this.text.charAt(at);
    if (character === '\\') return 2;
    return character === '`' || character === '_' ? runLength(this.text, at) : 1;
  }

  private constructAt(at: number): number | undefined {
    const text = this.text;
    switch (text.charAt(at)) {
      case '`':
        return this.codeEnd(at);
      case '$':
        return this.mathEnd(at);
      case '_':
        this.underscoreAt(at);
        return undefined;
      case '{':
        return text.startsWith('{:', at) ? this.matchEnd(attributes, at) : this.liquidEnd(at);
      case '&':
        return this.matchEnd(characterReference, at);
      case '<':
        return this.htmlEnd(at);
      case '[':
        return this.openBracket(at);
      case ']':
        return this.closeBracket(at);
      case '#':
        return this.tagEnd(at);
      case '@':
        return this.emailEnd(at);
      case '^':
        return /[ \t\n]/.test(text.charAt(at - 1)) ? this.matchEnd(blockId, at) : undefined;
      case 'h':
      case 'w':
      case 'f':
      case 'o':
        return this.addressEnd(at);
      default:
        return undefined;
    }
  }

  /** Excludes the underscores of `_emphasis_`, so that the letters beside them count as word edges. */
  private underscoreAt(at: number): void {
    const length = runLength(this.text, at);
    const before = this.text.charAt(at - 1);
    const behind = this.text.charAt(at + length);
    const opener = closesEmphasis(before, behind) ? this.underscores.pop() : undefined;
    if (opener !== undefined) {
      const count = Math.min(length, opener.to - opener.from);
      this.ranges.push({ from: opener.to - count, to: opener.to }, { from: at, to: at + count });
    } else if (opensEmphasis(before, behind)) {
      this.underscores.push({ from: at, to: at + length });
    }
  }

  private codeEnd(at: number): number | undefined {
    const length = runLength(this.text, at);
    const mark = '`'.repeat(length);
    let close = this.place(mark, at + length);
    while (close !== -1 && close < this.end) {
      const run = runLength(this.text, close);
      if (run === length) return close + length;
      close = this.place(mark, close + run);
    }
    return undefined;
  }

  /**
   * `$$…$$` anywhere; `$…$` within one paragraph, without spaces just inside the dollars and without a digit after
   * them.
   */
  private mathEnd(at: number): number | undefined {
    const text = this.text;
    if (text.startsWith('$$', at)) return this.closing('$$', at + 2);
    if (/\s/.test(text.charAt(at + 1))) return undefined;
    let close = this.place('$', at + 1);
    while (close !== -1 && close < this.end) {
      const isClosing = !/[\s\\]/.test(text.charAt(close - 1)) && !/\d/.test(text.charAt(close + 1));
      if (isClosing) return close + 1;
      if (text.charAt(close - 1) !== '\\') return undefined;
      close = this.place('$', close + 1);
    }
    return undefined;
  }

  private liquidEnd(at: number): number | undefined {
    const close = this.text.startsWith('{%', at) ? '%}' : this.text.startsWith('{{', at) ? '}}' : undefined;
    if (close === undefined) return undefined;
    const end = this.closing(close, at + 2);
    if (end === undefined || end > this.end) return undefined;
    return end;
  }

  private htmlEnd(at: number): number | undefined {
    // Templater's code.
    if (this.text.startsWith('<%', at)) return this.closing('%>', at + 2);
    const bracketed = this.matchEnd(bracketedAddress, at);
    if (bracketed !== undefined) return bracketed;
    htmlTag.lastIndex = at;
    const match = htmlTag.exec(this.text);
    if (match === null) return undefined;
    const end = at + match[0].length;
    const name = match[2]?.toLowerCase() ?? '';
    if (match[1] === '/' || match[0].endsWith('/>') || !opaqueElements.has(name)) return end;
    return this.closing(`</${name}>`, end) ?? end;
  }

  private openBracket(at: number): number | undefined {
    const text = this.text;
    if (text.startsWith('[[', at)) {
      const end = this.closing(']]', at + 2);
      const lineBreak = this.place('\n', at);
      const inner = this.place('[[', at + 1);
      const isWhole = end !== undefined && (lineBreak === -1 || end <= lineBreak);
      // In `[[a [[b]]`, only the second pair of brackets makes a link.
      if (isWhole && (inner === -1 || inner >= end)) return end;
    }
    const label = this.matchEnd(footnoteLabel, at) ?? this.matchEnd(calloutType, at);
    if (label === undefined) this.brackets.push(at);
    return label;
  }

  /**
   * Handles `]`: it ends a link if an address or a reference follows. The link's range starts at the opening bracket.
   */
  private closeBracket(at: number): number | undefined {
    const open = this.brackets.pop();
    if (open === undefined) return undefined;
    const next = this.text.charAt(at + 1);
    const end = next === '(' ? this.targetEnd(at + 1) : next === '[' ? this.referenceEnd(at + 1) : undefined;
    if (end === undefined) return undefined;
    this.links.push({ from: open, to: end });
    return end;
  }

  private targetEnd(open: number): number | undefined {
    let depth = 0;
    const bracketed = this.matchEnd(bracketedTarget, open);
    if (bracketed !== undefined) depth = 1;
    for (let at = bracketed ?? open; at < this.end && at < open + longestTarget; at++) {
      const character = this.text.charAt(at);
      if (character === '\\') at++;
      else if (character === '(') depth++;
      else if (character === ')' && --depth === 0) return at + 1;
    }
    return undefined;
  }

  private referenceEnd(open: number): number | undefined {
    if (this.text.charAt(open + 1) === '[') return undefined;
    const end = this.closing(']', open + 1);
    return end !== undefined && end <= this.end ? end : undefined;
  }

  private tagEnd(at: number): number | undefined {
    if (at > 0 && wordCharacter.test(this.text.charAt(at - 1))) return undefined;
    const end = this.matchEnd(tag, at);
    return end !== undefined && /[^\d]/.test(this.text.slice(at + 1, end)) ? end : undefined;
  }

  /** Handles `@`: the range of an address also includes the part before it. */
  private emailEnd(at: number): number | undefined {
    const end = this.matchEnd(emailDomain, at);
    if (end === undefined) return undefined;
    let from = at;
    while (from > at - 64 && /[A-Za-z0-9._+-]/.test(this.text.charAt(from - 1))) from--;
    if (from === at) return undefined;
    this.ranges.push({ from, to: end });
    return end;
  }

  private addressEnd(at: number): number | undefined {
    if (!secondOfAddress.includes(this.text.charAt(at + 1))) return undefined;
    if (at > 0 && /[A-Za-z0-9_]/.test(this.text.charAt(at - 1))) return undefined;
    const end = this.matchEnd(address, at);
    return end === undefined ? undefined : at + trimmedAddress(this.text.slice(at, end)).length;
  }

  private matchEnd(pattern: RegExp, at: number): number | undefined {
    pattern.lastIndex = at;
    const match = pattern.exec(this.text);
    return match === null ? undefined : at + match[0].length;
  }

  /** The end of the next `mark`, however far away. */
  private closing(mark: string, from: number): number | undefined {
    const at = this.place(mark, from);
    return at === -1 ? undefined : at + mark.length;
  }

  /**
   * As `indexOf`, but searches again only if the answer may have changed. For each mark, `from` must never decrease.
   */
  private place(mark: string, from: number): number {
    const known = this.places.get(mark);
    if (known !== undefined && from >= known.from && (known.at === -1 || known.at >= from)) return known.at;
    const at = this.text.indexOf(mark, from);
    this.places.set(mark, { from, at });
    return at;
  }
}

function runLength(text: string, at: number): number {
  const mark = text.charAt(at);
  let end = at;
  while (text.charAt(end) === mark) end++;
  return end - at;
}
