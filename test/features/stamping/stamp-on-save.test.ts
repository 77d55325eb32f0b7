import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Stamping, startStamping, type StampingOptions } from './stamping';

const note = '---\ntitle: A\nupdated: 2024-08-14 23:46:50 +0900\n---\nbody\n';
const stamped = (time: string) => note.replace('2024-08-14 23:46:50', `2026-11-23 ${time}`);

let stamping: Stamping;
beforeEach(() => vi.useFakeTimers());
afterEach(async () => {
  await stamping.host.close();
  vi.useRealTimers();
});

async function start(options: Partial<StampingOptions> = {}): Promise<Stamping> {
  stamping = await startStamping({ notes: { 'a.md': note, 'b.md': note }, ...options });
  return stamping;
}

function typeAtEnd({ host }: Stamping, text: string): void {
  host.view.editor.setCursor(host.view.editor.offsetToPos(host.view.editor.getValue().length));
  host.type(text);
}

describe('the plain cases', () => {
  it('typing and waiting: text and stamp are saved in one write', async () => {
    const { host, wait, disk } = await start();
    await host.open('a.md');
    typeAtEnd(stamping, 'x');
    await wait(2000);
    expect(disk('a.md')).toBe(`${stamped('17:00:02')}x`);
    await wait(60_000);
    expect(host.writes('a.md')).toBe(1);
  });

  it('typing and saving', async () => {
    const { host, wait, disk } = await start();
    await host.open('a.md');
    typeAtEnd(stamping, 'x');
    host.command('editor:save-file');
    await host.idle();
    expect(disk('a.md')).toBe(`${stamped('17:00:00')}x`);
    await wait(60_000);
    expect(host.writes('a.md')).toBe(1);
  });

  it('typing and switching to another note', async () => {
    const { host, wait, disk } = await start();
    await host.open('a.md');
    typeAtEnd(stamping, 'x');
    await host.open('b.md');
    await wait(60_000);
    expect(disk('a.md')).toBe(`${stamped('17:00:00')}x`);
    expect([host.writes('a.md'), host.writes('b.md')]).toEqual([1, 0]);
  });

  it('opening writes nothing', async () => {
    const { host, wait, disk } = await start();
    await host.open('a.md');
    await host.open('b.md');
    await host.open('a.md');
    await wait(60_000);
    expect(disk('a.md')).toBe(note);
    expect([host.writes('a.md'), host.writes('b.md')]).toEqual([0, 0]);
  });

  it.each([
    ['no front matter', 'body\n'],
    ['no key', '---\ntitle: A\n---\n'],
    ['malformed front matter', '---\nupdated: @x\n---\n'],
    ['the key twice', '---\nupdated: 1\nupdated: 2\n---\n'],
    ['a list', '---\nupdated: [a]\n---\n'],
    ['template code', '---\nupdated: <% tp.date.now() %>\n---\n'],
  ])('%s: the text is saved and nothing else is touched', async (_what, text) => {
    const { host, wait, disk } = await start({ notes: { 'a.md': text } });
    await host.open('a.md', { mode: 'source' });
    typeAtEnd(stamping, 'x');
    await wait(2000);
    expect(disk('a.md')).toBe(`${text}x`);
    expect(host.writes('a.md')).toBe(1);
  });

  it('works for a note that was open before the plugin was switched on', async () => {
    const { wait, disk } = await start({ first: (host) => host.open('a.md') });
    typeAtEnd(stamping, 'x');
    await wait(2000);
    expect(disk('a.md')).toBe(`${stamped('17:00:02')}x`);
  });

  it('leaves the panes as they were when the plugin is switched off', async () => {
    const { host, wait, disk } = await start();
    const { view } = { view: await host.open('a.md') };
    await host.disable();
    expect(Object.keys(view)).not.toContain('getViewData');
    expect(Object.keys(view)).not.toContain('save');
    typeAtEnd(stamping, 'x');
    await wait(2000);
    expect(disk('a.md')).toBe(`${note}x`);
  });
});

