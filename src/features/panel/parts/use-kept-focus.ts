import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Keeps the focus in `ref` when the button or link that has it is taken out of the document: what now stands in its
 * place gets it.
 */
export function useKeptFocus(ref: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const root = ref.current;
    if (root === null) return undefined;
    let held: { readonly element: Element; readonly index: number } | undefined;
    const focusable = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('a[href], button')];
    const hold = (): void => {
      const index = focusable().findIndex((element) => element === root.doc.activeElement);
      const element = focusable()[index];
      held = element && { element, index };
    };
    const release = (event: FocusEvent): void => {
      // An element that is removed simply drops the focus.
      if (event.relatedTarget !== null) held = undefined;
    };
    const observer = new MutationObserver(() => {
      if (held === undefined) return;
      if (held.element.isConnected) hold();
      else if (root.doc.activeElement === root.doc.body) {
        const left = focusable();
        (left[held.index] ?? left.pop() ?? root).focus();
      }
    });
    root.addEventListener('focusin', hold);
    root.addEventListener('focusout', release);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', hold);
      root.removeEventListener('focusout', release);
    };
  }, [ref]);
}
