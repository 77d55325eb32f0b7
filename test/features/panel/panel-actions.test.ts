import { getByRole, queryAllByRole, waitFor } from '@testing-library/dom';
import { MarkdownRenderChild } from 'obsidian';
import { afterEach, describe, expect, it } from 'vitest';
import { createHost, type Host, type HostOptions } from '../../host/create-host';
import { withLayout } from './panel-page';
import { pluginWith } from './panel-plugin';
import { aSource, aTerm } from './term-builder';

withLayout();

const definition = 'See [[Other]].';

/** LLM is named in one folder and defined in another; each has an `Other.md`. */
const glossary = [
  aTerm('LLM', {
    definition,
    sources: [
      aSource('a/Named.md', { heading: 'LLM' }),
      aSource('b/Defined.md', { heading: 'LLM', definition }),
    ],
  }),
  aTerm('토큰', { sources: [aSource('b/Defined.md', { kind: 'sentence', line: 4, heading: 'LLM' })] }),
];
const notes = {
  'a/Named.md': '## LLM\n',
  'a/Other.md': '\n',
  'b/Defined.md': `## LLM\n\n${definition}\n\n토큰이란, 조각이다.\n`,
  'b/Other.md': '\n',
};

/** What is rendered in definitions by other plugins, and was not ended yet. */
let running = 0;

class OtherPlugin extends pluginWith(glossary) {
  override onload(): void {
    super.onload();
    this.registerMarkdownPostProcessor((element, context) => {
      const child = new MarkdownRenderChild(element);
      child.onload = () => (running += 1);
      child.onunload = () => (running -= 1);
      context.addChild(child);
    });
  }
}

let host: Host;
afterEach(() => host.close());

const row = (): HTMLElement => getByRole(document.body, 'treeitem', { name: /^LLM/ });
const headword = (): HTMLElement | null => row().querySelector('.ai-glossary-headword');

async function openPanel(options: HostOptions = {}): Promise<void> {
  host = await createHost({ notes, ...options });
  await host.enable(OtherPlugin);
  host.command('open-glossary');
  await waitFor(row);
  await host.idle();
}

/** Opens the menu of the row. Returns what it offers. */
function openMenu(): string[] {
  headword()?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
  return queryAllByRole(document.body, 'menuitem').map((item) => item.textContent);
}

const choose = (name: string): void => getByRole(document.body, 'menuitem', { name }).click();

