import { getByRole, waitFor } from '@testing-library/dom';
import { afterEach, describe, expect, it } from 'vitest';
import { createReference, findProblems, Glossary, type WrongExpansion } from '../../../src/core';
import { contradictionsIn } from '../../../src/core/reference/contradictions';
import { ReferenceChanges } from '../../../src/features/reference/reference-changes';
import { translator } from '../../../src/i18n';
import { noStamps } from '../../obsidian/no-stamps';
import { createHost, type Host } from '../../host/create-host';

let host: Host;
afterEach(() => host.close());

async function start(notes: Readonly<Record<string, string>>): Promise<ReferenceChanges> {
  host = await createHost({ notes });
  return new ReferenceChanges({ app: host.app, stamper: noStamps, translate: translator('en') });
}

/** The wrong expansions of these notes. */
function wrongIn(notes: Readonly<Record<string, string>>): WrongExpansion[] {
  const glossary = new Glossary({ tags: [], folders: ['/'] });
  for (const [path, text] of Object.entries(notes)) glossary.setNote({ path, text });
  const reference = createReference();
  return findProblems({
    terms: glossary.terms(),
    contradictions: (term) => contradictionsIn(reference, term),
  }).filter((problem) => problem.kind === 'wrong-expansion');
}

async function correctAll(changes: ReferenceChanges, notes: Readonly<Record<string, string>>): Promise<void> {
  for (const problem of wrongIn(notes)) await changes.correct(problem);
}

const undo = (): void => getByRole(document.body, 'button', { name: 'Undo' }).click();

const gpt = '---\ntags: [ai]\n---\n## GPT(Generic Pre-trained Transformer)\r\n\r\nGeneric models.\r\n';
const corrected = gpt.replace('Generic Pre', 'Generative Pre');

describe('correcting an expansion', () => {
  it('changes the words in the file, and can take that back', async () => {
    const changes = await start({ 'GPT notes.md': gpt });
    await correctAll(changes, { 'GPT notes.md': gpt });
    expect(await host.read('GPT notes.md')).toBe(corrected);
    expect(host.notices()[0]).toContain('Corrected: Generative Pre-trained Transformer.');
    undo();
    await waitFor(async () => expect(await host.read('GPT notes.md')).toBe(gpt));
  });

  it('goes through the editor that shows the note, as a single undo step', async () => {
    const text = gpt.replaceAll('\r', '');
    const changes = await start({ 'a.md': text });
    await host.open('a.md');
    await correctAll(changes, { 'a.md': text });
    expect(host.view.editor.getValue()).toBe(corrected.replaceAll('\r', ''));
    host.view.editor.undo();
    expect(host.view.editor.getValue()).toBe(text);
  });

  it('is made in each note that has it', async () => {
    const notes = {
      'a.md': '## GPT(Generic Pre-trained Transformer)\n\nA.\n',
      'b.md': '## GPT(Generic Pretrained Transformer)\n\nB.\n',
    };
    const changes = await start(notes);
    await correctAll(changes, notes);
    expect(await host.read('a.md')).toContain('GPT(Generative Pre-trained Transformer)');
    expect(await host.read('b.md')).toContain('GPT(Generative Pretrained Transformer)');
  });

  it('leaves a note alone that has changed in the meantime, and says so', async () => {
    const now = '## GPT(Great Pre-trained Thing)\n';
    const changes = await start({ 'a.md': now });
    await correctAll(changes, { 'a.md': gpt });
    expect(await host.read('a.md')).toBe(now);
    expect(host.notices()).toEqual([
      '“a.md” was left as it is: “Generic Pre-trained Transformer” is not found there word for word.',
    ]);
  });

  it('says so if the note no longer exists', async () => {
    const changes = await start({});
    await correctAll(changes, { 'a.md': gpt });
    expect(host.notices()).toEqual(['The note “a.md” no longer exists.']);
  });

  it('is not taken back in a note that has been written since', async () => {
    const changes = await start({ 'a.md': gpt });
    await correctAll(changes, { 'a.md': gpt });
    const since = '## GPT(Something)\n';
    const file = host.app.vault.getFileByPath('a.md');
    if (file !== null) await host.app.vault.modify(file, since);
    undo();
    await waitFor(() => expect(host.notices().at(-1)).toContain('has changed since'));
    expect(await host.read('a.md')).toBe(since);
  });
});

describe('adding aliases', () => {
  const note = '---\ntitle: RAG # mine\naliases: [ rag ]\n---\ntext\n';

  it('adds missing aliases, and can take that back', async () => {
    const changes = await start({ 'RAG.md': note });
    await changes.addAliases('RAG.md', ['RAG', '검색 증강 생성']);
    expect(await host.read('RAG.md')).toBe(note.replace('[ rag ]', '[ rag, 검색 증강 생성 ]'));
    expect(host.notices()[0]).toContain('Added to the aliases of “RAG”');
    undo();
    await waitFor(async () => expect(await host.read('RAG.md')).toBe(note));
  });

  it('says why it cannot, and leaves the note alone', async () => {
    const broken = '---\ntitle: a: b\n---\n';
    const changes = await start({ 'RAG.md': broken });
    await changes.addAliases('RAG.md', ['검색 증강 생성']);
    expect(await host.read('RAG.md')).toBe(broken);
    expect(host.notices()).toHaveLength(1);
    expect(host.notices()[0]).toContain('RAG');
  });
});
