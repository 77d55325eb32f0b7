import { act } from 'preact/test-utils';
import { waitFor } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { openPanel, withLayout } from '../panel-page';
import { aTerm } from '../term-builder';

withLayout();

const terms = [
  aTerm('어텐션', { definition: '임베딩과 토큰을 견준다.' }),
  aTerm('임베딩', { definition: '토큰을 벡터로 나타낸 것.' }),
  aTerm('토큰', { definition: '글의 조각.' }),
];

function relatedLines(): string[] {
  return Array.from(document.querySelectorAll('.ai-glossary-related'), (line) =>
    Array.from(line.children, ({ textContent }) => textContent).join(' '),
  );
}

describe('related terms of an open row', () => {
  it('are those that its definition uses, and those whose definitions use it', async () => {
    openPanel(terms, { opened: ['임베딩'] });
    await waitFor(() => expect(relatedLines()).toEqual(['Uses 토큰', 'Used by 어텐션']));
  });

  it('are reached by a click, even if a search hides them', async () => {
    const { page, store } = openPanel(terms, { opened: ['임베딩'], query: '임베딩' });
    await waitFor(() => expect(relatedLines()).toHaveLength(2));
    void act(() => page.getByRole('button', { name: '어텐션' }).click());
    expect(store.state).toMatchObject({ tab: 'all', query: '', opened: ['임베딩', '어텐션'] });
    await waitFor(() => expect(relatedLines()).toContain('Uses 임베딩 토큰'));
  });

  it('are not mentioned if there are none', async () => {
    openPanel([aTerm('토큰', { definition: '글의 조각.' })], { opened: ['토큰'] });
    await waitFor(() => expect(document.body.textContent).toContain('글의 조각'));
    expect(relatedLines()).toEqual([]);
  });
});