/** Has the clipboard take what is copied, or refuse it. Returns what it holds. */
function withClipboard(isOpen: boolean): () => string {
  let held = '';
  const writeText = (text: string): Promise<void> => {
    if (isOpen) held = text;
    return isOpen ? Promise.resolve() : Promise.reject(new Error('Refused'));
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  return () => held;
}

describe('a definition', () => {
  it('resolves its links relative to the note that gives it', async () => {
    await openPanel();
    getByRole(row(), 'button', { name: 'Show definition' }).click();
    (await waitFor(() => getByRole(row(), 'link', { name: 'Other' }))).click();
    await waitFor(() => expect(host.app.workspace.getActiveFile()?.path).toBe('b/Other.md'));
  });

  it('shows the target of its links under the mouse', async () => {
    await openPanel();
    getByRole(row(), 'button', { name: 'Show definition' }).click();
    const link = await waitFor(() => getByRole(row(), 'link', { name: 'Other' }));
    const asked: unknown[] = [];
    host.internals.workspace.on('hover-link', (request: unknown) => asked.push(request));
    link.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    const place = { linktext: 'Other', sourcePath: 'b/Defined.md', targetEl: link };
    expect(asked).toEqual([expect.objectContaining({ source: 'ai-glossary', ...place })]);
  });

  it('unloads what other plugins have added to it when its row is closed', async () => {
    await openPanel();
    const before = running;
    getByRole(row(), 'button', { name: 'Show definition' }).click();
    await waitFor(() => expect(running).toBe(before + 1));
    getByRole(row(), 'button', { name: 'Show definition' }).click();
    await waitFor(() => expect(running).toBe(before));
  });
});

describe('the menu of a row', () => {
  it.each([
    ['Copy name', 'LLM'],
    ['Copy link', '[[Defined#LLM|LLM]]'],
    ['Copy definition', 'See [[Other]].'],
  ])('has %s, which says that it was done', async (item, copied) => {
    const clipboard = withClipboard(true);
    await openPanel();
    openMenu();
    choose(item);
    await waitFor(() => expect(host.notices()).toEqual(['Copied to your clipboard.']));
    expect(clipboard()).toBe(copied);
  });

  it('says when the clipboard cannot be written to', async () => {
    withClipboard(false);
    await openPanel();
    openMenu();
    choose('Copy name');
    await waitFor(() => expect(host.notices()).toEqual(['Could not write to the clipboard.']));
  });

  it('offers nothing that needs a note once the note no longer exists', async () => {
    await openPanel();
    await host.app.fileManager.trashFile(host.file('b/Defined.md'));
    expect(openMenu()).toEqual(['Copy name', 'Copy definition']);
  });
});

describe('a row under the mouse', () => {
  it.each([
    [/^LLM/, { linktext: 'b/Defined.md#LLM' }],
    [/^토큰/, { linktext: 'b/Defined.md', state: { scroll: 4 } }],
  ])('has its heading, or its line, shown: %s', async (name, place) => {
    await openPanel();
    const asked: unknown[] = [];
    host.internals.workspace.on('hover-link', (request: unknown) => asked.push(request));
    getByRole(document.body, 'treeitem', { name })
      .querySelector('.ai-glossary-row')
      ?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    expect(asked).toEqual([expect.objectContaining({ source: 'ai-glossary', ...place })]);
  });
});

describe('a row whose note is gone', () => {
  it('says so instead of opening another', async () => {
    await openPanel();
    await host.app.fileManager.trashFile(host.file('b/Defined.md'));
    headword()?.click();
    await waitFor(() => expect(host.notices()).toEqual(['The note “b/Defined.md” no longer exists.']));
    expect(host.app.workspace.getActiveFile()).toBeNull();
  });
});

describe('a link to a note that is gone', () => {
  it('is not inserted, and the user is told', async () => {
    await openPanel();
    const { editor } = await host.open('a/Other.md');
    await host.app.fileManager.trashFile(host.file('b/Defined.md'));
    getByRole(row(), 'button', { name: 'Show definition' }).click();
    (await waitFor(() => getByRole(row(), 'button', { name: /^Insert link/ }))).click();
    expect(editor.getValue()).toBe('\n');
    expect(host.notices()).toHaveLength(1);
  });
});

describe('a row on a phone', () => {
  it('reveals its note, which the panel covers', async () => {
    await openPanel({ device: 'phone' });
    const { rightSplit } = host.app.workspace;
    expect(rightSplit.collapsed).toBe(false);
    headword()?.click();
    await waitFor(() => expect(host.app.workspace.getActiveFile()?.path).toBe('b/Defined.md'));
    expect(rightSplit.collapsed).toBe(true);
  });
});

describe('the menu of sort orders', () => {
  it('has the present one checked, and remembers another choice', async () => {
    await openPanel();
    const orders = (): string[] => {
      getByRole(document.body, 'button', { name: 'Change sort order' }).click();
      return queryAllByRole(document.body, 'menuitemcheckbox').map(
        (item) => `${item.getAttribute('aria-checked') === 'true' ? '✓' : ''}${item.textContent}`,
      );
    };
    expect(orders()).toEqual(['✓Term name (A to Z)', 'Updated (new to old)']);
    getByRole(document.body, 'menuitemcheckbox', { name: /^Updated/ }).click();
    await host.idle();
    expect(orders()).toEqual(['Term name (A to Z)', '✓Updated (new to old)']);
  });
});
