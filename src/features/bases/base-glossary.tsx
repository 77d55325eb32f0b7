import type { BasesEntry, BasesPropertyId, RenderContext, Value } from 'obsidian';
import { Fragment, type RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { plainText, type TermSource } from '../../core';
import { linkPath } from '../../obsidian/term-places';
import type { BaseSection, BaseTerm } from './base-terms';

export interface BaseGlossaryProps {
  readonly sections: readonly BaseSection[];
  /** The number of terms, or why there are none. */
  readonly status: string;
  readonly label: string;
  /** The properties that the user has chosen to show below each term, taken from its note. */
  readonly properties: ShownProperties;
  readonly open: (source: TermSource, event: MouseEvent) => void;
  readonly preview: (source: TermSource, event: MouseEvent, target: HTMLElement) => void;
}

export interface ShownProperties {
  readonly ids: readonly BasesPropertyId[];
  readonly nameOf: (id: BasesPropertyId) => string;
  readonly entryOf: (path: string) => BasesEntry | undefined;
  readonly context: RenderContext;
}

/** The number of terms that are drawn first, and added each time an end of the drawn part comes into view. */
const portion = 200;
/** The most terms in the document, since a base may have thousands. */
const most = 3 * portion;

/**
 * The entries of a base as a glossary. Arrow keys, Home and End move between terms, Page Up and Page Down between
 * letters.
 */
export function BaseGlossary(props: BaseGlossaryProps) {
  const { sections, status, label } = props;
  const starts = useMemo(() => startsOf(sections), [sections]);
  const count = starts.at(-1) ?? 0;
  const rootRef = useRef<HTMLDivElement>(null);
  const { from, to, startRef, endRef, show } = useDrawn(count, rootRef);
  const { reached, setReached, onKeyDown } = useKeys(starts, { rootRef, show });
  const tabStop = Math.min(Math.max(reached, from), to - 1);
  return (
    <>
      <div role="status" class="ai-glossary-base-status">
        {status}
      </div>
      {count > 0 && (
        // A list has no keys of its own. These complement Tab, which reaches one term.
        <div ref={rootRef} role="group" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
          {from > 0 && <div ref={startRef} />}
          {sections.map((section, at) => {
            const start = starts[at] ?? 0;
            const first = Math.max(from - start, 0);
            const terms = section.terms.slice(first, Math.max(to - start, 0));
            if (terms.length === 0) return null;
            return (
              <Section key={section.title ?? ''} title={section.title}>
                {terms.map((item, index) => (
                  <Row
                    key={item.term.id}
                    {...props}
                    item={item}
                    index={start + first + index}
                    place={{ position: first + index + 1, total: section.terms.length }}
                    isReached={start + first + index === tabStop}
                    onFocus={setReached}
                  />
                ))}
              </Section>
            );
          })}
          {to < count && <div ref={endRef} />}
        </div>
      )}
    </>
  );
}

/** The index of each section's first term; the last number is the count of terms. */
function startsOf(sections: readonly BaseSection[]): readonly number[] {
  const starts = [0];
  for (const { terms } of sections) starts.push((starts.at(-1) ?? 0) + terms.length);
  return starts;
}

/** The indexes of the drawn terms; `to` is exclusive. */
interface Drawn {
  readonly from: number;
  readonly to: number;
}

/**
 * Decides which terms are drawn. When an end of the drawn part comes into view, more are added there and some are
 * removed at the other end.
 */
function useDrawn(count: number, rootRef: RefObject<HTMLElement>) {
  const [asked, setAsked] = useState<Drawn>({ from: 0, to: portion });
  const to = Math.min(asked.to, count);
  const from = Math.min(asked.from, Math.max(to - portion, 0));
  const holdStill = useHeldPlace(rootRef);
  const move = (next: Drawn): void => {
    holdStill(Math.max(from, next.from));
    setAsked(next);
  };
  const ends = [from, to, from > 0, to < count] as const;
  const startRef = useSight(ends, () => {
    const first = Math.max(from - portion, 0);
    move({ from: first, to: Math.min(to, first + most) });
  });
  const endRef = useSight(ends, () => move({ from: Math.max(from, to + portion - most), to: to + portion }));
  const show = (index: number): void => {
    if (index < from || index >= to) move({ from: Math.max(index - portion, 0), to: index + portion });
  };
  return { from, to, startRef, endRef, show };
}

/** A ref for an element that is observed anew whenever one of `ends` changes. */
function useSight(ends: readonly unknown[], onSeen: () => void): RefObject<HTMLDivElement> {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const observer = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) onSeen();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, ends);
  return ref;
}

/**
 * Keeps terms at their place on the screen while others are added or removed above them, and keeps the focus in the
 * list when the focused term is removed. Returns a function to call before that, with a term that stays.
 */
