import type { Command, Hotkey } from 'obsidian';
import { MarkdownView } from '../view/markdown-view';
import { CommandPalette } from './command-palette';
import type { HostApp } from './host-app';
import { QuickSwitcher } from './quick-switcher';

const mod = (key: string): Hotkey[] => [{ modifiers: ['Mod'], key }];

function noteCommands(app: HostApp): Command[] {
  const { workspace } = app;
  const withView = (run: (view: MarkdownView) => unknown) => (checking: boolean) => {
    const view = workspace.getActiveViewOfType(MarkdownView);
    // A failed save has already shown a notice.
    if (view && !checking) void Promise.resolve(run(view)).catch(() => undefined);
    return view !== null;
  };
  return [
    {
      id: 'editor:save-file',
      name: 'Save current file',
      hotkeys: mod('s'),
      checkCallback: withView((v) => v.save()),
    },
    {
      id: 'markdown:toggle-preview',
      name: 'Toggle reading view',
      hotkeys: mod('e'),
      checkCallback: withView((view) => view.toggleMode()),
    },
    {
      id: 'editor:toggle-source',
      name: 'Toggle Live Preview/Source mode',
      checkCallback: withView((view) => view.toggleSource()),
    },
  ];
}

function paneCommands(app: HostApp): Command[] {
  const { workspace } = app;
  const duplicate = (type: 'split' | 'window' | 'tab') => () => {
    const leaf = workspace.getMostRecentLeaf();
    if (leaf) void workspace.duplicateLeaf(leaf, type);
  };
  return [
    {
      id: 'workspace:close',
      name: 'Close current tab',
      hotkeys: mod('w'),
      callback: () => workspace.activeLeaf?.detach(),
    },
    {
      id: 'workspace:new-tab',
      name: 'New tab',
      hotkeys: mod('t'),
      callback: () => void workspace.getLeaf('tab').setViewState({ type: 'empty', active: true }),
    },
    { id: 'workspace:split-vertical', name: 'Split right', callback: duplicate('split') },
    {
      id: 'workspace:open-in-new-window',
      name: 'Open current tab in new window',
      callback: duplicate('window'),
    },
    {
      id: 'workspace:move-to-new-window',
      name: 'Move current tab to new window',
      checkCallback: (checking) => {
        const { activeLeaf } = workspace;
        if (activeLeaf && !checking) workspace.moveLeafToPopout(activeLeaf);
        return activeLeaf !== null;
      },
    },
    {
      id: 'app:toggle-left-sidebar',
      name: 'Toggle left sidebar',
      callback: () => workspace.leftSplit.toggle(),
    },
    {
      id: 'app:toggle-right-sidebar',
      name: 'Toggle right sidebar',
      callback: () => workspace.rightSplit.toggle(),
    },
  ];
}

async function newNote(app: HostApp): Promise<void> {
  const { vault, workspace, fileManager } = app;
  const folder = fileManager.getNewFileParent(workspace.getActiveFile()?.path ?? '');
  const prefix = folder.isRoot() ? '' : `${folder.path}/`;
  let number = 0;
  const path = () => `${prefix}Untitled${number === 0 ? '' : ` ${number}`}.md`;
  while (vault.getFileByPath(path())) number++;
  const file = await vault.create(path(), '');
  await workspace.getLeaf(false).openFile(file, { eState: { focus: true } });
}

/** The app's own commands that a user of the workbench, or a test, needs. */
export function addCoreCommands(app: HostApp): void {
  const all: Command[] = [
    ...noteCommands(app),
    ...paneCommands(app),
    {
      id: 'file-explorer:new-file',
      name: 'Create new note',
      hotkeys: mod('n'),
      callback: () => void newNote(app),
    },
    {
      id: 'switcher:open',
      name: 'Open quick switcher',
      hotkeys: mod('o'),
      callback: () => new QuickSwitcher(app).open(),
    },
    { id: 'app:open-settings', name: 'Open settings', hotkeys: mod(','), callback: () => app.setting.open() },
    {
      id: 'command-palette:open',
      name: 'Open command palette',
      hotkeys: mod('p'),
      callback: () => new CommandPalette(app).open(),
    },
  ];
  for (const command of all) app.commands.addCommand(command);
}
