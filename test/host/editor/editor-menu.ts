import { asHostApp } from '../app/host-app';
import { Platform } from '../app/platform';
import { Menu } from '../ui/menu';
import type { EditorPlace } from './editor-place';

/**
 * Opens the context menu of the editor, which plugins fill through `editor-menu`. On phones and tablets the system's
 * own menu appears for text, and plugins are not asked.
 */
export function editorMenu(place: EditorPlace, event: MouseEvent): boolean {
  if (Platform.isMobile) return false;
  const { cm } = place.editMode;
  const at = cm.posAtCoords({ x: event.clientX, y: event.clientY });
  const { main } = cm.state.selection;
  // As in the app, the cursor moves to the place of the click unless that is in a selection.
  if (at !== null && (main.empty || at < main.from || at > main.to))
    cm.dispatch({ selection: { anchor: at } });
  const menu = new Menu();
  asHostApp(place.app).workspace.trigger('editor-menu', menu, place.editor, place);
  event.preventDefault();
  menu.showAtMouseEvent(event);
  return true;
}
