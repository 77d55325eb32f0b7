import { distinctNames, foldName } from '../term/fold';
import { looksLikeAcronym, singularAcronym, spells, spellsByStarts } from './acronym';
import { pairAround, spellEachOther, wordsSpelling } from './acronym-pair';
import { saysSame, splitBracket, splitInner, withoutSpacedDashes } from './bracket';
import { isKindOf } from './disambiguator';
import { hasHangul, hasLatin, isNounPhrase, isSectionName } from './noun-phrase';
import { isGenitiveOf, type TermPhrase } from './term-phrase';
import { areTranslations } from './translations';

/**
 * Reads `약어(풀이)`, `풀이(약어)`, `약어(풀이, 한국어 이름)`, `한국어(English)`, `English – 약어 (한국어)` and `약어: 풀이`. `undefined` if `text`
 * has another form, or if the bracket gives no other name: `Python (programming language)`, `활성화 함수 (Sigmoid, ReLU 등)`.
 */
export function readPair(text: string): TermPhrase | undefined {
  if (!mayBePair(text)) return undefined;
  const square = text.endsWith(']') ? squareBracket.exec(text) : null;
  if (square !== null) return readSquarePair(square[1] ?? '', square[2] ?? '');
  const kind = /[)）]$/.test(text) ? null : kindAfterBracket.exec(text);
  return kind === null ? readPlainPair(text) : withKind(readPlainPair(kind[1] ?? ''), kind[2] ?? '');
}

