import { findFrontMatter } from '../../front-matter/block';

/** A line of a note's body with what no reader sees as text taken out. */
export interface VisibleLine {
  /** From 0, in the whole note. */
  readonly line: number;
  /** Without comments, display math and quote marks; empty for a blank line. */
  readonly text: string;
  /** Depth of quotation. */
  readonly quote: number;
  /** A line of code stands here: it ends a paragraph and holds nothing. */
  readonly code?: true;
}

const lineEnd = /\r\n|\n|\r/;
const openers = [
  { open: '<!--', close: '-->' },
  { open: '%%', close: '%%' },
  { open: '$$', close: '$$' },
] as const;
const rawElement = /^<(pre|script|style)[\s>]/i;
const listMarker = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/;

interface Fence {
  readonly mark: string;
  readonly quote: number;
}

/**
 * The lines of a note's body: front matter, fenced and indented code, raw HTML, comments and display math taken out.
 * Every line is looked at once, whatever it holds.
 */
export function visibleLines(text: string): VisibleLine[] {
  const bodyFrom = findFrontMatter(text)?.to ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const before = text.slice(0, bodyFrom).split(lineEnd).length - 1;
  const scanner = new LineScanner(text);
  return text
    .slice(bodyFrom)
    .split(lineEnd)
    .map((line, index) => scanner.next(line, before + index));
}

class LineScanner {
  #fence: Fence | undefined;
  /** The closing mark that is waited for. */
  #until: string | undefined;
  #inList = false;
  #afterText = false;
  /** How often each closing mark is still to come: one that is never closed hides nothing. */
  readonly #marksLeft: Map<string, number>;

  constructor(text: string) {
    const closers = [...openers.map(({ close }) => close), '</pre', '</script', '</style'];
    this.#marksLeft = new Map(closers.map((close) => [close, text.split(close).length - 1]));
  }

  next(line: string, number: number): VisibleLine {
    const { quote, rest } = stripQuote(line);
    if (this.#fence !== undefined) return this.#inFence(rest, { number, quote });
    const shown = this.#withoutComments(rest);
    const text = shown.trim();
    if (text === '') {
      this.#afterText = false;
      return { line: number, text: '', quote };
    }
    const indent = indentOf(shown);
    const deep = indent >= 4 && !this.#inList;
    const opened = deep ? undefined : openingFence(text);
    if (opened !== undefined) this.#fence = { mark: opened, quote };
    if (opened !== undefined || (deep && !this.#afterText)) {
      this.#afterText = false;
      return { line: number, text: '', quote, code: true };
    }
    if (listMarker.test(text)) this.#inList = true;
    else if (indent < 2 && !this.#afterText) this.#inList = false;
    this.#afterText = !text.startsWith('#');
    return { line: number, text: shown, quote };
  }

  #inFence(text: string, { number, quote }: { number: number; quote: number }): VisibleLine {
    const fence = this.#fence;
    if (fence !== undefined && quote < fence.quote) {
      this.#fence = undefined;
      return this.next(text, number);
    }
    if (fence !== undefined && closesFence(text.trim(), fence.mark)) this.#fence = undefined;
    this.#passBy(text);
    return { line: number, text: '', quote, code: true };
  }

  #withoutComments(line: string): string {
    if (this.#until === undefined && !/<|%%|\$\$/.test(line)) return line;
    let shown = '';
    let at = 0;
    while (at < line.length) {
      if (this.#until !== undefined) {
        at = this.#close(line, at);
        continue;
      }
      const opener = this.#nextOpener(line, at);
      shown += line.slice(at, opener?.from ?? line.length);
      at = opener?.to ?? line.length;
    }
    return shown;
  }

  #close(line: string, at: number): number {
    const close = this.#until ?? '';
    const found = line.toLowerCase().indexOf(close, at);
    if (found < 0) return line.length;
    this.#spend(close);
    this.#until = undefined;
    const end = found + close.length;
    return close.startsWith('</') ? Math.max(end, line.indexOf('>', end) + 1) : end;
  }

  #nextOpener(line: string, from: number): { from: number; to: number } | undefined {
    const code = codeSpans(line);
    for (let at = from; at < line.length; at++) {
      const inCode = code.get(at);
      if (inCode !== undefined) {
        at = inCode - 1;
        continue;
      }
      const char = line[at];
      if (char !== '<' && char !== '%' && char !== '$') continue;
      const formulaEnd = this.#inlineFormulaEnd(line, at);
      if (formulaEnd !== undefined) {
        at = formulaEnd - 1;
        continue;
      }
      const close = this.#closerFor(line, at);
      if (close === undefined) continue;
      this.#until = close.mark;
      return { from: at, to: at + close.length };
    }
    return undefined;
  }