describe('what is not an edit', () => {
  it('typing and undoing: nothing is written', async () => {
    const { host, wait } = await start();
    await host.open('a.md');
    typeAtEnd(stamping, 'x');
    host.view.editor.undo();
    await wait(5000);
    expect(host.writes('a.md')).toBe(0);
  });

  it('a file that another program wrote, open or not', async () => {
    const { host, wait, disk } = await start();
    await host.open('a.md');
    await host.writeOutside('a.md', `${note}theirs`);
    await host.writeOutside('b.md', `${note}theirs`);
    await host.open('b.md');
    await wait(60_000);
    expect([disk('a.md'), disk('b.md')]).toEqual([`${note}theirs`, `${note}theirs`]);
    expect([host.writes('a.md'), host.writes('b.md')]).toEqual([0, 0]);
  });

  it('another plugin’s write into the file, or into the editor without an action of the user', async () => {
    const { host, wait, disk } = await start();
    await host.open('a.md');
    await host.finish(host.app.vault.process(host.file('a.md'), (text) => `${text}1`));
    await host.idle();
    await wait(2000);
    host.view.editor.replaceRange('2', { line: 4, ch: 0 });
    await wait(5000);
    expect(disk('a.md')).toBe(note.replace('body\n', '2body\n1'));
  });

  it('a link that follows the renaming of its target', async () => {
    const linking = note.replace('body', '[[b]]');
    const { host, wait, disk } = await start({ notes: { 'a.md': linking, 'b.md': 'b\n' } });
    await host.open('a.md');
    await host.finish(host.app.fileManager.renameFile(host.file('b.md'), 'c.md'));
    await wait(5000);
    expect(disk('a.md')).toBe(linking.replace('[[b]]', '[[c]]'));
  });
});

describe('edits that carry no user event', () => {
  const tasks = note.replace('body', '- [ ] task');

  it('a command of the app, called from the keyboard', async () => {
    const { host, wait, disk } = await start();
    await host.open('a.md', { mode: 'source' });
    host.press('F5');
    host.view.editor.replaceRange('x', { line: 4, ch: 0 });
    await wait(2000);
    expect(disk('a.md')).toBe(stamped('17:00:02').replace('body', 'xbody'));
  });

  describe('a checkbox in Reading view', () => {
    const box = (container: HTMLElement): HTMLElement => {
      const input = container.querySelector<HTMLElement>('.markdown-reading-view .task-list-item-checkbox');
      if (!input) throw new Error('no checkbox');
      return input;
    };

    it('text and stamp are saved in one write, at each click', async () => {
      const { host, wait, disk } = await start({ notes: { 'a.md': tasks } });
      const view = await host.open('a.md', { mode: 'preview' });
      await wait(5000);
      box(view.containerEl).click();
      await host.idle();
      expect(disk('a.md')).toBe(stamped('17:00:05').replace('body', '- [x] task'));
      await wait(1000);
      box(view.containerEl).click();
      await host.idle();
      expect(disk('a.md')).toBe(stamped('17:00:06').replace('body', '- [ ] task'));
      await wait(60_000);
      expect(host.writes('a.md')).toBe(2);
      expect(view.getViewData()).toBe(disk('a.md'));
      expect(host.notices()).toEqual([]);
    });

    it('undo in the editor behind it reverts only the text', async () => {
      const { host, wait, disk } = await start({ notes: { 'a.md': tasks } });
      const view = await host.open('a.md', { mode: 'preview' });
      box(view.containerEl).click();
      await host.idle();
      await view.toggleMode();
      view.editor.undo();
      await wait(2000);
      expect(disk('a.md')).toBe(stamped('17:00:02').replace('body', '- [ ] task'));
    });

    it('the stamp follows the save if the view does not accept it', async () => {
      const { host, wait, disk } = await start({ notes: { 'a.md': tasks } });
      const view = await host.open('a.md', { mode: 'preview' });
      const take = view.setViewData.bind(view);
      view.setViewData = (text, clear) => take(text.replace(/2026\S* \S*/, '2024-08-14 23:46:50'), clear);
      box(view.containerEl).click();
      await host.idle();
      await wait(1000);
      expect(disk('a.md')).toMatch(/updated: 2026-11-23 17:00:01 .*\n---\n- \[x\] task/);
      await wait(60_000);
      expect(host.writes('a.md')).toBe(2);
    });
  });

  it('a property: the stamp waits until the panel is left', async () => {
    const { host, wait, disk } = await start({ notes: { 'a.md': note } });
    const view = await host.open('a.md');
    const input = view.propertyPanel.containerEl.querySelector('input');
    if (!input) throw new Error('no input in the panel');
    input.focus();
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await host.finish(view.propertyPanel.setProperty('title', 'B'));
    await wait(5000);
    expect(disk('a.md')).toBe(note.replace('title: A', 'title: B'));
    view.editor.focus();
    await wait(2000);
    expect(disk('a.md')).toBe(stamped('17:00:07').replace('title: A', 'title: B'));
    await wait(60_000);
    expect(host.writes('a.md')).toBe(2);
  });
});

