import { foldName } from '../term/fold';
import type { Container } from '../markdown/block';
import { definitionLabel, definitionText } from './definition-text';
import { hasHangul, isSectionName } from './noun-phrase';
import { type Prose, readProse, sentenceEnd } from './prose';
import { withoutNumbering } from './numbering';
import { roleOf, standsIn, type TextBlock } from './text-block';
import { saysWhatKind, Statement } from './what-it-is';

const definitionSection =
  /^(?:정의|개념|개요|뜻|의미|설명|소개|definition|overview|introduction|meaning|summary|요약)$/i;
/** Callouts that may describe the thing. */
const tellingCallout =
  /^(?:note|info|abstract|summary|tldr|quote|cite|정의|용어|요약|definition|def|term|glossary)$/;
const definingCallout = /^(?:definition|def|term|glossary|정의|용어)$/;
/** A summary at the start of a text is the definition. */
const summary = /^(?:abstract|summary|tldr|요약)$/;
/** The most points of a list in a definition. A row of the panel shows no more. */
const mostPoints = 8;

/** Where to look for a definition: from a block on, inside a container, for a thing with these names. */
export interface Section {
  readonly from: number;
  readonly within?: Container | undefined;
  readonly names?: readonly string[];
  /** Whether the points of a list are about something else: uses, advantages, ingredients. */
  readonly skipsPoints?: boolean;
}

export function isDefiningCallout(kind: string): boolean {
  return definingCallout.test(kind);
}

function isDefinitionSection(heading: TextBlock): boolean {
  return definitionSection.test(withoutNumbering(heading.plain));
}

/**
 * The definition (Markdown) in the section that begins at `blocks[from]`.
 *
 * The first of these that exists: a text that a label or callout marks as the definition; a paragraph about the thing;
 * a quotation at the start that says what kind of thing it is; any other paragraph; the first point of a list; an
 * introduction or story; any other quotation. A paragraph that contains none of `names` gives way to a later one that
 * begins with a name or gives it (`…을 X라고 한다`). Labels, images, lone links and sources are skipped. Subsections are
 * searched only if they are called 정의, 개요, Definition or the like.
 */
export function definitionBelow(blocks: readonly TextBlock[], section: Section): string | undefined {
  const search = new DefinitionSearch(section.names ?? []);
  for (let at = section.from; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined || !standsIn(block, section.within)) break;
    if (block.type === 'heading' && !isDefinitionSection(block)) break;
    const role = roleOf(block, section.within);
    if (section.skipsPoints === true && role === 'item' && !definitionLabel.test(block.text)) continue;
    if (search.take(block, role, () => pointsBelow(blocks, at))) break;
  }
  return search.result();
}

class DefinitionSearch {
  readonly #names: readonly string[];
  #found: string | undefined;
  #prose: string | undefined;
  #aside: string | undefined;
  #quote: string | undefined;
  /** A quotation before all prose that says what kind of thing it is. */
  #motto: string | undefined;
  #point: string | undefined;
  #hasPoints = false;

  constructor(names: readonly string[]) {
    this.#names = names;
  }

  result(): string | undefined {
    const found = this.#found ?? this.#motto ?? this.#prose ?? this.#point ?? this.#aside ?? this.#quote;
    return found === undefined ? undefined : definitionText(found);
  }

  /** Returns whether the search is over. `points` gives the list that a paragraph introduces. */
  take(block: TextBlock, role: ReturnType<typeof roleOf>, points: () => string): boolean {
    if (role === 'other' || block.text === '') return false;
    const label = definitionLabel.exec(block.text)?.[0];
    const said = label === undefined ? block.prose : readProse(block.text.slice(label.length).trim());
    if (!said.says) return false;
    const isLabelled = label !== undefined;
    if (role === 'item') return this.#takePoint(said, isLabelled);
    if (role === 'quote') this.#takeQuote(said);
    else if (role === 'callout') return this.#takeCallout(block, said.text);
    else return this.#takeProse(said, isLabelled, /(?:[:：]|[은는]|따라)$/.test(said.text) ? points() : '');
    return false;
  }

