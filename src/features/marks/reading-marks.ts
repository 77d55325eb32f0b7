import {
  type HoverParent,
  MarkdownRenderChild,
  type MarkdownPostProcessorContext,
  type MarkdownSectionInformation,
} from 'obsidian';
import { type MarkedTerms, type Match, type Matcher, meaningsOf, meansAny } from '../../core';
import { ambiguousClass, mentionClass } from '../../editor/term-marks';
import { FirstMentionLines } from './first-mention-lines';
import type { MarkScope } from './mark-scope';
import { markRendered, unmarkRendered } from './mark-rendered';
import { type MentionOpener, readMentionHoverSource } from './mention-opener';
import type { ReferenceMarks } from './reference-marks';
import { termDefinedAround } from '../../obsidian/rendered-markdown';
import type { SettingsPort } from '../../obsidian/settings-store';

export interface ReadingMarksDeps {
  readonly terms: MarkedTerms;
  readonly settings: Pick<SettingsPort, 'get'>;
  readonly opener: MentionOpener;
  readonly reference: ReferenceMarks;
  readonly scope: MarkScope;
}

/** The context of a post processor. The typings leave `containerEl` out: the element that the section goes into. */
type Context = MarkdownPostProcessorContext & { readonly containerEl?: HTMLElement };

/** A rendered section: where it comes from, and the elements to mark. */
interface Rendered {
  readonly context: Context;
  /** Its place in its note, if the app knows one. */
  readonly info: MarkdownSectionInformation | null;
  /** The section itself, or the elements that were in it: the app moves them to where they are displayed. */
  readonly parts: readonly HTMLElement[];
}

/** Underlines the terms in rendered notes, as a Markdown post processor of Obsidian. */
export class ReadingMarks {
  readonly #deps: ReadingMarksDeps;
  readonly #first = new FirstMentionLines();
  readonly #firstOfReference = new FirstMentionLines();
  /** Content outside notes, such as an embed, a text card of a canvas or a definition. The app does not render it again. */
  readonly #beside = new Set<Rendered>();

  constructor(deps: ReadingMarksDeps) {
    this.#deps = deps;
  }

  /**
   * Marks a section of a rendered note, or other rendered content such as an embed or a preview. What Live Preview
   * renders within an editor (tables, callouts, embeds) is left alone: it is not rendered again when the terms change,
   * and the editor marks its source as soon as the cursor is there. It can be recognised only a moment later, when it
   * is in the page.
   */
  async mark(section: HTMLElement, context: Context): Promise<void> {
    const info = context.getSectionInfo(section);
    if (info === null) {
      await Promise.resolve();
      if (isInEditor(section, context)) return;
      const parts = section.findAll(':scope > *');
      const rendered = { context, info, parts };
      this.#beside.add(rendered);
      const child = new MarkdownRenderChild(section);
      child.register(() => this.#beside.delete(rendered));
      context.addChild(child);
    }
    this.#mark({ context, info, parts: [section] });
  }

  /** Marks the content outside notes again. */
  markAgain(): void {
    for (const rendered of this.#beside) {
      rendered.parts.forEach(unmarkRendered);
      this.#mark(rendered);
    }
  }

  #mark(rendered: Rendered): void {
    const { settings, scope, reference } = this.#deps;
    if (!settings.get().markInReading || scope.leavesOut(rendered.context.sourcePath)) return;
    this.#markTerms(rendered);
    const matcher = reference.matcher();
    if (matcher === undefined) return;
    const isShown = this.#choose(rendered, { first: this.#firstOfReference, matcher });
    for (const part of rendered.parts) reference.mark(part, isShown);
  }

  #markTerms(rendered: Rendered): void {
    const { terms, scope } = this.#deps;
    const { context, parts } = rendered;
    const { sourcePath } = context;
    const own = new Set(terms.ownTerms(sourcePath));
    for (const element of [context.containerEl, ...parts]) {
      const defined = element && termDefinedAround(element);
      if (defined !== undefined) own.add(defined);
    }
    const matcher = terms.matcher();
    const isShown = this.#choose(rendered, { first: this.#first, matcher });
    const hoverParent: HoverParent = { hoverPopover: null };
    for (const part of parts) {
      markRendered(part, {
        skipped: scope.options(),
        find: (text) => matcher.find(text).filter((match) => !meansAny(match, own) && isShown(match.id)),
        createMark: (match) => this.#createMark(match, { sourcePath, hoverParent }),
      });
    }
  }

  /** Which mentions in a section are marked: all, or the first in the note of each term. */
  #choose(
    { info }: Rendered,
    { first, matcher }: { readonly first: FirstMentionLines; readonly matcher: Matcher },
  ): (id: string) => boolean {
    const { settings, scope } = this.#deps;
    if (!settings.get().markFirstOnly) return () => true;
    const seen = new Set<string>();
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

/** Whether a section is rendered within an editor, or into an element there. */
function isInEditor(section: HTMLElement, { containerEl }: Context): boolean {
  return [section, containerEl].some((element) => Boolean(element?.closest('.cm-editor')));
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
