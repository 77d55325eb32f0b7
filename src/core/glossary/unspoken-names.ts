import { readFileName } from '../front-matter/derived';
import { isNounPhrase } from '../extract/noun-phrase';
import type { Finding } from './finding';
import { foldName, nameKey } from '../term/fold';
import type { Sense } from '../term/term';

/** `large-language-models` is an address. Two words with a hyphen may be a name: `fine-tuning`. */
const address = /^[a-z0-9]+(?:-[a-z0-9]+){2,}$/;

/**
 * Names of a thing that nobody says: titles and file names that are headlines, sentences or addresses, and the singular
 * or plural of the main names. They are still matched in notes.
 * @param main headword and expansion
 */
export function unspokenNames(findings: readonly Finding[], main: readonly string[]): string[] {
  const mainKeys = new Set(main.map(nameKey));
  const spoken = new Set<string>();
  const all = new Map<string, string>();
  for (const finding of findings) {
    for (const name of finding.term.names) {
      const key = foldName(name);
      if (!all.has(key)) all.set(key, name);
      if (!mainKeys.has(nameKey(name)) && isSpoken(name, finding)) spoken.add(key);
    }
  }
  return [...all].flatMap(([key, name]) => (spoken.has(key) || main.includes(name) ? [] : [name]));
}

/** The names of a sense that people say, in order. */
export function spokenNames({ names, unspoken = [] }: Pick<Sense, 'names' | 'unspoken'>): readonly string[] {
  return unspoken.length === 0 ? names : names.filter((name) => !unspoken.includes(name));
}

function isSpoken(name: string, { note, term }: Finding): boolean {
  const isSame = (other: string): boolean => foldName(other) === foldName(name);
  if (term.kind !== 'note' || note.aliases.some(isSame)) return true;
  const file = readFileName(note.path.slice(note.path.lastIndexOf('/') + 1));
  const isHeadline = file.date !== undefined && [note.title ?? '', file.title].some(isSame);
  return !isHeadline && isNounPhrase(name) && !(note.title !== undefined && address.test(name));
}
