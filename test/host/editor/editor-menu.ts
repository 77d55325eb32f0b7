import { asHostApp } from '../app/host-app';
import { Platform } from '../app/platform';
import { Menu } from '../ui/menu';
import type { EditorPlace } from './editor-place';

/**
 * Opens the menu of the editor, filled by plugins through `editor-menu`. On a phone or tablet the system's own menu is
 * for text, and plugins are not asked.
 */
export function editorMenu(place: EditorPlace, event: MouseEvent): boolean {
  if (Platform.isMobile) return false;
  const { cm } = place.editMode;
  const at = cm.posAtCoords({ x: event.clientX, y: event.clientY });
  const { main } = cm.state.selection;
  // As in the app, the cursor goes where the menu is asked for, unless a selection is there.
  if (at !== null && (main.empty || at < main.from || at > main.to))
    cm.dispatch({ selection: { anchor: at } });
  const menu = new Menu();
  asHostApp(place.app).workspace.trigger('editor-menu', menu, place.editor, place);
  event.preventDefault();
  menu.showAtMouseEvent(event);
  return true;
}
