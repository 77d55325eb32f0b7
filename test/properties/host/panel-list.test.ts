import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Term } from '../../../src/core';
import type { PanelState } from '../../../src/features/panel/panel-state';
import { openPanel, withLayout } from '../../features/panel/panel-page';
import { freshGlossary, type IndexHarness, openIndex } from '../../obsidian/index-harness';

withLayout(10_000);

const paths = ['a.md', 'b.md', 'AI/c.md'];
const texts = [
  '---\ntags: [ai]\naliases: [LLM]\n---\n# Large Language Model\n\nA model.\n',
  '---\ntags: ai/nlp\n---\n## LM(Language Model, 언어 모델)\n\n설명.\n## RAG\n',
  '# GPT(Generative Pre-trained Transformer)\n\n#ai 토큰이란, 글의 조각을 말한다.\n',
  '---\nglossary: false\ntags: [ai]\n---\n# RAG(Retrieval-Augmented Generation)\n',
];
const scopes = [
  { glossaryTags: ['ai'], glossaryFolders: [] },
  { glossaryTags: ['nlp', 'ai/nlp'], glossaryFolders: ['AI', 'moved'] },
];
const states: readonly Partial<PanelState>[] = [
  { query: '' },
  { query: '언ㅇ' },
  { query: 'l' },
  { tags: ['ai'] },
  { tags: [], sort: 'updated' },
  { sort: 'name' },
  { opened: ['llm', 'rag'] },
];

type Step = (world: IndexHarness, show: (state: Partial<PanelState>) => void) => Promise<void>;

const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...paths), fc.constantFrom(...texts))
    .map(([path, text]): Step => async ({ store }) => {
      await store.external.writeText(path, text);
    }),
  fc.constantFrom(...paths, 'AI').map((path): Step => async ({ vault, trash }) => {
    if (vault.getAbstractFileByPath(path) !== null) await trash(path);
  }),
  fc
    .constantFrom(['a.md', 'd.md'], ['d.md', 'b.md'], ['AI', 'moved'], ['moved', 'AI'])
    .map(([from = '', to = '']): Step => async ({ vault, rename }) => {
      const isFree = vault.getAbstractFileByPath(to) === null;
      if (isFree && vault.getAbstractFileByPath(from) !== null) await rename(from, to);
    }),
  fc.constantFrom(...scopes).map(
    (scope): Step =>
      ({ settings }) =>
        settings.update(scope),
  ),
  fc.constantFrom(...states).map((state): Step => (_, show) => {
    show(state);
    return Promise.resolve();
  }),
);

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

/** What a newly opened panel shows for these terms. */
function listedAfresh(terms: readonly Term[], state: PanelState): unknown {
  const fresh = openPanel(terms, state);
  const listed = shownBy(fresh);
  fresh.close();
  return listed;
}

function shownBy({ page, rows, status }: ReturnType<typeof openPanel>) {
  const lines = page.queryAllByRole('treeitem').map(({ textContent }) => textContent);
  const chips = page.queryAllByRole('group').map(({ textContent }) => textContent);
  return { rows: rows(), lines, chips, status: status() };
}

describe('the list of a panel, after any sequence of events', () => {
  it('equals the list of one opened afresh on terms found afresh', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        async (steps, pauses) => {
          const world = await openIndex({ 'a.md': texts[0] ?? '', 'AI/c.md': texts[1] ?? '' });
          const panel = openPanel(world.index.terms());
          closers.push(world.index.onChange(() => panel.update(world.index.terms())));
          for (const take of steps) {
            await take(world, (state) => panel.show(state));
            if (pauses) await world.settled();
          }
          await world.settled();
          const terms = (await freshGlossary(world)).terms();
          expect(shownBy(panel)).toEqual(listedAfresh(terms, panel.store.state));
          closers.splice(0).forEach((close) => close());
          panel.close();
          world.close();
        },
      ),
      // Limits how long a failing case is shrunk.
      { numRuns: 40, interruptAfterTimeLimit: 60_000 },
    );
  });
});
