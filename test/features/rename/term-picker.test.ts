import { waitFor } from '@testing-library/dom';
import { afterEach, describe, expect, it } from 'vitest';
import AiGlossaryPlugin from '../../../src/main';
import { createHost, type Host } from '../../host/create-host';

let host: Host;
afterEach(() => host.close());

const note = (more = ''): string => `---\ntags: ${more === '' ? 'ai' : `[ai, ${more}]`}\n---\nA thing.\n`;
const notes = {
  'ai/언어 모델.md': note(),
  'ai/거대 언어 모델.md': note(),
  'ai/언어 모델링.md': note(),
  'ai/Transformer Model.md': note(),
  'ai/GPT.md': '---\ntags: ai\naliases: [지피티]\n---\nA thing.\n',
  'ai/강화 학습.md': note('학습/보상'),
  'ai/Zero.md': note(),
  'other/Alpha.md': note(),
};

async function openPicker(): Promise<HTMLInputElement> {
  host = await createHost({ notes, language: 'ko' });
  const plugin = await host.enable(AiGlossaryPlugin, {
    data: { panelIntroduced: true, stampEnabled: false },
  });
  await plugin.api?.ready;
  host.command('rename-term');
  const input = document.querySelector<HTMLInputElement>('.prompt input');
  if (!input) throw new Error('There is no picker');
  return input;
}

const shown = (): (string | undefined)[] =>
  [...document.querySelectorAll('.prompt .suggestion-item')].map(
    (item) => item.firstElementChild?.textContent,
  );

describe('the picker of a term', () => {
  it.each([
    [
      '',
      [
        'Alpha',
        'GPT',
        'Transformer Model',
        'Zero',
        '강화 학습',
        '거대 언어 모델',
        '언어 모델',
        '언어 모델링',
      ],
    ],
    // 초성, half a syllable, without spaces: as the panel ranks them, what begins so first.
    ['ㅇㅇㅁㄷ', ['언어 모델', '언어 모델링', '거대 언어 모델']],
    ['언어 모', ['언어 모델', '언어 모델링', '거대 언어 모델']],
    ['강화학ㅅ', ['강화 학습']],
    ['헷', ['GPT']],
    ['지피', ['GPT']],
    ['gpt', ['GPT']],
    ['model transformer', ['Transformer Model']],
    ['#학습', ['강화 학습']],
    ['없는 용어임', []],
  ])('finds by “%s”', async (query, headwords) => {
    const input = await openPicker();
    expect(input.placeholder).toBe('이름을 바꿀 용어…');
    input.value = query;
    input.dispatchEvent(new Event('input'));
    await waitFor(() => expect(shown()).toEqual(headwords));
  });

  it('highlights matches, in the other names too, and opens the dialog by Enter', async () => {
    const input = await openPicker();
    input.value = '지피';
    input.dispatchEvent(new Event('input'));
    await waitFor(() => expect(shown()).toEqual(['GPT']));
    const item = document.querySelector('.prompt .suggestion-item');
    expect(item?.textContent).toBe('GPT지피티');
    expect(item?.querySelector('.suggestion-highlight')?.textContent).toBe('지피');
    host.press('Enter');
    await waitFor(() => expect(document.querySelector('.modal-title')?.textContent).toContain('GPT'));
  });
});
