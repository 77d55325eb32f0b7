import { editorInfoField, HoverPopover, type HoverParent } from 'obsidian';
import {
  type GlossaryReader,
  lineOf,
  type Matcher,
  type ReferenceEntry,
  type ReferenceMentions,
  type Settings,
  type Unsubscribe,
} from '../../core';
import { type MentionHandlers, referenceMentionClass, type TermMarkSource } from '../../editor/term-marks';
import type { Translate } from '../../i18n';
import { markRendered } from './mark-rendered';
import type { MarkScope } from './mark-scope';

export interface ReferenceMarksDeps {
  readonly glossary: GlossaryReader;
  readonly mentions: ReferenceMentions;
  readonly settings: { get(): Settings; onChange(listener: () => void): Unsubscribe };
  readonly scope: MarkScope;
  readonly translate: Translate;
}

const none: ReadonlySet<string> = new Set();

/** Milliseconds that the mouse rests on a term before its card comes up, as with Obsidian's previews. */
const cardDelay = 300;

/** Underlines what only the built-in reference explains, where the user wants it; a card on hover says what it is. */
export class ReferenceMarks {
  readonly #deps: ReferenceMarksDeps;
  /** The element whose card is up, or on its way. */
  #pointed: HTMLElement | undefined;

  constructor(deps: ReferenceMarksDeps) {
    this.#deps = deps;
  }

  /** What editors are marked from. */
  source(): TermMarkSource {
    const { glossary, mentions, settings, scope } = this.#deps;
    const matcher = (): Matcher | undefined => (settings.get().markInEditor ? mentions.matcher() : undefined);
    return {
      markClass: referenceMentionClass,
      options: () => scope.options(),
      get firstOnly() {
        return settings.get().markFirstOnly;
      },
      matcher,
      leavesOut: (view) => scope.leavesOutEditor(view),
      own: () => none,
      isAmbiguous: () => false,
      onChange(listener) {
        let seen = matcher();
        const stops = [
          settings.onChange(listener),
          scope.onChange(listener),
          glossary.onChange(() => {
            const present = matcher();
            if (present === seen) return;
            seen = present;
            listener();
          }),
        ];
        return () => stops.forEach((stop) => stop());
      },
    };
  }

  handlers(): MentionHandlers {
    return {
      over: (_event, { element, match, view }) => {
        const parent = view.state.field(editorInfoField, false);
        const entry = this.#deps.mentions.entry(match.id);
        if (parent !== undefined && entry !== undefined) this.#showCard(entry, element, parent);
        return false;
      },
      press: () => false,
      click: () => false,
    };
  }

  /** Finds what is marked; undefined where nothing is. */
  matcher(): Matcher | undefined {
    return this.#deps.mentions.matcher();
  }

  /** Marks a section of a rendered note: a part of a Markdown post processor of Obsidian's. */
  mark(section: HTMLElement, isShown: (id: string) => boolean): void {
    const { mentions, scope } = this.#deps;
    const parent: HoverParent = { hoverPopover: null };
    markRendered(section, {
      skipped: scope.options(),
      find: (text) => (this.matcher()?.find(text) ?? []).filter(({ id }) => isShown(id)),
      createMark: ({ id }) => {
        const element = createSpan({ cls: referenceMentionClass });
        const entry = mentions.entry(id);
        if (entry !== undefined) {
          element.addEventListener('mouseover', () => this.#showCard(entry, element, parent));
        }
        return element;
      },
    });
  }

  #showCard(entry: ReferenceEntry, element: HTMLElement, parent: HoverParent): void {
    // The mouse moves over pieces of one term.
    if (this.#pointed === element) return;
    this.#pointed = element;
    const card = new HoverPopover(parent, element, cardDelay);
    card.register(() => {
      if (this.#pointed === element) this.#pointed = undefined;
    });
    this.#fill(card.hoverEl, entry);
  }

  #fill(cardEl: HTMLElement, entry: ReferenceEntry): void {
    const { translate } = this.#deps;
    cardEl.addClass('ai-glossary-card');
    const title = cardEl.createDiv('ai-glossary-card-title');
    title.createSpan({ text: entry.headword });
    title.createSpan({ cls: 'ai-glossary-reference-mark', text: translate('reference.mark') });
    const names = [entry.expansion, entry.korean[0]].filter((name) => name !== undefined);
    if (names.length > 0) cardEl.createDiv({ cls: 'ai-glossary-summary', text: names.join(' · ') });
    cardEl.createEl('p', { text: lineOf(entry, translate.locale) });
  }
}
