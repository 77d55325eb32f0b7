import type { App, Menu, TFile, View } from 'obsidian';
import type { Term } from '../../core';
import type { MessageKey, Translate } from '../../i18n';
import { mainSource } from '../../obsidian/term-places';

/** What the context menu of a term is made from. */
export interface TermMenuDeps {
  readonly app: App;
  readonly translate: Translate;
  readonly term: Term;
  readonly openIn: (pane: 'tab' | 'split' | false) => void;
  readonly insertLink: () => void;
  readonly rename: (() => void) | undefined;
  readonly copy: (text: string) => void;
  /** A link to the term; absent when its note is gone. */
  readonly link: string | undefined;
}

/** Fills the context menu of a term, in Obsidian's order: open, edit, copy, system. */
export function addTermMenuItems(menu: Menu, deps: TermMenuDeps): void {
  const { app, term, link, copy, openIn } = deps;
  const add = (section: string, [title, icon]: readonly [MessageKey, string], onClick: () => void): void => {
    menu.addItem((item) =>
      item.setSection(section).setTitle(deps.translate(title)).setIcon(icon).onClick(onClick),
    );
  };
  const source = mainSource(term);
  const file = source && app.vault.getFileByPath(source.path);
  if (file) {
    add('open', ['panel.open', 'lucide-file-text'], () => openIn(false));
    add('open', ['panel.open-tab', 'lucide-file-plus'], () => openIn('tab'));
    add('open', ['panel.open-side', 'lucide-separator-vertical'], () => openIn('split'));
    add('action', ['panel.insert-link', 'lucide-link'], deps.insertLink);
  }
  if (deps.rename !== undefined) add('action', ['panel.rename', 'lucide-pencil'], deps.rename);
  add('info', ['panel.copy-name', 'lucide-copy'], () => copy(term.headword));
  if (link !== undefined) add('info', ['panel.copy-link', 'lucide-copy'], () => copy(link));
  const { definition } = term;
  if (definition !== undefined) add('info', ['panel.copy-definition', 'lucide-copy'], () => copy(definition));
  const leaf = app.workspace.getLeavesOfType('file-explorer')[0];
  if (!file || leaf === undefined || !isFileExplorer(leaf.view)) return;
  const explorer = leaf.view;
  add('system', ['panel.reveal', 'lucide-folder-open'], () => {
    explorer.revealInFolder(file);
    void app.workspace.revealLeaf(leaf);
  });
}

/** The part of the core file explorer's view that is used here. It is not in Obsidian's typings, so it is looked for. */
interface FileExplorer {
  revealInFolder(file: TFile): void;
}

function isFileExplorer(view: View): view is View & FileExplorer {
  return 'revealInFolder' in view && typeof view.revealInFolder === 'function';
}
