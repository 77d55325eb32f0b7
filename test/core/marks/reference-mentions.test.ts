import { describe, expect, it } from 'vitest';
import {
  createReference,
  defaultSettings,
  Glossary,
  MarkedTerms,
  ReferenceMentions,
  type Settings,
  VaultReference,
} from '../../../src/core';

const builtIn = createReference();

function mentionsWith(notes: Readonly<Record<string, string>>, settings: Partial<Settings> = {}) {
  const glossary = new Glossary({ tags: [], folders: ['/'] });
  for (const [path, text] of Object.entries(notes)) glossary.setNote({ path, text });
  const present: { settings: Settings } = {
    settings: { ...defaultSettings, referenceMarks: true, ...settings },
  };
  const reference = new VaultReference(glossary, () => present.settings.referenceListing, builtIn);
  const terms = new MarkedTerms(glossary, () => present.settings);
  const mentions = new ReferenceMentions({ reference, terms, scope: () => present.settings });
  const found = (text: string): string[] =>
    (mentions.matcher()?.find(text) ?? []).map(
      ({ from, to, id }) => `${text.slice(from, to)} → ${mentions.entry(id)?.headword ?? ''}`,
    );
  return { glossary, mentions, found, present };
}

describe('mentions of the reference', () => {
  it('are the names of entries in both languages, with particles outside', () => {
    const { found } = mentionsWith({});
    expect(found('RLHF와 검색 증강 생성을 쓴다.')).toEqual(['RLHF → RLHF', '검색 증강 생성 → RAG']);
  });

  it('are none of what the vault explains, by whatever name, nor where it has a longer one', () => {
    const { found } = mentionsWith({ 'RAG.md': 'Looks up.', 'RLHF pipeline.md': 'Ours.' });
    expect(found('RAG, 검색 증강 생성, RLHF pipeline, DPO')).toEqual(['DPO → DPO']);
  });

  it('are none unless the settings have them', () => {
    expect(mentionsWith({}, { referenceMarks: false }).found('RLHF')).toEqual([]);
    expect(mentionsWith({}, { referenceListing: 'off' }).found('RLHF')).toEqual([]);
    expect(mentionsWith({}, { markLeftOut: ['RLHF'] }).found('RLHF and DPO')).toEqual(['DPO → DPO']);
  });

  it('have one matcher as long as it would find the same', () => {
    const { glossary, mentions, present } = mentionsWith({ 'RAG.md': 'Looks up.' });
    const before = mentions.matcher();
    glossary.setNote({ path: 'RAG.md', text: 'Looks up passages.' });
    expect(mentions.matcher()).toBe(before);
    glossary.setNote({ path: 'Own thing.md', text: 'A term.' });
    expect(mentions.matcher()).not.toBe(before);
    present.settings = { ...present.settings, markLeftOut: ['DPO'] };
    expect(mentions.matcher()?.find('DPO')).toEqual([]);
  });
});
