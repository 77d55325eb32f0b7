import { Notice, type TFile } from 'obsidian';
import {
  addListItems,
  type ChangeStamp,
  correctionEdits,
  editBack,
  type EditResult,
  type PlacedEdit,
  placedEdit,
  type TextEdit,
  type WrongExpansion,
} from '../../core';
import { applyEditsTo } from '../../editor/apply-edits';
import type { Translate } from '../../i18n';
import { addNoticeAction } from '../../obsidian/action-notice';
import {
  type NoteWriting,
  type Rewrite,
  rewriteNote,
  type RewriteOutcome,
} from '../../obsidian/rewrite-note';

export interface ReferenceChangesDeps extends NoteWriting {
  readonly translate: Translate;
}

/** A note that was changed, and the data for taking that back. */
interface ChangedNote {
  readonly file: TFile;
  readonly back: PlacedEdit;
  readonly stamp: ChangeStamp | undefined;
}

/** How long the notice that offers to take a change back stays, in milliseconds. */
const offerMs = 20_000;

/**
 * Writes content of the built-in reference into notes: as a single undo step in an open note, otherwise with a notice
 * that offers to take it back.
 */
export class ReferenceChanges {
  readonly #deps: ReferenceChangesDeps;

  constructor(deps: ReferenceChangesDeps) {
    this.#deps = deps;
  }

  async addAliases(path: string, names: readonly string[]): Promise<void> {
    const { app, translate } = this.#deps;
    const file = app.vault.getFileByPath(path);
    if (file === null) {
      new Notice(translate('panel.note-gone', { path }));
      return;
    }
    let result: EditResult = { ok: true, edits: [] };
    const changed = await this.#change(file, (text) => {
      result = addListItems(text, 'aliases', names);
      return result.ok ? result.edits : [];
    });
    if (changed !== undefined) {
      this.#report(translate('reference.aliases-added', { note: file.basename, names: names.join(', ') }), [
        changed,
      ]);
    }
    this.#explain(file, result);
  }

  async correct({ expansion, right, sources, term }: WrongExpansion): Promise<void> {
    const { app, translate } = this.#deps;
    const changed: ChangedNote[] = [];
    for (const path of new Set(sources.map((source) => source.path))) {
      const file = app.vault.getFileByPath(path);
      if (file === null) {
        new Notice(translate('panel.note-gone', { path }));
        continue;
      }
      const own = sources.filter((source) => source.path === path);
      let count = 0;
      const done = await this.#change(file, (text) => {
        const edits = own.flatMap((source) =>
          correctionEdits(text, {
            wrong: source.expansion ?? expansion,
            right,
            headword: term.headword,
            source,
          }),
        );
        count = edits.length;
        return inOrder(edits);
      });
      if (done !== undefined) changed.push(done);
      else if (count === 0) new Notice(translate('reference.correct-not-found', { path, wrong: expansion }));
    }
    if (changed.length > 0) this.#report(translate('reference.corrected', { right }), changed);
  }

  /** `undefined` if nothing was changed. Unless there was nothing to change, the user is told why. */
  async #change(file: TFile, plan: (text: string) => readonly TextEdit[]): Promise<ChangedNote | undefined> {
    let back: PlacedEdit | undefined;
    let stamp: ChangeStamp | undefined;
    const outcome = await this.#rewrite(file, {
      plan: (text) => {
        const edits = plan(text);
        back = edits.length === 0 ? undefined : placedEdit(text, edits);
        return edits;
      },
      onStamp: (known) => (stamp = known),
    });
    return outcome === 'written' && back !== undefined ? { file, back, stamp } : undefined;
  }

  async #rewrite(file: TFile, rewrite: Omit<Rewrite, 'applyTo'>): Promise<RewriteOutcome> {
    const { translate } = this.#deps;
    const outcome = await rewriteNote(this.#deps, file, {
      ...rewrite,
      applyTo: (view, edits) => applyEditsTo(view, edits, 'input.reference'),
    });
    if (outcome === 'unsaved-section') {
      new Notice(translate('common.unsaved-section', { note: file.basename }));
    } else if (outcome === 'not-text' || outcome instanceof Error) {
      new Notice(translate('panel.note-not-written', { path: file.path }));
    }
    return outcome;
  }

  #report(text: string, changed: readonly ChangedNote[]): void {
    addNoticeAction(new Notice(text, offerMs), {
      label: this.#deps.translate('run.undo'),
      run: () => void this.#takeBack(changed),
    });
  }

  async #takeBack(changed: readonly ChangedNote[]): Promise<void> {
    for (const { file, back, stamp } of changed) {
      const outcome = await this.#rewrite(file, {
        plan: (text) => {
          const edit = editBack(text, back);
          return edit === undefined ? [] : [edit];
        },
        takesBack: stamp,
      });
      if (outcome === 'unchanged') {
        new Notice(this.#deps.translate('reference.not-taken-back', { path: file.path }));
      }
    }
  }

  #explain(file: TFile, result: EditResult): void {
    if (result.ok) return;
    const { translate } = this.#deps;
    const message = translate(`front-matter.refusal.${result.reason}`);
    const { line } = result;
    const reason = line === undefined ? message : translate('common.at-line', { message, line: line + 1 });
    new Notice(translate('front-matter.refused', { note: file.basename, reason }));
  }
}

/** Sorts the edits. Several sources may have been found at one place, which gives a single edit. */
function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  const byPlace = new Map(edits.map((edit) => [edit.from, edit]));
  return [...byPlace.values()].sort((a, b) => a.from - b.from);
}
