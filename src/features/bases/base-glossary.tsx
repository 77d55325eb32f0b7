import type { BasesEntry, BasesPropertyId, RenderContext, Value } from 'obsidian';
import { Fragment } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { plainText, type TermSource } from '../../core';
import { linkPath } from '../../obsidian/term-places';
import type { BaseSection, BaseTerm } from './base-terms';

export interface BaseGlossaryProps {
  readonly sections: readonly BaseSection[];
  /** How many terms there are, or why there are none. */
  readonly status: string;
  readonly label: string;
  /** Below a term, of its note: what the user has chosen to be shown. */
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

/** Terms that are drawn before the end of the list comes into sight, and then each time. */
const portion = 200;

/** The entries of a base as a glossary. Arrows, Home and End go from term to term, Page Up and Down from letter to letter. */
export function BaseGlossary(props: BaseGlossaryProps) {
  const { sections, status, label } = props;
  const starts = useMemo(() => startsOf(sections), [sections]);
  const count = starts.at(-1) ?? 0;
  const { drawn, drawTo, endRef } = useDrawn(count);
  const { rootRef, reached, setReached, onKeyDown } = useKeys(starts, drawTo);
  return (
    <>
      <div role="status" class="ai-glossary-base-status">
        {status}
      </div>
      {count > 0 && (
        // A list has no keys of its own; these are beside Tab, which reaches one term.
        <div ref={rootRef} role="group" aria-label={label} onKeyDown={onKeyDown}>
          {sections.map((section, at) => {
            const start = starts[at] ?? 0;
            if (start >= drawn) return null;
            return (
              <Section key={section.title ?? ''} title={section.title}>
                {section.terms.slice(0, drawn - start).map((item, index) => (
                  <Row
                    key={item.term.id}
                    {...props}
                    item={item}
                    index={start + index}
                    isReached={start + index === Math.min(reached, count - 1)}
                    onFocus={setReached}
                  />
                ))}
              </Section>
            );
          })}
          {drawn < count && <div ref={endRef} />}
        </div>
      )}
    </>
  );
}

/** The index of each section's first term, and how many terms there are. */
function startsOf(sections: readonly BaseSection[]): readonly number[] {
  const starts = [0];
  for (const { terms } of sections) starts.push((starts.at(-1) ?? 0) + terms.length);
  return starts;
}

/** How many terms are drawn: more as soon as the last one is in sight. A base may hold thousands. */
function useDrawn(count: number) {
  const [drawn, setDrawn] = useState(portion);
  const endRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const end = endRef.current;
    if (end === null) return undefined;
    const observer = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) setDrawn(drawn + portion);
    });
    observer.observe(end);
    return () => observer.disconnect();
  }, [drawn, drawn < count]);
  return { drawn, endRef, drawTo: (index: number) => setDrawn(Math.max(drawn, index + portion)) };
}

function useKeys(starts: readonly number[], drawTo: (index: number) => void) {
  const rootRef = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState(0);
  const wanted = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    rootRef.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"]`)?.focus();
    wanted.current = undefined;
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.targetNode;
    const index = Number(target?.instanceOf(HTMLElement) ? (target.dataset['index'] ?? NaN) : NaN);
    if (Number.isNaN(index) || event.ctrlKey || event.metaKey || event.altKey) return;
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
    drawTo(wanted.current);
    setReached(wanted.current);
  };
  return { rootRef, reached, setReached, onKeyDown };
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
  /** It is the one that Tab reaches. */
  readonly isReached: boolean;
  readonly onFocus: (index: number) => void;
}

function Row({ item, index, isReached, onFocus, open, preview, properties }: RowProps) {
  const { term, meanings, source } = item;
  const follow = (event: MouseEvent): void => {
    event.preventDefault();
    if (event.button < 2) open(source, event);
  };
  return (
    <li class="ai-glossary-base-term">
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

/** A value as Bases draws it, drawn anew only when it is another. */
function PropertyValue({ value, context }: { readonly value: Value; readonly context: RenderContext }) {
  const ref = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    ref.current?.empty();
    if (ref.current !== null) value.renderTo(ref.current, context);
  }, [value.toString(), context]);
  return <span ref={ref} dir="auto" />;
}
