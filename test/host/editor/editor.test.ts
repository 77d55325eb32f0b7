import { StateEffect, StateField } from '@codemirror/state';
import { syntaxTree } from '@codemirror/language';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Editor,
  type EditorPosition,
  EditorSuggest,
  type EditorSuggestTriggerInfo,
  editorInfoField,
  editorLivePreviewField,
  Plugin,
} from 'obsidian';
import { askedAfter } from './suggest-manager';
import { createHost, type Host } from '../create-host';

let host: Host;
beforeEach(async () => {
  host = await createHost({ notes: { 'A.md': 'one two\nthree\n' } });
});
afterEach(() => host.close());

describe('Editor', () => {
  it('answers and changes by line and column', async () => {
    const { editor } = await host.open('A.md');
    expect([editor.lineCount(), editor.getLine(0), editor.lastLine()]).toEqual([3, 'one two', 2]);
    expect(editor.posToOffset({ line: 1, ch: 2 })).toBe(10);
    expect(editor.offsetToPos(10)).toEqual({ line: 1, ch: 2 });
    expect(editor.wordAt({ line: 0, ch: 5 })).toEqual({ from: { line: 0, ch: 4 }, to: { line: 0, ch: 7 } });
    editor.replaceRange('2', { line: 0, ch: 4 }, { line: 0, ch: 7 });
    expect(editor.getValue()).toBe('one 2\nthree\n');
    editor.undo();
    editor.setSelection({ line: 1, ch: 0 }, { line: 1, ch: 5 });
    editor.replaceSelection('3');
    expect(editor.getValue()).toBe('one two\n3\n');
  });

  it('makes several changes and places the cursor in one step', async () => {
    const { editor } = await host.open('A.md');
    editor.transaction({
      changes: [
        { from: { line: 0, ch: 0 }, text: '> ' },
        { from: { line: 1, ch: 0 }, text: '> ' },
      ],
      selection: { from: { line: 1, ch: 7 } },
    });
    expect(editor.getValue()).toBe('> one two\n> three\n');
    expect(editor.getCursor()).toEqual({ line: 1, ch: 7 });
    editor.undo();
    expect(editor.getValue()).toBe('one two\nthree\n');
  });

  it('knows its file, and whether it is Live Preview', async () => {
    const view = await host.open('A.md');
    const { state } = view.editMode.cm;
    expect(state.field(editorInfoField).file?.path).toBe('A.md');
    expect(state.field(editorLivePreviewField)).toBe(true);
    await host.open('A.md', { mode: 'source' });
    expect(view.editMode.cm.state.field(editorLivePreviewField)).toBe(false);
  });

  it('takes extensions from an array that is changed in place', async () => {
    const field = StateField.define({ create: () => 1, update: (value) => value });
    const extensions: StateField<number>[] = [];
    class Sample extends Plugin {
      override onload(): void {
        this.registerEditorExtension(extensions);
      }
    }
    const view = await host.open('A.md');
    await host.enable(Sample);
    extensions.push(field);
    host.app.workspace.updateOptions();
    expect(view.editMode.cm.state.field(field)).toBe(1);
    await host.disable();
    expect(view.editMode.cm.state.field(field, false)).toBeUndefined();
    expect(StateEffect.appendConfig).toBeDefined();
  });

  it('tells each change', async () => {
    const { editor } = await host.open('A.md');
    const texts: string[] = [];
    host.app.workspace.on('editor-change', (changed: Editor) => texts.push(changed.getLine(0)));
    host.type('x');
    editor.undo();
    expect(texts).toEqual(['xone two', 'one two']);
  });

  it('names the parts of its text as the app does', async () => {
    await host.writeOutside(
      'A.md',
      '---\ntags: x\n---\n# Head\n`code` [[Note|alias]] #tag $x$\n```\nblock\n```\n',
    );
    const view = await host.open('A.md', { mode: 'source' });
    const { state } = view.editMode.cm;
    const named = (text: string) => {
      const names: string[] = [];
      const at = state.doc.toString().indexOf(text);
      syntaxTree(state).iterate({ from: at, to: at + 1, enter: (node) => void names.push(node.name) });
      return names.at(-1);
    };
    expect(named('tags: x')).toBe('hmd-frontmatter');
    expect(named('Head')).toBe('header_header-1');
    expect(named('`code`')).toBe('inline-code');
    expect(named('Note')).toBe('hmd-internal-link_link-has-alias');
    expect(named('alias')).toBe('hmd-internal-link_link-alias');
    expect(named('#tag')).toContain('hashtag');
    expect(named('$x$')).toBe('math');
    expect(named('block')).toBe('hmd-codeblock');
  });
});

