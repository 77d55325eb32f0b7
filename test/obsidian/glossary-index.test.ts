import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createReference } from '../../src/core';
import { freshGlossary, headwords, openIndex, type HarnessOptions, type IndexHarness } from './index-harness';

const open: IndexHarness[] = [];
afterEach(() => open.splice(0).forEach((each) => each.close()));

async function index(
  files: Readonly<Record<string, string | Uint8Array>>,
  options?: HarnessOptions,
): Promise<IndexHarness> {
  const harness = await openIndex(files, options);
  open.push(harness);
  await harness.settled();
  return harness;
}

const llm = '---\ntags: [ai]\naliases: [LLM]\n---\n# Large Language Model\n\nA model of language.\n';
const rag = '---\ntags: ai/search\n---\n## RAG(Retrieval-Augmented Generation)\n\nLooks things up first.\n';
const diary = '---\naliases: Monday\ntags: [diary]\n---\n## BERT(Bidirectional Encoder Representations)\n';

describe('GlossaryIndex at start', () => {
  it('knows what a note is to the glossary, and what notes go by', async () => {
    const { index, settled, close } = await openIndex(
      {
        'a.md': '---\ntags: ai\naliases: [RLHF]\n---\n',
        'PPO.md': '---\ntitle: 근접 정책\n---\n',
        'tp.md': '---\ntags: ai\ntitle: <% tp.file.title %>\n---\n',
        'Templates/t.md': '#ai',
      },
      { templateFolders: () => ['Templates'] },
    );
    await settled();
    const places = ['a.md', 'PPO.md', 'tp.md', 'Templates/t.md'].map((path) => index.placeOf(path));
    expect(places).toEqual(['glossary', 'other', 'template', 'template']);
    const names = ['RLHF', 'PPO', '근접 정책', 'TRPO'].filter((name) => index.isNoteName(name));
    expect(names).toEqual(['RLHF', 'PPO', '근접 정책']);
    close();
  });

  it('knows when a note was edited: by what it says itself, else by its file', async () => {
    const { index, settled, close, vault } = await openIndex({
      'a.md': '---\nupdated: 2023-04-05 10:00:00 +0900\n---\n',
      'b.md': 'no front matter',
    });
    await settled();
    expect(index.editedAt('a.md')).toBe(Date.parse('2023-04-05T10:00:00+09:00'));
    expect(index.editedAt('b.md')).toBe(vault.getFileByPath('b.md')?.stat.mtime);
    expect(index.editedAt('gone.md')).toBeUndefined();
    close();
  });

  it('reads the notes of the glossary and no others, each once', async () => {
    const { reads, index: glossary } = await index({
      'LLM.md': llm,
      'RAG.md': rag,
      'diary.md': diary,
      'picture.png': 'png',
    });
    expect([...reads].sort()).toEqual(['LLM.md', 'RAG.md']);
    expect(headwords(glossary)).toEqual(expect.arrayContaining(['LLM', 'RAG']));
    expect(headwords(glossary)).not.toContain('BERT');
  });

  it('asks the reference for names in front of an acronym, as long as it is on', async () => {
    const { index: glossary, settings } = await index(
      { 'CNN.md': '---\ntags: ai\n---\n## 합성곱 신경망 CNN(Convolutional Neural Network)\n\nLooks.\n' },
      { reference: createReference() },
    );
    const names = () => glossary.terms()[0]?.names;
    expect(names()).toContain('합성곱 신경망');
    await settings.update({ referenceListing: 'off' });
    expect(names()).not.toContain('합성곱 신경망');
    await settings.update({ referenceListing: 'search' });
    expect(names()).toContain('합성곱 신경망');
  });

  it('knows every note by tag and by alias, without reading it', async () => {
    const { reads, index: glossary } = await index({ 'LLM.md': llm, 'diary.md': `${diary}#월요일\n` });
    expect(glossary.notesByTag('diary')).toEqual(['diary.md']);
    expect(glossary.notesByTag('#월요일')).toEqual(['diary.md']);
    expect(glossary.notesByTag('ai')).toEqual(['LLM.md']);
    expect(glossary.notesByAlias('monday')).toEqual(['diary.md']);
    expect(reads).toEqual(['LLM.md']);
  });

  it.each(['warm', 'cold'] as const)('knows a note behind a byte order mark (%s)', async (cache) => {
    const { index: glossary } = await index({ 'LLM.md': `\uFEFF${llm}`, 'day.md': '\uFEFF#ai\n' }, { cache });
    expect(glossary.notesByTag('ai')).toEqual(['LLM.md', 'day.md']);
    expect(glossary.notesByAlias('LLM')).toEqual(['LLM.md']);
    expect(headwords(glossary)).toContain('LLM');
  });

  it('reads nothing where Obsidian hands the texts over itself', async () => {
    const { reads, index: glossary } = await index({ 'LLM.md': llm, 'RAG.md': rag }, { cache: 'cold' });
    expect(reads).toEqual([]);
    expect(headwords(glossary)).toEqual(expect.arrayContaining(['LLM', 'RAG']));
  });

  it('does nothing before the layout is ready', async () => {
    const {
      reads,
      openLayout,
      settled,
      index: glossary,
    } = await index({ 'LLM.md': llm }, { holdLayout: true });
    expect(reads).toEqual([]);
    openLayout();
    await settled();
    expect(reads).toEqual(['LLM.md']);
    expect(headwords(glossary)).toContain('LLM');
  });

  it('does nothing after it was unloaded', async () => {
    const { reads, openLayout, settled, close } = await index({ 'LLM.md': llm }, { holdLayout: true });
    close();
    openLayout();
    await settled();
    expect(reads).toEqual([]);
  });

  it('does nothing more when it is unloaded while it reads', async () => {
    const notes = Array.from({ length: 40 }, (_, at) => [`${at}.md`, rag] as const);
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const harness = await openIndex(Object.fromEntries(notes), { holdLayout: true });
    const read = harness.vault.cachedRead.bind(harness.vault);
    harness.vault.cachedRead = (file) => {
      harness.close();
      return read(file);
    };
    harness.openLayout();
    await vi.advanceTimersByTimeAsync(1000);
    expect(harness.reads.length).toBeGreaterThan(0);
    expect(harness.reads.length).toBeLessThan(40);
    harness.changes.count = 0;
    await harness.settings.update({ glossaryTags: ['diary'] });
    await vi.advanceTimersByTimeAsync(1000);
    expect(harness.changes.count).toBe(0);
  });

  it('is sound on an empty vault', async () => {
    const { index: glossary } = await index({});
    expect(glossary.terms()).toEqual([]);
    expect(glossary.progress()).toBeUndefined();
  });

  it('says how far it is until it is through', async () => {
    const harness = await openIndex({ 'LLM.md': llm, 'RAG.md': rag });
    open.push(harness);
    expect(harness.index.progress()).toEqual({ done: 0, total: 2 });
    await harness.settled();
    expect(harness.index.progress()).toBeUndefined();
    expect(harness.changes.count).toBeGreaterThan(0);
  });
});

