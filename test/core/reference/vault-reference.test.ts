import { describe, expect, it } from 'vitest';
import { addedNames, createReference, Glossary, VaultReference } from '../../../src/core';
import type { ReferenceListing } from '../../../src/core/settings/reference-settings';

const reference = createReference();

function beside(notes: Readonly<Record<string, string>>, listing: () => ReferenceListing = () => 'search') {
  const glossary = new Glossary({ tags: [], folders: ['/'] });
  for (const [path, text] of Object.entries(notes)) glossary.setNote({ path, text });
  return { glossary, beside: new VaultReference(glossary, listing, reference) };
}

/** The entry that each sense of the vault's terms is of. */
function entriesOf(notes: Readonly<Record<string, string>>): Record<string, (string | undefined)[]> {
  const { glossary, beside: vault } = beside(notes);
  return Object.fromEntries(
    glossary
      .terms()
      .map((term) => [term.headword, term.senses.map((sense) => vault.entryOf(term, sense)?.id)]),
  );
}

describe('the entry that a term of a vault is of', () => {
  it.each([
    ['by its headword', { 'RAG.md': 'Looks up.' }, { RAG: ['rag'] }],
    ['by its Korean name', { '어텐션.md': 'Weights.' }, { 어텐션: ['attention'] }],
    [
      'by what it spells',
      { 'a.md': '---\nglossary: list\n---\n## MAE(Masked Autoencoder)\n\nA model.\n' },
      { MAE: ['masked-autoencoder'] },
    ],
    ['by its usual meaning where nothing is spelled', { 'MAE.md': 'Average.' }, { MAE: ['mae'] }],
    [
      'by another of its names',
      { 'Pretrained chat model.md': '---\naliases: [GPT]\n---\nWrites.' },
      { 'Pretrained chat model': ['gpt'] },
    ],
    [
      'also where it is spelled wrongly',
      { 'a.md': '---\nglossary: list\n---\n## GPT(Generic Pre-trained Transformer)\n\nA model.\n' },
      { GPT: ['gpt'] },
    ],
  ])('%s', (_how, notes, ids) => {
    expect(entriesOf(notes as Readonly<Record<string, string>>)).toMatchObject(ids);
  });

  it('is none where the vault means something else', () => {
    expect(
      entriesOf({
        'a.md': '---\nglossary: list\n---\n## RAG(Resource Allocation Graph)\n\nShows deadlocks.\n',
      }),
    ).toEqual({ RAG: [undefined] });
  });
});

describe('the entries beside a vault', () => {
  it('are those that no term of it is of', () => {
    const { beside: vault } = beside({ 'RAG.md': 'Looks up.' });
    const ids = vault.otherEntries().map(({ id }) => id);
    expect(ids).not.toContain('rag');
    expect(ids).toContain('rlhf');
    expect(ids).toHaveLength(reference.entries().length - 1);
  });

  it('stay where the vault means something else by the name', () => {
    const { beside: vault } = beside({
      'a.md': '---\nglossary: list\n---\n## RAG(Resource Allocation Graph)\n\nShows deadlocks.\n',
    });
    expect(vault.otherEntries().map(({ id }) => id)).toContain('rag');
  });

  it('are the same list while they are the same, and follow the vault', () => {
    const { glossary, beside: vault } = beside({ 'RAG.md': 'Looks up.' });
    const before = vault.otherEntries();
    glossary.setNote({ path: 'RAG.md', text: 'Looks up passages.' });
    expect(vault.otherEntries()).toBe(before);
    glossary.setNote({ path: 'RLHF.md', text: 'People rank.' });
    expect(vault.otherEntries()).toHaveLength(before.length - 1);
  });

  it('are worked out ahead, a piece at a time, once somebody has asked for the reference', () => {
    let asked = 0;
    const counting = { ...reference, find: (name: string) => ((asked += 1), reference.find(name)) };
    const glossary = new Glossary({ tags: [], folders: ['/'] });
    for (const name of ['RAG', 'RLHF', 'DPO']) glossary.setNote({ path: `${name}.md`, text: 'A term.' });
    const vault = new VaultReference(glossary, () => 'search', counting);
    expect([vault.prepare(1), asked]).toEqual([true, 0]);
    vault.reference();
    expect([vault.prepare(2), vault.prepare(2)]).toEqual([false, true]);
    const before = asked;
    vault.otherEntries();
    expect(asked).toBe(before);
  });

  it('and what contradicts the reference are judged once a term', () => {
    let judged = 0;
    const judge: typeof reference.judge = (...asked) => ((judged += 1), reference.judge(...asked));
    const glossary = new Glossary({ tags: [], folders: ['/'] });
    glossary.setNote({ path: 'a.md', text: '## GPT(Generic Pre-trained Transformer)\n\nA model.\n' });
    const vault = new VaultReference(glossary, () => 'search', { ...reference, judge });
    const right = () =>
      glossary.terms().flatMap((term) => vault.contradictions(term).map((each) => each.right));
    expect(right()).toEqual(['Generative Pre-trained Transformer']);
    const before = judged;
    expect([right(), judged]).toEqual([['Generative Pre-trained Transformer'], before]);
  });

  it('are none while the reference is off', () => {
    let listing: ReferenceListing = 'off';
    const { glossary, beside: vault } = beside({ 'RAG.md': 'Looks up.' }, () => listing);
    const [term] = glossary.terms();
    const [sense] = term?.senses ?? [];
    if (term === undefined || sense === undefined) throw new Error('no term');
    expect(vault.otherEntries()).toEqual([]);
    expect([vault.reference(), vault.entryOf(term, sense)]).toEqual([undefined, undefined]);
    listing = 'all';
    expect(vault.otherEntries().length).toBeGreaterThan(450);
    expect(vault.entryOf(term, sense)?.id).toBe('rag');
  });
});

describe('the names that an entry adds', () => {
  const [rag] = reference.find('RAG');
  const added = (own: Parameters<typeof addedNames>[1]) => (rag === undefined ? [] : addedNames(rag, own));

  it('are its expansion and the usual Korean name', () => {
    expect(added({ headword: 'RAG', names: [] })).toEqual([
      'Retrieval-Augmented Generation',
      '검색 증강 생성',
    ]);
  });

  it('are none that the vault has in any spelling, and no second Korean one', () => {
    expect(added({ headword: 'rag', names: ['retrieval augmented generation', '검색증강생성'] })).toEqual([]);
  });

  it('are no other words for what a note has spelled', () => {
    expect(added({ headword: 'RAG', expansion: 'Retrieval Augmented Generating', names: [] })).toEqual([
      '검색 증강 생성',
    ]);
  });
});
