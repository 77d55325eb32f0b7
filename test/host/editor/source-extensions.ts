import {
  type EditorState,
  type Extension,
  Prec,
  RangeSet,
  StateField,
  type Transaction,
} from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, keymap, WidgetType } from '@codemirror/view';
import { asHostApp } from '../app/host-app';
import { getFrontMatterInfo } from '../metadata/front-matter';
import type { MarkdownView } from '../view/markdown-view';
import { readProperties } from '../view/property-panel';
import { editorMenu } from './editor-menu';
import { editorLivePreviewField } from './fields';

/** Shown in the editor in place of the front matter that it hides. */
class PropertiesWidget extends WidgetType {
  constructor(readonly view: MarkdownView) {
    super();
  }

  override eq(other: WidgetType): boolean {
    return other instanceof PropertiesWidget && other.view === this.view;
  }

  toDOM(): HTMLElement {
    const { propertyPanel } = this.view;
    propertyPanel.update();
    return propertyPanel.containerEl;
  }

  override ignoreEvent(): boolean {
    return true;
  }

  /** In pixels. Without it, changing the hidden text while the rows are out of view would move the visible text. */
  override get estimatedHeight(): number {
    return this.view.propertyPanel.lastHeight;
  }

  override destroy(): void {
    this.view.propertyPanel.measure();
  }
}

const headLength = 65_536;

/**
 * Where the hidden block ends: before its last line break, so that the first line of the body remains a line of its
 * own.
 */
function hiddenEnd(state: EditorState): number {
  if (!state.field(editorLivePreviewField)) return 0;
  const head = state.doc.sliceString(0, Math.min(state.doc.length, headLength));
  const { exists, contentStart } = getFrontMatterInfo(head);
  if (!exists || readProperties(head) === undefined) return 0;
  return head[contentStart - 1] === '\n' ? contentStart - 1 : contentStart;
}

function hideFrontMatter(view: MarkdownView): Extension {
  const widget = Decoration.replace({ widget: new PropertiesWidget(view), block: true });
  const make = (state: EditorState): DecorationSet => {
    const end = hiddenEnd(state);
    return end > 0 ? Decoration.set(widget.range(0, end)) : Decoration.none;
  };
  const update = (hidden: DecorationSet, transaction: Transaction): DecorationSet => {
    const { changes, startState, state } = transaction;
    const switched = startState.field(editorLivePreviewField) !== state.field(editorLivePreviewField);
    if (!switched && changes.empty) return hidden;
    const end = hidden.iter().to;
    const below = end > 0 && !changes.touchesRange(0, end);
    return below && !switched ? hidden.map(changes) : make(state);
  };
  const field = StateField.define<DecorationSet>({
    create: make,
    update,
    provide: (self) => EditorView.decorations.from(self),
  });
  return [field, EditorView.atomicRanges.of((cm) => cm.state.field(field, false) ?? RangeSet.empty)];
}

/** Deleting backwards stops at the start of the body, instead of deleting the whole hidden block. */
function keepHidden(cm: EditorView): boolean {
  const { main } = cm.state.selection;
  const end = hiddenEnd(cm.state);
  return end > 0 && main.empty && main.head <= end + 1;
}

/** The extensions that the app's own note editor adds to CodeMirror. */
export function sourceExtensions(view: MarkdownView): Extension {
  return [
    hideFrontMatter(view),
    Prec.high(
      keymap.of([
        { key: 'Backspace', run: keepHidden },
        { key: 'Mod-Backspace', run: keepHidden },
      ]),
    ),
    EditorView.domEventHandlers({ contextmenu: (event) => editorMenu(view, event) }),
    EditorView.updateListener.of((update) => {
      if (update.focusChanged) asHostApp(view.app).editorSuggest.onChange(view, update);
    }),
  ];
}
