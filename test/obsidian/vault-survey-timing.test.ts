import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aTerm } from '../features/panel/term-builder';
import { openSurvey, type SurveyHarness } from './survey-harness';

let open: SurveyHarness;
beforeEach(() => void vi.useFakeTimers());
afterEach(async () => {
  await open.host.close();
  vi.useRealTimers();
});

const terms = [aTerm('LLM'), aTerm('RAG')];
const notes = { 'a.md': 'LLM LLM PPO', 'sub/b.md': 'LLM and RAG' };

async function surveyOf(...given: Parameters<typeof openSurvey>): Promise<SurveyHarness> {
  open = await openSurvey(...given);
  return open;
}

/** Longer than names have to rest, and than these notes take. */
const afterRest = () => vi.advanceTimersByTimeAsync(3000);

describe('a survey of the vault reads', () => {
  it('nothing before the names have come to rest', async () => {
    const { survey, reads, glossary } = await surveyOf(notes, terms);
    await vi.advanceTimersByTimeAsync(1400);
    glossary.set([...terms, aTerm('PPO')]);
    await vi.advanceTimersByTimeAsync(1400);
    expect(reads).toEqual([]);
    await afterRest();
    expect([...reads].sort()).toEqual(['a.md', 'sub/b.md']);
    expect(survey.mentionCount('ppo')).toBe(1);
  });

  it('nothing before the glossary has been read', async () => {
    const { survey, reads, glossary } = await surveyOf(notes, terms, { done: 1, total: 2 });
    await afterRest();
    expect(reads).toEqual([]);
    glossary.set(terms);
    await afterRest();
    expect(survey.mentionCount('llm')).toBe(3);
  });

  it('nothing once it was unloaded', async () => {
    const { host, reads } = await surveyOf(notes, terms);
    await host.disable();
    await afterRest();
    expect(reads).toEqual([]);
  });

  it('no note because it was renamed before any was counted', async () => {
    const { host, reads } = await surveyOf(notes, terms);
    await host.app.vault.rename(host.file('a.md'), 'c.md');
    await vi.advanceTimersByTimeAsync(1000);
    expect(reads).toEqual([]);
  });

  it('nothing while nobody wants to know, and goes on when somebody does', async () => {
    const { survey, glossary, reads, ignore } = await surveyOf(notes, terms);
    await afterRest();
    ignore();
    reads.length = 0;
    glossary.set([...terms, aTerm('PPO')]);
    await afterRest();
    expect(reads).toEqual([]);
    survey.onChange(() => undefined);
    await afterRest();
    expect(survey.mentionCount('ppo')).toBe(1);
  });

  it('on, as long as one of several wants to know, however often another says that it does not', async () => {
    const { survey, glossary, ignore } = await surveyOf(notes, terms);
    survey.onChange(() => undefined);
    ignore();
    ignore();
    glossary.set([...terms, aTerm('PPO')]);
    await afterRest();
    expect(survey.mentionCount('ppo')).toBe(1);
  });
});

describe('a note that is being read', () => {
  it('is taken as it says when it changes, not as it was', async () => {
    const { host, survey, hold } = await surveyOf(notes, terms);
    const { letGo } = await hold('a.md');
    await afterRest();
    await host.writeOutside('a.md', 'RAG RAG');
    letGo();
    await afterRest();
    expect(survey.mentions('rag')[0]).toEqual({ path: 'a.md', count: 2 });
    expect(survey.mentions('llm')).toEqual([{ path: 'sub/b.md', count: 1 }]);
  });

  it('is left alone when nobody wants to know any more, and read again when somebody does', async () => {
    const { survey, reads, ignore, hold } = await surveyOf(notes, terms);
    const { letGo } = await hold('a.md');
    await afterRest();
    ignore();
    letGo();
    await afterRest();
    expect(survey.mentionCount('llm')).toBe(0);
    reads.length = 0;
    survey.onChange(() => undefined);
    await afterRest();
    expect(survey.mentionCount('llm')).toBe(3);
    expect(reads).toContain('a.md');
  });
});
