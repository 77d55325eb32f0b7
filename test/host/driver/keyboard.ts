import { EditorView } from '@codemirror/view';

const modifiers = {
  Mod: 'ctrlKey',
  Ctrl: 'ctrlKey',
  Shift: 'shiftKey',
  Alt: 'altKey',
  Meta: 'metaKey',
} as const;

/** Presses a key such as `Mod-Shift-p` on the focused element. */
export function pressKey(name: string): boolean {
  const parts = name.split(/-(?!$)/);
  const key = parts.pop() ?? '';
  const held = Object.fromEntries(
    parts.map((part) => [modifiers[part as keyof typeof modifiers], true] as const),
  );
  const target = activeDocument.activeElement ?? activeDocument.body;
  const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key;
  return target.dispatchEvent(
    new KeyboardEvent('keydown', { key, code, ...held, bubbles: true, cancelable: true }),
  );
}

/** Inserts text at each cursor, character by character, like a keyboard. */
export function typeText(cm: EditorView, text: string): void {
  for (const character of text) {
    const { from, to } = cm.state.selection.main;
    const insert = () =>
      cm.state.update(cm.state.replaceSelection(character), {
        userEvent: 'input.type',
        scrollIntoView: true,
      });
    const handled = cm.state
      .facet(EditorView.inputHandler)
      .some((handler) => handler(cm, from, to, character, insert));
    if (!handled) cm.dispatch(insert());
  }
}
