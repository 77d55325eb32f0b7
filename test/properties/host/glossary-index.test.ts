import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshGlossary, openIndex, type IndexHarness } from '../../obsidian/index-harness';

const paths = ['a.md', 'b.md', 'AI/a.md', 'AI/deep/c.md', 'notes/d.md', 'notes/e.txt'];
const folders = ['AI', 'AI/deep', 'notes', 'moved', 'notes/moved'];
const texts = [
  '',
  '---\ntags: [ai]\naliases: [LLM]\n---\n# Large Language Model\n\nA model.\n',
  '---\ntags: ai/nlp\nalias: 언어 모델, LM\n---\n## LM(Language Model, 언어 모델)\n\n설명.\n',
  '# GPT(Generative Pre-trained Transformer)\n\n#ai 토큰이란, 글의 조각을 말한다.\n',
  '---\nglossary: true\ntitle: BERT\n---\nBERT(Bidirectional Encoder Representations from Transformers)는 모델이다.\n',
  '---\nglossary: false\ntags: [ai]\n---\n# RAG(Retrieval-Augmented Generation)\n',
  '---\ntags: [ai\n---\n# broken\n',
];
const scopes = [
  { glossaryTags: ['ai'], glossaryFolders: [] },
  { glossaryTags: [], glossaryFolders: ['AI', 'moved'] },
  { glossaryTags: ['nlp', 'ai/nlp'], glossaryFolders: ['notes'] },
];

type Step =
  | { kind: 'write'; path: string; text: string }
  | { kind: 'delete'; path: string }
  | { kind: 'move'; path: string; to: string }
  | { kind: 'scope'; scope: (typeof scopes)[number] };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('write' as const),
    path: fc.constantFrom(...paths),
    text: fc.constantFrom(...texts),
  }),
  fc.record({ kind: fc.constant('delete' as const), path: fc.constantFrom(...paths, ...folders) }),
  fc.record({
    kind: fc.constant('move' as const),
    path: fc.constantFrom(...paths, ...folders),
    to: fc.constantFrom(...paths, ...folders),
  }),
  fc.record({ kind: fc.constant('scope' as const), scope: fc.constantFrom(...scopes) }),
);

/** Does a step if it is possible. (Any file system would refuse the others.) */
async function take({ vault, store, settings, rename, trash }: IndexHarness, step: Step): Promise<void> {
  if (step.kind === 'scope') return settings.update(step.scope);
  if (step.kind === 'write') {
    await store.external.writeText(step.path, step.text);
    return;
  }
  if (vault.getAbstractFileByPath(step.path) === null) return;
  if (step.kind === 'delete') return trash(step.path);
  const isNote = /\.\w+$/.test(step.to);
  const parent = step.to.slice(0, Math.max(0, step.to.lastIndexOf('/')));
  const fits = isNote === /\.\w+$/.test(step.path) && !`${step.to}/`.startsWith(`${step.path}/`);
  const isFree = vault.getAbstractFileByPath(step.to) === null;
  if (fits && isFree && (parent === '' || vault.getFolderByPath(parent) !== null)) {
    await rename(step.path, step.to);
  }
}

describe('the index, after any sequence of events', () => {
  it('equals one that is built afresh from the texts', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 10 }),
        fc.constantFrom('warm' as const, 'cold' as const),
        fc.boolean(),
        async (steps, cache, pauses) => {
          const harness = await openIndex(
            { 'a.md': texts[1] ?? '', 'AI/deep/c.md': texts[3] ?? '' },
            { cache },
          );
          for (const each of steps) {
            await take(harness, each);
            if (pauses) await harness.settled();
          }
          await harness.settled();
          const fresh = await freshGlossary(harness);
          expect(harness.index.terms()).toEqual(fresh.terms());
          expect(harness.index.tags()).toEqual(fresh.tags());
          for (const { tag } of fresh.tags()) {
            expect(harness.index.notesByTag(tag)).toEqual(fresh.notesByTag(tag));
          }
          for (const name of ['LLM', 'LM', '언어 모델', 'BERT', 'a', 'c']) {
            expect(harness.index.notesByAlias(name)).toEqual(fresh.notesByAlias(name));
          }
          harness.close();
        },
      ),
      { numRuns: 60 },
    );
  });
});
