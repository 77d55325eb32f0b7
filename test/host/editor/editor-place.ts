import type { EditorView } from '@codemirror/view';
import type * as Obsidian from 'obsidian';
import type { CmEditor } from './cm-editor';

/** An editor and where it is shown: in the pane of a note, in a card, in a popover. */
export interface EditorPlace {
  readonly app: Obsidian.App;
  readonly file: Obsidian.TFile | null;
  readonly editor: CmEditor;
  readonly editMode: { readonly cm: EditorView };
}