function useHeldPlace(rootRef: RefObject<HTMLElement>): (index: number) => void {
  const held = useRef<{
    readonly row: HTMLElement | null;
    readonly top: number;
    readonly hadFocus: boolean;
  }>();
  useLayoutEffect(() => {
    const { row, top, hadFocus } = held.current ?? { row: null, top: 0, hadFocus: false };
    held.current = undefined;
    const root = rootRef.current;
    if (root === null) return;
    const shift = row?.isConnected === true ? row.getBoundingClientRect().top - top : 0;
    if (shift !== 0) scrollerOf(root)?.scrollBy(0, shift);
    if (hadFocus && !root.contains(root.doc.activeElement)) root.focus({ preventScroll: true });
  });
  return (index) => {
    const root = rootRef.current;
    const row = root?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? null;
    const hadFocus = root?.contains(root.doc.activeElement) === true;
    held.current = { row, top: row?.getBoundingClientRect().top ?? 0, hadFocus };
  };
}

function scrollerOf(element: HTMLElement): HTMLElement | undefined {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return undefined;
}

interface KeyParts {
  readonly rootRef: RefObject<HTMLElement>;
  readonly show: (index: number) => void;
}

function useKeys(starts: readonly number[], { rootRef, show }: KeyParts) {
  const [reached, setReached] = useState(0);
  const wanted = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    rootRef.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"]`)?.focus();
    wanted.current = undefined;
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const index = indexAt(event.targetNode);
    if (index === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const last = (starts.at(-1) ?? 1) - 1;
    const moves: Readonly<Record<string, number | undefined>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: starts.find((start) => start > index),
      PageUp: [...starts].reverse().find((start) => start < index),
      Home: 0,
      End: last,
    };
    if (!(event.key in moves)) return;
    event.preventDefault();
    wanted.current = Math.min(Math.max(moves[event.key] ?? index, 0), last);
    show(wanted.current);
    setReached(wanted.current);
  };
  /** For the list itself: the term that was last reached. */
  const indexAt = (target: Node | null): number | undefined => {
    if (target === rootRef.current) return reached;
    const index = target?.instanceOf(HTMLElement) === true ? target.dataset['index'] : undefined;
    return index === undefined ? undefined : Number(index);
  };
  return { reached, setReached, onKeyDown };
}

function Section({
  title,
  children,
}: {
  readonly title: string | undefined;
  readonly children: preact.ComponentChildren;
}) {
  return (
    <section aria-label={title}>
      {title !== undefined && <h2 class="ai-glossary-base-title">{title}</h2>}
      <ul>{children}</ul>
    </section>
  );
}

interface RowProps extends BaseGlossaryProps {
  readonly item: BaseTerm;
  readonly index: number;
  /** The position among the terms of its section, from 1. */
  readonly place: { readonly position: number; readonly total: number };
  /** Whether Tab reaches this term. */
  readonly isReached: boolean;
  readonly onFocus: (index: number) => void;
}

function Row({ item, index, place, isReached, onFocus, open, preview, properties }: RowProps) {
  const { term, meanings, source } = item;
  const follow = (event: MouseEvent): void => {
    event.preventDefault();
    if (event.button < 2) open(source, event);
  };
  return (
    <li class="ai-glossary-base-term" aria-posinset={place.position} aria-setsize={place.total}>
      <a
        class="internal-link ai-glossary-headword"
        href={linkPath(source)}
        dir="auto"
        data-index={index}
        tabIndex={isReached ? 0 : -1}
        onFocus={() => onFocus(index)}
        onClick={follow}
        onAuxClick={follow}
        onMouseOver={(event) => preview(source, event, event.currentTarget)}
      >
        {term.headword}
      </a>
      {meanings.map(({ expansion, definition }, at) => (
        <div key={at} dir="auto">
          {expansion !== undefined && <span class="ai-glossary-base-expansion">{expansion}</span>}
          {expansion !== undefined && definition !== undefined && ' · '}
          {definition !== undefined && <Plain markdown={definition} />}
        </div>
      ))}
      <Properties {...properties} path={source.path} />
    </li>
  );
}

function Plain({ markdown }: { readonly markdown: string }) {
  return <>{useMemo(() => plainText(markdown), [markdown])}</>;
}

function Properties({ ids, nameOf, entryOf, context, path }: ShownProperties & { readonly path: string }) {
  const entry = ids.length === 0 ? undefined : entryOf(path);
  const values = ids.flatMap((id) => {
    const value = entry?.getValue(id);
    return value?.isTruthy() === true ? [{ id, value }] : [];
  });
  if (values.length === 0) return null;
  return (
    <div class="ai-glossary-base-properties">
      {values.map(({ id, value }, at) => (
        <Fragment key={id}>
          {at > 0 && ' · '}
          {nameOf(id)}: <PropertyValue value={value} context={context} />
        </Fragment>
      ))}
    </div>
  );
}

/** A value as Bases draws it. It is drawn again only when it changes. */
function PropertyValue({ value, context }: { readonly value: Value; readonly context: RenderContext }) {
  const ref = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    ref.current?.empty();
    if (ref.current !== null) value.renderTo(ref.current, context);
  }, [value.toString(), context]);
  return <span ref={ref} dir="auto" />;
}
