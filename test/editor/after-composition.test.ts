import { EditorView } from '@codemirror/view';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterComposition } from '../../src/editor/after-composition';

let view: EditorView;
/** Whether a composition is open, as CodeMirror knows it: with an `EditContext` no event on the page tells. */
let open: boolean;
beforeEach(() => {
  vi.useFakeTimers();
  view = new EditorView({ doc: 'text', parent: document.body });
  open = true;
  Object.defineProperty(view, 'compositionStarted', { get: () => open });
});
afterEach(() => {
  view.destroy();
  vi.useRealTimers();
});

describe('what is to be done after a composition', () => {
  it('is done at once when none is open', () => {
    open = false;
    const act = vi.fn();
    afterComposition(view, act);
    expect(act).toHaveBeenCalledOnce();
  });

  it('waits for the end, of which no event tells', () => {
    const act = vi.fn();
    afterComposition(view, act);
    vi.advanceTimersByTime(100);
    expect(act).not.toHaveBeenCalled();
    open = false;
    vi.advanceTimersByTime(1000);
    expect(act).toHaveBeenCalledOnce();
  });

  it.each([
    ['the composition goes on', () => undefined],
    [
      'the editor goes',
      () => {
        view.destroy();
        open = false;
      },
    ],
  ])('is not done later when %s', (_case, happen) => {
    const act = vi.fn();
    afterComposition(view, act);
    happen();
    vi.advanceTimersByTime(1100);
    open = false;
    vi.advanceTimersByTime(10_000);
    expect(act).not.toHaveBeenCalled();
  });

  it('ends the composition, with the focus and the selection where they were', () => {
    view.focus();
    view.dispatch({ selection: { anchor: 3 } });
    const blur = vi.spyOn(view.contentDOM, 'blur');
    afterComposition(view, () => undefined);
    expect(blur).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(100);
    expect([view.hasFocus, view.state.selection.main.head]).toEqual([true, 3]);
  });
});
