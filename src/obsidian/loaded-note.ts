import { type EditorState, StateField } from '@codemirror/state';
import { editorInfoField, type TFile } from 'obsidian';

/**
 * The note whose text an editor was given, as an extension of the editor's. A pane that goes from one note to another
 * names the new one before it has read it: until then its editor holds the text of the one before, or none.
 */
export const loadedNote = StateField.define<TFile | null>({
  create: (state) => state.field(editorInfoField, false)?.file ?? null,
  // Another note comes with another state.
  update: (note) => note,
});

/** Whether an editor holds the text of `file`; taken for granted where the extension is not there. */
export function holdsTextOf(state: EditorState, file: TFile): boolean {
  const note = state.field(loadedNote, false);
  return note === undefined || note === file;
}
