import { useLayoutEffect, useReducer } from 'preact/hooks';
import type { Unsubscribe } from '../../../core';

/** Something that announces its changes. */
export interface Observable {
  onChange(listener: () => void): Unsubscribe;
}

/** Draws the component again whenever `source` changes. */
export function useChanges(source: Observable | undefined): void {
  const [, redraw] = useReducer<number, undefined>((count) => count + 1, 0);
  useLayoutEffect(() => source?.onChange(() => redraw(undefined)), [source]);
}
