import { Component, Notice, TFile, type Plugin } from 'obsidian';
import { type Clock, type Settings } from '../../core';
import { applyEditsTo } from '../../editor/apply-edits';
import type { Translate } from '../../i18n';
import { editorShowing } from '../../obsidian/editor-view';
import { noteAtHand } from '../../obsidian/note-at-hand';
import { type NoteWriting, rewriteNote } from '../../obsidian/rewrite-note';
import { planInsertion, type InsertionPlan } from './plan-insertion';

/** What the front-matter commands need. */
export interface FrontMatterFeatureDeps extends NoteWriting {
  readonly registrar: Pick<Plugin, 'addCommand'>;
  readonly settings: () => Settings;
  /** Folders whose notes are templates. */
  readonly templateFolders: () => readonly string[];
  readonly translate: Translate;
  readonly clock: Clock;
}

/** Insert front matter: as a command for the active note, and in the menu of a file. */
export class FrontMatterFeature extends Component {
  readonly #deps: FrontMatterFeatureDeps;

  constructor(deps: FrontMatterFeatureDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    const { app, registrar, translate } = this.#deps;
    const name = translate('front-matter.insert');
    const icon = 'lucide-list-plus';
    registrar.addCommand({
      id: 'insert-front-matter',
      name,
      icon,
      checkCallback: (checking) => {
        const file = noteAtHand(app.workspace);
        if (file && !checking) void this.#insert(file);
        return Boolean(file);
      },
    });
    this.registerEvent(
      app.workspace.on('file-menu', (menu, file) => {
        if (!(file instanceof TFile) || file.extension !== 'md') return;
        menu.addItem((item) =>
          item
            .setTitle(name)
            .setIcon(icon)
            .setSection('action')
            .onClick(() => void this.#insert(file)),
        );
      }),
    );
  }

  async #insert(file: TFile): Promise<void> {
    const message = await this.#insertInto(file);
    if (message !== undefined) new Notice(message);
  }

  /** @returns what there is to say about it, when the editor does not show it. */
  async #insertInto(file: TFile): Promise<string | undefined> {
    const { app, translate } = this.#deps;
    const note = file.basename;
    let plan: InsertionPlan = { ok: true, edits: [] };
    const outcome = await rewriteNote(this.#deps, file, {
      plan: (text) => {
        plan = this.#plan(file, text);
        return plan.ok ? plan.edits : [];
      },
      applyTo: (view, edits) => applyEditsTo(view, edits, 'input.front-matter'),
    });
    if (outcome === 'unsaved-section') return translate('common.unsaved-section', { note });
    if (outcome === 'not-text') return translate('front-matter.not-text', { note });
    if (outcome instanceof Error) return translate('front-matter.failed', { note, error: outcome.message });
    const editor = editorShowing(app.workspace, file);
    const isSeen = outcome === 'written' && editor?.scrollDOM.scrollTop === 0;
    return isSeen ? undefined : this.#describe(plan, note);
  }

  #plan(file: TFile, text: string): InsertionPlan {
    const { settings, clock, templateFolders } = this.#deps;
    const note = { path: file.path, text, created: new Date(file.stat.ctime) };
    return planInsertion(note, settings(), { now: clock(), templateFolders: templateFolders() });
  }

  #describe(plan: InsertionPlan, note: string): string {
    const { translate } = this.#deps;
    if (plan.ok) {
      return translate(plan.edits.length === 0 ? 'front-matter.complete' : 'front-matter.inserted', { note });
    }
    if ('problem' in plan) {
      const { problem, line, detail } = plan;
      const reason = translate(`front-matter.template.${problem}`, { line: line + 1, detail });
      return translate('front-matter.template-refused', { reason });
    }
    const message = translate(`front-matter.refusal.${plan.reason}`);
    const reason =
      plan.line === undefined ? message : translate('common.at-line', { message, line: plan.line + 1 });
    return translate('front-matter.refused', { note, reason });
  }
}
