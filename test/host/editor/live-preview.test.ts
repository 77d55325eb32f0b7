import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editorInfoField, Plugin } from 'obsidian';
import { Transaction } from '@codemirror/state';
import { createHost, type Host } from '../create-host';
import { findTables, fromCell, toCell } from './live-preview/tables';
import { Text } from '@codemirror/state';
import type { MarkdownView } from '../view/markdown-view';

let host: Host;
beforeEach(async () => {
  host = await createHost({ notes: { 'Note.md': '' } });
});
afterEach(() => host.close());

/** Opens a note in Live Preview with the cursor in its last line. */
async function open(text: string): Promise<MarkdownView> {
  await host.writeOutside('Note.md', text);
  const view = await host.open('Note.md');
  view.editor.setCursor(view.editor.lastLine(), 0);
  return view;
}

const shown = (view: MarkdownView) =>
  Array.from(view.editMode.cm.contentDOM.querySelectorAll('.cm-line'), (line) => line.textContent);

describe('markup', () => {
  it.each([
    ['See [[Large models|LLMs]] and [[GPT]].', 'See LLMs and GPT.'],
    ['See [the paper](https://example.org/a).', 'See the paper.'],
    ['A **bold** word and `code`.', 'A bold word and code.'],
    ['## Heading', 'Heading'],
    ['`[[code]]`', '[[code]]'],
  ])('%s is shown as %s, unless the cursor is in it', async (source, expected) => {
    const view = await open(`${source}\n\nend`);
    expect(shown(view)[0]).toBe(expected);
    view.editor.setCursor(0, Math.max(3, source.indexOf('[') + 2, source.indexOf('*') + 1));
    if (!source.includes('and')) expect(shown(view)[0]).toBe(source);
    await view.toggleSource();
    expect(shown(view)[0]).toBe(source);
  });

  it('stays as it is in front matter and in code', async () => {
    const view = await open('```\n[[a]] **b**\n- [ ] c\n```\nend');
    expect(shown(view)).toContain('[[a]] **b**');
    expect(shown(view)).toContain('- [ ] c');
  });
});

describe('a task', () => {
  it('has a box, whose click is one change of the mark without a user event', async () => {
    const view = await open('- [ ] one\n- [x] two\n\nend');
    const boxes = () =>
      Array.from(view.editMode.cm.contentDOM.querySelectorAll<HTMLInputElement>('input[type=checkbox]'));
    expect(boxes().map(({ checked }) => checked)).toEqual([false, true]);
    const events: unknown[] = [];
    const { cm } = view.editMode;
    const dispatch = cm.dispatch.bind(cm);
    cm.dispatch = ((spec: Parameters<typeof dispatch>[0]) => {
      events.push(cm.state.update(spec as never).annotation(Transaction.userEvent));
      dispatch(spec as never);
    }) as never;
    boxes()[0]?.click();
    boxes()[1]?.click();
    expect(view.getViewData()).toBe('- [x] one\n- [ ] two\n\nend');
    expect(boxes().map(({ checked }) => checked)).toEqual([true, false]);
    expect(events).toEqual([undefined, undefined]);
    expect(view.dirty).toBe(true);
  });
});

