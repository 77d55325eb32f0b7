import { isNounPhrase, isSectionName } from './noun-phrase';

/** What a heading, a title or the subject of a sentence names. */
export interface TermPhrase {
  readonly headword: string;
  /** Headword first. */
  readonly names: readonly string[];
  readonly expansion?: string;
  /** Korean words in front of an acronym's pair: a name only where another source says so (`NameReference`). */
  readonly inFront?: string;
}

/** `차원의 저주`, where its place says that it is a name. */
export function readGenitive(text: string): TermPhrase | undefined {
  const name = /^\S+의 \S+$/.exec(text)?.[0];
  return name !== undefined && isGenitive(name) ? { headword: name, names: [name] } : undefined;
}

function isGenitive(text: string): boolean {
  const [, owner = '', owned = ''] = /^(\S+)의 (\S+)$/.exec(text) ?? [];
  return isNounPhrase(owner) && isNounPhrase(owned) && !isSectionName(owned);
}

/** `차원의 저주(Curse of Dimensionality)`: the English name shows that the genitive is part of the Korean one. */
export function isGenitiveOf(head: string, parts: readonly string[]): boolean {
  return parts.some((part) => /\sof\s/i.test(part)) && isGenitive(head);
}
