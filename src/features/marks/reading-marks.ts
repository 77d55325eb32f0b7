import type { HoverParent, MarkdownPostProcessorContext } from 'obsidian';
import { type MarkedTerms, type Match, type Matcher, meaningsOf, meansAny } from '../../core';
import { ambiguousClass, mentionClass } from '../../editor/term-marks';
import { FirstMentionLines } from './first-mention-lines';
import type { MarkScope } from './mark-scope';
import { markRendered } from './mark-rendered';
import { type MentionOpener, readMentionHoverSource } from './mention-opener';
import type { ReferenceMarks } from './reference-marks';
import type { SettingsPort } from '../../obsidian/settings-store';

export interface ReadingMarksDeps {
  readonly terms: MarkedTerms;
  readonly settings: Pick<SettingsPort, 'get'>;
  readonly opener: MentionOpener;
  readonly reference: ReferenceMarks;
  readonly scope: MarkScope;
}

/** Underlines the terms in rendered notes, as a Markdown post processor of Obsidian. */
export class ReadingMarks {
  readonly #deps: ReadingMarksDeps;
  readonly #first = new FirstMentionLines();
  readonly #firstOfReference = new FirstMentionLines();

  constructor(deps: ReadingMarksDeps) {
    this.#deps = deps;
  }

  /**
   * Marks a section of a rendered note, or other rendered content such as an embed or a preview. What Live Preview
   * renders within an editor (tables, callouts, embeds) is left alone: it is not rendered again when the terms change,
   * and the editor marks its source as soon as the cursor is there. It can be recognised only a moment later, when it
   * is in the page.
   */
  async mark(section: HTMLElement, context: MarkdownPostProcessorContext): Promise<void> {
    const { settings, scope } = this.#deps;
    if (!settings.get().markInReading || scope.leavesOut(context.sourcePath)) return;
    if (context.getSectionInfo(section) === null) {
      await Promise.resolve();
      if (isInEditor(section, context)) return;
    }
    this.#markIn(section, context);
    this.#markReference(section, context);
  }

  #markIn(section: HTMLElement, context: MarkdownPostProcessorContext): void {
    const { terms, scope } = this.#deps;
    const { sourcePath } = context;
    const own = terms.ownTerms(sourcePath);
    const isShown = this.#choose(section, context, { first: this.#first, matcher: terms.matcher() });
    const hoverParent: HoverParent = { hoverPopover: null };
    markRendered(section, {
      skipped: scope.options(),
      find: (text) =>
        terms
          .matcher()
          .find(text)
          .filter((match) => !meansAny(match, own) && isShown(match.id)),
      createMark: (match) => this.#createMark(match, { sourcePath, hoverParent }),
    });
  }

  #markReference(section: HTMLElement, context: MarkdownPostProcessorContext): void {
    const { reference } = this.#deps;
    const matcher = reference.matcher();
    if (matcher === undefined) return;
    reference.mark(section, this.#choose(section, context, { first: this.#firstOfReference, matcher }));
  }

  /** Chooses the mentions to mark in a section: all of them, or for each term the first in the note. */
  #choose(
    section: HTMLElement,
    context: MarkdownPostProcessorContext,
    { first, matcher }: { readonly first: FirstMentionLines; readonly matcher: Matcher },
  ): (id: string) => boolean {
    const { settings, scope } = this.#deps;
    if (!settings.get().markFirstOnly) return () => true;
    const seen = new Set<string>();
    const info = context.getSectionInfo(section);
    const lines = info === null ? undefined : first.in(info.text, { matcher, options: scope.options(true) });
    return (id) => {
      const line = lines?.get(id);
      const isHere = info === null || (line !== undefined && line >= info.lineStart && line <= info.lineEnd);
      if (!isHere || seen.has(id)) return false;
      seen.add(id);
      return true;
    };
  }

  #createMark(match: Match, place: { sourcePath: string; hoverParent: HoverParent }): HTMLElement {
    const { terms, opener } = this.#deps;
    const { sourcePath, hoverParent } = place;
    const ambiguous = meaningsOf(terms, match).length > 1;
    const element = createSpan({ cls: ambiguous ? [mentionClass, ambiguousClass] : mentionClass });
    element.addEventListener('mouseover', (event) =>
      opener.preview({ match, element, event, sourcePath, hoverParent }, readMentionHoverSource),
    );
    for (const type of ['click', 'auxclick'] as const) {
      element.addEventListener(type, (event) => {
        if (opensReadMention(event, element)) opener.clickRead(match, event);
      });
    }
    return element;
  }
}

/** Whether a section is rendered within an editor, or into an element there. The typings leave out `containerEl`. */
function isInEditor(
  section: HTMLElement,
  { containerEl }: MarkdownPostProcessorContext & { readonly containerEl?: HTMLElement },
): boolean {
  return [section, containerEl].some((element) => (element?.closest('.cm-editor') ?? null) !== null);
}

/** A click opens, as it does for links in Reading view, unless it ends a text selection. */
function opensReadMention({ type, button }: MouseEvent, element: HTMLElement): boolean {
  if (type === 'auxclick') return button === 1;
  return button === 0 && element.doc.getSelection()?.isCollapsed !== false;
}

/** Ctrl/Cmd-click and the middle button open, as they do for links in an editor. A plain click selects text. */
export function opensMention(event: MouseEvent): boolean {
  return event.button === 1 || (event.button === 0 && (event.ctrlKey || event.metaKey));
}
