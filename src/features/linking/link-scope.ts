import type { App, TFile, TFolder, Vault } from 'obsidian';
import type { TextRange } from '../../core';
import { noteEditorOf } from '../../obsidian/editor-view';
import { noteAtHand } from '../../obsidian/note-at-hand';
import { notesIn } from '../../runs/each-note';

/** Where a command works. */
export type LinkScope =
  | { readonly kind: 'selection'; readonly file: TFile; readonly range: TextRange }
  | { readonly kind: 'note'; readonly file: TFile }
  | { readonly kind: 'folder'; readonly folder: TFolder }
  | { readonly kind: 'vault' };

/** The notes of a scope, ordered by path. */
export function notesOf(scope: LinkScope, vault: Vault): TFile[] {
  if (scope.kind === 'selection' || scope.kind === 'note') return [scope.file];
  return notesIn(scope.kind === 'folder' ? scope.folder : vault.getRoot());
}

/** The scopes that are available now, beginning with the smallest, the selection. */
export function availableScopes(app: App): LinkScope[] {
  const { workspace, vault } = app;
  const scopes: LinkScope[] = [];
  const file = noteAtHand(workspace);
  if (file) {
    const range = selectedRange(app);
    if (range !== undefined) scopes.push({ kind: 'selection', file, range });
    scopes.push({ kind: 'note', file });
  }
  return [
    ...scopes,
    { kind: 'folder', folder: workspace.getActiveFile()?.parent ?? vault.getRoot() },
    { kind: 'vault' },
  ];
}

function selectedRange({ workspace }: App): TextRange | undefined {
  const { from, to } = noteEditorOf(workspace.activeEditor)?.state.selection.main ?? { from: 0, to: 0 };
  return from === to ? undefined : { from, to };
}
