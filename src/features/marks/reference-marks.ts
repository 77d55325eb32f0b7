import { editorInfoField, type HoverParent, Platform } from 'obsidian';
import { type GlossaryReader, type Matcher, type ReferenceMentions } from '../../core';
import { type MentionHandlers, referenceMentionClass, type TermMarkSource } from '../../editor/term-marks';
import type { Translate } from '../../i18n';
import { markRendered } from './mark-rendered';
import type { TermCard, TermCards } from './term-cards';
import { drawEntry } from './draw-term-card';
import type { MarkScope } from './mark-scope';
import { onMarksChange } from './mark-source';
import type { SettingsPort } from '../../obsidian/settings-store';

export interface ReferenceMarksDeps {
  readonly glossary: GlossaryReader;
  readonly mentions: ReferenceMentions;
  readonly settings: Pick<SettingsPort, 'get' | 'onChange'>;
  readonly scope: MarkScope;
  readonly cards: TermCards;
  readonly translate: Translate;
}

const none: ReadonlySet<string> = new Set();

/**
 * Underlines terms that only the built-in reference explains, if the user wants it. A card on hover shows their
 * entries.
 */
export class ReferenceMarks {
  readonly #deps: ReferenceMarksDeps;

  constructor(deps: ReferenceMarksDeps) {
    this.#deps = deps;
  }

  /** The source of marks for editors. */
  source(): TermMarkSource {
    const { mentions, settings, scope } = this.#deps;
    const matcher = (): Matcher | undefined => (settings.get().markInEditor ? mentions.matcher() : undefined);
    return {
      markClass: referenceMentionClass,
      options() {
        return scope.options(this.firstOnly);
      },
      get firstOnly() {
        return settings.get().markFirstOnly;
      },
      matcher,
      leavesOut: (view) => scope.leavesOutEditor(view),
      own: () => none,
      isAmbiguous: () => false,
      onChange: (listener) => onMarksChange(this.#deps, matcher, listener),
    };
  }

  handlers(): MentionHandlers {
    return {
      over: (_event, { element, match, view }) => {
        const parent = view.state.field(editorInfoField, false);
        const fill = this.#cardOf(match.id);
        if (parent !== undefined && fill !== undefined) this.#deps.cards.hover(element, parent, fill);
        return false;
      },
      press: () => false,
      click: () => false,
    };
  }

  /** Finds what is marked; `undefined` if nothing is. */
  matcher(): Matcher | undefined {
    return this.#deps.mentions.matcher();
  }

  /** Marks a section of a rendered note, as part of a Markdown post processor of Obsidian. */
  mark(section: HTMLElement, isShown: (id: string) => boolean): void {
    const { cards, scope } = this.#deps;
    const parent: HoverParent = { hoverPopover: null };
    markRendered(section, {
      skipped: scope.options(),
      find: (text) => (this.matcher()?.find(text) ?? []).filter(({ id }) => isShown(id)),
      createMark: ({ id }) => {
        const element = createSpan({ cls: referenceMentionClass });
        const fill = this.#cardOf(id);
        if (fill === undefined) return element;
        element.addEventListener('mouseover', () => cards.hover(element, parent, fill));
        element.addEventListener('click', () => {
          if (Platform.isMobile) cards.open(element.textContent, fill);
        });
        return element;
      },
    });
  }

  #cardOf(id: string): ((card: TermCard) => void) | undefined {
    const { mentions, translate } = this.#deps;
    const entry = mentions.entry(id);
    return entry && ((card) => drawEntry(card, entry, translate));
  }
}
