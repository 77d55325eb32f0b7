import { expect, it } from 'vitest';
import { defaultSettings, MarkedTerms } from '../../../src/core';
import { MarkScope } from '../../../src/features/marks/mark-scope';
import { MarkSource } from '../../../src/features/marks/mark-source';
import { FakeGlossary } from '../panel/panel-page';
import { aTerm } from '../panel/term-builder';

it('editors are told when names change, but not when definitions do', () => {
  const glossary = new FakeGlossary([aTerm('LLM')]);
  const settings = { get: () => defaultSettings, onChange: () => () => undefined };
  const terms = new MarkedTerms(glossary, settings.get);
  let told = 0;
  const scope = new MarkScope({ metadataCache: { getCache: () => null, on: () => ({}) }, settings });
  new MarkSource({ glossary, terms, settings, scope, firstOnly: () => false }).onChange(() => (told += 1));
  glossary.set([aTerm('LLM', { definition: 'A model.' })]);
  expect(told).toBe(0);
  glossary.set([aTerm('LLM', { definition: 'A model.' }), aTerm('RAG')]);
  expect(told).toBe(1);
});
