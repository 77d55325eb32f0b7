import { spokenNames } from '../glossary/unspoken-names';
import { plainText } from '../markdown/plain-text';
import type { Asked } from '../settings/study-memory';
import { textDigest } from '../take-back';
import type { Sense, Term } from '../term/term';

/** Replaces a name that would give the answer away. */
const blank = '[…]';

/** Whether there is anything to ask: a meaning, or at least another name. */
export function isAskable({ senses }: Term): boolean {
  return senses.some(
    (sense) =>
      sense.definition !== undefined || sense.expansion !== undefined || spokenNames(sense).length > 0,
  );
}

/** What a card shows before the answer, one line per sense. */
export function questionOf(term: Term, asked: Asked): readonly string[] {
  if (asked === 'meaning') return [term.headword];
  const said = term.senses.flatMap(({ definition }) => hiddenIn(definition, term.names));
  if (said.length > 0) return said;
  const expansions = term.senses.flatMap(({ expansion }) => (expansion === undefined ? [] : [expansion]));
  return expansions.length > 0 ? expansions : [otherNames(term).join(', ')];
}

/** Identifies a term by its meaning, whatever it is called. */
export function meaningDigest(term: Term): string {
  const said = term.senses.map(({ definition, expansion }) => plainText(definition ?? expansion ?? ''));
  return textDigest(said.some((text) => text !== '') ? said.join('\n') : otherNames(term).join('\n'));
}

function otherNames({ senses }: Term): string[] {
  return [...new Set(senses.flatMap((sense: Sense) => spokenNames(sense)))];
}

/** A definition without the names of its term; none if only the names remain. */
function hiddenIn(definition: string | undefined, names: readonly string[]): string[] {
  if (definition === undefined) return [];
  const hidden = withoutNames(plainText(definition), names);
  return /[\p{L}\p{N}]/u.test(hidden) ? [hidden] : [];
}

/**
 * Hides rather too much than too little. A name is hidden in any case and spacing, in the plural, and within Korean
 * compounds (`임베딩모델`), which the matcher for notes rightly ignores. Latin letters and digits are hidden only as whole
 * words.
 */
function withoutNames(text: string, names: readonly string[]): string {
  const spellings = names
    .map((name) => name.normalize('NFC').trim())
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
    .map((name) =>
      name
        .split(/[\s-]+/)
        .map(escaped)
        .join('[\\s-]*'),
    );
  if (spellings.length === 0) return text;
  const pattern = new RegExp(`(?:${spellings.join('|')})s?`, 'giu');
  return text.replace(pattern, (found, at: number) => {
    const before = (text[at - 1] ?? '') + (found[0] ?? '');
    const after = (found.at(-1) ?? '') + (text[at + found.length] ?? '');
    return inWord.test(before) || inWord.test(after) ? found : blank;
  });
}

const inWord = /^[\p{Script=Latin}\p{N}]{2}$/u;

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
