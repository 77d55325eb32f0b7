import { afterEach, describe, expect, it } from 'vitest';
import { defaultSettings, MarkedTerms } from '../../../src/core';
import { VaultMentions } from '../../../src/features/glossary-view/vault-mentions';
import { translator } from '../../../src/i18n';
import { createHost, type Host } from '../../host/create-host';
import { FakeGlossary } from './panel-page';
import { aTerm } from './term-builder';

const llm = aTerm('LLM');

let host: Host;
afterEach(() => host.close());

async function mentionsIn(notes: Readonly<Record<string, string>>): Promise<VaultMentions> {
  host = await createHost({ notes });
  const terms = new MarkedTerms(new FakeGlossary([llm]), () => defaultSettings);
  const { app } = host;
  return new VaultMentions({ app, terms, translate: translator('en'), onLinked: () => undefined });
}

describe('the mentions in a note', () => {
  it('have keys of their own, also where lines are alike, and keep them when other lines come', async () => {
    const mentions = await mentionsIn({ 'Day.md': 'An LLM.\nAn LLM.\nThe LLM and an LLM.\n' });
    const keys = async () => (await mentions.read(llm, 'Day.md'))?.mentions.map(({ key }) => key) ?? [];
    const before = await keys();
    expect(new Set(before).size).toBe(4);
    await host.writeOutside('Day.md', `Another LLM.\n\n${await host.read('Day.md')}`);
    expect((await keys()).slice(1)).toEqual(before);
  });

  it('are not known of a note that is gone, or no text', async () => {
    const mentions = await mentionsIn({ 'Binary.md': 'LLM \0' });
    expect(await mentions.read(llm, 'Gone.md')).toBeUndefined();
    expect(await mentions.read(llm, 'Binary.md')).toBeUndefined();
  });
});
