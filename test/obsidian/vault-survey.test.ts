import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aSource, aTerm } from '../features/panel/term-builder';
import type { Host } from '../host/create-host';
import { eventually } from '../host/driver/eventually';
import { openSurvey } from './survey-harness';

let host: Host;
// Time goes on as it does, and what has to be waited for is skipped.
beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(async () => {
  await host.close();
  vi.useRealTimers();
});

async function surveyOf(...given: Parameters<typeof openSurvey>) {
  const harness = await openSurvey(...given);
  host = harness.host;
  return harness;
}

const terms = [aTerm('LLM'), aTerm('RAG')];
const notes = { 'a.md': 'LLM LLM PPO', 'sub/b.md': 'LLM and RAG', 'broken.md': '---\na: b: c\n---\n' };

describe('a survey of the vault', () => {
  it('counts mentions, acronyms and unreadable front matter in every note', async () => {
    const { survey } = await surveyOf(notes, terms);
    await eventually(() => expect(survey.mentionCount('llm')).toBe(3));
    expect(survey.mentions('llm')).toEqual([
      { path: 'a.md', count: 2 },
      { path: 'sub/b.md', count: 1 },
    ]);
    expect([...(survey.acronyms().get('PPO') ?? [])]).toEqual(['a.md']);
    await eventually(() => expect([...survey.unreadable().keys()]).toEqual(['broken.md']));
    expect(survey.progress()).toBeUndefined();
  });

  it('counts in a note behind a byte order mark', async () => {
    const { survey } = await surveyOf(
      { 'a.md': '\uFEFFLLM', 'b.md': '\uFEFF---\ntitle: LLM\n---\nLLM' },
      terms,
    );
    await eventually(() => expect(survey.mentionCount('llm')).toBe(2));
    expect([...survey.unreadable()]).toEqual([]);
  });

  it('follows what happens to notes', async () => {
    const { survey } = await surveyOf(notes, terms);
    await eventually(() => expect(survey.mentionCount('llm')).toBe(3));
    await host.writeOutside('a.md', 'RAG RAG');
    await eventually(() => expect(survey.mentionCount('rag')).toBe(3));
    expect(survey.mentionCount('llm')).toBe(1);
    await host.app.vault.rename(host.file('a.md'), 'sub/c.md');
    await eventually(() => expect(survey.mentions('rag')[0]).toEqual({ path: 'sub/c.md', count: 2 }));
    await host.app.fileManager.trashFile(host.file('sub/b.md'));
    await eventually(() => expect(survey.mentions('llm')).toEqual([]));
  });

  it('follows the notes of a folder that is renamed or deleted', async () => {
    const { survey } = await surveyOf(notes, terms);
    await eventually(() => expect(survey.mentionCount('rag')).toBe(1));
    const folder = (path: string) => host.app.vault.getFolderByPath(path) ?? expect.unreachable(path);
    await host.app.vault.rename(folder('sub'), 'other');
    await eventually(() => expect(survey.mentions('rag')).toEqual([{ path: 'other/b.md', count: 1 }]));
    await host.app.fileManager.trashFile(folder('other'));
    await eventually(() => expect(survey.mentions('rag')).toEqual([]));
    expect(survey.mentionCount('llm')).toBe(2);
  });

  it('counts links to terms, and follows where they lead', async () => {
    const { survey } = await surveyOf(
      { 'LLM.md': '', 'RAG.md': '', 'Day.md': 'LLM, [[LLM]], [[LLM|언어 모델]]은 [[Late]].' },
      [...terms, aTerm('Late')],
    );
    const [llm, , late] = [aTerm('LLM'), aTerm('RAG'), aTerm('Late')];
    await eventually(() => expect(survey.links(llm)).toEqual([{ path: 'Day.md', count: 2 }]));
    expect([survey.linkCount(llm), survey.mentionCount('llm'), survey.linkCount(late)]).toEqual([2, 1, 0]);
    await host.app.vault.create('Late.md', '');
    await eventually(() => expect(survey.linkCount(late)).toBe(1));
    await host.writeOutside('Day.md', '[[LLM]]');
    await eventually(() => expect(survey.linkCount(llm)).toBe(1));
    await host.app.fileManager.trashFile(host.file('Day.md'));
    await eventually(() => expect(survey.linkCount(llm)).toBe(0));
  });

  it('follows a link to a note that moved, where the link stays as it is', async () => {
    const moved = aTerm('LLM', { sources: [aSource('sub/LLM.md', { kind: 'note' })] });
    const { survey } = await surveyOf({ 'LLM.md': '', 'sub/x.md': '', 'Day.md': '[[LLM]]' }, terms);
    await eventually(() => expect(survey.linkCount(aTerm('LLM'))).toBe(1));
    await host.app.vault.rename(host.file('LLM.md'), 'sub/LLM.md');
    await eventually(() => expect(survey.linkCount(moved)).toBe(1));
    expect(survey.linkCount(aTerm('LLM'))).toBe(0);
  });

  it('does not count the names of a note in that note', async () => {
    const { survey } = await surveyOf({ 'LLM.md': 'LLM LLM', 'a.md': 'LLM' }, terms);
    await eventually(() => expect(survey.mentions('llm')).toEqual([{ path: 'a.md', count: 1 }]));
  });

  it('counts mentions in headings when the reader wants them counted', async () => {
    const { survey, settings } = await surveyOf({ 'a.md': '# LLM\n\nLLM과 RAG\n' }, terms);
    await eventually(() => expect(survey.mentionCount('llm')).toBe(1));
    settings.set({ markHeadings: true });
    await eventually(() => expect(survey.mentionCount('llm')).toBe(2));
  });

  it('forgets the mentions of what the reader leaves out', async () => {
    const { survey, settings } = await surveyOf(notes, terms);
    await eventually(() => expect(survey.mentionCount('llm')).toBe(3));
    settings.set({ markLeftOut: ['LLM'] });
    await eventually(() => expect(survey.mentionCount('llm')).toBe(0));
  });

  it('counts again when names come', async () => {
    const { survey, glossary } = await surveyOf(notes, terms);
    await eventually(() => expect(survey.mentionCount('llm')).toBe(3));
    glossary.set([...terms, aTerm('PPO')]);
    await eventually(() => expect(survey.mentionCount('ppo')).toBe(1));
  });

  it('reads only the notes that may hold a new name, and those that held a lost one', async () => {
    const { survey, glossary, reads } = await surveyOf(notes, terms);
    await eventually(() => expect(survey.mentionCount('llm')).toBe(3));
    reads.length = 0;
    glossary.set([...terms, aTerm('PPO')]);
    await eventually(() => expect(survey.mentionCount('ppo')).toBe(1));
    glossary.set([aTerm('LLM'), aTerm('PPO')]);
    await eventually(() => expect(survey.mentionCount('rag')).toBe(0));
    await eventually(() => expect(survey.progress()).toBeUndefined());
    expect(reads).toEqual(['a.md', 'sub/b.md']);
  });

  it('counts a name in a note that is no longer about it', async () => {
    const note = { path: 'LLM.md', kind: 'note' as const, line: 0 };
    const { survey, glossary } = await surveyOf({ 'LLM.md': 'LLM LLM', 'a.md': 'LLM' }, [
      aTerm('LLM', { sources: [note] }),
    ]);
    await eventually(() => expect(survey.mentionCount('llm')).toBe(1));
    glossary.set([aTerm('LLM', { sources: [{ ...note, kind: 'heading' }] })]);
    await eventually(() => expect(survey.mentionCount('llm')).toBe(3));
  });
});
