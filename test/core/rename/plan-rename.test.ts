import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/core';
import { changesToMake, RenamePlan } from '../../../src/core/rename/plan-rename';
import type { LinkTargets } from '../../../src/core/rename/rename-links';
import { headingKey, type RenameChange, type Renaming, shownNote } from '../../../src/core/rename/renaming';

const path = 'Note.md';

/** `LLM` is a note, `Models#LLM (…)` a heading of another one, whatever a link's text says. */
const targets: LinkTargets = {
  leadsToTerm: (target) => target === 'LLM' || target.startsWith('Models#'),
  leadsToRenamedNote: (linkpath) => linkpath === 'LLM',
  headingOf: (linkpath, part) =>
    linkpath === 'Models' && part.startsWith('LLM')
      ? { path: 'Models.md', text: 'LLM (대규모 언어 모델)' }
      : undefined,
  headingInLink: (text) => text.replace(/[#|]/g, ' '),
};

interface Case {
  readonly to: string;
  readonly from?: string;
  readonly isSource?: boolean;
}

function changesOf(text: string, { from = 'LLM', to, isSource = false }: Case): RenameChange[] {
  const renaming: Renaming = { id: 'llm', from, to };
  const plan = new RenamePlan(renaming, [
    {
      id: 'llm',
      names: ['LLM', 'Large Language Model', '언어 모델', '대규모 언어 모델', 'BERT', '모델', 'token'],
    },
    { id: 'vlm', names: ['LLM 서빙', 'CV'] },
    { id: 'cv', names: ['CV', 'Policy'] },
  ]);
  return plan.changes({ path, text, isSource, targets });
}

function renamed(text: string, options: Case): string {
  return applyEdits(text, changesOf(text, options));
}

it('what a page that keeps itself up to date lists is left to the page, and nothing outside its marks', () => {
  const list = '- **LLM**: LLM ([[Models#LLM (대규모 언어 모델)|LLM]], [[LLM]])\n';
  const note = (mention: string, link: string): string =>
    `${mention} [[LLM|${link}]]\n%% ai-glossary: all %%\n${list}%% end %%\n${mention} [[LLM|${link}]]\n`;
  expect(renamed(note('LLM은', 'LLM'), { to: '데이터' })).toBe(note('데이터는', '데이터'));
});

describe('mentions in text', () => {
  it.each([
    ['BERT를 쓴다', 'BERT', '버트', '버트를 쓴다'],
    ['모델은 크다', '모델', '토큰', '토큰은 크다'],
    ['LLM으로 답한다', 'LLM', '언어 모델', '언어 모델로 답한다'],
    [
      'LLM은, **LLM**이 “LLM”과 LLM(거대 모델)을',
      'LLM',
      '데이터',
      '데이터는, **데이터**가 “데이터”와 데이터(거대 모델)를',
    ],
    ['거대 모델(LLM)은 크다', 'LLM', '데이터', '거대 모델(데이터)은 크다'],
    ['LLM 서빙은 LLM을', 'LLM', '데이터', 'LLM 서빙은 데이터를'],
    [
      'ChatLLM, `LLM`, $LLM$, https://a.b/LLM, #LLM',
      'LLM',
      'X',
      'ChatLLM, `LLM`, $LLM$, https://a.b/LLM, #LLM',
    ],
    ['LLM들이 LLMs는', 'LLM', '데이터', '데이터들이 데이터는'],
    ['Many LLMs, one LLM.', 'LLM', 'Foundation Model', 'Many Foundation Models, one Foundation Model.'],
    ['large language models', 'Large Language Model', 'Text Policy', 'text policies'],
    ['Tokens are', 'token', 'sub-word', 'Sub-words are'],
    ['대규모언어모델은', '대규모 언어 모델', '파운데이션 모델', '파운데이션 모델은'],
    ['LLM은 / LLM이 / LLM이다 / LLM인', 'LLM', '버트', '버트는 / 버트가 / 버트이다 / 버트인'],
    [
      '# LLM\n\n| LLM | 값 |\n| --- | --- |\n| LLM을 | 1 |\n',
      'LLM',
      '버트',
      '# 버트\n\n| 버트 | 값 |\n| --- | --- |\n| 버트를 | 1 |\n',
    ],
  ])('%s (%s → %s) becomes %s', (before, from, to, after) => {
    expect(renamed(before, { from, to })).toBe(after);
  });

  it('are written with Hangul in parts where the note has it so', () => {
    const text = '언어 모델은 LLM을'.normalize('NFD');
    expect(renamed(text, { from: '언어 모델', to: '데이터' })).toBe('데이터는 LLM을'.normalize('NFD'));
  });

  it('are not certain where several terms have the name', () => {
    const changes = changesOf('CV', { from: 'CV', to: 'Vision' });
    expect(changes).toEqual([]);
    const plan = new RenamePlan({ id: 'cv', from: 'CV', to: 'Vision' }, [
      { id: 'vlm', names: ['CV'] },
      { id: 'cv', names: ['CV'] },
    ]);
    expect(plan.changes({ path, text: 'CV', isSource: false, targets })).toEqual([
      { from: 0, to: 2, insert: 'Vision', isCertain: false },
    ]);
  });

  it('say in which heading they stand', () => {
    const [change] = changesOf('## 1. LLM이란 #\n', { to: '버트' });
    expect(change).toMatchObject({ insert: '버트란', heading: headingKey(path, '1. LLM이란') });
  });
});

describe('links', () => {
  it.each([
    // The app itself writes the new name of the note into links; the particle is left to us.
    ['[[LLM]]은 크다', '[[LLM]]는 크다'],
    ['[[LLM|LLM]]은 [[LLM|거대 모델]]은', '[[LLM|버트]]는 [[LLM|거대 모델]]은'],
    ['[LLM](LLM)은', '[버트](LLM)는'],
    ['[LLM](Models#LLM%20(대규모%20언어%20모델))은', '[버트](Models#버트%20%28대규모%20언어%20모델%29)는'],
    ['[[Models#LLM (대규모 언어 모델)|LLM]]을', '[[Models#버트 (대규모 언어 모델)|버트]]를'],
    ['![[Models#LLM (대규모 언어 모델)]]', '![[Models#버트 (대규모 언어 모델)]]'],
    ['[[Models#LLM (대규모 언어 모델)]]은', '[[Models#버트 (대규모 언어 모델)]]는'],
    ['[LLM](Models#LLM%20(대규모%20언어%20모델))', '[버트](Models#버트%20%28대규모%20언어%20모델%29)'],
    ['[LLM](https://llm.dev)은', '[LLM](https://llm.dev)은'],
    ['[[Other|LLM]]은', '[[Other|LLM]]은'],
    ['| [[LLM\\|LLM]]은 |\n| --- |\n', '| [[LLM\\|버트]]는 |\n| --- |\n'],
    [
      '---\nsee: "[[Models#LLM (대규모 언어 모델)]]"\n---\n',
      '---\nsee: "[[Models#버트 (대규모 언어 모델)]]"\n---\n',
    ],
  ])('%s becomes %s', (before, after) => {
    expect(renamed(before, { to: '버트' })).toBe(after);
  });

  it('that show a note’s own name change with that alone', () => {
    const changes = changesOf('[[LLM]]은 LLM은', { to: '버트' });
    expect(changesToMake(changes, new Set()).map(({ insert }) => insert)).toEqual(['버트는']);
    expect(changesToMake(changes, new Set([shownNote]))).toEqual(changes);
  });

  it('to a heading change with the heading alone', () => {
    const changes = changesOf('[[Models#LLM (대규모 언어 모델)|LLM]]', { to: '버트' });
    const key = headingKey('Models.md', 'LLM (대규모 언어 모델)');
    expect(changes.map(({ insert, follows }) => [insert, follows])).toEqual([
      ['버트 (대규모 언어 모델)', key],
      ['버트', undefined],
    ]);
    expect(changesToMake(changes, new Set()).map(({ insert }) => insert)).toEqual(['버트']);
    expect(changesToMake(changes, new Set([key]))).toEqual(changes);
  });
});

describe('title and aliases of the note that defines the term', () => {
  it.each([
    ['title: LLM', 'title: 버트'],
    ['title: "LLM: 큰 모델"', 'title: "버트: 큰 모델"'],
    ["title: 'LLM (모델)' # keep", "title: '버트 (모델)' # keep"],
    ['aliases: [LLM, "거대 모델"]', 'aliases: [버트, "거대 모델"]'],
    ['aliases:\n  - LLMs\n  - llm # c', 'aliases:\n  - 버트\n  - 버트 # c'],
    ['aliases: LLM, 거대 모델', 'aliases: 버트, 거대 모델'],
    ['alias: LLM', 'alias: 버트'],
    ['aliases: [LLM, 버트]', 'aliases: [LLM, 버트]'],
    ['aliases: &a [LLM]\nother: *a', 'aliases: &a [LLM]\nother: *a'],
    ['tags: [LLM]\nother: LLM', 'tags: [LLM]\nother: LLM'],
    ['title: LLM\naliases: [\n  "LLM",\n]', 'title: 버트\naliases: [\n  "버트",\n]'],
  ])('%s becomes %s', (before, after) => {
    const options = { to: '버트', isSource: true };
    expect(renamed(`---\n${before}\n---\n`, options)).toBe(`---\n${after}\n---\n`);
    expect(renamed(`---\r\n${before.replaceAll('\n', '\r\n')}\r\n---\r\n`, options)).toBe(
      `---\r\n${after.replaceAll('\n', '\r\n')}\r\n---\r\n`,
    );
    expect(renamed(`---\n${before}\n---\n`, { to: '버트' })).toBe(`---\n${before}\n---\n`);
  });

  it('get quotes where the new name needs them', () => {
    expect(renamed('---\naliases: [LLM, B]\n---\n', { to: 'A, C', isSource: true })).toBe(
      '---\naliases: ["A, C", B]\n---\n',
    );
    expect(renamed('---\ntitle: LLM\n---\n', { to: '12:30', isSource: true })).toBe(
      '---\ntitle: "12:30"\n---\n',
    );
  });
});
