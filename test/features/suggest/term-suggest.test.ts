import { undo } from '@codemirror/commands';
import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/create-host';
import { asked, llmLink, offered, openSuggesting, type Setup, shownIn } from './suggesting';

let host: Host;
afterEach(() => host.close());

async function start(setup?: Setup): Promise<void> {
  ({ host } = await openSuggesting(setup));
}

const shown = (): string => shownIn(host);
const type = (text: string): Promise<void> => {
  host.type(text);
  return asked();
};

describe('suggestions while typing', () => {
  it('are native suggestions: name, expansion, note', async () => {
    await start();
    await type('LL');
    expect(offered()).toEqual(['LLM / Large Language Model / ai']);
    expect(document.querySelector('.suggestion-item')?.classList.contains('mod-complex')).toBe(true);
    expect(document.querySelector('.prompt-instructions')?.textContent).toBe(
      'Tabto insert a link⇧ Tabto insert the name',
    );
  });

  it('do not show the category of a post', async () => {
    await start({ more: { '2024-08-14-first-steps.md': '---\ntitle: RAG\ntags: ai\n---\n' } });
    await type('RA');
    expect(offered()).toEqual(['RAG / 2024-08-14-first-steps']);
  });

  it('insert a link, as a single undo step, and suggest nothing more afterwards', async () => {
    await start();
    await type('LL');
    host.press('Tab');
    expect(shown()).toBe(`${llmLink}|`);
    expect(offered()).toEqual([]);
    undo(host.view.editMode.cm);
    expect(shown()).toBe('LL|');
  });

  it('insert only the name with Shift', async () => {
    await start();
    await type('LL');
    host.press('Shift-Tab');
    expect(shown()).toBe('LLM|');
    expect(offered()).toEqual([]);
    await type('s');
    expect(offered()).toEqual(['LLMs / LLM · Large Language Model / ai']);
  });

  it('do it the other way round when the setting says so', async () => {
    await start({ settings: { suggestInsert: 'text' } });
    await type('LL');
    host.press('Tab');
    expect(shown()).toBe('LLM|');
    await host.close();
    await start({ settings: { suggestInsert: 'text' } });
    await type('LL');
    host.press('Shift-Tab');
    expect(shown()).toBe(`${llmLink}|`);
  });

  it('keep the particle that was typed', async () => {
    await start();
    await type('LLM은');
    host.press('Tab');
    expect(shown()).toBe(`${llmLink}은|`);
  });

  it.each(['source', 'live'] as const)('go on behind a link (%s)', async (mode) => {
    await start({ text: 'a\n\n|', mode });
    await type('LL');
    host.press('Tab');
    await type('은 언어 모델');
    expect(offered()).toHaveLength(1);
    host.press('Shift-Tab');
    expect(shown()).toBe(`a\n\n${llmLink}은 언어 모델|`);
  });

  it.each(['ㅇㅇㅁ', '언ㅇ', '언어 모'])('know Korean by %s', async (typed) => {
    await start();
    await type(typed);
    host.press('Tab');
    expect(shown()).toBe('[[ai#언어 모델(Language Model)|언어 모델]]|');
  });

  it('escape the pipe in a table', async () => {
    await start({ text: '|| a |\n| - |\n|  |' });
    const { editor } = host.view;
    editor.setCursor({ line: 2, ch: 2 });
    await type('LL');
    host.press('Tab');
    expect(editor.getValue()).toBe(`| a |\n| - |\n| ${llmLink.replace('|', '\\|')} |`);
  });

  it('offer the meanings of an ambiguous name', async () => {
    await start({
      more: { 'logic.md': '---\ntags: ai\n---\n## LLM(Logic Learning Machine)\n\nA method.\n' },
    });
    await type('LLM');
    expect(offered().sort()).toEqual([
      'LLM / Large Language Model / ai',
      'LLM / Logic Learning Machine / logic',
    ]);
  });

  it('stay while the note is stamped above, and insert the link at the present cursor', async () => {
    await start({ text: '---\nupdated: 1\n---\n|' });
    await type('LL');
    const { cm } = host.view.editMode;
    cm.dispatch({ changes: { from: 13, to: 14, insert: '2024' } });
    await asked();
    expect(offered()).toHaveLength(1);
    host.press('Tab');
    expect(shown()).toBe(`---\nupdated: 2024\n---\n${llmLink}|`);
  });

  it.each(['!', 'Oh!', '['])(
    'insert the name alone where a link would be something else: %s',
    async (before) => {
      await start();
      await type(`${before}LL`);
      expect(offered()).toHaveLength(1);
      host.press('Tab');
      expect(shown()).toBe(`${before}LLM|`);
    },
  );

  it('disappear when the cursor moves elsewhere', async () => {
    await start();
    await type('a LL');
    expect(offered()).toHaveLength(1);
    host.view.editor.setCursor(0, 1);
    await asked();
    expect(offered()).toEqual([]);
  });

  it('change only the bytes of the link in the saved file', async () => {
    await start({ text: 'a\r\n|\r\nb'.replace(/\r/g, '') });
    await type('LL');
    host.press('Tab');
    host.command('editor:save-file');
    await host.idle();
    expect(await host.read('Note.md')).toBe(`a\n${llmLink}\nb`);
  });
});

