import type { EditorView } from '@codemirror/view';

/** How often to look whether a composition has ended, and how many milliseconds apart. */
const looks = 50;
const interval = 20;

/**
 * Does something when no composition is open in an editor: replacing what is being composed would leave the input method
 * with a text that is gone. An open one is ended; does nothing when it does not end within a second. Whether it is
 * open is asked of CodeMirror: where it uses an `EditContext` (Android), the page hears nothing of the end.
 */
export function afterComposition(view: EditorView, act: () => void): void {
  if (!view.compositionStarted) {
    act();
    return;
  }
  endComposition(view);
  const look = (left: number): void => {
    if (!view.dom.isConnected) return;
    if (!view.compositionStarted) act();
    else if (left > 0) view.dom.win.setTimeout(() => look(left - 1), interval);
  };
  view.dom.win.setTimeout(() => look(looks));
}

/**
 * To lose the focus is all that ends a composition: the browser has no other way, and CodeMirror none of its own. The
 * focus comes back at once, so nobody is told that it went: the app would save the note in between.
 */
function endComposition(view: EditorView): void {
  const { win } = view.dom;
  const hide = (event: Event): void => event.stopImmediatePropagation();
  const events = ['blur', 'focusout', 'focus', 'focusin'] as const;
  const selection = win.getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  for (const name of events) win.addEventListener(name, hide, true);
  try {
    view.contentDOM.blur();
    view.focus();
    // CodeMirror, which has not heard of it either, takes the selection to be where it was.
    if (anchorNode && focusNode)
      selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  } finally {
    for (const name of events) win.removeEventListener(name, hide, true);
  }
}
