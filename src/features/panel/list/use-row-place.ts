import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { VirtualList } from './use-virtual-list';

/** A line's place in the list, and who is told its height. */
export interface RowPlace {
  /** Of the entry that the line shows. */
  readonly key: string;
  readonly index: number;
  /** Pixels from the top of the list. */
  readonly start: number;
  readonly measure: VirtualList['measure'];
}

/** Measures a row, and again when its element shows another line. Returns the element's ref. */
export function useRowPlace({ key, measure }: RowPlace): RefObject<HTMLDivElement> {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (ref.current === null ? undefined : measure(ref.current)), [key, measure]);
  return ref;
}
