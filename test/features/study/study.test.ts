import { getByRole, getAllByRole, queryByRole, waitFor } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { studyViewType } from '../../../src/features/study/study-view';
import AiGlossaryPlugin from '../../../src/main';
import { createHost, type Host, type HostOptions } from '../../host/create-host';

const dataPath = '.obsidian/plugins/ai-glossary/data.json';
const noon = new Date(2026, 4, 4, 12).getTime();
const day = 86_400_000;

const note = (definition: string, more = ''): string =>
  `---\ntags: ai\n${more}description: ${JSON.stringify(definition)}\n---\n`;
const notes = {
  'ai/BERT.md': note('BERT는 [[Token|토큰]]을 읽는 모델이다.'),
  'ai/Token.md': note('A piece of text.', 'aliases: [토큰]\n'),
};

let host: Host;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
});
afterEach(async () => {
  await host.close();
  vi.useRealTimers();
});

async function start(options: HostOptions = {}, data: object = {}): Promise<AiGlossaryPlugin> {
  host = await createHost({ notes, ...options });
  const plugin = await host.enable(AiGlossaryPlugin, {
    ...(options.store === undefined && { data: { panelIntroduced: true, stampEnabled: false, ...data } }),
  });
  await plugin.api?.ready;
  return plugin;
}

async function study(): Promise<HTMLElement> {
  expect(host.command('study-terms')).toBe(true);
  await host.idle();
  return view();
}

function view(): HTMLElement {
  const found = document.querySelector<HTMLElement>('.ai-glossary-study');
  if (!found) throw new Error('The view is not open');
  return found;
}

const isOpen = (): boolean => host.app.workspace.getLeavesOfType(studyViewType).length > 0;
const card = (): string => view().querySelector('.ai-glossary-study-card')?.textContent ?? '';
const buttons = (): string[] => getAllByRole(view(), 'button').map(({ textContent }) => textContent);

interface Stored {
  readonly studied?: Readonly<
    Record<
      string,
      { readonly note?: string; readonly cards: Readonly<Record<string, { readonly due: number }>> }
    >
  >;
}
async function stored(): Promise<NonNullable<Stored['studied']>> {
  await host.idle();
  return (JSON.parse(await host.read(dataPath)) as Stored).studied ?? {};
}

/** Answers what is asked, by the keyboard, until the round is at its end. */
function answerAll(key: string): string[] {
  const asked: string[] = [];
  while (asked.length < 9 && queryByRole(view(), 'button', { name: /^(Show answer|답 보기)/ })) {
    asked.push(
      view().querySelector('.ai-glossary-study-meaning, .ai-glossary-study-name')?.textContent ?? '',
    );
    host.press(' ');
    host.press(key);
  }
  return asked;
}