describe('GlossaryIndex, on a change', () => {
  it('takes in a created note, and an edited one with the text that it is handed', async () => {
    const { vault, settled, reads, index: glossary } = await index({});
    const file = await vault.create('note.md', rag);
    await settled();
    expect(headwords(glossary)).toContain('RAG');
    await vault.modify(file, rag.replace('RAG(Retrieval', 'CAG(Cache'));
    await settled();
    expect(headwords(glossary)).toContain('CAG');
    expect(headwords(glossary)).not.toContain('RAG');
    expect(reads).toEqual([]);
  });

  it('follows aliases at once', async () => {
    const { store, settled, index: glossary } = await index({ 'LLM.md': llm });
    await store.external.writeText('LLM.md', llm.replace('[LLM]', '[LM]'));
    await settled();
    expect(glossary.notesByAlias('LLM')).toEqual(['LLM.md']);
    expect(glossary.notesByAlias('LM')).toEqual(['LLM.md']);
  });

  it('forgets a deleted note, and all notes of a deleted folder', async () => {
    const { trash, settled, index: glossary } = await index({ 'a/LLM.md': llm, 'a/b/RAG.md': rag });
    await trash('a');
    await settled();
    expect(glossary.terms()).toEqual([]);
    expect(glossary.notesByTag('ai')).toEqual([]);
  });

  it('follows a note and a folder that are renamed, without reading', async () => {
    const { rename, settled, reads, index: glossary } = await index({ 'a/LLM.md': llm, 'a/b/RAG.md': rag });
    reads.length = 0;
    await rename('a', 'c');
    await settled();
    expect(glossary.notesByTag('ai')).toEqual(['c/LLM.md', 'c/b/RAG.md']);
    expect(glossary.terms().flatMap(({ sources }) => sources.map(({ path }) => path))).not.toContain(
      'a/LLM.md',
    );
    expect(reads).toEqual([]);
  });

  it('reads a note that moves into a glossary folder, and drops one that moves out', async () => {
    const {
      rename,
      settled,
      reads,
      index: glossary,
    } = await index({ 'diary.md': diary, 'AI/x.md': '# x\n' }, { settings: { glossaryFolders: ['AI'] } });
    expect(headwords(glossary)).not.toContain('BERT');
    await rename('diary.md', 'AI/diary.md');
    await settled();
    expect(headwords(glossary)).toContain('BERT');
    expect(reads).toEqual(['AI/x.md', 'AI/diary.md']);
    await rename('AI/diary.md', 'diary.md');
    await settled();
    expect(headwords(glossary)).not.toContain('BERT');
  });

  it('drops a note that becomes another kind of file', async () => {
    const { rename, settled, index: glossary } = await index({ 'LLM.md': llm });
    await rename('LLM.md', 'LLM.txt');
    await settled();
    expect(glossary.notesByTag('ai')).toEqual([]);
    expect(glossary.terms()).toEqual([]);
  });

  it('takes in a new scope without a restart, reading only what is new in it', async () => {
    const { settings, settled, reads, index: glossary } = await index({ 'LLM.md': llm, 'diary.md': diary });
    reads.length = 0;
    await settings.update({ glossaryTags: ['diary'] });
    await settled();
    expect(headwords(glossary)).toContain('BERT');
    expect(headwords(glossary)).not.toContain('LLM');
    await settings.update({ glossaryTags: ['diary', 'ai'] });
    await settled();
    expect(headwords(glossary)).toEqual(expect.arrayContaining(['BERT', 'LLM']));
    expect(reads).toEqual(['diary.md']);
  });

  it('leaves templates out, also after their folder has changed', async () => {
    let folders = ['templates'];
    const note = (letter: string) => `---\ntags: [ai]\n---\n## L${letter}M(Large ${letter} Model)\n`;
    const harness = await openIndex(
      { 'templates/x.md': note('X'), 'forms/y.md': note('Y'), 'z.md': '' },
      { templateFolders: () => folders },
    );
    await harness.settled();
    expect(headwords(harness.index)).toEqual(['LYM', 'y']);
    // Asked of a note, it looks at the folders again.
    folders = ['forms'];
    expect(harness.index.placeOf('forms/y.md')).toBe('template');
    await harness.vault.create('new.md', '');
    await harness.settled();
    expect(headwords(harness.index)).toEqual(['LXM', 'x']);
    folders = ['templates'];
    await harness.store.external.writeText('z.md', 'changed');
    await harness.settled();
    expect(headwords(harness.index)).toEqual(['LYM', 'y']);
    harness.close();
  });

  it('reads a note again that has changed while it was out of scope', async () => {
    const { store, settings, settled, index: glossary } = await index({ 'note.md': rag });
    await settings.update({ glossaryTags: [] });
    await store.external.writeText('note.md', rag.replace('RAG(Retrieval', 'CAG(Cache'));
    await settled();
    await settings.update({ glossaryTags: ['ai'] });
    await settled();
    expect(headwords(glossary)).toContain('CAG');
    expect(headwords(glossary)).not.toContain('RAG');
  });

  it('tells once of changes that come together', async () => {
    const { rename, settled, changes } = await index({ 'LLM.md': llm });
    await settled();
    changes.count = 0;
    await rename('LLM.md', 'a.md');
    await rename('a.md', 'b.md');
    await settled();
    expect(changes.count).toBe(1);
  });
});