/** A quick test: a pair has a bracket or a separator. */
export function mayBePair(text: string): boolean {
  return /[(（[]|\s[-–—:/]\s|[:,]\s/.test(text);
}

const spacedDash = /\s+[-–—:]\s+|:\s+/;
const betweenNames = /\s+[-–—:/]\s+|[:,]\s+/;

const squareBracket = /^([^()[\]（）]{2,80}?)\s*\[([^()[\]（）]{2,100})\]$/;

/**
 * `LLM [Large Language Model]`. The acronym's letters must match, because square brackets contain labels of all kinds.
 */
function readSquarePair(head: string, inner: string): TermPhrase | undefined {
  const pair = readPlainPair(`${head} (${inner})`);
  return pair?.expansion === undefined ? undefined : pair;
}

/** `소프트맥스(Softmax) 함수`: the kind of thing may follow the bracket. */
const kindAfterBracket =
  /^([^()（）]+[(（][^()（）]+[)）])\s*(함수|현상|문제|기법|모델|모형|알고리즘|네트워크|신경망|메커니즘|아키텍처|프레임워크|시스템|프롬프팅|시리즈|언어|계층|레이어|이론|최적화)$/;

function withKind(pair: TermPhrase | undefined, kind: string): TermPhrase | undefined {
  if (pair === undefined) return undefined;
  const [first = '', ...rest] = pair.names;
  if (pair.expansion !== undefined || !hasHangul(first)) return pair;
  const headword = `${first} ${kind}`;
  return { headword, names: distinctNames([headword, first, ...rest]) };
}

/** A text with one bracket, anywhere in it. */
const oneBracket = /^([^()（）]*)[(（]([^()（）]{2,160})[)）]([^()（）]*)$/;
/** `해법 2:`, `Step 2 –`, `면접 질문 -` before a name. */
const lead = /^[^:：]{1,24}[:：]\s+|^\p{L}{1,12}\s?\d{1,3}\s*[.)]\s+|^.{1,24}?\s[-–—]\s+/u;

/**
 * As `readPair`, but with other words around the pair: `해법 2: 지수 백오프 (Exponential Backoff)`, `지연 평가(Lazy Evaluation)
 * 활용`, `The Wide Area Network (WAN)`.
 */
export function readPairWithin(text: string): TermPhrase | undefined {
  const match = text.length > 300 ? null : oneBracket.exec(text);
  if (match === null) return undefined;
  const [, before = '', inner = ''] = match;
  const front = lead.exec(before)?.[0] ?? '';
  const pair = readPair(`${before.slice(front.length).trim()} (${inner})`);
  return withFront(pair, front) ?? readAcronymPair(before, inner);
}

/**
 * `How WAN (Wide Area Network) …`, `Rewritten Service Level Agreement (SLA)`: the acronym's letters tell where the name
 * begins.
 */
function readAcronymPair(before: string, inner: string): TermPhrase | undefined {
  const parts = splitInner(withoutSpacedDashes(inner).trim(), before);
  const pair = pairAround(before.trimEnd(), parts);
  if (pair === undefined || !isNounPhrase(pair[1])) return undefined;
  const [headword, expansion] = pair;
  const words = before.trimEnd();
  const front = [headword, expansion].find((name) => words.endsWith(name)) ?? '';
  const names = distinctNames([headword, expansion, ...parts.filter(hasHangul)]);
  return withFront({ headword, names, expansion }, words.slice(0, words.length - front.length));
}

function readPlainPair(text: string): TermPhrase | undefined {
  const bracket = splitBracket(text);
  if (bracket === undefined) return readDashed(text);
  const { head, inner } = bracket;
  const listed = readListedExpansion(head, inner);
  if (listed !== undefined) return listed;
  const parts = splitInner(inner, head);
  if (parts.length === 0 || parts.length > 4) return undefined;
  const written = spacedDash.test(head) ? head.split(spacedDash).map((part) => part.trim()) : [head];
  const heads = linkedHeads(written, parts);
  const isHead = (part: string): boolean => isNounPhrase(part) || isGenitiveOf(part, parts);
  if (heads.length > 2 || !heads.every(isHead) || heads.some(isSectionName) || isKindOf(heads, parts))
    return undefined;
  const last = heads[heads.length - 1] ?? '';
  const pair =
    (hasLatin(last) ? (acronymWithKind(last, parts) ?? pairBehindWords(last, parts)) : undefined) ??
    namePair(heads, parts, parts.length > 1 && saysSame.test(inner));
  return heads.length < written.length ? withFront(pair, written[0] ?? '') : pair;
}

const twoCommas = /[,，][^,，]*[,，]/;

/** `ACID(Atomicity, Consistency, Isolation, Durability)`: each letter has its own item. */
function readListedExpansion(head: string, inner: string): TermPhrase | undefined {
  if (!twoCommas.test(inner)) return undefined;
  const words = head.split(' ');
  const acronym = words.at(-1) ?? '';
  const parts = inner.split(/\s*[,，]\s*(?:and\s)?/);
  if (parts.length < 3 || parts.length !== acronym.length || !/^[A-Z]+$/.test(acronym)) return undefined;
  if (
    !parts.every(
      (part, at) =>
        /^[A-Za-z][a-z-]+(?: [A-Za-z-]+){0,4}$/.test(part) && part.charAt(0).toUpperCase() === acronym[at],
    )
  )
    return undefined;
  const pair = { headword: acronym, names: [acronym, inner], expansion: inner };
  return withFront(pair, words.slice(0, -1).join(' '));
}

/** Both parts of `Support Vector Machine – SVM` are names. In `면접 질문 - RAG` only the last one is. */
function linkedHeads(heads: readonly string[], parts: readonly string[]): readonly string[] {
  const [first = '', second, ...others] = heads;
  if (second === undefined || others.length > 0) return heads;
  const isLinked = spellEachOther(first, second) || parts.some((part) => spellEachOther(first, part));
  return isLinked ? heads : [second];
}

/** `ReLU 함수(Rectified Linear Unit)`: the kind of thing may follow the acronym. */
function acronymWithKind(head: string, parts: readonly string[]): TermPhrase | undefined {
  const acronym = /^(\S+)\s[^A-Za-z]+$/.exec(head)?.[1];
  if (acronym === undefined || !looksLikeAcronym(acronym)) return undefined;
  const expansion = parts.find((part) => spells(acronym, part));
  if (expansion === undefined) return undefined;
  // In `KV 캐시(Key-Value Cache)`, `Cache` is the word after the acronym, not one of its letters.
  const thing = expansion.replace(/\s\S+$/, '');
  const isPart = thing !== expansion && spellsByStarts(acronym, thing);
  const headword = isPart ? head : singularAcronym(acronym);
  const isWhole = !isSectionName(head.slice(acronym.length).trim());
  const names = [headword, expansion, ...(isWhole ? [head] : []), ...parts.filter(hasHangul)];
  return { headword, names: distinctNames(names), expansion };
}

/** `최근 CNN(Convolutional Neural Network)`: the Korean words before the acronym are not a name by themselves. */
function pairBehindWords(head: string, parts: readonly string[]): TermPhrase | undefined {
  const [, words = '', behind = ''] = /^([^A-Za-z]+)\s([A-Za-z].*)$/.exec(head) ?? [];
  for (const part of parts) {
    const [acronym, expansion] = /\s/.test(behind) ? [part, behind] : [behind, part];
    if (!looksLikeAcronym(acronym) || !spells(acronym, expansion) || !isNounPhrase(expansion)) continue;
    const headword = singularAcronym(acronym);
    const names = distinctNames([headword, expansion, ...parts.filter(hasHangul)]);
    return withFront({ headword, names, expansion }, words);
  }
  return undefined;
}

/** Keeps the Korean words before an acronym's pair. */
function withFront<Pair extends TermPhrase | undefined>(pair: Pair, before: string): Pair {
  const words = before.replace(/[\s:：–—-]+$/, '');
  if (pair?.expansion === undefined || pair.inFront !== undefined || !hasHangul(words)) return pair;
  return { ...pair, inFront: words };
}

/** `Support Vector Machine – SVM`, `LLM: Large Language Model`. The acronym's letters must match. */
function readDashed(text: string): TermPhrase | undefined {
  const parts = text.split(betweenNames).map((part) => part.trim());
  if (parts.length !== 2 || !parts.every((part) => isNounPhrase(part))) return undefined;
  const found = findExpansion(parts);
  return (
    found && {
      headword: found.acronym,
      names: distinctNames([found.acronym, found.expansion]),
      expansion: found.expansion,
    }
  );
}

/** Reads a pair or a single name. `undefined` if `text` is not a noun phrase. */
export function readName(text: string): TermPhrase | undefined {
  const pair = readPair(text);
  if (pair !== undefined) return pair;
  const bracket = splitBracket(text);
  const name = bracket?.tail === '' ? bracket.head : text;
  return isNounPhrase(name) && !isSectionName(name) ? { headword: name, names: [name] } : undefined;
}

/** Combines the names outside and inside a bracket: an acronym and its expansion, or translations. */
function namePair(
  heads: readonly string[],
  parts: readonly string[],
  areSame: boolean,
): TermPhrase | undefined {
  const found = findExpansion([...heads, ...parts]);
  const others = parts.filter((part) => !heads.some((head) => isSameName(head, part)));
  if (found !== undefined) {
    const rest = [...heads, ...others].filter((name) => hasHangul(name));
    const expansion = withoutFrontWords(found.acronym, found.expansion);
    return { headword: found.acronym, names: distinctNames([found.acronym, expansion, ...rest]), expansion };
  }
  const bare = heads.map((head) => head.replace(article, ''));
  const headword = bare[0] ?? '';
  if (others.length === 0) return { headword, names: distinctNames(bare) };
  if (!areTranslations(bare, others, areSame)) return undefined;
  const names = [...bare, ...others];
  // Two names in two languages are always distinct.
  return { headword, names: names.length === 2 ? names : distinctNames(names) };
}

/** Compares scripts first, because folding is slow. */
function isSameName(a: string, b: string): boolean {
  return hasHangul(a) === hasHangul(b) && foldName(a) === foldName(b);
}

/** `The` in `The Outbox Pattern`. `A* Search` and `A/B Test` do not begin with an article. */
const article = /^(?:the|an?)\s+(?=[A-Za-z]{2})/i;

/**
 * `The Wide Area Network`, `Adding a Container Network Interface`: the acronym's letters tell where the name begins.
 */
function withoutFrontWords(acronym: string, expansion: string): string {
  const bare = expansion.replace(/^(?:an?|the)\s+/i, '');
  if (bare !== expansion && spells(acronym, bare)) return bare;
  const isFirst = expansion.charAt(0).toLowerCase() === acronym.charAt(0).toLowerCase();
  return isFirst ? expansion : (wordsSpelling(acronym, expansion) ?? expansion);
}

function findExpansion(names: readonly string[]): { acronym: string; expansion: string } | undefined {
  const latin = names.filter((name) => !hasHangul(name));
  if (latin.length < 2) return undefined;
  for (const acronym of latin) {
    const expansion = latin.find((name) => name !== acronym && isSpelledOut(acronym, name));
    if (expansion !== undefined) return { acronym: singularAcronym(acronym), expansion };
  }
  return undefined;
}

/** Also `KL divergence` for `Kullback–Leibler divergence`, which share their last word. */
function isSpelledOut(acronym: string, name: string): boolean {
  if (!/\s/.test(acronym)) return spells(acronym, name);
  const [, letters = '', kind = ''] = /^(\S+)\s(\S+)$/.exec(acronym) ?? [];
  if (kind === '' || !looksLikeAcronym(letters) || !foldName(name).endsWith(foldName(kind))) return false;
  return spells(letters, name.slice(0, -kind.length).trim());
}