describe('Enter', () => {
  const twoMeanings = { 'logic.md': '---\ntags: ai\n---\n## LLM(Logic Learning Machine)\n\nA method.\n' };

  it.each([
    ['at the end of a name', '|', 'LLM', 'LLM\n|'],
    ['after the beginning of one', '|', '언어 모', '언어 모\n|'],
    ['as the editor does it, with the indentation', '  |', 'LLM', '  LLM\n  |'],
  ])('breaks the line %s', async (_, text, typed, expected) => {
    await start({ text });
    await type(typed);
    expect(offered()).not.toEqual([]);
    host.press('Enter');
    expect([shown(), offered()]).toEqual([expected, []]);
  });

  it('breaks the line after a syllable that is still being composed', async () => {
    await start();
    const composition = host.compose();
    composition.update('언').update('언어');
    await asked();
    host.press('Enter');
    composition.end();
    await asked();
    expect(shown()).toBe('언어\n|');
  });

  it('takes a suggestion to which the user has moved', async () => {
    await start({ more: twoMeanings });
    await type('LLM');
    host.press('ArrowDown');
    host.press('Enter');
    expect(shown()).toMatch(/^\[\[.*\|LLM\]\]\|$/);
  });

  it('takes the first suggestion when the setting says so', async () => {
    await start({ settings: { suggestEnter: true } });
    await type('LL');
    expect(document.querySelector('.prompt-instructions')?.textContent).toBe(
      '↵to insert a link⇧ ↵to insert the name',
    );
    host.press('Enter');
    expect(shown()).toBe(`${llmLink}|`);
  });
});

describe('no suggestions', () => {
  it.each([
    ['in code', '`a |`'],
    ['in a code block', '```\n|\n```'],
    ['in math', '$$\n|\n$$'],
    ['in front matter', '---\ntitle: |\n---\n'],
    ['in a link', '[[|]]'],
    ['in a tag', '#|'],
    ['in a comment', '%% | %%'],
    ['in headings, which do not count', '# |'],
    ['in the middle of a word', 'x|y'],
  ])('%s', async (_, text) => {
    await start({ text });
    await type('LLM');
    expect(offered()).toEqual([]);
  });

  it('in headings only as long as headings do not count', async () => {
    await start({ text: '# |', settings: { markHeadings: true } });
    await type('LLM');
    expect(offered()).toHaveLength(1);
  });

  it('when switched off, or before enough is typed', async () => {
    await start({ settings: { suggestEnabled: false } });
    await type('LLM');
    expect(offered()).toEqual([]);
    await host.close();
    await start({ settings: { suggestSmallest: 3 } });
    await type('LL');
    expect(offered()).toEqual([]);
    await type('M');
    expect(offered()).toHaveLength(1);
  });

  it('leave Enter to the editor', async () => {
    await start();
    await type('xyz');
    host.press('Enter');
    expect(shown()).toBe('xyz\n|');
  });
});

describe('a composition', () => {
  const choose = () => document.querySelector<HTMLElement>('.suggestion-item')?.click();
  it('may open suggestions, and is not replaced before it ends', async () => {
    await start();
    const composition = host.compose();
    composition.update('언').update('언어');
    await asked();
    expect(offered()).toEqual(['언어 모델 / Language Model / ai']);
    choose();
    await asked();
    expect(shown()).toBe('언어|');
    composition.end();
    await asked();
    expect(shown()).toBe('[[ai#언어 모델(Language Model)|언어 모델]]|');
  });

  it('is ended without losing the focus in a way that makes the app save the note', async () => {
    await start();
    const composition = host.compose();
    composition.update('언').update('언어');
    await asked();
    const { contentDOM } = host.view.editMode.cm;
    const heard: string[] = [];
    for (const name of ['blur', 'focusout', 'focus', 'focusin']) {
      contentDOM.addEventListener(name, ({ type }) => heard.push(type));
    }
    choose();
    composition.end();
    await asked();
    expect([heard, document.activeElement]).toEqual([[], contentDOM]);
    expect(shown()).toContain('|언어 모델]]');
    contentDOM.blur();
    expect(heard).toEqual(['blur', 'focusout']);
  });

  it('keeps the text that is composed after a name', async () => {
    await start();
    await type('LLM');
    const composition = host.compose();
    composition.update('으').update('은');
    await asked();
    choose();
    composition.end();
    await asked();
    expect(shown()).toBe(`${llmLink}은|`);
  });

  it('that ends in something else inserts nothing', async () => {
    await start();
    const composition = host.compose();
    composition.update('언').update('언어');
    await asked();
    choose();
    composition.update('악');
    composition.end();
    await asked();
    expect(shown()).toBe('악|');
  });
});