describe('a table', () => {
  const table = '| Name | Means |\n| ---- | ----- |\n| LLM  | a [[model]] |\n| a\\|b |  |';

  it.each([
    [
      table,
      [
        ['Name', 'Means'],
        ['LLM', 'a [[model]]'],
        ['a\\|b', ''],
      ],
    ],
    [
      'a|b\n-|-\nc|d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a | b\nc | d', undefined],
    ['```\n| a |\n|---|\n```', undefined],
    ['---\na: |\n|---|\n---', undefined],
  ])('%j is found with its cells', (text, cells) => {
    const [found] = findTables(Text.of(text.split('\n')));
    expect(found?.rows.map((row) => row.map(({ from, to }) => text.slice(from, to)))).toEqual(cells);
  });

  it('a bar and a line break in a cell are escaped in the note', () => {
    expect(toCell(fromCell('a\\|b<br>c'))).toBe('a\\|b<br>c');
  });

  const cellsOf = (view: MarkdownView) =>
    Array.from(view.editMode.cm.contentDOM.querySelectorAll<HTMLElement>('.cm-table-widget :is(th, td)'));
  const press = (el: HTMLElement | undefined) =>
    el?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));

  it('is shown rendered, and as text in source mode', async () => {
    const view = await open(`${table}\n\nend`);
    expect(cellsOf(view).map(({ textContent }) => textContent)).toEqual([
      'Name',
      'Means',
      'LLM',
      'a model',
      'a|b',
      '',
    ]);
    await view.toggleSource();
    expect(cellsOf(view)).toEqual([]);
    expect(shown(view)[0]).toBe('| Name | Means |');
  });

  it('a pressed cell has an editor of its own, on the same note', async () => {
    const view = await open(`above\n\n${table}\n\nend`);
    press(cellsOf(view)[2]);
    const { tableCell } = view.editMode;
    expect(tableCell?.cm.state.doc.toString()).toBe('LLM');
    expect(tableCell?.cm.state.field(editorInfoField)).toBe(view);
    expect(view.editMode.activeCM).toBe(tableCell?.cm);
    expect(cellsOf(view)[2]?.contains(document.activeElement)).toBe(true);
  });

  it('what is typed in a cell is in the note, and undone there', async () => {
    const view = await open(`above\n\n${table}\n\nend`);
    press(cellsOf(view)[5]);
    host.type('x | y z ');
    const typed = `| Name | Means       |
| ---- | ----- |
| LLM  | a [[model]] |
| a\\|b | x \\| y z    |`;
    expect(view.getViewData()).toBe(`above\n\n${typed}\n\nend`);
    expect(view.dirty).toBe(true);
    expect(view.editMode.tableCell?.cm.state.doc.toString()).toBe('x | y z ');
    for (let step = 0; step < 'x | y z '.length; step++) host.press('Mod-z');
    expect(view.getViewData()).toBe(`above\n\n${table}\n\nend`);
    expect(view.editMode.tableCell?.cm.state.doc.toString()).toBe('');
  });

  it('a column that gets wider is padded, and its dashes with it', async () => {
    const view = await open('| Name  | So |\n| :---: | -- |\n| LLM   | x  |\n\nend');
    press(cellsOf(view)[2]);
    view.editMode.tableCell?.cm.dispatch({ selection: { anchor: 3 } });
    host.type('s too');
    expect(view.getViewData()).toBe('| Name     | So |\n| :------: | --- |\n| LLMs too | x  |\n\nend');
  });

  it('keeps the cell that is written in while the note changes around it', async () => {
    const view = await open(`above\n\n${table}\n\nend`);
    press(cellsOf(view)[2]);
    const { tableCell } = view.editMode;
    view.editMode.cm.dispatch({ changes: { from: 0, insert: 'more text ' } });
    view.editMode.cm.dispatch({ changes: { from: view.getViewData().indexOf('Means'), insert: 'It ' } });
    expect(view.editMode.tableCell).toBe(tableCell);
    expect(cellsOf(view)[1]?.textContent).toBe('It Means');
    view.editor.setCursor(0, 0);
    tableCell?.cm.dispatch({ selection: { anchor: 3 } });
    host.type('s');
    expect(view.getViewData()).toContain('| LLMs | a [[model]] |');
    expect(view.getViewData()).toContain('more text above');
  });

  it('the next cell comes with Tab, the note with Escape', async () => {
    const view = await open(`${table}\n\nend`);
    press(cellsOf(view)[0]);
    host.press('Tab');
    expect(view.editMode.tableCell?.cm.state.doc.toString()).toBe('Means');
    host.press('Escape');
    expect(view.editMode.tableCell).toBeNull();
    expect(cellsOf(view)[1]?.textContent).toBe('Means');
  });
});

describe('what is rendered in place of its source', () => {
  const rendered = (view: MarkdownView) =>
    Array.from(view.editMode.cm.contentDOM.querySelectorAll('.cm-embed-block'), (el) =>
      el.textContent.trim(),
    );

  it('are callouts and embeds, unless the cursor is in them', async () => {
    await host.app.vault.create('Other.md', 'another note\n');
    const view = await open('> [!note] A title\n> said\n\n![[Other]]\n\n`> [!note]`\n\nend');
    await host.idle();
    expect(rendered(view)).toEqual([
      expect.stringMatching(/A title\s*said/),
      expect.stringContaining('another note'),
    ]);
    view.editor.setCursor(1, 0);
    expect(shown(view).slice(0, 2)).toEqual(['> [!note] A title', '> said']);
    expect(rendered(view)).toHaveLength(1);
    await view.toggleSource();
    expect(rendered(view)).toEqual([]);
  });

  it('is gone over by post processors before it is on the page, without a section to tell of', async () => {
    const seen: unknown[] = [];
    class Sample extends Plugin {
      override onload(): void {
        this.registerMarkdownPostProcessor((el, context) => {
          seen.push([el.textContent.trim(), el.isConnected, context.getSectionInfo(el), context.sourcePath]);
          el.querySelector('p')?.append('!');
        });
      }
    }
    await host.enable(Sample);
    const view = await open('| cell |\n| --- |\n\n> [!note] said\n\nend');
    expect(seen).toEqual([
      ['cell', false, null, 'Note.md'],
      ['said', false, null, 'Note.md'],
    ]);
    expect(rendered(view)[0]).toBe('cell!');
  });
});
