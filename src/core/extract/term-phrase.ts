import { isNounPhrase, isSectionName } from './noun-phrase';

/** The names in a heading, a title or the subject of a sentence. */
export interface TermPhrase {
  readonly headword: string;
  /** Headword first. */
  readonly names: readonly string[];
  readonly expansion?: string;
  /** Korean words before an acronym's pair. They are a name only if another source says so (`NameReference`). */
  readonly inFront?: string;
}

/** Reads `차원의 저주`, for places where a name is expected. */
export function readGenitive(text: string): TermPhrase | undefined {
  const name = /^\S+의 \S+$/.exec(text)?.[0];
  return name !== undefined && isGenitive(name) ? { headword: name, names: [name] } : undefined;
}

function isGenitive(text: string): boolean {
  const [, owner = '', owned = ''] = /^(\S+)의 (\S+)$/.exec(text) ?? [];
  return isNounPhrase(owner) && isNounPhrase(owned) && !isSectionName(owned);
}

/** `차원의 저주(Curse of Dimensionality)`: the English `of` shows that 의 belongs to the name. */
export function isGenitiveOf(head: string, parts: readonly string[]): boolean {
  return parts.some((part) => /\sof\s/i.test(part)) && isGenitive(head);
}
