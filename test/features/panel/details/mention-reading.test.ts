import { waitFor } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { contextOf, SurveyTotals, type SurveyReader } from '../../../../src/core';
import type { MentionReader, NoteMentions } from '../../../../src/features/panel/details/mention-reader';
import { openPanel, withLayout } from '../panel-page';
import { aTerm } from '../term-builder';

withLayout();

const llm = aTerm('LLM', { definition: 'A model.' });

/** A reader that gives a note when the test says so, in whatever order. */
class SlowReader implements MentionReader {
  readonly #given: ((mentions: NoteMentions) => void)[] = [];
  readonly #listeners = new Set<() => void>();

  /** How often notes were asked for. */
  get readings(): number {
    return this.#given.length;
  }

  read(): Promise<NoteMentions> {
    return new Promise((resolve) => this.#given.push(resolve));
  }

  onChange(_path: string, listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  link(): Promise<number> {
    return Promise.resolve(1);
  }

  /** The note has changed. */
  tell(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Ends the reading that was asked for at that place: the note has this text. */
  give(reading: number, text: string): Promise<void> {
    const place = { from: text.indexOf('LLM'), to: text.indexOf('LLM') + 3 };
    const mention = { ...place, key: text, line: 0, shown: 'LLM', linkable: true };
    const mentions = [{ ...mention, context: contextOf(text, place) }];
    return act(async () => {
      this.#given[reading]?.({ path: 'Day.md', text, mentions });
      await Promise.resolve();
    });
  }
}

/** Counts of mentions that a test changes. */
function aSurvey() {
  const totals = new SurveyTotals();
  const listeners = new Set<() => void>();
  const survey: SurveyReader = Object.assign(totals, {
    progress: () => undefined,
    isCounted: () => true,
    onChange: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  const count = (path: string, counts: Readonly<Record<string, number>>): void =>
    void act(() => {
      totals.set(path, { mentions: new Map(Object.entries(counts)), acronyms: new Set() });
      for (const listener of listeners) listener();
    });
  return { survey, count };
}

/** The open row of LLM, which a note mentions. */
function openRow() {
  const mentions = new SlowReader();
  const { survey, count } = aSurvey();
  count('Day.md', { llm: 1 });
  const panel = openPanel([llm], { opened: ['llm'] }, { survey, mentions });
  const lines = (): (string | null)[] =>
    panel.page.queryAllByRole('link', { name: /LLM .*\./ }).map((link) => link.textContent);
  return { ...panel, mentions, count, lines };
}

describe('the lines of an open row', () => {
  it('are those requested last, even if an earlier reading ends later', async () => {
    const { mentions, lines } = openRow();
    mentions.tell();
    await mentions.give(1, 'The LLM is new.');
    await mentions.give(0, 'The LLM is old.');
    expect(lines()).toEqual(['The LLM is new.']);
  });

  it('are read again when the count of the note has changed', async () => {
    const { mentions, count, lines } = openRow();
    count('Day.md', { llm: 2 });
    await waitFor(() => expect(mentions.readings).toBe(2));
    await mentions.give(1, 'The LLM is new.');
    await mentions.give(0, 'The LLM is old.');
    expect(lines()).toEqual(['The LLM is new.']);
  });

  it('show their place under the mouse, and open it', async () => {
    const { mentions, page, log } = openRow();
    await mentions.give(0, 'The LLM is old.');
    const line = page.getByRole('link', { name: 'The LLM is old.' });
    line.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    for (const button of [2, 1]) line.dispatchEvent(new MouseEvent('auxclick', { button, bubbles: true }));
    expect(log).toEqual(['preview Day.md', 'open Day.md in new tab']);
  });

  it('become links, which is announced to a screen reader each time', async () => {
    const { mentions, page, announced, user } = openRow();
    await mentions.give(0, 'The LLM is old.');
    const heard = new Set<Node>();
    for (let links = 0; links < 2; links += 1) {
      await user.click(page.getByRole('button', { name: 'Link this mention' }));
      await waitFor(() => expect(announced()).toBe('Linked 1 mention in 1 note.'));
      await waitFor(() => expect(heard.add(page.getByText(/^Linked 1/)).size).toBe(links + 1));
    }
  });

  it('are no longer read once the row is closed', async () => {
    const { mentions, page, user } = openRow();
    await mentions.give(0, 'The LLM is old.');
    await user.click(page.getByRole('button', { name: 'Show definition' }));
    mentions.tell();
    expect(mentions.readings).toBe(1);
  });
});

describe('a list that is sorted by mentions', () => {
  it('is sorted again as they are counted', () => {
    const { survey, count } = aSurvey();
    const { rows } = openPanel([llm, aTerm('RAG')], { sort: 'mentions' }, { survey });
    count('Day.md', { llm: 1 });
    expect(rows()).toEqual(['LLM', 'RAG']);
    count('Day.md', { llm: 1, rag: 2 });
    expect(rows()).toEqual(['RAG', 'LLM']);
  });
});
