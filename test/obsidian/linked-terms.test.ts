import { afterEach, describe, expect, it } from 'vitest';
import type { Term } from '../../src/core';
import { LinkedTerms } from '../../src/obsidian/linked-terms';
import { createHost, type Host } from '../host/create-host';
import { aSource, aTerm } from '../features/glossary-view/term-builder';

const terms: readonly Term[] = [
  aTerm('LLM', { sources: [aSource('Models.md', { heading: 'LLM (Large Language Model)' })] }),
  aTerm('토큰', { sources: [aSource('Models.md', { heading: '토큰' }), aSource('Token.md')] }),
  aTerm('Token', { sources: [aSource('Token.md', { kind: 'note' })] }),
];

let host: Host;
afterEach(() => host.close());

/** Ids of the terms that a link in the note `from` leads to. */
async function ids(target: string, from = 'Other.md'): Promise<readonly string[]> {
  host = await createHost({ notes: { 'Models.md': '', 'Token.md': '', 'Other.md': '' } });
  const linked = new LinkedTerms({ metadataCache: host.app.metadataCache, terms });
  return linked.idsOf({ from: 0, to: 0, target, shown: '' }, from);
}

describe('a link leads to the terms', () => {
  it.each([
    ['of a heading', 'Models#LLM (Large Language Model)', ['llm']],
    ['of a heading in any case', 'Models#llm (large language model)', ['llm']],
    ['of a heading in any normal form', `Models#${'토큰'.normalize('NFD')}`, ['토큰']],
    ['of the last of several headings', 'Models#Models#LLM (Large Language Model)', ['llm']],
    ['of a note, all of them', 'Token', ['토큰', 'token']],
    ['of no other heading', 'Models#Models', []],
    ['of no note that is gone', 'Gone', []],
  ] as const)('%s', async (_, target, expected) => {
    expect(await ids(target)).toEqual(expected);
  });

  it('of a heading of its own note', async () => {
    expect(await ids('#토큰', 'Models.md')).toEqual(['토큰']);
  });

  it('of no heading of another note that it does not name', async () => {
    expect(await ids('#토큰')).toEqual([]);
  });
});
