import { afterEach, describe, expect, it } from 'vitest';
import type { Term } from '../../src/core';
import { LinkedTerms } from '../../src/obsidian/linked-terms';
import { createHost, type Host } from '../host/create-host';
import { aSource, aTerm } from '../features/panel/term-builder';

const terms: readonly Term[] = [
  aTerm('LLM', { sources: [aSource('Models.md', { heading: 'LLM (Large Language Model)' })] }),
  aTerm('토큰', { sources: [aSource('Models.md', { heading: '토큰' }), aSource('Token.md')] }),
  aTerm('사전학습', { sources: [aSource('Models.md', { kind: 'sentence' })] }),
  aTerm('Token', { sources: [aSource('Token.md', { kind: 'note' })] }),
];

let host: Host;
afterEach(() => host.close());

/** Ids of the terms that a link in the note `from` leads to. */
async function ids(target: string, from = 'Other.md', shown = ''): Promise<readonly string[]> {
  host = await createHost({ notes: { 'Models.md': '', 'Token.md': '', 'Other.md': '' } });
  const linked = new LinkedTerms({ metadataCache: host.app.metadataCache, terms });
  return linked.idsOf({ target, shown }, from);
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

  it('of a sentence only when it shows a name of it: others may stand in that place as well', async () => {
    expect(await ids('Models', 'Other.md', 'Models')).toEqual([]);
    expect(await ids('Models', 'Other.md', '사전 학습')).toEqual(['사전학습']);
  });

  it('of no heading of another note that it does not name', async () => {
    expect(await ids('#토큰')).toEqual([]);
  });
});
