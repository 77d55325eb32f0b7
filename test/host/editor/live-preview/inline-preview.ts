import { syntaxTree } from '@codemirror/language';
import type { EditorState, Extension, Range } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import { editorLivePreviewField } from '../fields';
import { TaskWidget } from './task-widget';

/** A piece of markup. Its marks are hidden unless the selection touches it. Offsets are those of the document. */
interface Markup {
  readonly from: number;
  readonly to: number;
  readonly hidden: readonly (readonly [from: number, to: number])[];
  readonly mark?: Decoration;
}

const internal = Decoration.mark({ class: 'cm-hmd-internal-link cm-underline' });
const external = Decoration.mark({ class: 'cm-link cm-underline external-link' });
const hidden = Decoration.replace({});

/** Nodes without markup. */
const plainNode = /frontmatter|codeblock|inline-code|math|comment/;

const patterns: readonly {
  pattern: RegExp;
  sides: (match: RegExpExecArray) => [number, number];
  mark?: Decoration;
}[] = [
  {
    pattern: /\[\[[^[\]|\n]+\|[^[\]\n]+\]\]/g,
    sides: ([whole]) => [whole.indexOf('|') + 1, 2],
    mark: internal,
  },
  { pattern: /\[\[[^[\]|\n]+\]\]/g, sides: () => [2, 2], mark: internal },
  {
    pattern: /(?<![!\]])\[[^[\]\n]+\]\([^()\n]*\)/g,
    sides: ([whole]) => [1, whole.length - whole.indexOf('](')],
    mark: external,
  },
  { pattern: /\*\*(?=\S)[^*\n]*\S\*\*/g, sides: () => [2, 2] },
  { pattern: /`[^`\n]+`/g, sides: () => [1, 1] },
  // The marks of a heading are shown while the selection is anywhere on its line.
  { pattern: /^#{1,6} \S.*/g, sides: ([whole]) => [whole.indexOf(' ') + 1, 0] },
];

function nodeName(state: EditorState, offset: number): string {
  return syntaxTree(state).resolveInner(offset, 1).name;
}

function markupIn(state: EditorState, start: number, text: string): Markup[] {
  return patterns.flatMap(({ pattern, sides, mark }) =>
    Array.from(text.matchAll(pattern)).flatMap((match) => {
      const from = start + match.index;
      const to = from + match[0].length;
      const isCode = match[0].startsWith('`');
      if (!isCode && plainNode.test(nodeName(state, from))) return [];
      if (isCode && /frontmatter|codeblock|math|comment/.test(nodeName(state, from))) return [];
      const [before, after] = sides(match);
      const ends = [[from, from + before] as const, [to - after, to] as const];
      return [{ from, to, hidden: ends.filter(([a, b]) => a < b), ...(mark && { mark }) }];
    }),
  );
}

function isTouched(state: EditorState, { from, to }: { from: number; to: number }): boolean {
  return state.selection.ranges.some((range) => range.from <= to && range.to >= from);
}

const task = /^(\s*(?:>\s*)*(?:[-*+]|\d+[.)])\s+)\[(.)\](?=\s)/;

function taskIn(state: EditorState, start: number, text: string): Range<Decoration>[] {
  const match = task.exec(text);
  if (!match || plainNode.test(nodeName(state, start + text.search(/\S/)))) return [];
  const [, before = '', mark = ' '] = match;
  const from = start + before.length;
  const line = Decoration.line({ class: 'HyperMD-task-line', attributes: { 'data-task': mark } }).range(
    start,
  );
  const box = { from, to: from + 3 };
  if (isTouched(state, box)) return [line];
  return [line, Decoration.replace({ widget: new TaskWidget(mark) }).range(box.from, box.to)];
}

function build({ state, visibleRanges }: EditorView): DecorationSet {
  if (!state.field(editorLivePreviewField)) return Decoration.none;
  const ranges: Range<Decoration>[] = [];
  for (const { from, to } of visibleRanges) {
    for (let at = from; at <= to;) {
      const line = state.doc.lineAt(at);
      ranges.push(...taskIn(state, line.from, line.text));
      for (const markup of markupIn(state, line.from, line.text)) {
        if (markup.mark) ranges.push(markup.mark.range(markup.from, markup.to));
        if (isTouched(state, markup)) continue;
        ranges.push(...markup.hidden.map(([a, b]) => hidden.range(a, b)));
      }
      at = line.to + 1;
    }
  }
  return Decoration.set(ranges, true);
}

/** Renders markup, and shows the marks only where the selection is. */
export const inlinePreview: Extension = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = build(view);
    }

    update(update: ViewUpdate): void {
      const { view, startState, state, docChanged, viewportChanged, selectionSet } = update;
      const switched = startState.field(editorLivePreviewField) !== state.field(editorLivePreviewField);
      const parsed = syntaxTree(startState) !== syntaxTree(state);
      // Text that is being composed must not change in the page.
      if (view.composing && docChanged) {
        this.decorations = this.decorations.map(update.changes);
        return;
      }
      if (docChanged || viewportChanged || selectionSet || switched || parsed) this.decorations = build(view);
    }
  },
  { decorations: ({ decorations }) => decorations },
);
