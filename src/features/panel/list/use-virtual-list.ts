import {
  defaultRangeExtractor,
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  type Range,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { assignSlots, type RowSlot } from './row-slots';

export interface VirtualListOptions {
  readonly count: number;
  readonly scrollRef: RefObject<HTMLElement>;
  /** A new function makes the list estimate all unmeasured heights again. */
  readonly keyOf: (index: number) => string;
  /** A line's estimated height in pixels, used until it is measured. */
  readonly estimateHeight: (index: number) => number;
  readonly onMeasure: (index: number, height: number) => void;
  /** Lines that stay in the document wherever the list is scrolled to. */
  readonly pinned: (firstVisible: number) => readonly number[];
  /** Key of the line that may have the focus. */
  readonly held: string | undefined;
}

/** A line that is in the document. */
export interface DrawnLine {
  readonly index: number;
  /** Pixels from the top of the list. */
  readonly start: number;
  /** Key of the element that shows it, which showed another line before. */
  readonly slot: number;
}

export interface VirtualList {
  readonly lines: readonly DrawnLine[];
  /** Pixels of the whole list. */
  readonly height: number;
  readonly firstVisible: number;
  readonly scrollTo: (index: number, align: 'start' | 'auto') => void;
  /**
   * Has the element of a line, with its index in `data-index`, measured now and whenever its height changes. Returns
   * what is to be called before the element shows another line.
   */
  readonly measure: (element: HTMLElement) => () => void;
}

/** A list that keeps only the lines in sight, and a few around them, in the document. */
export function useVirtualList(options: VirtualListOptions): VirtualList {
  const { count, scrollRef, keyOf, estimateHeight, onMeasure, pinned, held } = options;
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
    measureElement: (...args: Parameters<typeof measureElement<HTMLElement>>) => {
      const height = measureElement(...args);
      onMeasure(Number(args[0].dataset['index']), height);
      return height;
    },
    rangeExtractor: (range: Range) => withPinned(defaultRangeExtractor(range), pinned(range.startIndex)),
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(settings));
  virtualizer.setOptions(settings);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  const measure = useCallback(
    (element: HTMLElement) => {
      const key = virtualizer.options.getItemKey(virtualizer.indexFromElement(element));
      virtualizer.measureElement(element);
      return () => virtualizer.elementsCache.delete(key);
    },
    [virtualizer],
  );
  const items = virtualizer.getVirtualItems();
  const slots = useRef<readonly RowSlot[]>([]);
  slots.current = assignSlots(
    slots.current,
    items.map(({ index }) => keyOf(index)),
    held,
  );
  return {
    lines: items.map(({ index, start }, at) => ({ index, start, slot: slots.current[at]?.slot ?? at })),
    height: virtualizer.getTotalSize(),
    firstVisible: virtualizer.range?.startIndex ?? 0,
    scrollTo: (index, align) => virtualizer.scrollToIndex(index, { align }),
    measure,
  };
}

function withPinned(indexes: readonly number[], pinned: readonly number[]): number[] {
  return [...new Set([...pinned, ...indexes])].sort((a, b) => a - b);
}
