import { Component, Notice, TFile, type App, type Plugin } from 'obsidian';
import { applyEdits, type Clock, type Settings } from '../../core';
import { applyEditsTo } from '../../editor/apply-edits';
import type { Translate } from '../../i18n';
import { editorShowing } from '../../obsidian/editor-view';
import { noteAtHand } from '../../obsidian/note-at-hand';
import { isPlainText } from '../../obsidian/text-file';
import { planInsertion, type InsertionPlan } from './plan-insertion';

/** What the front-matter commands need. */
export interface FrontMatterFeatureDeps {
  readonly app: App;
  readonly registrar: Pick<Plugin, 'addCommand'>;
  readonly settings: () => Settings;
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
    try {
      const message = await this.#insertInto(file);
      if (message !== undefined) new Notice(message);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      new Notice(this.#deps.translate('front-matter.failed', { note: file.basename, error: reason }));
    }
  }

  /** @returns what there is to say about it, when the editor does not show it. */
  async #insertInto(file: TFile): Promise<string | undefined> {
    const { app, translate } = this.#deps;
    const note = file.basename;
    const shown = editorShowing(app.workspace, file);
    const text = shown?.state.doc.toString() ?? (await app.vault.read(file));
    if (!(await isPlainText(app.vault, file, text))) return translate('front-matter.not-text', { note });
    // Checking may have taken a moment: what the editor shows now counts.
    const plan = this.#plan(file, shown?.state.doc.toString() ?? text);
    if (!plan.ok || plan.edits.length === 0) return this.#describe(plan, note);
    if (shown !== undefined) {
      applyEditsTo(shown, plan.edits, 'input.front-matter');
      return undefined;
    }
    return this.#describe(await this.#process(file), note);
  }

  /** Changes the file itself; the text may be newer than the one that was looked at. */
  async #process(file: TFile): Promise<InsertionPlan> {
    let plan: InsertionPlan = { ok: true, edits: [] };
    await this.#deps.app.vault.process(file, (current) => {
      plan = this.#plan(file, current);
      return plan.ok ? applyEdits(current, plan.edits) : current;
    });
    return plan;
  }

  #plan(file: TFile, text: string): InsertionPlan {
    const { settings, clock } = this.#deps;
    return planInsertion({ path: file.path, text, created: new Date(file.stat.ctime) }, settings(), clock());
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
