import { afterEach, describe, expect, it } from 'vitest';
import { applyEditsTo } from '../../src/editor/apply-edits';
import { rewriteNote, type RewriteOutcome } from '../../src/obsidian/rewrite-note';
import { createHost, type Host } from '../host/create-host';
import { noStamps } from './no-stamps';

let host: Host;
afterEach(() => host.close());

/** Puts `x` in the place of each `a`. */
function rewrite(path: string): Promise<RewriteOutcome> {
  return rewriteNote({ app: host.app, stamper: noStamps }, host.file(path), {
    plan: (text) =>
      Array.from(text.matchAll(/a/g), ({ index }) => ({ from: index, to: index + 1, insert: 'x' })),
    applyTo: (view, edits) => applyEditsTo(view, edits, 'input.link'),
  });
}

describe('a note that no editor shows', () => {
  it('is written once', async () => {
    host = await createHost({ notes: { 'n.md': 'a b a' } });
    expect(await rewrite('n.md')).toBe('written');
    expect(await host.read('n.md')).toBe('x b x');
    expect(host.writes('n.md')).toBe(1);
  });

  it('is not touched when there is nothing to change', async () => {
    host = await createHost({ notes: { 'n.md': 'b' } });
    expect(await rewrite('n.md')).toBe('unchanged');
    expect(host.writes('n.md')).toBe(0);
  });

  it('is looked at again when it has changed since it was read', async () => {
    host = await createHost({ notes: { 'n.md': 'b a' } });
    host.app.vault.read = () => Promise.resolve('a');
    expect(await rewrite('n.md')).toBe('written');
    expect(await host.read('n.md')).toBe('b x');
  });

  it('keeps its byte order mark, which no plan hears of', async () => {
    host = await createHost({ notes: { 'n.md': '\uFEFFa b a' } });
    const seen: string[] = [];
    const outcome = await rewriteNote({ app: host.app, stamper: noStamps }, host.file('n.md'), {
      plan: (text) => {
        seen.push(text);
        return [{ from: 0, to: 1, insert: 'x' }];
      },
      applyTo: () => undefined,
    });
    expect([outcome, new Set(seen)]).toEqual(['written', new Set(['a b a'])]);
    expect(await host.read('n.md')).toBe('\uFEFFx b a');
  });

  it('keeps its bytes when they are no text', async () => {
    host = await createHost({ notes: { 'zero.md': 'a\0' } });
    expect(await rewrite('zero.md')).toBe('not-text');
    const latin1 = new Uint8Array([0x61, 0xe9]);
    await host.memory.external.write('latin-1.md', latin1);
    await host.idle();
    expect(await rewrite('latin-1.md')).toBe('not-text');
    expect(await host.store.read('latin-1.md')).toEqual(latin1);
    expect(host.writes('zero.md') + host.writes('latin-1.md')).toBe(0);
  });

  it('may have the sign for an unreadable character as its own', async () => {
    host = await createHost({ notes: { 'n.md': 'a \ufffd' } });
    expect(await rewrite('n.md')).toBe('written');
    expect(await host.read('n.md')).toBe('x \ufffd');
  });

  it('gives the reason why it could not be written', async () => {
    host = await createHost({ notes: { 'n.md': 'a' } });
    host.app.vault.process = () => Promise.reject(new Error('The disk is full'));
    expect(await rewrite('n.md')).toEqual(new Error('The disk is full'));
  });
});

describe('a note in an editor', () => {
  it('is changed there, with what is not saved yet', async () => {
    host = await createHost({ notes: { 'n.md': 'a' } });
    const { editor } = await host.open('n.md');
    host.type('aa ');
    expect(await rewrite('n.md')).toBe('written');
    expect(editor.getValue()).toBe('xx x');
    editor.undo();
    expect(editor.getValue()).toBe('aa a');
  });

  it('is left alone when there is nothing to change', async () => {
    host = await createHost({ notes: { 'n.md': 'b' } });
    const { editor } = await host.open('n.md');
    expect(await rewrite('n.md')).toBe('unchanged');
    expect(editor.getValue()).toBe('b');
  });

  it('counts with the editor that was opened while the note was read', async () => {
    host = await createHost({ notes: { 'n.md': 'a' } });
    const read = host.app.vault.read.bind(host.app.vault);
    host.app.vault.read = async (file) => {
      host.app.vault.read = read;
      const text = await read(file);
      await host.open('n.md');
      host.type('aa ');
      return text;
    };
    expect(await rewrite('n.md')).toBe('written');
    expect(host.view.editor.getValue()).toBe('xx x');
  });
});

describe('a note of which an editor holds a section', () => {
  const note = '# One\n\na\n\n# Two\n\na b\n';
  const start = async () => {
    host = await createHost({ notes: { 'n.md': note } });
    return host.openSection('n.md', '#Two');
  };

  it('is changed in the file, and the section follows', async () => {
    const section = await start();
    expect(await rewrite('n.md')).toBe('written');
    await host.idle();
    expect(await host.read('n.md')).toBe('# One\n\nx\n\n# Two\n\nx b\n');
    expect(section.editor.getValue()).toBe('# Two\n\nx b');
  });

  it('is left alone while the section has what is not saved yet', async () => {
    const section = await start();
    section.type('a');
    expect(await rewrite('n.md')).toBe('unsaved-section');
    await section.close();
    expect(await host.read('n.md')).toBe('# One\n\na\n\n# Two\n\na ba\n');
    expect(await rewrite('n.md')).toBe('written');
  });

  it('is left alone also when the section is typed in while the note is read', async () => {
    const section = await start();
    const read = host.app.vault.read.bind(host.app.vault);
    host.app.vault.read = async (file) => {
      const text = await read(file);
      section.type('a');
      return text;
    };
    expect(await rewrite('n.md')).toBe('unsaved-section');
    expect(host.writes('n.md')).toBe(0);
  });

  it('is changed in the pane that shows it beside the section', async () => {
    host = await createHost({ notes: { 'n.md': note } });
    const view = await host.open('n.md');
    await host.openSection('n.md', '#Two');
    expect(await rewrite('n.md')).toBe('written');
    expect(view.editor.getValue()).toBe('# One\n\nx\n\n# Two\n\nx b\n');
  });

  it('is changed in the editor when that holds all of it, as one step to undo', async () => {
    host = await createHost({ notes: { 'n.md': note } });
    const { editor } = await host.openSection('n.md');
    expect(await rewrite('n.md')).toBe('written');
    expect(editor.getValue()).toBe('# One\n\nx\n\n# Two\n\nx b\n');
    editor.undo();
    expect(editor.getValue()).toBe(note);
  });
});
