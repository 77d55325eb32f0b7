import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../../src/core';
import { openPanel, withLayout } from '../panel-page';
import { aTerm } from '../term-builder';

withLayout();

const silver = aTerm('Silver', { names: ['Silver', '은', 'Ag', '-'] });

/** What the opened row of a term says of names that are not marked. */
function said(settings: Partial<Settings> = {}, language = 'en'): string | undefined {
  const { page } = openPanel([silver], { opened: [silver.id] }, { language, settings });
  return page.queryByText(/not marked in notes|노트에 표시하지 않/i)?.textContent;
}

describe('names that are not looked for', () => {
  it('are listed in the opened row, each with the reason', () => {
    expect(said()).toBe('Not marked in notes: 은 (reads as a Korean particle), - (has no letters)');
    expect(said({}, 'ko')).toBe('노트에 표시하지 않는 이름: 은 (조사로 읽힘), - (글자가 없음)');
  });

  it('follow from the settings, too', () => {
    expect(said({ markLeftOut: ['ag'], markSmallestName: 7 })).toBe(
      'Not marked in notes: Silver (shorter than the minimum in the settings), ' +
        '은 (reads as a Korean particle), Ag (excluded in the settings), - (has no letters)',
    );
  });

  it('are all of them when the term is left out', () => {
    const settings = { markLeftOut: ['silver'] };
    expect(said(settings)).toBe('Not marked in notes: you have excluded this term in the settings.');
    expect(said(settings, 'ko')).toBe('설정에서 제외한 용어라서 노트에 표시하지 않습니다.');
  });

  it('are not mentioned if there are none', () => {
    const llm = aTerm('LLM', { expansion: 'Large Language Model' });
    const { page } = openPanel([llm], { opened: [llm.id] });
    expect(page.queryByText(/not marked/i)).toBeNull();
  });
});