describe('composition', () => {
  it('is never broken: a save during it writes the text, the next one the stamp', async () => {
    const { host, wait, disk } = await start();
    const view = await host.open('a.md');
    view.editor.setCursor({ line: 4, ch: 0 });
    const composing = host.compose().update('ㅎ').update('하').update('한');
    await wait(2000);
    expect(disk('a.md')).toBe(note.replace('body', '한body'));
    composing.update('한글').end();
    await wait(2000);
    expect(disk('a.md')).toBe(stamped('17:00:04').replace('body', '한글body'));
    expect(host.writes('a.md')).toBe(2);
  });

  it('that ends without a further change is still stamped', async () => {
    const { host, wait, disk } = await start();
    const view = await host.open('a.md');
    view.editor.setCursor({ line: 4, ch: 0 });
    const composing = host.compose().update('한');
    await wait(2000);
    composing.end();
    await wait(2100);
    expect(disk('a.md')).toBe(stamped('17:00:04').replace('body', '한body'));
  });

  it('is stamped when the note is left in the middle of it', async () => {
    const { host, disk } = await start();
    const view = await host.open('a.md');
    view.editor.setCursor({ line: 4, ch: 0 });
    host.compose().update('한');
    await host.open('b.md');
    expect(disk('a.md')).toBe(stamped('17:00:00').replace('body', '한body'));
  });
});

describe('save points', () => {
  it.each([
    ['blur', () => window.dispatchEvent(new Event('blur'))],
    [
      'hidden',
      () => {
        vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
        document.dispatchEvent(new Event('visibilitychange'));
        vi.restoreAllMocks();
      },
    ],
  ])('%s', async (_name, happen) => {
    const { host, wait, disk } = await start();
    await host.open('a.md');
    typeAtEnd(stamping, 'x');
    happen();
    await host.idle();
    expect(disk('a.md')).toBe(`${stamped('17:00:00')}x`);
    await wait(5000);
    expect(host.writes('a.md')).toBe(1);
  });

  it('quitting, even in the middle of a composition', async () => {
    const { host, disk } = await start();
    const view = await host.open('a.md');
    view.editor.setCursor({ line: 4, ch: 0 });
    host.compose().update('한');
    await host.quit();
    expect(disk('a.md')).toBe(stamped('17:00:00').replace('body', '한body'));
  });

  it('closing the tab', async () => {
    const { host, disk } = await start();
    const view = await host.open('a.md');
    typeAtEnd(stamping, 'x');
    view.leaf.detach();
    await host.idle();
    expect(disk('a.md')).toBe(`${stamped('17:00:00')}x`);
  });

  it('two panes on one note: one stamp, one write', async () => {
    const { host, wait, disk } = await start();
    await host.open('a.md');
    await host.open('a.md', { newTab: true });
    typeAtEnd(stamping, 'x');
    await wait(2000);
    await wait(60_000);
    expect(disk('a.md')).toBe(`${stamped('17:00:02')}x`);
    expect(host.writes('a.md')).toBe(1);
  });

  it('a rename between the edit and the save', async () => {
    const { host, wait, disk } = await start();
    await host.open('a.md');
    typeAtEnd(stamping, 'x');
    await host.app.fileManager.renameFile(host.file('a.md'), 'c.md');
    await wait(2000);
    expect(disk('c.md')).toBe(`${stamped('17:00:02')}x`);
  });

  it('a merged change by others: the user’s edit still counts', async () => {
    const { host, wait, disk } = await start();
    await host.open('a.md');
    typeAtEnd(stamping, 'mine');
    await host.writeOutside('a.md', note.replace('body', 'their body'));
    await wait(2000);
    expect(disk('a.md')).toBe(`${stamped('17:00:02').replace('body', 'their body')}mine`);
    expect(host.notices().join()).toContain('modified externally');
  });

  it('a merge after an edit that was undone keeps the stamp of others', async () => {
    const { host, wait, disk } = await start();
    await host.open('a.md');
    typeAtEnd(stamping, 'mine');
    host.view.editor.undo();
    await host.writeOutside('a.md', note.replace('2024', '2025'));
    await wait(60_000);
    expect(disk('a.md')).toBe(note.replace('2024', '2025'));
  });
});

