import { type EditorState, StateField } from '@codemirror/state';
import { editorInfoField, type TFile } from 'obsidian';

/**
 * The note whose text an editor contains, as an editor extension. A pane that switches to another note names the new
 * note before it has read it. Until then its editor contains the text of the previous note, or nothing.
 */
export const loadedNote = StateField.define<TFile | null>({
  create: (state) => state.field(editorInfoField, false)?.file ?? null,
  // Another note comes with a new editor state.
  update: (note) => note,
});

/** Whether an editor contains the text of `file`. Assumed if the extension is missing. */
export function holdsTextOf(state: EditorState, file: TFile): boolean {
  const note = state.field(loadedNote, false);
  return note === undefined || note === file;
}
