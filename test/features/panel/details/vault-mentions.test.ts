import { afterEach, describe, expect, it } from 'vitest';
import { defaultSettings, MarkedTerms } from '../../../../src/core';
import { VaultMentions } from '../../../../src/features/panel/details/vault-mentions';
import { translator } from '../../../../src/i18n';
import { presentLinkedTerms } from '../../../../src/obsidian/linked-terms';
import { createHost, type Host } from '../../../host/create-host';
import { noStamps } from '../../../obsidian/no-stamps';
import { FakeGlossary } from '../panel-page';
import { aTerm } from '../term-builder';

const llm = aTerm('LLM');

let host: Host;
afterEach(() => host.close());

async function mentionsIn(notes: Readonly<Record<string, string>>): Promise<VaultMentions> {
  host = await createHost({ notes });
  const terms = new MarkedTerms(new FakeGlossary([llm]), () => defaultSettings);
  const { app } = host;
  const linkedTerms = presentLinkedTerms(app.metadataCache, { terms: () => [llm] });
  return new VaultMentions({
    app,
    stamper: noStamps,
    terms,
    linkedTerms: (link, path) => linkedTerms().idsOf(link, path),
    translate: translator('en'),
    onLinked: () => undefined,
  });
}

/** Links every mention of a note. Returns how many became links. */
async function linkAll(mentions: VaultMentions, path: string, before: () => unknown): Promise<number> {
  const note = await mentions.read(llm, path, 'unlinked');
  if (note === undefined) throw new Error(`There is no ${path}`);
  await before();
  const source = { path: 'LLM.md', kind: 'note', line: 0 } as const;
  return mentions.link({ term: llm, note, mentions: note.mentions, source });
}

const notes = { 'LLM.md': '', 'Day.md': 'An LLM.\n' };

describe('mentions that cannot become links', () => {
  it('count as zero, and that is reported, if the note cannot be written', async () => {
    const mentions = await mentionsIn(notes);
    const linked = await linkAll(mentions, 'Day.md', () => {
      host.app.vault.process = () => Promise.reject(new Error('The disk is full'));
    });
    expect(linked).toBe(0);
    expect(host.notices()).toEqual(['“Day.md” could not be changed.']);
    expect(await host.read('Day.md')).toBe('An LLM.\n');
  });

  it('count as zero, and that is reported, if the note no longer exists', async () => {
    const mentions = await mentionsIn(notes);
    const linked = await linkAll(mentions, 'Day.md', () =>
      host.app.fileManager.trashFile(host.file('Day.md')),
    );
    expect(linked).toBe(0);
    expect(host.notices()).toEqual(['The note “Day.md” no longer exists.']);
  });
});

describe('mentions in a note of which a section is edited', () => {
  const note = '# One\n\nAn LLM.\n\n# Two\n\nan LLM\n';

  it('are those of the whole note, and become links in its file', async () => {
    const mentions = await mentionsIn({ 'LLM.md': '', 'Day.md': note });
    await host.openSection('Day.md', '#Two');
    expect(await linkAll(mentions, 'Day.md', () => undefined)).toBe(2);
    expect(await host.read('Day.md')).toBe(note.replaceAll('LLM', '[[LLM]]'));
  });

  it('count as zero, and that is reported, while the section is not saved', async () => {
    const mentions = await mentionsIn({ 'LLM.md': '', 'Day.md': note });
    const section = await host.openSection('Day.md', '#Two');
    section.type('!');
    expect(await linkAll(mentions, 'Day.md', () => undefined)).toBe(0);
    expect(host.notices()).toEqual([
      expect.stringContaining('“Day” was left as it is, because a part of it is being edited'),
    ]);
    await section.close();
    expect(await host.read('Day.md')).toBe(note.replace('an LLM\n', 'an LLM!\n'));
  });
});

describe('the mentions in a note', () => {
  it('have keys of their own, even if lines are equal, and keep them when lines are added', async () => {
    const mentions = await mentionsIn({ 'Day.md': 'An LLM.\nAn LLM.\nThe LLM and an LLM.\n' });
    const keys = async () =>
      (await mentions.read(llm, 'Day.md', 'unlinked'))?.mentions.map(({ key }) => key) ?? [];
    const before = await keys();
    expect(new Set(before).size).toBe(4);
    await host.writeOutside('Day.md', `Another LLM.\n\n${await host.read('Day.md')}`);
    expect((await keys()).slice(1)).toEqual(before);
  });

  it('that are links are distinguished, and show the text of the link', async () => {
    const mentions = await mentionsIn({
      'LLM.md': '',
      'Day.md': '큰 [[LLM|언어 모델]]은 [[Other]]와 LLM.\n',
    });
    const shown = async (kind: 'linked' | 'unlinked') =>
      (await mentions.read(llm, 'Day.md', kind))?.mentions.map((mention) => mention.shown);
    expect(await shown('linked')).toEqual(['언어 모델']);
    expect(await shown('unlinked')).toEqual(['LLM']);
  });

  it('are unknown for a note that no longer exists or is not text', async () => {
    const mentions = await mentionsIn({ 'Binary.md': 'LLM \0' });
    expect(await mentions.read(llm, 'Gone.md', 'linked')).toBeUndefined();
    expect(await mentions.read(llm, 'Binary.md', 'unlinked')).toBeUndefined();
  });
});