describe('EditorSuggest', () => {
  class Terms extends EditorSuggest<string> {
    onTrigger(cursor: EditorPosition, editor: Editor): EditorSuggestTriggerInfo | null {
      const query = /@(\w*)$/.exec(editor.getLine(cursor.line).slice(0, cursor.ch))?.[1];
      if (query === undefined) return null;
      return { start: { line: cursor.line, ch: cursor.ch - query.length - 1 }, end: cursor, query };
    }

    getSuggestions({ query }: { query: string }): string[] {
      return ['GPT', 'BERT'].filter((name) => name.startsWith(query));
    }

    renderSuggestion(value: string, el: HTMLElement): void {
      el.setText(value);
    }

    selectSuggestion(value: string): void {
      if (this.context) this.context.editor.replaceRange(value, this.context.start, this.context.end);
      this.close();
    }
  }

  const asked = () => new Promise((resolve) => window.setTimeout(resolve, askedAfter + 20));
  const type = (text: string) => {
    host.type(text);
    return asked();
  };

  it('opens as one types, narrows, and puts in what is chosen', async () => {
    class Sample extends Plugin {
      override onload(): void {
        this.registerEditorSuggest(new Terms(this.app));
      }
    }
    await host.enable(Sample);
    const view = await host.open('A.md');
    const shown = () => Array.from(document.querySelectorAll('.suggestion-item'), (el) => el.textContent);
    await type('@');
    expect(shown()).toEqual(['GPT', 'BERT']);
    await type('B');
    expect(shown()).toEqual(['BERT']);
    host.press('Enter');
    expect(shown()).toEqual([]);
    expect(view.editor.getLine(0)).toBe('BERTone two');
  });

  it('stays as long as it has something to say, whatever else changes, and does not come back by itself', async () => {
    class Sample extends Plugin {
      override onload(): void {
        this.registerEditorSuggest(new Terms(this.app));
      }
    }
    await host.enable(Sample);
    const view = await host.open('A.md');
    const isShown = () => document.querySelector('.suggestion-item') !== null;
    await type('@');
    const { cm } = view.editMode;
    cm.dispatch({ changes: { from: cm.state.doc.length, insert: '.' } });
    await asked();
    expect(isShown()).toBe(true);
    view.editor.setCursor({ line: 0, ch: 0 });
    await asked();
    expect(isShown()).toBe(false);
    view.editor.setCursor({ line: 0, ch: 1 });
    await asked();
    expect(isShown()).toBe(false);
  });

  it('is asked at a move of cursor or focus too, and not opened by it', async () => {
    let questions = 0;
    class Curious extends Terms {
      override onTrigger(cursor: EditorPosition, editor: Editor): EditorSuggestTriggerInfo | null {
        questions++;
        return super.onTrigger(cursor, editor);
      }
    }
    class Sample extends Plugin {
      override onload(): void {
        this.registerEditorSuggest(new Curious(this.app));
      }
    }
    await host.enable(Sample);
    const view = await host.open('A.md');
    const { cm } = view.editMode;
    cm.dispatch({ changes: { from: 0, insert: '@' }, selection: { anchor: 1 } });
    await asked();
    view.editor.setCursor({ line: 0, ch: 2 });
    await asked();
    view.editor.setCursor({ line: 0, ch: 1 });
    await asked();
    cm.contentDOM.blur();
    await vi.waitFor(() => expect(questions).toBe(4));
    await asked();
    expect([questions, document.querySelector('.suggestion-item')]).toEqual([4, null]);
    // A plugin's change that is signed as typing opens it.
    cm.dispatch({ changes: { from: 1, insert: 'B' }, selection: { anchor: 2 }, userEvent: 'input.complete' });
    await asked();
    expect(document.querySelector('.suggestion-item')?.textContent).toBe('BERT');
  });
});

describe('the menu of the editor', () => {
  const askedFor = async (device: 'desktop' | 'phone'): Promise<boolean> => {
    await host.close();
    host = await createHost({ notes: { 'A.md': 'one' }, device });
    let asked = false;
    host.app.workspace.on('editor-menu', () => (asked = true));
    const { cm } = (await host.open('A.md')).editMode;
    cm.posAtCoords = () => null as never;
    cm.contentDOM.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    return asked;
  };

  it('has plugins fill it, but not on a phone', async () => {
    expect(await askedFor('desktop')).toBe(true);
    expect(await askedFor('phone')).toBe(false);
  });
});