  /** kramdown writes formulas within a sentence as `$$x$$`, too: they are part of it. */
  #inlineFormulaEnd(line: string, at: number): number | undefined {
    if (!line.startsWith('$$', at)) return undefined;
    const close = line.indexOf('$$', at + 2);
    const isAlone = at < 40 && line.slice(0, at).trim() === '' && line.slice(close + 2).trim() === '';
    if (close < 0 || isAlone) return undefined;
    this.#spend('$$');
    this.#spend('$$');
    return close + 2;
  }

  #closerFor(line: string, at: number): { mark: string; length: number } | undefined {
    for (const { open, close } of openers) {
      if (!line.startsWith(open, at)) continue;
      if (open === close) this.#spend(close);
      if ((this.#marksLeft.get(close) ?? 0) > 0) return { mark: close, length: open.length };
    }
    const element = line[at] === '<' ? rawElement.exec(line.slice(at, at + 12))?.[1] : undefined;
    if (element === undefined) return undefined;
    const mark = `</${element.toLowerCase()}`;
    return (this.#marksLeft.get(mark) ?? 0) > 0 ? { mark, length: element.length + 1 } : undefined;
  }

  /** Marks in code open and close nothing. */
  #passBy(text: string): void {
    if (!/<|%%|\$\$|-->/.test(text)) return;
    for (const [mark, left] of this.#marksLeft) {
      if (text.includes(mark)) this.#marksLeft.set(mark, left - (text.split(mark).length - 1));
    }
  }

  #spend(mark: string): void {
    this.#marksLeft.set(mark, (this.#marksLeft.get(mark) ?? 0) - 1);
  }
}

/** Where each code span of a line begins, and where it ends: a run of backticks up to the next run as long. */
export function codeSpans(line: string): ReadonlyMap<number, number> {
  const spans = new Map<number, number>();
  if (!line.includes('`')) return spans;
  const runs = [...line.matchAll(/`+/g)].map((run) => ({ from: run.index, length: run[0].length }));
  const nextOfLength = new Map<number, number>();
  const closer: (number | undefined)[] = runs.map(() => undefined);
  for (let index = runs.length - 1; index >= 0; index--) {
    const length = runs[index]?.length ?? 0;
    closer[index] = nextOfLength.get(length);
    nextOfLength.set(length, index);
  }
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index];
    const end = closer[index];
    const closing = end === undefined ? undefined : runs[end];
    if (run === undefined || end === undefined || closing === undefined) continue;
    spans.set(run.from, closing.from + closing.length);
    index = end;
  }
  return spans;
}

function stripQuote(line: string): { quote: number; rest: string } {
  let quote = 0;
  let rest = line;
  for (let mark = /^ {0,3}> ?/.exec(rest); mark !== null && quote < 20; mark = /^ {0,3}> ?/.exec(rest)) {
    rest = rest.slice(mark[0].length);
    quote++;
  }
  return { quote, rest };
}

function openingFence(text: string): string | undefined {
  const content = text.replace(listMarker, '');
  const mark = /^(?:`{3,}|~{3,})/.exec(content)?.[0];
  // A backtick in the info string makes it a code span (CommonMark 4.5).
  return mark?.startsWith('`') && content.includes('`', mark.length) ? undefined : mark;
}

function closesFence(text: string, mark: string): boolean {
  if (text.length < mark.length || text.length > mark.length + 200) return false;
  return text.startsWith(mark) && text === mark.charAt(0).repeat(text.length);
}

function indentOf(line: string): number {
  let indent = 0;
  for (const char of line) {
    if (char === ' ') indent++;
    else if (char === '\t') indent += 4 - (indent % 4);
    else break;
  }
  return indent;
}