describe('Study terms', () => {
  it('asks the next card, without its answer, if the undone card has left the glossary', async () => {
    await start();
    await study();
    const graded = card().includes('BERT') ? 'BERT' : 'Token';
    host.press(' ');
    host.press('3');
    const file = host.file(Object.keys(notes).find((path) => path.includes(graded)) ?? '');
    await host.app.fileManager.trashFile(file);
    await host.idle();
    host.press('Mod-z');
    expect(card()).not.toContain(graded);
    expect(buttons()).toEqual(['Show answer']);
  });

  it('asks, shows the answer by Space, is graded by 1 to 4, and is left by Esc', async () => {
    await start();
    await study();
    expect(document.activeElement).toBe(view());
    expect(card()).toMatch(/^What does it mean\?(BERT|Token)$/);
    expect(view().querySelector('.ai-glossary-study-progress')?.textContent).toBe('0 of 2 known');
    host.press('3');
    expect(buttons()).toEqual(['Show answer']);
    host.press(' ');
    await host.idle();
    expect(card()).toMatch(/A piece of text\.|모델이다/);
    expect(buttons()).toEqual(['Again10 minutes', 'Hard1 day', 'Good2 days', 'Easy8 days']);
    expect(getByRole(view(), 'group').getAttribute('aria-label')).toBe('How well did you know it?');
    host.press('3');
    expect(view().querySelector('.ai-glossary-study-progress')?.textContent).toBe('1 of 2 known');
    host.press(' ');
    host.press('1');
    expect(view().querySelector('.ai-glossary-study-progress')?.textContent).toBe('1 of 2 known');
    host.press(' ');
    host.press('4');
    expect(card()).toBe('Round finished: 2 cards, 1 of them asked more than once.');
    expect(document.activeElement).toBe(view());
    host.press(' ');
    expect(card()).toBe('Nothing is left to ask today.');
    host.press('Escape');
    expect(isOpen()).toBe(false);
  });

  it('announces questions and answers, and the buttons do what the keys do', async () => {
    await start({ language: 'ko' });
    await study();
    expect(view().querySelector('[aria-live=polite]')?.textContent).toContain('무슨 뜻인가요?');
    getByRole(view(), 'button', { name: '답 보기' }).click();
    expect(buttons()).toEqual(['다시10분', '어려움1일', '알맞음2일', '쉬움8일']);
    getByRole(view(), 'button', { name: /알맞음/ }).click();
    expect(document.activeElement).toBe(view());
    expect(queryByRole(view(), 'group')).toBeNull();
    expect(answerAll('4')).toHaveLength(1);
    expect(card()).toBe('카드 2장을 마쳤습니다. 두 번 이상 물은 카드는 0장입니다.');
  });

  it('takes the last grade back, by key and by button, and asks the card again', async () => {
    await start();
    await study();
    expect(buttons()).toEqual(['Show answer']);
    const first = card();
    host.press(' ');
    host.press('1');
    const graded = await stored();
    expect(Object.keys(graded)).toHaveLength(1);
    expect(buttons()).toEqual(['Show answer', 'Undo last grade']);
    host.press('Mod-z');
    expect(card().startsWith(first)).toBe(true);
    expect(buttons()[0]).toMatch(/^Again/);
    expect(await stored()).toEqual({});
    expect(view().querySelector('.ai-glossary-study-progress')?.textContent).toBe('0 of 2 known');
    // Once: what was before that is another card's.
    host.press('Mod-z');
    expect(card().startsWith(first)).toBe(true);
    host.press('3');
    host.press(' ');
    host.press('4');
    expect(card()).toBe('Round finished: 2 cards, 0 of them asked more than once.');
    getByRole(view(), 'button', { name: 'Undo last grade' }).click();
    expect(document.activeElement).toBe(view());
    expect(view().querySelector('.ai-glossary-study-progress')?.textContent).toBe('1 of 2 known');
    host.press('3');
    expect(card()).toMatch(/^Round finished: 2 cards/);
    const due = Object.values(await stored()).map(({ cards }) => (cards['meaning']?.due ?? 0) - noon);
    expect(due).toEqual([2 * day, 2 * day]);
  });

  it('restores what was known before, on another day', async () => {
    await start();
    await study();
    answerAll('4');
    vi.setSystemTime(noon + 9 * day);
    const before = await stored();
    await study();
    host.press(' ');
    host.press('1');
    expect(await stored()).not.toEqual(before);
    host.press('Mod-z');
    expect(await stored()).toEqual(before);
  });

  it('writes into no note, and ignores keys that are not its own', async () => {
    await start();
    await study();
    answerAll('3');
    await host.idle();
    expect(Object.keys(notes).map((path) => host.writes(path))).toEqual([0, 0]);
    host.press('Mod-1');
    host.press('x');
    expect(isOpen()).toBe(true);
  });

  it('asks for the name on another day, without giving it away, and shows links', async () => {
    await start();
    await study();
    answerAll('4');
    vi.setSystemTime(noon + day);
    await study();
    const asked = answerAll('3');
    expect(asked.sort()).toEqual(['A piece of text.', '[…]는 토큰을 읽는 모델이다.']);
  });

  it('opens a link in an answer beside the round', async () => {
    await start();
    await study();
    if (!card().includes('BERT')) {
      host.press(' ');
      host.press('4');
    }
    host.press(' ');
    await waitFor(() => expect(view().querySelector('a.internal-link')).not.toBeNull());
    view().querySelector<HTMLElement>('a.internal-link')?.click();
    await host.idle();
    expect(host.app.workspace.getActiveFile()?.path).toBe('ai/Token.md');
    expect(isOpen()).toBe(true);
  });

  it('says that notes are being read, and that there is nothing to ask', async () => {
    await start({ notes: { 'a.md': '---\ntags: ai\n---\n' } });
    await study();
    expect(card()).toBe('No term of the glossary has a meaning yet.');
    expect(buttons()).toEqual(['Leave']);
  });
});

