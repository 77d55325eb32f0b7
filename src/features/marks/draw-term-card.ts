import { type App, Keymap, type PaneType } from 'obsidian';
import { lineOf, type Meaning, type ReferenceEntry, spokenNames, type VaultReference } from '../../core';
import type { Translate } from '../../i18n';
import { renderDefinition } from '../../obsidian/rendered-markdown';
import { mainSource, placeText } from '../../obsidian/term-places';
import type { TermCard } from './term-cards';

export interface TermCardContext {
  readonly app: App;
  readonly reference: Pick<VaultReference, 'entryOf'>;
  readonly translate: Translate;
  readonly open: (meaning: Meaning, pane: PaneType | boolean) => void;
}

/** Fills a card with everything that a mention may mean, one meaning below the other: names, definition and sources. */
export function drawMeanings(card: TermCard, meanings: readonly Meaning[], context: TermCardContext): void {
  for (const meaning of meanings) drawMeaning(card, meaning, context);
}

function drawMeaning(card: TermCard, meaning: Meaning, context: TermCardContext): void {
  const { app, reference, translate, open } = context;
  const { term, sense } = meaning;
  const { definition } = sense;
  const el = card.el.createDiv('ai-glossary-card-meaning');
  const title = el.createDiv({ cls: 'ai-glossary-card-title', text: term.headword, attr: { dir: 'auto' } });
  const names = spokenNames(sense).filter((name) => name !== term.headword && name !== sense.expansion);
  drawNames(el, [...(sense.expansion === undefined ? [] : [sense.expansion]), ...names.slice(0, 2)]);
  const source = mainSource(sense);
  const entry = definition === undefined ? reference.entryOf(term, sense) : undefined;
  if (definition !== undefined) {
    const openLink = (linktext: string, event: MouseEvent): void => {
      card.close();
      void app.workspace.openLinkText(linktext, source?.path ?? '', Keymap.isModEvent(event));
    };
    const path = source?.path ?? '';
    renderDefinition(el, { app, markdown: definition, termId: term.id, path, owner: card.owner, openLink });
  } else if (entry !== undefined) {
    drawReferenceMark(title, translate);
    el.createEl('p', { text: lineOf(entry, translate.locale) });
  } else {
    el.createEl('p', { cls: 'ai-glossary-hint', text: translate('marks.no-definition') });
  }
  if (source === undefined) return;
  const link = el.createEl('a', {
    cls: 'ai-glossary-card-source',
    text: placeText(source),
    attr: { href: source.path },
  });
  card.owner.registerDomEvent(link, 'click', (event) => {
    event.preventDefault();
    card.close();
    open(meaning, Keymap.isModEvent(event));
  });
}

/** Fills a card with the built-in reference's entry for a term. */
export function drawEntry({ el }: TermCard, entry: ReferenceEntry, translate: Translate): void {
  const title = el.createDiv({ cls: 'ai-glossary-card-title', text: entry.headword });
  drawReferenceMark(title, translate);
  drawNames(
    el,
    [entry.expansion, entry.korean[0]].filter((name) => name !== undefined),
  );
  el.createEl('p', { text: lineOf(entry, translate.locale) });
}

function drawNames(el: HTMLElement, names: readonly string[]): void {
  if (names.length > 0) el.createDiv({ cls: 'ai-glossary-summary', text: names.join(' · ') });
}

function drawReferenceMark(title: HTMLElement, translate: Translate): void {
  title.createSpan({ cls: 'ai-glossary-reference-mark', text: translate('reference.mark') });
}
