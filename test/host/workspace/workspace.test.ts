import { afterEach, describe, expect, it } from 'vitest';
import { ItemView, MarkdownView, Plugin, type TFile, type WorkspaceLeaf } from 'obsidian';
import { createHost, type Host } from '../create-host';

let host: Host;
afterEach(() => host.close());

class PanelView extends ItemView {
  query = '';

  getViewType(): string {
    return 'panel';
  }

  getDisplayText(): string {
    return 'Panel';
  }

  override getState(): Record<string, unknown> {
    return { query: this.query };
  }

  override async setState(state: unknown): Promise<void> {
    this.query = (state as { query?: string }).query ?? '';
    await Promise.resolve();
  }
}

class PanelPlugin extends Plugin {
  override onload(): void {
    this.registerView('panel', (leaf: WorkspaceLeaf) => new PanelView(leaf));
  }
}

const notes = { 'A.md': '# One\ntext\n## Two\nmore\n', 'B.md': 'b', 'folder/C.md': 'c' };

describe('opening notes', () => {
  it('reuses the tab, or makes one', async () => {
    host = await createHost({ notes });
    const first = await host.open('A.md');
    const again = await host.open('B.md');
    expect(again.leaf).toBe(first.leaf);
    const other = await host.open('A.md', { newTab: true });
    expect(other.leaf).not.toBe(first.leaf);
    expect(host.app.workspace.getLeavesOfType('markdown')).toHaveLength(2);
    expect(host.app.workspace.getLastOpenFiles()).toEqual(['A.md', 'B.md']);
  });

  it('tells of another file once, and of none', async () => {
    host = await createHost({ notes });
    const opened: (string | undefined)[] = [];
    host.app.workspace.on('file-open', (file: TFile | null) => opened.push(file?.path));
    await host.open('A.md');
    await host.open('A.md');
    await host.open('B.md');
    await host.internals.workspace.activeLeaf?.setViewState({ type: 'empty', active: true });
    expect(opened).toEqual(['A.md', 'B.md', undefined]);
  });

  it('follows a link to a heading', async () => {
    host = await createHost({ notes });
    await host.open('B.md');
    await host.app.workspace.openLinkText('A#Two', 'B.md');
    expect(host.view.file?.path).toBe('A.md');
    expect(host.view.editor.getCursor()).toEqual({ line: 2, ch: 0 });
  });

  it('makes the note that a link names and nobody wrote', async () => {
    host = await createHost({ notes });
    await host.app.workspace.openLinkText('New', 'B.md', 'tab');
    expect(host.view.file?.path).toBe('New.md');
  });

  it('keeps the active file while a sidebar has the focus', async () => {
    host = await createHost({ notes });
    await host.enable(PanelPlugin);
    await host.open('A.md');
    await host.app.workspace.ensureSideLeaf('panel', 'right');
    expect(host.app.workspace.getActiveViewOfType(MarkdownView)).toBeNull();
    expect(host.app.workspace.activeEditor).toBeNull();
    expect(host.app.workspace.getActiveFile()?.path).toBe('A.md');
    expect(host.app.workspace.getMostRecentLeaf()?.view.getViewType()).toBe('markdown');
  });
});

describe('a view of a plugin', () => {
  it('is made once at the side, and shown', async () => {
    host = await createHost();
    await host.enable(PanelPlugin);
    const leaf = await host.app.workspace.ensureSideLeaf('panel', 'right', { state: { query: 'gpt' } });
    expect(await host.app.workspace.ensureSideLeaf('panel', 'right')).toBe(leaf);
    expect(leaf.view).toBeInstanceOf(PanelView);
    expect(leaf.view.getState()).toEqual({ query: 'gpt' });
    expect(host.internals.workspace.rightSplit.collapsed).toBe(false);
  });

  it('keeps its state while the plugin is away', async () => {
    host = await createHost();
    await host.enable(PanelPlugin);
    const leaf = await host.app.workspace.ensureSideLeaf('panel', 'right', { state: { query: 'gpt' } });
    await host.disable();
    await host.idle();
    expect(leaf.view).not.toBeInstanceOf(PanelView);
    await host.enable(PanelPlugin);
    expect(leaf.view.getState()).toEqual({ query: 'gpt' });
  });

  it('comes back after a restart, deferred until it is looked at', async () => {
    host = await createHost({ notes });
    await host.enable(PanelPlugin);
    await host.open('A.md');
    await host.app.workspace.ensureSideLeaf('panel', 'right', { state: { query: 'gpt' } });
    host.internals.workspace.rightSplit.collapse();
    const layout = JSON.parse(JSON.stringify(host.app.workspace.getLayout())) as unknown;
    await host.close();

    host = await createHost({ notes, layout, beforeReady: (early) => early.enable(PanelPlugin) });
    expect(host.app.workspace.getActiveFile()?.path).toBe('A.md');
    const [leaf] = host.app.workspace.getLeavesOfType('panel');
    expect(leaf?.isDeferred).toBe(true);
    expect(leaf?.view).not.toBeInstanceOf(PanelView);
    if (leaf) await host.app.workspace.revealLeaf(leaf);
    expect(leaf?.view).toBeInstanceOf(PanelView);
    expect(leaf?.view.getState()).toEqual({ query: 'gpt' });
  });
});

describe('start', () => {
  it('layout-ready comes after files and panes, and at once for who is late', async () => {
    const order: string[] = [];
    host = await createHost({
      notes,
      beforeReady: (early) => {
        early.app.vault.on('create', (file) => order.push(file.path));
        early.app.workspace.onLayoutReady(() => order.push('ready'));
        return Promise.resolve();
      },
    });
    expect(order.at(-1)).toBe('ready');
    expect(order).toContain('A.md');
    host.app.workspace.onLayoutReady(() => order.push('late'));
    expect(order.at(-1)).toBe('late');
  });
});
