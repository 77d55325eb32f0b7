import { type EditorState, type Extension, StateField, type Text, type Transaction } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import type * as Obsidian from 'obsidian';
import { editorInfoField, editorLivePreviewField } from '../fields';
import { renderForEditor } from './rendered';
import { nextLine } from './tables';

/** A callout, or an embed on a line of its own. Offsets are those of whole lines in the document. */
interface Block {
  readonly from: number;
  readonly to: number;
}

const callout = /^>\s*\[!/;
const embed = /^!\[\[[^[\]]+\]\][ \t]*$/;

function findBlocks(doc: Text): Block[] {
  const blocks: Block[] = [];
  for (let number = 1; number <= doc.lines;) {
    const first = doc.line(number);
    let last = first;
    if (callout.test(first.text)) {
      while (last.number < doc.lines && doc.line(last.number + 1).text.startsWith('>'))
        last = doc.line(last.number + 1);
    }
    if (callout.test(first.text) || embed.test(first.text)) blocks.push({ from: first.from, to: last.to });
    number = last === first ? nextLine(doc, number) : last.number + 1;
  }
  return blocks;
}

class RenderedBlock extends WidgetType {
  constructor(
    readonly text: string,
    readonly info: Obsidian.MarkdownFileInfo,
  ) {
    super();
  }

  override eq(other: WidgetType): boolean {
    return other instanceof RenderedBlock && other.text === this.text && other.info === this.info;
  }

  toDOM(): HTMLElement {
    const el = createDiv('cm-embed-block markdown-rendered');
    el.append(...renderForEditor(this.text, el, this.info));
    return el;
  }
}

interface Blocks {
  readonly blocks: readonly Block[];
  readonly decorations: DecorationSet;
}

function show(state: EditorState, blocks: readonly Block[]): Blocks {
  const info = state.field(editorInfoField);
  const isTouched = ({ from, to }: Block) =>
    state.selection.ranges.some((range) => range.from <= to && range.to >= from);
  const widgets = blocks
    .filter((block) => !isTouched(block))
    .map(({ from, to }) =>
      Decoration.replace({ widget: new RenderedBlock(state.sliceDoc(from, to), info), block: true }).range(
        from,
        to,
      ),
    );
  return { blocks, decorations: Decoration.set(widgets) };
}

const make = (state: EditorState): Blocks =>
  show(state, state.field(editorLivePreviewField) ? findBlocks(state.doc) : []);

function update(known: Blocks, { startState, state, docChanged, selection }: Transaction): Blocks {
  const isSwitched = startState.field(editorLivePreviewField) !== state.field(editorLivePreviewField);
  if (docChanged || isSwitched) return make(state);
  return selection ? show(state, known.blocks) : known;
}

/** Shows callouts and embeds as the app does while the selection is elsewhere. */
export const blockWidgets: Extension = StateField.define<Blocks>({
  create: make,
  update,
  provide: (self) => EditorView.decorations.from(self, ({ decorations }) => decorations),
});