describe('GlossaryIndex, with notes that cannot be searched', () => {
  const long = `---\ntags: [ai]\naliases: [Long]\n---\n## XYZ(Xenon Yttrium Zinc)\n${`${'word '.repeat(1000)}\n`.repeat(1010)}`;
  const binary = new Uint8Array([0x89, 0x50, 0, 1, 2, 3, 255, 254, 0]);

  it('keeps title, aliases and tags of a note of 5 MB, and says that its text is left out', async () => {
    const { reads, index: glossary } = await index({ 'long.md': long, 'LLM.md': llm });
    expect(long.length).toBeGreaterThan(5_000_000);
    expect(glossary.skipped()).toEqual(new Map([['long.md', 'too-long']]));
    expect(glossary.notesByAlias('Long')).toEqual(['long.md']);
    expect(headwords(glossary)).not.toContain('XYZ');
    expect(headwords(glossary)).toContain('LLM');
    expect(reads).toEqual(['LLM.md']);
  });

  it('leaves out the text of a note that grows too long, and takes it in again', async () => {
    const short = long.slice(0, 200);
    const { store, settled, index: glossary } = await index({ 'long.md': short });
    expect(headwords(glossary)).toContain('XYZ');
    await store.external.writeText('long.md', long);
    await settled();
    expect(headwords(glossary)).not.toContain('XYZ');
    expect([...glossary.skipped().keys()]).toEqual(['long.md']);
    await store.external.writeText('long.md', short);
    await settled();
    expect(headwords(glossary)).toContain('XYZ');
    expect(glossary.skipped().size).toBe(0);
  });

  it('says that a binary file named .md is no text', async () => {
    const {
      store,
      trash,
      settled,
      index: glossary,
    } = await index({ 'AI/picture.md': binary }, { settings: { glossaryFolders: ['AI'] } });
    expect(glossary.skipped()).toEqual(new Map([['AI/picture.md', 'not-text']]));
    expect(store.writes.size).toBe(0);
    await trash('AI/picture.md');
    await settled();
    expect(glossary.skipped().size).toBe(0);
  });

  it.each([
    ['malformed YAML', '---\ntags: [ai\n---\n# a\n'],
    ['script front matter', '---js\n({ tags: ["ai"] })\n---\n# a\n'],
    ['an open fence', '---\ntags: [ai]\n# a\n'],
  ])('survives %s', async (_, text) => {
    const harness = await index({ 'odd.md': text, 'LLM.md': llm });
    expect(headwords(harness.index)).toEqual(headwords(await freshGlossary(harness)));
    expect(headwords(harness.index)).toContain('LLM');
  });
});
