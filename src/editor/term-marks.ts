import { syntaxTree } from '@codemirror/language';
import { type Extension, RangeSetBuilder, StateEffect } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import {
  findInMarkdown,
  type MarkdownOptions,
  type Match,
  type Matcher,
  meansAny,
  type Unsubscribe,
} from '../core';
import { FirstMentions } from './first-mentions';
import { skippedRanges } from './skipped-ranges';

/** The source of the marks in all editors. It may change at any time, and reports that by `onChange`. */
export interface TermMarkSource {
  /** The class that distinguishes these marks from those of other sources. */
  readonly markClass: string;
  /** `undefined` while editors have no marks. */
  matcher(): Matcher | undefined;
  /** Further parts of a note that have no marks. */
  options(): MarkdownOptions;
  readonly firstOnly: boolean;
  /** The ids whose names are not mentions in this editor: those of the note that it shows. */
  own(view: EditorView): ReadonlySet<string>;
  /** Whether the content of this editor has no marks at all. */
  leavesOut(view: EditorView): boolean;
  /** Whether a mention may mean several things, so that opening it has to ask which one. */
  isAmbiguous(mention: Match): boolean;
  onChange(listener: () => void): Unsubscribe;
}

/** Handles what the mouse does to a mention. Each method returns whether it has handled the event. */
export interface MentionHandlers {
  over(event: MouseEvent, mention: ShownMention): boolean;
  /** Called before the editor places its cursor, and before the middle button pastes. */
  press(event: MouseEvent, mention: ShownMention): boolean;
  click(event: MouseEvent, mention: ShownMention): boolean;
}

/** A mention in an editor. Offsets are UTF-16 offsets in its document. */
export interface ShownMention {
  readonly match: Match;
  readonly element: HTMLElement;
  readonly view: EditorView;
}

/** The classes of a mention in text, in editors and in reading view. */
export const mentionClass = 'ai-glossary-mention';
export const ambiguousClass = 'is-ambiguous';
/** The class of a term that only the built-in reference explains. */
export const referenceMentionClass = 'ai-glossary-reference-mention';

/** How far beyond the visible part of a very long line a name may reach, in characters. */
const margin = 200;

const sourceChanged = StateEffect.define();

/** Underlines the terms in the visible part of an editor, without changing the document. */
export function termMarks(source: TermMarkSource, handlers: MentionHandlers): Extension {
  const plugin = ViewPlugin.define((view) => new TermMarks(view, source), {
    decorations: (marks) => marks.decorations,
    eventHandlers: {
      mouseover: (event, view) => dispatchTo(handlers.over.bind(handlers), event, view),
      mousedown: (event, view) => dispatchTo(handlers.press.bind(handlers), event, view),
      // On Linux, Chromium pastes when the middle button is released.
      mouseup: (event, view) => event.button === 1 && dispatchTo(handlers.press.bind(handlers), event, view),
      click: (event, view) => dispatchTo(handlers.click.bind(handlers), event, view),
      auxclick: (event, view) => dispatchTo(handlers.click.bind(handlers), event, view),
      compositionend(_event, view) {
        // CodeMirror reports the last change of a composition while the composition still counts as open, so refresh
        // later.
        view.dom.win.setTimeout(() => this.refresh(view));
        return false;
      },
    },
  });
  const dispatchTo = (
    handle: (event: MouseEvent, mention: ShownMention) => boolean,
    event: MouseEvent,
    view: EditorView,
  ): boolean => {
    const { targetNode } = event;
    const element = targetNode?.instanceOf(HTMLElement)
      ? targetNode.closest<HTMLElement>(`.${source.markClass}`)
      : null;
    const match = element === null ? undefined : view.plugin(plugin)?.mentionAt(view.posAtDOM(element));
    return element !== null && match !== undefined && handle(event, { match, element, view });
  };
  return plugin;
}

/** The mention at `offset` in a document, visible or not. A cursor at its edge counts. */
export function mentionAt(view: EditorView, offset: number, source: TermMarkSource): Match | undefined {
  const { from, to } = view.state.doc.lineAt(offset);
  const range = { from: Math.max(from, offset - margin), to: Math.min(to, offset + margin) };
  return findMentions(view, range, source).find((match) => match.from <= offset && offset <= match.to);
}

