import { withoutNumbering } from './numbering';
import type { TextBlock } from './text-block';

/**
 * What a section contains, by its label. `terms`: 용어, 핵심 개념, Key concepts. `points`: the same label as a bold line or a
 * list item, below which not everything is a term. `account`: how the subject works, its uses, its pros and cons.
 */
export type SectionKind = 'terms' | 'points' | 'account';

const terms =
  /^(?:(?:key|core|basic|main|important|new|useful|related)\s)?(?:terms|terminology|concepts|definitions|glossary|vocabulary|acronyms|abbreviations)(?:\s(?:and|&)\s\w+)?$|^(?:(?:핵심|주요|기본|기초|중요|관련|필수|새로운)\s?)?(?:용어|약어)(?:\s?(?:정리|집|설명|해설|사전|목록|모음))?$|^(?:핵심|주요|기본|기초|중요|필수|관련)\s?개념(?:\s?(?:정리|설명|모음))?$|^용어와 .{1,10}$/i;
const account =
  /(?:^|\s)(?:(?:응용|활용|사용|적용|이용)(?:\s?(?:분야|사례|예시?|방법|영역|처|법|상황|방안))?|(?:작동|동작|학습|훈련|계산|수행|처리|진행|구현|실행|탐색|추론)\s?(?:방식|원리|과정|절차|단계|순서|방법|흐름)|예|예시|예제|사례|장점|단점|장단점|특징|특성|이점|한계점?|문제점|주의 ?(?:사항|점)|고려 ?사항|과정|절차|단계|순서|원리|필요성|중요성|배경|역할|재료|준비물|만드는 법)$|^(?:장점|특징|이점|강점)\s?(?:과|및|,|\/)\s?\S{1,6}$|(?:^|\s)(?:applications?|use cases?|uses|usage|examples?|advantages|disadvantages|pros(?: (?:and|&) cons)?|cons|benefits|limitations|drawbacks|features|characteristics|ingredients|equipment|directions|steps|process|procedure|workflow|how (?:it|they) works?|how to .{1,40}|why .{1,40})$/i;
const longestLabel = 60;

export function sectionKind(label: string): SectionKind | undefined {
  if (label.length > longestLabel) return undefined;
  const text = withoutNumbering(label.replace(/\s*[:：]\s*$/, '')).replace(/\s*[(（][^()（）]*[)）]$/, '');
  if (terms.test(text)) return 'terms';
  return account.test(text) ? 'account' : undefined;
}

/** `**4. 응용 분야:**` alone on its line serves as a heading. */
const boldLabel = /^(?:\d{1,2}[.)]\s*)?(?:\*\*|__)([^*_\n]{1,60})(?:\*\*|__)\s*[:：]?$/;

function boldLabelOf({ text }: TextBlock): string | undefined {
  return text.length > longestLabel + 20 ? undefined : boldLabel.exec(text)?.[1];
}

/** The kind of a label that is not a heading. */
function pointsKind(label: string): SectionKind | undefined {
  const kind = sectionKind(label);
  return kind === 'terms' ? 'points' : kind;
}

/** `- 핵심 개념`, above a list of its own. */
function itemKind(item: TextBlock): SectionKind | undefined {
  return pointsKind(boldLabelOf(item) ?? item.text);
}

/** Follows headings, and the bold lines that act as headings, through a note. */
export class Sections {
  readonly #open: { readonly level: number; readonly kind: SectionKind | undefined }[] = [];
  #label: SectionKind | undefined;
  #item: { readonly block: TextBlock; readonly kind: SectionKind | undefined } | undefined;

  /** The kind of section around the next block. */
  get kind(): SectionKind | undefined {
    return this.#label ?? this.#open.at(-1)?.kind;
  }

  /** As `kind`, but a parent item such as `- **장점**` takes precedence. */
  kindFor({ parentItem }: TextBlock): SectionKind | undefined {
    if (parentItem === undefined) return this.kind;
    if (this.#item?.block !== parentItem) this.#item = { block: parentItem, kind: itemKind(parentItem) };
    return this.#item.kind ?? this.kind;
  }

  take(block: TextBlock): void {
    if (block.type === 'heading') this.#takeHeading(block);
    else if (block.type === 'paragraph' && block.within === undefined) {
      const label = boldLabelOf(block);
      if (label !== undefined) this.#label = pointsKind(label);
    }
  }

  #takeHeading({ level, plain }: TextBlock): void {
    const open = this.#open;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    open.push({ level, kind: sectionKind(plain) ?? open.at(-1)?.kind });
    this.#label = undefined;
  }
}
