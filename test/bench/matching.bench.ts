import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AhoCorasick from 'modern-ahocorasick';
import { compileMatcher, findInMarkdown } from '../../src/core';
import { medianTime, onceTime, printTable, type Row } from './measure';
import { randomNumbers, syntheticNotes } from './synthetic';

/** Real notes, where the project lies beside a folder of them. */
const sharedVaults = join(process.cwd(), '..', 'shared', 'vaults');

/** Characters a second with 500 and 10,000 names, next to a bare loop and to what others use, on the same text. */
export function benchMatching(): void {
  const { text, source } = sampleText();
  console.log(`\nText: ${text.length} characters, ${source}.`);
  for (const count of [500, 10_000]) {
    const names = syntheticNames(count);
    const entries = names.map((name) => ({ id: name, names: [name] }));
    const matcher = compileMatcher(entries);
    const alternation = new RegExp(
      [...names]
        .sort((a, b) => b.length - a.length)
        .map(escape)
        .join('|'),
      'gi',
    );
    const automaton = new AhoCorasick(names);
    const single = names.map((name) => new RegExp(escape(name), 'gi'));
    // What others use is far slower: it is measured on a part of the text, and stated for all of it.
    const onPart = (length: number, work: (part: string) => void): number => {
      const part = text.slice(0, length);
      return (onceTime(() => work(part)) * text.length) / part.length;
    };
    const loop = medianTime(() => void bareLoop(text), { rounds: 7 });
    const scan = (what: string, time: number): Row => ({
      what,
      time,
      yardstick: { name: 'bare charCodeAt loop', time: loop },
      note: `${(text.length / time / 1000).toFixed(1)} million characters a second`,
    });
    const screenful = text.slice(0, 4000);
    printTable(`Matching, ${count} names`, [
      scan(
        'Matcher.find',
        medianTime(() => void matcher.find(text), { rounds: 7 }),
      ),
      scan(
        'one RegExp of all names',
        medianTime(() => void text.match(alternation), { rounds: 3 }),
      ),
      scan(
        'a RegExp per name',
        onPart(4_000, (part) => single.forEach((name) => void part.match(name))),
      ),
      scan(
        'modern-ahocorasick',
        onPart(20_000, (part) => void automaton.search(part)),
      ),
      scan(
        'findInMarkdown',
        medianTime(() => void findInMarkdown(matcher, text), { rounds: 3 }),
      ),
      { what: 'Matcher.find on 4,000 characters', time: medianTime(() => void matcher.find(screenful)) },
      { what: 'compileMatcher', time: medianTime(() => void compileMatcher(entries), { rounds: 5 }) },
    ]);
  }
  benchOrdinaryWords(text);
}

/** The worst a glossary can be: its names are the words that the text is made of, so that nearly each word is a mention. */
function benchOrdinaryWords(text: string): void {
  const words = commonWords(text, 10_000);
  const matcher = compileMatcher(words.map((word) => ({ id: word, names: [word] })));
  const mentions = matcher.find(text).length;
  const time = medianTime(() => void matcher.find(text), { rounds: 7 });
  printTable(`Matching, ${words.length} ordinary words of the text as names`, [
    {
      what: 'Matcher.find',
      time,
      yardstick: { name: 'bare charCodeAt loop', time: medianTime(() => void bareLoop(text), { rounds: 7 }) },
      note: `${(text.length / time / 1000).toFixed(1)} million characters a second, ${mentions} mentions`,
    },
  ]);
}

/** The words of the text, the most frequent first, each in one case only. */
function commonWords(text: string, count: number): string[] {
  const uses = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[a-z]{2,}|[가-힣]{2,}/g)) {
    uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  return [...uses]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([word]) => word);
}

/** The least that any scan has to do. */
function bareLoop(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum += text.charCodeAt(i);
  return sum;
}

function sampleText(): { text: string; source: string } {
  if (!existsSync(sharedVaults)) {
    return {
      text: syntheticNotes(6000)
        .map((note) => note.text)
        .join('\n'),
      source: 'generated',
    };
  }
  const files = readdirSync(sharedVaults, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort();
  return {
    text: files.map((file) => readFileSync(join(sharedVaults, file), 'utf8')).join('\n'),
    source: 'real notes',
  };
}

const syllables =
  '가각간감강개거건검격결경계고공과관구규그기길나남내념노능다단달담대도동득라량러레력로론류리마만말망매모목무문물미'.split(
    '',
  );
const latin =
  'an ar be con de el er ex gra in ive ization ly ment neu per ran re sion ta tion trans ural vec'.split(' ');

/** Names as glossaries have them: Korean words, English words of two parts, acronyms. */
function syntheticNames(count: number): string[] {
  const random = randomNumbers(7);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const names = new Set<string>();
  while (names.size < count) {
    const kind = random();
    if (kind < 0.5) {
      const word = pick(syllables) + pick(syllables) + pick(syllables);
      names.add(kind < 0.2 ? `${word} ${pick(syllables)}${pick(syllables)}` : word + pick(syllables));
    } else if (kind < 0.85) {
      names.add(`${pick(latin)}${pick(latin)}${pick(latin)} ${pick(latin)}${pick(latin)}`);
    } else {
      names.add(
        Array.from({ length: 4 }, () => String.fromCharCode(65 + Math.floor(random() * 26))).join(''),
      );
    }
  }
  return [...names];
}

function escape(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
