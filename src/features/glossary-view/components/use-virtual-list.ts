import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

export interface VirtualListOptions {
  readonly count: number;
  readonly scrollRef: RefObject<HTMLElement>;
  readonly keyOf: (index: number) => string;
  /** Pixels that a line is likely to be high, until it is measured. */
  readonly estimateHeight: (index: number) => number;
  /** Lines that stay in the document wherever the list is scrolled to. */
  readonly pinned: (firstVisible: number) => readonly number[];
}

/** A list of which only the lines in sight, and a few around them, are in the document. */
export function useVirtualList(options: VirtualListOptions): Virtualizer<HTMLElement, HTMLElement> {
  const { count, scrollRef, keyOf, estimateHeight, pinned } = options;
  const [, redraw] = useReducer<number, undefined>((draws) => draws + 1, 0);
  const settings = {
    count,
    getScrollElement: () => scrollRef.current,
    getItemKey: keyOf,
    estimateSize: estimateHeight,
    overscan: 6,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    rangeExtractor: (range: Range) => withPinned(defaultRangeExtractor(range), pinned(range.startIndex)),
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(settings));
  virtualizer.setOptions(settings);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return virtualizer;
}

function withPinned(indexes: readonly number[], pinned: readonly number[]): number[] {
  return [...new Set([...pinned, ...indexes])].sort((a, b) => a - b);
}
