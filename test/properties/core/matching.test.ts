import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileMatcher, findInMarkdown, skippedRanges, type Match } from '../../../src/core';

/**
 * A slow, simple implementation of the rules that shares no code with the matcher: it tries every place and every
 * length with every name, character by character. It knows a short list of Korean endings, and texts are made from that
 * list.
 */
const follows = [
  '',
  '은',
  '는',
  '이',
  '가',
  '을',
  '를',
  '에서는',
  '들',
  '이다',
  '하는',
  '링',
  '화',
  '은행',
  '인지',
];
/** By the name's last sound: consonant, ㄹ, vowel. Forms that can only be slips (는 for 은) are endings too. */
const endings = {
  consonant: ['', '은', '는', '이', '을', '를', '에서는', '들', '이다', '하는', '인지'],
  vowel: ['', '은', '는', '가', '을', '를', '에서는', '들', '이다', '하는', '인지'],
};
const names = [
  ...['LLM', 'GPT', 'token', 'Deep Model', 'fine-tuning', 'X'],
  ...['모델', '언어 모델', '큰 언어 모델', '나무', '언어'],
  ...['模型', '大模型', 'トークン', 'データ'],
  // Also a form of 이다.
  '인지',
];
/** Names that consist only of particles. They are grammar wherever they occur. */
const grammar = ['은', '에서는', '은/는'];
const closers = ['*', '＊', ')', "'", '_'];

type Script = 'latin' | 'hangul' | 'katakana' | 'none';

function scriptOf(character: string | undefined): Script {
  if (character === undefined) return 'none';
  if (/[\p{Script=Latin}\p{M}0-9_]/u.test(character)) return 'latin';
  if (/[가-힣]/.test(character)) return 'hangul';
  return /[ァ-ヺー-ヿ]/.test(character) ? 'katakana' : 'none';
}

/** All texts that a name can match (rules 3, 4, 8). */
function spellings(name: string): readonly string[] {
  let forms = [''];
  for (const [at, character] of Array.from(name).entries()) {
    const between = scriptOf(name[at - 1]) === 'latin' ? 'latin' : scriptOf(name[at - 1]);
    let choices = [character];
    if (character === ' ' && between === 'hangul') choices = [' ', ''];
    if (character === ' ' && between === 'latin') choices = [' ', '-'];
    if (character === '-' && between === 'latin') choices = [' ', '-', ''];
    forms = forms.flatMap((form) => choices.map((choice) => form + choice));
  }
  return scriptOf(name[name.length - 1]) === 'latin' ? [...forms, ...forms.map((form) => `${form}s`)] : forms;
}

function isCapitals(name: string): boolean {
  const letters = Array.from(name).filter((letter) => /[A-Za-z]/.test(letter));
  return letters.filter((letter) => /[A-Z]/.test(letter)).length * 2 > letters.length;
}

const spellingsOf = new Map(names.map((name) => [name, spellings(name)]));
const longest = Math.max(...names.flatMap(spellings).map((form) => form.length));

/** The number of asterisks around a range, equal on both sides: emphasis, which is invisible between letters. */
function emphasis(text: readonly string[], from: number, to: number): number {
  let marks = 0;
  while (text[from - 1 - marks] === '*' && text[to + marks] === '*') marks++;
  return marks;
}

/** What may follow 인지 when it is an ending. */
const afterClause = ['', '는', '가', '를', '에서는', '이다', '인지'];

/** Whether 인지 at `from` is an ending of the word before it, even across closing marks: `LLM인지`, `LLM)인지는`. */
function goesOn(text: readonly string[], from: number): boolean {
  let end = from + 2;
  while (scriptOf(text[end]) === 'hangul') end++;
  if (!afterClause.includes(text.slice(from + 2, end).join(''))) return false;
  let before = from - 1;
  while (from - before <= 8 && closers.includes(text[before] ?? '')) before--;
  return scriptOf(text[before]) !== 'none';
}

function stands(name: string, text: readonly string[], from: number, to: number): boolean {
  const found = text.slice(from, to).join('');
  const same = spellingsOf
    .get(name)
    ?.some((form) => (isCapitals(name) ? form === found : form.toLowerCase() === found.toLowerCase()));
  if (same !== true) return false;
  const first = scriptOf(text[from]);
  const marks = emphasis(text, from, to);
  if (name === '인지' && goesOn(text, from)) return false;
  const before = text[first === 'hangul' ? from - 1 - marks : from - 1];
  if (first !== 'none' && scriptOf(before) === first) return false;
  const last = scriptOf(text[to - 1]);
  if (last !== 'hangul') return last === 'none' || scriptOf(text[to]) !== last;
  let end = to + marks;
  while (scriptOf(text[end]) === 'hangul') end++;
  const isOpen = ((text[to - 1] ?? '').charCodeAt(0) - 0xac00) % 28 === 0;
  return endings[isOpen ? 'vowel' : 'consonant'].includes(text.slice(to + marks, end).join(''));
}