  #takeProse(said: Prose, isLabelled: boolean, points: string): boolean {
    const text = said.text + points;
    const isFirst = this.#prose === undefined;
    if (isFirst && (isLabelled || (!said.isAside && speaksOf(said.plain, this.#names)))) this.#found = text;
    else if (isAbout(said.plain, this.#names)) this.#found = text;
    else if (said.isAside) this.#aside ??= text;
    else this.#prose ??= text;
    return this.#found !== undefined;
  }

  /** `> 캐시가 만료된 순간 요청이 몰리는 현상` before all prose is a definition if it quotes nobody. */
  #takeQuote(said: Prose): void {
    const isFirst = this.#prose === undefined && this.#quote === undefined;
    if (isFirst && !said.isAside && hasHangul(said.plain) && saysWhatKind(new Statement(said.text)))
      this.#motto = said.text;
    this.#quote ??= said.text;
  }

  #takePoint({ text, plain }: Prose, isLabelled: boolean): boolean {
    if (isLabelled) this.#found = this.#prose ?? text;
    const isFirst = !this.#hasPoints;
    this.#hasPoints = true;
    if (sentenceEnd.test(plain) || (isFirst && isPhrase(plain))) this.#point ??= text;
    return isLabelled;
  }

  #takeCallout(block: TextBlock, text: string): boolean {
    const kind = block.within?.callout?.kind ?? '';
    const isFirst = this.#prose === undefined && this.#point === undefined;
    if (definingCallout.test(kind) || (isFirst && summary.test(kind))) this.#found = text;
    else if (tellingCallout.test(kind)) this.#quote ??= text;
    return this.#found !== undefined;
  }
}

/** `200 g flour`, `½ tsp salt`, `두부 한 모`, `설탕 50g`: how much of something. */
const amount =
  /^(?:약 )?(?:[½⅓⅔¼¾]|\d+(?:[.,/~–-]\d+)?)\s?(?:[½⅓⅔¼¾]\s?)?(?:k?g|m?l|tbsp|tsp|cups?|oz|lbs?|pounds?|cloves?|slices?|sticks?|cans?|large|small|medium|eggs?|컵|큰술|작은술|스푼|숟갈|모|알|쪽|줌|개|장|봉지?|그램|리터)(?=\s|[,(]|$)|\s(?:\d+(?:[.,/]\d+)?\s?|한|두|세|네|반)\s?(?:k?g|m?l|컵|큰술|작은술|스푼|숟갈|숟가락|모|알|쪽|줌|개|장|봉지?|마리|포기|그램|리터)(?:\s?(?:정도|가량))?$|\s(?:약간|적당량|조금)$/i;
/** `전위 순회(Pre-order)`: a point that is a name. */
const nameAlone = /^\S{1,20}(?:\s\S{1,12})?\s?[(（][A-Za-z][A-Za-z -]{1,40}[)）]$/;

/** Whether a point is a short noun phrase and not a label. */
function isPhrase(plain: string): boolean {
  return (
    /^[^:：?？]{4,160}$/.test(plain) &&
    /\s/.test(plain) &&
    !/[은는을를의에로며고]$/.test(plain) &&
    !nameAlone.test(plain) &&
    !amount.test(plain) &&
    !isSectionName(plain)
  );
}

/** The list directly below `blocks[at]`, as Markdown. */
export function pointsBelow(blocks: readonly TextBlock[], at: number): string {
  const lead = blocks[at];
  const points: string[] = [];
  for (let next = at + 1; next < blocks.length && points.length < mostPoints; next++) {
    const block = blocks[next];
    if (block === undefined || lead === undefined || !standsIn(block, lead.within)) break;
    if (block.within?.parent !== lead.within || !block.isItem) break;
    points.push(`\n- ${block.text}`);
  }
  return points.join('');
}

/** Whether one of the names occurs. True if there are no names. */
function speaksOf(plain: string, names: readonly string[]): boolean {
  if (names.length === 0) return true;
  const small = plain.toLowerCase();
  if (names.some((name) => small.includes(name.toLowerCase()))) return true;
  const folded = foldName(plain);
  return names.some((name) => folded.includes(foldName(name)));
}

/** Follows the subject of a paragraph. An expansion may come in between. */
const topicMark = /^\s*(?:\([^()]{1,80}\)\s*)?(?:은|는|이란|란|\s(?:is|are|refers?|means?|stands?)(?=\s))/;

/** Follows a name in `…을 X(English)이라고 한다`. */
const calledSo = /^\s?(?:\([^()]{1,80}\)\s?)?이?라고?\s(?:한다|합니다|부른다|부릅니다)/;

function isAbout(paragraph: string, names: readonly string[]): boolean {
  if (names.length === 0) return false;
  const plain = paragraph.replace(/^(?:an?|the)\s/i, '');
  const small = plain.toLowerCase();
  return names.some((name) => {
    const at = small.lastIndexOf(name.toLowerCase());
    if (at > 0 && calledSo.test(plain.slice(at + name.length))) return true;
    return small.startsWith(name.toLowerCase()) && topicMark.test(plain.slice(name.length));
  });
}
