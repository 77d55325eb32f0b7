import { type EditorState, type Extension, RangeSet, StateField, type Transaction } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import { editorLivePreviewField } from '../fields';
import { TableEditor, type TableEditorOwner } from './table-editor';
import { findTables, type Table } from './tables';

/** The tables on the page, by their elements. */
type Shown = WeakMap<HTMLElement, TableEditor>;

class TableWidget extends WidgetType {
  constructor(
    readonly table: Table,
    readonly owner: () => TableEditorOwner,
    readonly shown: Shown,
  ) {
    super();
  }

  override eq(other: WidgetType): boolean {
    return other instanceof TableWidget && other.shown === this.shown && other.table.text === this.table.text;
  }

  toDOM(): HTMLElement {
    const editor = new TableEditor(this.owner(), this.table);
    this.shown.set(editor.containerEl, editor);
    return editor.containerEl;
  }

  override updateDOM(dom: HTMLElement): boolean {
    return this.shown.get(dom)?.update(this.table) ?? false;
  }

  override destroy(dom: HTMLElement): void {
    this.shown.get(dom)?.destroy();
  }
}

interface Tables {
  /** Only the texts in it are up to date, not the offsets. */
  readonly decorations: DecorationSet;
}

/**
 * Whether a change may have added, changed or removed a table: one of its lines contained a bar, or contains one now.
 */
function touchesTables({ changes, startState, state }: Transaction, { decorations }: Tables): boolean {
  let touches = false;
  changes.iterChangedRanges((fromA, toA, fromB, toB) => {
    const before = startState.sliceDoc(startState.doc.lineAt(fromA).from, startState.doc.lineAt(toA).to);
    const after = state.sliceDoc(state.doc.lineAt(fromB).from, state.doc.lineAt(toB).to);
    touches ||= /[|`~]|^-/m.test(before) || /[|`~]|^-/m.test(after);
    // A line next to a table may join it, or no longer separate two tables.
    decorations.between(Math.max(0, fromA - 1), Math.min(toA + 1, startState.doc.length), () => {
      touches = true;
      return false;
    });
  });
  return touches;
}

/** Tables as widgets. One cell at a time can be edited. */
export function tableWidgets(owner: () => TableEditorOwner): Extension {
  const shown: Shown = new WeakMap();
  const make = (state: EditorState): Tables => {
    if (!state.field(editorLivePreviewField)) return { decorations: Decoration.none };
    const widgets = findTables(state.doc).map((table) =>
      Decoration.replace({ widget: new TableWidget(table, owner, shown), block: true }).range(
        table.from,
        table.to,
      ),
    );
    return { decorations: Decoration.set(widgets) };
  };
  const field = StateField.define<Tables>({
    create: make,
    update: (tables, transaction) => {
      const { startState, state, docChanged, changes } = transaction;
      if (startState.field(editorLivePreviewField) !== state.field(editorLivePreviewField))
        return make(state);
      if (!docChanged) return tables;
      if (touchesTables(transaction, tables)) return make(state);
      return { decorations: tables.decorations.map(changes) };
    },
    provide: (self) => EditorView.decorations.from(self, ({ decorations }) => decorations),
  });
  return [
    field,
    EditorView.atomicRanges.of((cm) => cm.state.field(field, false)?.decorations ?? RangeSet.empty),
    // Continuing in the note means that the user has left the cell.
    EditorView.domEventHandlers({
      focus: () => {
        owner().tableCell?.close();
        return false;
      },
    }),
  ];
}