/** The text as composed, half-width characters, each with its place in the original text. */
function characters(text: string): readonly (readonly [character: string, from: number, to: number])[] {
  const result: [string, number, number][] = [];
  let at = 0;
  for (const cluster of text.match(
    /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[^][\u0300-\u036f\u3099\u309a]*/g,
  ) ?? []) {
    // A full-width asterisk is not a mark.
    const plain = cluster.normalize('NFC').replace(/[！-）＋-～]/g, (wide) => wide.normalize('NFKC'));
    result.push([plain, at, at + cluster.length]);
    at += cluster.length;
  }
  return result;
}

function findSlowly(text: string): Match[] {
  const given = characters(text);
  const plain = given.map(([character]) => character);
  const matches: Match[] = [];
  for (let from = 0; from < plain.length; from++) {
    for (let to = Math.min(plain.length, from + longest); to > from; to--) {
      const id = names.find((name) => stands(name, plain, from, to));
      if (id === undefined) continue;
      matches.push({ id, from: given[from]?.[1] ?? -1, to: given[to - 1]?.[2] ?? -1 });
      from = to - 1;
      break;
    }
  }
  return matches;
}

const matcher = compileMatcher([...names, ...grammar].map((name) => ({ id: name, names: [name] })));

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...names.flatMap(spellings)) },
  { weight: 4, arbitrary: fc.constantFrom(...follows) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(' ', '-', '.', '\n', '(', ')', '/', "'", '_', '*', '1', 'ー', '・'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('초', 's', 'Chat', 'ops', 'サブ', '中', 'の', 'é', '😀', 'tok', '모'),
  },
);
const shape = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.normalize('NFD'),
  (text: string) => text.toLowerCase(),
  (text: string) => text.replace(/[!-~]/g, (narrow) => String.fromCharCode(narrow.charCodeAt(0) + 0xfee0)),
);
/** Pieces, each in its own form: composed, decomposed, lower case, full width. */
const text = fc
  .array(fc.tuple(piece, shape), { maxLength: 14 })
  .map((pieces) => pieces.map(([part, form]) => form(part)).join(''))
  // Chains of endings are not tested here but in the tables of korean-endings.test.ts.
  .filter((made) => !/[가-힣]{8,}/.test(made.normalize('NFC')));

/**
 * Whether the oracle's short list is enough. It is not for chains that the pieces form by chance, such as 들은 or 은 + 은.
 */
function oracleKnows(made: string): boolean {
  const runs =
    made
      .replace(/\*/g, '')
      .normalize('NFC')
      .match(/[가-힣]+/g) ?? [];
  return runs.every((run) => {
    const name = names.filter((candidate) => run.startsWith(candidate.replace(/ /g, '')));
    const rests = name.map((candidate) => run.slice(candidate.replace(/ /g, '').length));
    return rests.every((rest) => follows.includes(rest) || !/^[은는이가을를에서들다하인지]+$/.test(rest));
  });
}

describe('the matcher', () => {
  it('finds what the rules say, no more and no less, at the offsets of the text as given', () => {
    fc.assert(
      fc.property(text, (made) => {
        fc.pre(oracleKnows(made));
        expect(matcher.find(made)).toEqual(findSlowly(made));
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives spans in order that slice to a spelling of the name', () => {
    fc.assert(
      fc.property(text, (made) => {
        let end = 0;
        for (const { id, from, to } of matcher.find(made)) {
          expect(from).toBeGreaterThanOrEqual(end);
          const slice = made.slice(from, to).normalize('NFKC').toLowerCase();
          expect(spellings(id).map((form) => form.toLowerCase())).toContain(slice);
          end = to;
        }
      }),
    );
  });

  it('gives the same for composed and decomposed text', () => {
    fc.assert(
      fc.property(text, (made) => {
        const ids = (given: string): readonly string[] => matcher.find(given).map(({ id }) => id);
        expect(ids(made.normalize('NFD'))).toEqual(ids(made.normalize('NFC')));
      }),
    );
  });

  it('bears any text and any names', () => {
    const any = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), fc.array(any), (given, parts) => {
        const made = [...parts, ...given, ...parts].join('');
        const odd = compileMatcher(given.map((name, at) => ({ id: String(at), names: [name] })));
        let end = 0;
        for (const { from, to } of odd.find(made)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(made.length);
      }),
    );
  });
});

describe('findInMarkdown', () => {
  const markup = fc.constantFrom(
    ...[
      '`',
      '``',
      '```\n',
      '$',
      '$$',
      '[[',
      ']]',
      '[',
      '](x)',
      '%%',
      '<!--',
      '-->',
      '<b>',
      '#',
      '---\n',
      '\n\n',
      '    ',
    ],
    ...['https://x.y/', '\\', '> ', '- ', '|', '{{', '}}'],
  );
  const note = fc.array(fc.oneof(markup, fc.constantFrom('LLM', '모델은', ' ', 'a', '\n')), {
    maxLength: 40,
  });

  it('gives exactly the matches outside the skipped ranges', () => {
    fc.assert(
      fc.property(note, (parts) => {
        const markdown = parts.join('');
        const skipped = skippedRanges(markdown);
        const isOutside = ({ from, to }: Match): boolean =>
          skipped.every((range) => to <= range.from || from >= range.to);
        expect(findInMarkdown(matcher, markdown)).toEqual(matcher.find(markdown).filter(isOutside));
      }),
    );
  });
});