class TermMarks {
  decorations: DecorationSet;
  #mentions: readonly Match[] = [];
  readonly #source: TermMarkSource;
  readonly #first: FirstMentions;
  readonly #unsubscribe: Unsubscribe;
  /** Reused, so that CodeMirror sees quickly what has not changed. */
  readonly #plainMark: Decoration;
  readonly #ambiguousMark: Decoration;

  constructor(view: EditorView, source: TermMarkSource) {
    this.#source = source;
    this.#plainMark = Decoration.mark({ class: source.markClass });
    this.#ambiguousMark = Decoration.mark({ class: `${source.markClass} ${ambiguousClass}` });
    this.#first = new FirstMentions((text) => idsIn(text, source));
    this.decorations = this.#build(view);
    this.#unsubscribe = source.onChange(() => this.refresh(view));
  }

  update(update: ViewUpdate): void {
    if (update.docChanged) this.#first.follow(update);
    // Changing the DOM beside an open composition may break the syllable that is being composed.
    if (update.view.compositionStarted) {
      this.decorations = this.decorations.map(update.changes);
      this.#mentions = this.#mentions.map((mention) => ({
        ...mention,
        from: update.changes.mapPos(mention.from, 1),
        to: update.changes.mapPos(mention.to, -1),
      }));
      return;
    }
    const asked = update.transactions.some((tr) => tr.effects.some((effect) => effect.is(sourceChanged)));
    if (asked) this.#first.forget();
    const parsed = syntaxTree(update.startState) !== syntaxTree(update.state);
    if (asked || parsed || update.docChanged || update.viewportChanged) {
      this.decorations = this.#build(update.view);
    }
  }

  refresh(view: EditorView): void {
    view.dispatch({ effects: sourceChanged.of(null) });
  }

  /** The marked mention at `offset`. */
  mentionAt(offset: number): Match | undefined {
    return this.#mentions.find(({ from, to }) => from <= offset && offset < to);
  }

  destroy(): void {
    this.#unsubscribe();
  }

  #build(view: EditorView): DecorationSet {
    const builder = new RangeSetBuilder<Decoration>();
    this.#mentions = this.#visibleMentions(view);
    for (const mention of this.#mentions) {
      const mark = this.#source.isAmbiguous(mention) ? this.#ambiguousMark : this.#plainMark;
      builder.add(mention.from, mention.to, mark);
    }
    return builder.finish();
  }

  #visibleMentions(view: EditorView): readonly Match[] {
    const found = view.visibleRanges.flatMap((range) => findMentions(view, range, this.#source));
    if (!this.#source.firstOnly) return found;
    const { doc } = view.state;
    const seen = new Set(this.#first.before(doc, doc.lineAt(view.viewport.from).from));
    return found.filter(({ id }) => !seen.has(id) && seen.add(id));
  }
}

function idsIn(text: string, source: TermMarkSource): string[] {
  const matcher = source.matcher();
  if (matcher === undefined) return [];
  return findInMarkdown(matcher, text, source.options()).map(({ id }) => id);
}

/** The mentions that touch `range`, in order. */
function findMentions(
  view: EditorView,
  range: { from: number; to: number },
  source: TermMarkSource,
): readonly Match[] {
  const matcher = source.matcher();
  if (matcher === undefined || source.leavesOut(view)) return [];
  const { doc } = view.state;
  // Names do not span lines, so the edges of a line are safe. Within a very long line, a margin has to be enough.
  const start = Math.max(doc.lineAt(range.from).from, range.from - margin);
  const end = Math.min(doc.lineAt(range.to).to, range.to + margin);
  const text = doc.sliceString(start, end);
  const own = source.own(view);
  const mentions: Match[] = [];
  let from = 0;
  for (const skipped of [
    ...skippedRanges(view.state, { start, end, ...source.options() }),
    { from: end, to: end },
  ]) {
    const to = Math.max(from, skipped.from - start);
    for (const match of matcher.find(text, from, to)) {
      const shown = { ...match, from: match.from + start, to: match.to + start };
      if (!meansAny(match, own) && shown.to > range.from && shown.from < range.to) mentions.push(shown);
    }
    from = Math.max(from, skipped.to - start);
  }
  return mentions;
}
