import { type App, type HoverParent, Keymap, Menu, Notice, type PaneType, Platform } from 'obsidian';
import {
  type MarkedTerms,
  type Match,
  type Meaning,
  meaningLabel,
  meaningsOf,
  type VaultReference,
} from '../../core';
import type { Translate } from '../../i18n';
import { drawMeanings } from './draw-term-card';
import type { TermCard, TermCards } from './term-cards';
import { mainSource, openPlace, previewPlace } from '../../obsidian/term-places';
import type { SettingsPort } from '../../obsidian/settings-store';

/** Ids of the hover link sources: for terms in editors, and in Reading view, where no key need be held. */
export const mentionHoverSource = 'ai-glossary-mention';
export const readMentionHoverSource = 'ai-glossary-mention-read';

export interface MentionOpenerDeps {
  readonly app: App;
  readonly terms: MarkedTerms;
  readonly reference: VaultReference;
  readonly settings: Pick<SettingsPort, 'get'>;
  readonly cards: TermCards;
  readonly translate: Translate;
}

/** A mention under the mouse, in any view. */
export interface PointedMention {
  readonly match: Match;
  readonly element: HTMLElement;
  readonly event: MouseEvent;
  readonly sourcePath: string;
  readonly hoverParent: HoverParent;
}

/** Opens and shows what a mention means. If it may mean several things, opening asks which one. */
export class MentionOpener {
  readonly #deps: MentionOpenerDeps;

  constructor(deps: MentionOpenerDeps) {
    this.#deps = deps;
  }

  /**
   * Shows what the mouse is on: a card with the definitions, or Obsidian's page preview at the heading that defines the
   * term; if there are several meanings, the first.
   */
  preview(
    { match, element, event, sourcePath, hoverParent }: PointedMention,
    hoverSource = mentionHoverSource,
  ): void {
    const { app, cards, terms } = this.#deps;
    if (this.#showsCards) {
      cards.hover(element, hoverParent, this.#cardOf(match));
      return;
    }
    const source = meaningsOf(terms, match)
      .map(({ sense }) => mainSource(sense))
      .find((place) => place !== undefined);
    if (source === undefined) return;
    previewPlace(app, { source, event, targetEl: element, hoverParent, hoverSource, sourcePath });
  }

  /**
   * Handles a click on a term in Reading view: it opens the term. On a phone, which has no mouse, it shows a card if
   * the user wants cards.
   */
  clickRead(match: Match, event: MouseEvent): void {
    if (Platform.isMobile && this.#showsCards) this.showCard(match);
    else this.open(match, event);
  }

  /** Shows a dialog with the definitions, whatever the mouse would show. */
  showCard(match: Match): void {
    const names = meaningsOf(this.#deps.terms, match).map(({ term }) => term.headword);
    this.#deps.cards.open([...new Set(names)].join(', '), this.#cardOf(match));
  }

  open(match: Match, event: MouseEvent): void {
    this.openIn(match, Keymap.isModEvent(event), (menu) => menu.showAtMouseEvent(event));
  }

  /** @param show opens a menu on the page, which asks which of several meanings to open */
  openIn(match: Match, pane: PaneType | boolean, show: (menu: Menu) => void): void {
    const meanings = meaningsOf(this.#deps.terms, match);
    const [only, second] = meanings;
    if (only === undefined) return;
    if (second === undefined) void this.openMeaning(only, pane);
    else show(this.#ask(meanings, pane));
  }

  async openMeaning({ sense }: Meaning, pane: PaneType | boolean): Promise<void> {
    const { app, translate } = this.#deps;
    const source = mainSource(sense);
    if (source === undefined) return;
    if ((await openPlace(app, { source, pane })) === 'gone') {
      new Notice(translate('marks.note-gone', { path: source.path }));
    }
  }

  get #showsCards(): boolean {
    return this.#deps.settings.get().markHover === 'definition';
  }

  #cardOf(match: Match): (card: TermCard) => void {
    const open = (meaning: Meaning, pane: PaneType | boolean): void => void this.openMeaning(meaning, pane);
    return (card) => drawMeanings(card, meaningsOf(this.#deps.terms, match), { ...this.#deps, open });
  }

  #ask(meanings: readonly Meaning[], pane: PaneType | boolean): Menu {
    const menu = new Menu();
    for (const meaning of meanings) {
      menu.addItem((item) =>
        item
          .setTitle(meaningLabel(meaning))
          .setIcon('lucide-book-a')
          .onClick(() => void this.openMeaning(meaning, pane)),
      );
    }
    return menu;
  }
}
