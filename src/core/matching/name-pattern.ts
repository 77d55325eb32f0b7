import { Kind, kindOf } from './boundaries';
import { fold, foldTable, HYPHEN, SPACE, unify, unifyTable } from './fold';
import { pluralsOf } from './plural';

/** What the text may have in place of a separator between two words of a name (rule 8 of the matching rules). */
const Joint = {
  /** An ordinary character. */
  none: 0,
  /** A space between Hangul words: optional in the text. */
  hangulSpace: 1,
  /** A space between Latin words: a space or a hyphen. */
  latinSpace: 2,
  /** A hyphen between Latin words: a space, a hyphen or nothing. */
  latinHyphen: 3,
} as const;

/** One spelling of a name, ready to be compared with a text. */
export interface NamePattern {
  /** The index of the entry that the name belongs to. */
  readonly owner: number;
  /** Folded, without spaces and hyphens. A matching text reduces to the same key. Not empty. */
  readonly key: string;
  /** Unified; also folded unless `exactCase`. */
  readonly spelling: string;
  /** `Joint` for each unit of `spelling`; `undefined` if all are `Joint.none`. */
  readonly joints: Uint8Array | undefined;
  /** Whether case matters, as for names that are mostly capitals. */
  readonly exactCase: boolean;
  /** Whether equal keys are enough: the name has no separators and matches in any case. */
  readonly plain: boolean;
  /** Whether this is an English plural that was derived from the name. */
  readonly derived: boolean;
}

/** A name, and the entry that it belongs to. */
export interface OwnedName {
  readonly name: string;
  readonly owner: number;
  /** Whether case matters even if the name is not mostly capitals. */
  readonly exactCase: boolean;
}

/**
 * Adds the spellings of one name: the name itself and its English plurals. Adds none if the name consists only of
 * spaces and hyphens.
 */
export function addPatterns(given: OwnedName, patterns: NamePattern[]): void {
  const { owner } = given;
  const unified = unify(given.name).normalize('NFC').replace(/\s+/g, ' ').trim();
  const exactCase = given.exactCase || isMostlyCapitals(unified);
  addPattern(patterns, unified, { owner, exactCase, derived: false });
  for (const plural of pluralsOf(unified, exactCase)) {
    addPattern(patterns, plural, { owner, exactCase, derived: true });
  }
}

function addPattern(
  patterns: NamePattern[],
  unified: string,
  { owner, exactCase, derived }: Pick<NamePattern, 'owner' | 'exactCase' | 'derived'>,
): void {
  const folded = fold(unified);
  const key = /[ -]/.test(folded) ? folded.replace(/[ -]/g, '') : folded;
  if (key === '') return;
  const isWhole = key === folded;
  // Written out instead of spread: this runs some ten thousand times, and a spread costs as much as all the rest.
  patterns.push({
    owner,
    key,
    spelling: exactCase ? unified : folded,
    joints: isWhole ? undefined : jointsOf(folded),
    exactCase,
    plain: isWhole && !exactCase,
    derived,
  });
}

function jointsOf(folded: string): Uint8Array {
  const joints = new Uint8Array(folded.length);
  for (let index = 1; index < folded.length - 1; index++) {
    const unit = folded.charCodeAt(index);
    if (!isSeparator(unit)) continue;
    const left = kindOf(folded.charCodeAt(index - 1));
    if (left !== kindOf(folded.charCodeAt(index + 1))) continue;
    if (left === Kind.hangul && unit === SPACE) joints[index] = Joint.hangulSpace;
    if (left === Kind.latin) joints[index] = unit === SPACE ? Joint.latinSpace : Joint.latinHyphen;
  }
  return joints;
}

export function isSeparator(foldedUnit: number): boolean {
  return foldedUnit === SPACE || foldedUnit === HYPHEN;
}

/** Whether more than half of the cased letters are capitals: LLM, BERT, LoRA, but not Adam, ResNet. */
function isMostlyCapitals(name: string): boolean {
  let capitals = 0;
  let cased = 0;
  const lower = name.toLowerCase();
  const upper = name.toUpperCase();
  if (lower === upper || lower === name) return false;
  for (const character of name) {
    const small = character.toLowerCase();
    if (small === character.toUpperCase()) continue;
    cased++;
    if (character !== small) capitals++;
  }
  return capitals * 2 > cased;
}

/** Where the pattern ends in a composed `text` if it begins at `from`; -1 if it is not there. */
export function endOfPattern(pattern: NamePattern, text: string, from: number): number {
  const table = pattern.exactCase ? unifyTable : foldTable;
  const { spelling, joints } = pattern;
  let at = from;
  for (let index = 0; index < spelling.length; index++) {
    const unit = table[text.charCodeAt(at)];
    const joint = joints === undefined ? Joint.none : joints[index];
    if (joint === Joint.none) {
      if (unit !== spelling.charCodeAt(index)) return -1;
      at++;
    } else if (unit === SPACE || (unit === HYPHEN && joint !== Joint.hangulSpace)) {
      at++;
    } else if (joint === Joint.latinSpace) {
      return -1;
    }
  }
  return at;
}
