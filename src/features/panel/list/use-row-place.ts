import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { VirtualList } from './use-virtual-list';

/** Where a line stands in the list, and whom to tell of its height. */
export interface RowPlace {
  /** Of the entry that the line shows. */
  readonly key: string;
  readonly index: number;
  /** Pixels from the top of the list. */
  readonly start: number;
  readonly measure: VirtualList['measure'];
}

/** Has a row measured, also when its element comes to show another line. Returns the ref of the element. */
export function useRowPlace({ key, measure }: RowPlace): RefObject<HTMLDivElement> {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (ref.current === null ? undefined : measure(ref.current)), [key, measure]);
  return ref;
}
