import type { EditorView } from '@codemirror/view';

/** How often to check whether a composition has ended, and the milliseconds between two checks. */
const looks = 50;
const interval = 20;

/**
 * Calls `act` when no composition is open in an editor: replacing text that is being composed would leave the input
 * method with text that no longer exists. An open composition is ended first; if it does not end within a second, `act`
 * is not called. CodeMirror is asked whether a composition is open, because where it uses an `EditContext` (Android),
 * the page gets no event at the end.
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
 * Only losing the focus ends a composition: neither the browser nor CodeMirror has another way. The focus comes back at
 * once and listeners are not told that it was lost: otherwise the app would save the note in between.
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
    // CodeMirror has not been told either, and assumes that the selection is unchanged.
    if (anchorNode && focusNode)
      selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  } finally {
    for (const name of events) win.removeEventListener(name, hide, true);
  }
}
