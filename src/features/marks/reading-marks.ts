import { type HoverParent, MarkdownRenderChild, type MarkdownPostProcessorContext } from 'obsidian';
import { type MarkedTerms, type Match, type Matcher, meaningsOf, meansAny } from '../../core';
import { ambiguousClass, mentionClass, referenceMentionClass } from '../../editor/term-marks';
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

/** What a post processor is told; the typings leave `containerEl` out, which the section goes into. */
type Context = MarkdownPostProcessorContext & { readonly containerEl?: HTMLElement };

/** What is rendered, and what is marked of it. */
interface Rendered {
  readonly section: HTMLElement;
  readonly context: Context;
  /** The section, until what it holds has gone where it is shown. */
  readonly parts: readonly HTMLElement[];
}

/** Underlines the terms in rendered notes: a Markdown post processor of Obsidian's. */
export class ReadingMarks {
  readonly #deps: ReadingMarksDeps;
  readonly #first = new FirstMentionLines();
  readonly #firstOfReference = new FirstMentionLines();
  /** What is shown beside notes: an embed, a text card of a canvas, a definition. The app renders none of it anew. */
  readonly #beside = new Set<Rendered>();

  constructor(deps: ReadingMarksDeps) {
    this.#deps = deps;
  }

  /**
   * Marks a section of a rendered note, or what is rendered elsewhere: an embed, a preview. What Live Preview renders
   * within an editor (tables, callouts, embeds) stays as it is: it is not rendered anew when the terms change, and
   * the editor marks its source as soon as the cursor is there. It is told apart a moment later, when it is on its
   * page.
   */
  async mark(section: HTMLElement, context: Context): Promise<void> {
    if (context.getSectionInfo(section) === null) {
      await Promise.resolve();
      if (isInEditor(section, context)) return;
      const parts = Array.from(section.children).filter((part) => part.instanceOf(HTMLElement));
      this.#follow({ section, context, parts });
    }
    this.#mark({ section, context, parts: [section] });
  }

  /** Marks anew what is shown beside notes. */
  markAgain(): void {
    for (const rendered of this.#beside) {
      for (const part of rendered.parts) {
        for (const markClass of [mentionClass, referenceMentionClass]) unmarkRendered(part, markClass);
      }
      this.#mark(rendered);
    }
  }

  /** Remembers something for as long as it is shown. */
  #follow(rendered: Rendered): void {
    this.#beside.add(rendered);
    const child = new MarkdownRenderChild(rendered.section);
    child.register(() => this.#beside.delete(rendered));
    rendered.context.addChild(child);
  }

  #mark(rendered: Rendered): void {
    const { settings, scope } = this.#deps;
    if (!settings.get().markInReading || scope.leavesOut(rendered.context.sourcePath)) return;
    this.#markTerms(rendered);
    this.#markReference(rendered);
  }

  #markTerms(rendered: Rendered): void {
    const { terms, scope } = this.#deps;
    const { sourcePath } = rendered.context;
    const own = new Set([...terms.ownTerms(sourcePath), ...termDefinedIn(rendered)]);
    const isShown = this.#choose(rendered, { first: this.#first, matcher: terms.matcher() });
    const hoverParent: HoverParent = { hoverPopover: null };
    for (const part of rendered.parts) {
      markRendered(part, {
        skipped: scope.options(),
        find: (text) =>
          terms
            .matcher()
            .find(text)
            .filter((match) => !meansAny(match, own) && isShown(match.id)),
        createMark: (match) => this.#createMark(match, { sourcePath, hoverParent }),
      });
    }
  }

  #markReference(rendered: Rendered): void {
    const { reference } = this.#deps;
    const matcher = reference.matcher();
    if (matcher === undefined) return;
    const isShown = this.#choose(rendered, { first: this.#firstOfReference, matcher });
    for (const part of rendered.parts) reference.mark(part, isShown);
  }

  /** Which mentions in a section are marked: all, or the first in the note of each term. */
  #choose(
    { section, context }: Rendered,
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

/** Whether a section is rendered within an editor, or into an element there. */
function isInEditor(section: HTMLElement, { containerEl }: Context): boolean {
  return [section, containerEl].some((element) => (element?.closest('.cm-editor') ?? null) !== null);
}

/** The id of the term whose definition it is, if it is one that the plugin shows. */
function termDefinedIn({ section, context, parts }: Rendered): string[] {
  const elements = [section, context.containerEl, ...parts].filter((element) => element !== undefined);
  return elements.flatMap((element) => termDefinedAround(element) ?? []).slice(0, 1);
}

/** A click opens, as it does for links that are read; but not one that ends a selection of text. */
function opensReadMention({ type, button }: MouseEvent, element: HTMLElement): boolean {
  if (type === 'auxclick') return button === 1;
  return button === 0 && element.doc.getSelection()?.isCollapsed !== false;
}

/** Ctrl/Cmd-click and the middle button open, as they do for links in an editor; a plain click selects text. */
export function opensMention(event: MouseEvent): boolean {
  return event.button === 1 || (event.button === 0 && (event.ctrlKey || event.metaKey));
}
