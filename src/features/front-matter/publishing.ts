import type { App, TFile } from 'obsidian';
import {
  checkForPublishing,
  type ChangeStamp,
  type Clock,
  type PublishFinding,
  takeBackEdits,
  takeBackOf,
  type TextEdit,
} from '../../core';
import { applyEditsTo } from '../../editor/apply-edits';
import type { Translate } from '../../i18n';
import { editorShowing } from '../../obsidian/editor-view';
import { type NoteWriting, rewriteNote } from '../../obsidian/rewrite-note';
import type { SettingsPort } from '../../obsidian/settings-store';

export interface PublishingDeps extends NoteWriting {
  readonly settings: Pick<SettingsPort, 'get'>;
  readonly translate: Translate;
  readonly clock: Clock;
}

/** The result of a fix: how to take it back, or one sentence on why it was not made. */
export type Mended =
  | { readonly ok: true; readonly takeBack: () => Promise<boolean> }
  | { readonly ok: false; readonly why: string };

/** Checks notes for publishing, and fixes findings. */
export class Publishing {
  readonly #deps: PublishingDeps;

  constructor(deps: PublishingDeps) {
    this.#deps = deps;
  }

  /**
   * The findings in the text of the editor that shows the note, which may not be saved; otherwise in the file. Rejects
   * if the file cannot be read.
   */
  async findings(file: TFile): Promise<readonly PublishFinding[]> {
    const { vault, workspace } = this.#deps.app;
    const shown = editorShowing(workspace, file)?.state.doc.toString();
    const bytes = new Uint8Array(await vault.readBinary(file));
    // Reading removes the byte order mark, so put it back.
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
    const text = (shown ?? new TextDecoder().decode(bytes)).replace(/^\uFEFF/, '');
    return this.#check(file, mark + text);
  }

  /** Fixes one finding in the present text of the note. If the finding is no longer there, the note is left alone. */
  async mend(file: TFile, { code, line, key }: PublishFinding): Promise<Mended> {
    const { settings, translate } = this.#deps;
    const note = file.basename;
    let before = '';
    let edits: readonly TextEdit[] = [];
    let stamp: ChangeStamp | undefined;
    const outcome = await rewriteNote(this.#deps, file, {
      plan: (text) => {
        before = text;
        const found = this.#check(file, text);
        edits =
          found.find((each) => each.code === code && each.line === line && each.key === key)?.edits ?? [];
        return edits;
      },
      applyTo: (view, made) => applyEditsTo(view, made, 'input.mend'),
      onStamp: (known) => (stamp = known),
    });
    if (outcome === 'written') {
      const isOfStamp = key?.toLowerCase() === settings.get().stampKey.toLowerCase();
      const back = takeBackOf(before, edits, isOfStamp ? 'nothing' : { key: settings.get().stampKey });
      return { ok: true, takeBack: () => this.#takeBack(file, back, stamp) };
    }
    if (outcome === 'unsaved-section')
      return { ok: false, why: translate('common.unsaved-section', { note }) };
    if (outcome === 'not-text') return { ok: false, why: translate('front-matter.not-text', { note }) };
    if (outcome === 'unchanged') return { ok: false, why: translate('publish.gone') };
    return { ok: false, why: translate('front-matter.failed', { note, error: outcome.message }) };
  }

  async #takeBack(
    file: TFile,
    back: ReturnType<typeof takeBackOf>,
    takesBack: ChangeStamp | undefined,
  ): Promise<boolean> {
    const outcome = await rewriteNote(this.#deps, file, {
      plan: (text) => takeBackEdits(text, back) ?? [],
      applyTo: (view, edits) => applyEditsTo(view, edits, 'input.mend'),
      takesBack,
    });
    return outcome === 'written';
  }

  #check({ path }: Pick<TFile, 'path'>, text: string): PublishFinding[] {
    const { settings, clock } = this.#deps;
    return checkForPublishing({ path, text }, { now: clock(), timeZone: settings.get().timeZone });
  }
}

/** The app removes a byte order mark from the text that it hands out, so this finding is left to the user. */
export function canMend({ code, edits }: PublishFinding): boolean {
  return edits !== undefined && code !== 'bom';
}

/** Opens a note at the place of a finding. */
export function showFinding(app: App, file: TFile, { line }: PublishFinding): void {
  void app.workspace.getLeaf(false).openFile(file, { active: true, eState: { line } });
}

/** Where a finding is. */
export function placeText({ line, key }: PublishFinding, translate: Translate): string {
  return translate(key === undefined ? 'publish.line' : 'publish.line-key', {
    line: line + 1,
    key: key ?? '',
  });
}
