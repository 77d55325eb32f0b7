import type { EditorView } from '@codemirror/view';

export interface Composition {
  /** Replaces the composed text. */
  update(text: string): Composition;
  end(): void;
}

/**
 * Does to an editor what an input method does, where there is none, as in jsdom. CodeMirror counts as composing
 * (`view.composing`) from here to `end`, and each update is one transaction, as in CodeMirror itself.
 */
export function composition(cm: EditorView): Composition {
  const send = (type: string, data: string) =>
    cm.contentDOM.dispatchEvent(new CompositionEvent(type, { data, bubbles: true, cancelable: true }));
  send('compositionstart', '');
  let { from, to } = cm.state.selection.main;
  let first = true;
  const running: Composition = {
    update(text) {
      send('compositionupdate', text);
      // Changes elsewhere may have moved the composed text; it ends at the cursor.
      const length = to - from;
      to = cm.state.selection.main.head;
      from = Math.max(0, to - length);
      cm.dispatch({
        changes: { from, to, insert: text },
        selection: { anchor: from + text.length },
        userEvent: first ? 'input.type.compose.start' : 'input.type.compose',
      });
      first = false;
      to = from + text.length;
      return running;
    },
    end() {
      send('compositionend', cm.state.sliceDoc(from, to));
    },
  };
  return running;
}