describe('what is remembered', () => {
  it('is restored after a restart, with the view as it was', async () => {
    await start();
    await study();
    host.press(' ');
    host.press('4');
    const [known] = Object.keys(await stored());
    const { store } = host;
    const layout = host.app.workspace.getLayout();
    await host.close();
    await start({
      store,
      layout,
      beforeReady: (starting) => starting.enable(AiGlossaryPlugin),
    }).catch(() => undefined);
    await waitFor(() => expect(card()).toContain('What does it mean?'));
    expect(view().querySelector('.ai-glossary-study-progress')?.textContent).toBe('0 of 1 known');
    expect(Object.keys(await stored())).toEqual([known]);
  });

  it('follows renamed notes and folders', async () => {
    await start();
    await study();
    answerAll('4');
    const before = await stored();
    await host.app.fileManager.renameFile(host.file('ai/BERT.md'), 'ai/버트.md');
    await host.idle();
    expect(card()).toBe('Round finished: 2 cards, 0 of them asked more than once.');
    await study();
    expect(card()).toBe('Nothing is left to ask today.');
    expect(await stored()).toEqual({
      token: before.token,
      버트: { ...before.bert, note: 'ai/버트.md' },
    });
  });

  it('follows Rename term…, and its undoing', async () => {
    await start();
    await study();
    answerAll('4');
    const before = await stored();
    host.command('rename-term');
    await waitFor(() => {
      const options = [...document.querySelectorAll<HTMLElement>('.suggestion-item')];
      const option = options.find((each) => each.textContent.includes('BERT'));
      expect(option).toBeDefined();
      option?.click();
    });
    const dialog = getByRole(document.body, 'dialog');
    const input = getByRole<HTMLInputElement>(dialog, 'textbox', { name: 'New name' });
    input.value = 'Encoder';
    input.dispatchEvent(new Event('input'));
    input.dispatchEvent(new Event('change'));
    await waitFor(() => getByRole(dialog, 'button', { name: /^Rename \(/ }).click());
    await waitFor(() => expect(host.notices().join()).toContain('Renamed'));
    expect(Object.keys(await stored()).sort()).toEqual(['encoder', 'token']);
    host.command('take-back-renaming');
    await waitFor(() => expect(host.notices().join()).toContain('again, in'));
    expect((await stored()).bert?.cards).toEqual(before.bert?.cards);
  });

  it('survives a term that is deleted and restored; its card is skipped in between', async () => {
    await start();
    await study();
    answerAll('4');
    const before = await stored();
    vi.setSystemTime(noon + 9 * day);
    await study();
    host.press(' ');
    const isBert = card().includes('BERT');
    const path = isBert ? 'ai/BERT.md' : 'ai/Token.md';
    const text = await host.read(path);
    await host.app.fileManager.trashFile(host.file(path));
    await host.idle();
    host.press('3');
    expect(await stored()).toEqual(before);
    expect(answerAll('3')).toHaveLength(1);
    await host.app.vault.create(path, text);
    await host.idle();
    await study();
    host.press(' ');
    expect(card()).toMatch(isBert ? /BERT|모델이다/ : /Token|piece/);
  });

  it('is kept while data.json is incomplete, and joined with the rest when that arrives', async () => {
    const other = { cards: { meaning: { stability: 8, difficulty: 5, reviewed: 1, due: 2 } }, meaning: '' };
    const whole = JSON.stringify({ panelIntroduced: true, studied: { gone: other } });
    const half = whole.slice(0, whole.length / 2);
    const plugin = await start();
    await host.writeOutside(dataPath, half);
    await plugin.onExternalSettingsChange();
    await study();
    answerAll('3');
    await host.idle();
    expect(await host.read(dataPath)).toBe(half);
    await host.writeOutside(dataPath, whole);
    await plugin.onExternalSettingsChange();
    expect(Object.keys(await stored()).sort()).toEqual(['bert', 'gone', 'token']);
  });

  it('is saved again with the next card if another device has overwritten it', async () => {
    const plugin = await start();
    await study();
    host.press(' ');
    host.press('3');
    await host.idle();
    await host.writeOutside(dataPath, JSON.stringify({ panelIntroduced: true }));
    await plugin.onExternalSettingsChange();
    expect(await stored()).toEqual({});
    host.press(' ');
    host.press('3');
    expect(Object.keys(await stored()).sort()).toEqual(['bert', 'token']);
  });
});