describe('what the reader sees', () => {
  it('cursor, selection and undo are as they would be without the plugin', async () => {
    const { host, wait } = await start();
    const view = await host.open('a.md');
    typeAtEnd(stamping, 'two words');
    view.editor.setSelection({ line: 5, ch: 4 }, { line: 5, ch: 9 });
    await wait(2000);
    expect(view.editor.getSelection()).toBe('words');
    view.editor.undo();
    expect(view.editor.getValue()).toBe(stamped('17:00:02'));
    view.editor.redo();
    expect(view.editor.getValue()).toBe(`${stamped('17:00:02')}two words`);
  });

  it('undoing what was saved is an edit again', async () => {
    const { host, wait, disk } = await start();
    const view = await host.open('a.md');
    typeAtEnd(stamping, 'x');
    await wait(2000);
    view.editor.undo();
    await wait(2000);
    expect(disk('a.md')).toBe(stamped('17:00:04'));
  });

  it('no merge notice, whatever the plugin writes', async () => {
    const { host, wait } = await start();
    await host.open('a.md');
    for (const text of ['a', 'b', 'c']) {
      typeAtEnd(stamping, text);
      await wait(1500);
    }
    await wait(10_000);
    expect(host.notices()).toEqual([]);
  });
});

describe('files that do not take the write', () => {
  it('a read-only file: the text stays in the editor, and the next save has its own time', async () => {
    const { host, wait, disk } = await start();
    host.memory.setReadOnly('a.md', true);
    const view = await host.open('a.md');
    typeAtEnd(stamping, 'x');
    await wait(2000);
    expect(disk('a.md')).toBe(note);
    expect(view.editor.getValue()).toContain('x');
    host.memory.setReadOnly('a.md', false);
    await wait(10_000);
    host.command('editor:save-file');
    await host.idle();
    expect(disk('a.md')).toBe(`${stamped('17:00:12')}x`);
  });

  it('a file that is deleted between edit and save is not created again', async () => {
    const { host, wait, disk } = await start();
    await host.open('a.md');
    typeAtEnd(stamping, 'x');
    await host.memory.external.remove('a.md');
    await host.idle();
    await wait(60_000);
    expect(disk('a.md')).toBe('(no file)');
  });
});

describe('an app that does not say when a view is dirty', () => {
  it('is stamped shortly before its automatic save', async () => {
    const { host, wait, disk } = await start();
    const view = await host.open('a.md');
    Object.defineProperty(view, 'dirty', { get: () => undefined, set: () => undefined });
    typeAtEnd(stamping, 'x');
    await wait(1000);
    await wait(1000);
    expect(disk('a.md')).toMatch(/updated: 2026-11-23 17:00:0[12] /);
    await wait(60_000);
    expect(host.writes('a.md')).toBe(1);
  });
});
