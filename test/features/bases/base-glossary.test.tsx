import type { RenderContext } from 'obsidian';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Term, TermSource } from '../../../src/core';
import { BaseGlossary } from '../../../src/features/bases/base-glossary';
import { BaseTerms } from '../../../src/features/bases/base-terms';

const count = 20_000;
const nameOf = (index: number): string => `Term ${String(index).padStart(5, '0')}`;
const paths = Array.from({ length: count }, (_, index) => `${nameOf(index)}.md`);

/** A term of a note of its own. `onRead` is told when somebody looks at what it is made of. */
function termOf(index: number, onRead: () => void = () => undefined): Term {
  const source: TermSource = { path: paths[index] ?? '', kind: 'note', line: 0, definition: 'A thing.' };
  const headword = nameOf(index);
  return {
    id: headword,
    headword,
    names: [headword],
    definition: 'A thing.',
    senses: [{ names: [], definition: 'A thing.', sources: [source] }],
    tags: [],
    get sources() {
      onRead();
      return [source];
    },
  };
}

describe('a base of twenty thousand terms', () => {
  it('looks only at terms that have changed', () => {
    let reads = 0;
    const read = (): unknown => (reads += 1);
    const all = Array.from({ length: count }, (_, index) => termOf(index, read));
    const base = new BaseTerms();
    const groups = [{ title: undefined, paths }];
    const first = base.content(all, groups, false);
    expect([first.count, reads]).toEqual([count, count]);

    expect(base.content([...all], [{ title: undefined, paths: [...paths] }], false)).toBe(first);
    expect(reads).toBe(count);

    const changed = all.map((term, index) => (index === 7 ? termOf(7, read) : term));
    const second = base.content(changed, groups, false);
    expect(reads).toBe(count + 1);
    expect(second === first).toBe(false);
    expect(second.sections[0]?.terms[7]?.term === changed[7]).toBe(true);

    // A change of a note that the base does not select is none of the base.
    expect(base.content([...changed, termOf(count)], groups, false)).toBe(second);
  });
});

describe('a list of twenty thousand terms', () => {
  /** What waits for an end of the list to come into sight. */
  const waiting = new Map<Element, () => void>();
  let isWaitedAnew = false;
  let el: HTMLElement;

  beforeEach(() => {
    waiting.clear();
    isWaitedAnew = false;
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        readonly #callback: (seen: readonly { isIntersecting: boolean }[]) => void;
        #observed: Element | undefined;
        constructor(callback: (seen: readonly { isIntersecting: boolean }[]) => void) {
          this.#callback = callback;
        }
        observe(element: Element): void {
          this.#observed = element;
          isWaitedAnew = true;
          waiting.set(element, () => this.#callback([{ isIntersecting: true }]));
        }
        disconnect(): void {
          if (this.#observed !== undefined) waiting.delete(this.#observed);
        }
      },
    );
    el = document.body.createDiv();
    const terms = Array.from({ length: count }, (_, index) => termOf(index));
    const { sections } = new BaseTerms().content(terms, [{ title: undefined, paths }], false);
    render(
      <BaseGlossary
        sections={sections}
        status=""
        label="Terms"
        properties={{
          ids: [],
          nameOf: String,
          entryOf: () => undefined,
          context: Object.create(null) as RenderContext,
        }}
        open={() => undefined}
        preview={() => undefined}
      />,
      el,
    );
  });
  afterEach(() => {
    render(null, el);
    el.remove();
    vi.unstubAllGlobals();
  });

  const drawn = (): number[] =>
    [...el.querySelectorAll<HTMLElement>('[data-index]')].map(({ dataset }) => Number(dataset['index']));
  const ends = (): readonly [number | undefined, number | undefined, number] => [
    drawn()[0],
    drawn().at(-1),
    drawn().length,
  ];
  const press = (key: string): unknown =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  const focused = (): string | null | undefined => document.activeElement?.textContent;
  const row = (index: number): HTMLElement | null => el.querySelector(`[data-index="${index}"]`);
  const comesIntoSight = async (which: 'start' | 'end'): Promise<void> => {
    await vi.waitFor(() => expect(isWaitedAnew).toBe(true));
    isWaitedAnew = false;
    const root = el.querySelector('[role="group"]');
    const sentinel = which === 'start' ? root?.firstElementChild : root?.lastElementChild;
    const reach = sentinel instanceof Element ? waiting.get(sentinel) : undefined;
    if (reach === undefined) throw new Error(`Nothing waits for the ${which}`);
    reach();
  };

  it('keeps a few hundred of them in the document, also at its end and wherever the keys lead', async () => {
    expect(ends()).toEqual([0, 199, 200]);
    row(0)?.focus();
    press('End');
    await vi.waitFor(() => expect(focused()).toBe(nameOf(19_999)));
    expect(ends()).toEqual([19_799, 19_999, 201]);
    expect(row(19_999)?.closest('li')?.getAttribute('aria-posinset')).toBe('20000');
    expect(row(19_999)?.closest('li')?.getAttribute('aria-setsize')).toBe('20000');
    press('ArrowUp');
    await vi.waitFor(() => expect(focused()).toBe(nameOf(19_998)));
    press('Home');
    await vi.waitFor(() => expect(focused()).toBe(nameOf(0)));
    expect(drawn().length).toBeLessThanOrEqual(400);
  });

  it('draws more at either end, and removes what is far away', async () => {
    for (const last of [399, 599, 799, 999]) {
      await comesIntoSight('end');
      await vi.waitFor(() => expect(drawn().at(-1)).toBe(last));
    }
    expect(ends()).toEqual([400, 999, 600]);
    await comesIntoSight('start');
    await vi.waitFor(() => expect(ends()).toEqual([200, 799, 600]));
  });

  it('keeps the focus in the list, and one tab stop, when the focused term is removed', async () => {
    row(5)?.focus();
    for (const last of [399, 599, 799]) {
      await comesIntoSight('end');
      await vi.waitFor(() => expect(drawn().at(-1)).toBe(last));
    }
    expect(row(5)).toBeNull();
    expect(document.activeElement).toBe(el.querySelector('[role="group"]'));
    expect(el.querySelectorAll('a[tabindex="0"]')).toHaveLength(1);
    press('ArrowDown');
    await vi.waitFor(() => expect(focused()).toBe(nameOf(6)));
  });
});
