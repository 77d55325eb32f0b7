import type { EditorView } from '@codemirror/view';
import { Component, Notice, type Plugin, type TFile } from 'obsidian';
import {
  formatOptionsOf,
  planFormat,
  type Clock,
  type MovedText,
  type Settings,
  type TextEdit,
} from '../../core';
import { applyEditsTo } from '../../editor/apply-edits';
import { applyForm } from '../../editor/apply-form';
import type { MessageKey, Translate } from '../../i18n';
import { editorShowing } from '../../obsidian/editor-view';
import { type NoteCommand, NoteCommands } from '../../obsidian/note-commands';
import { type NoteWriting, rewriteNote } from '../../obsidian/rewrite-note';
import { describeRefusal, type FrontMatterRefusal } from './describe-refusal';
import { planInsertion } from './plan-insertion';

/** What the front-matter commands need. */
export interface FrontMatterFeatureDeps extends NoteWriting {
  readonly registrar: Pick<Plugin, 'addCommand'>;
  readonly settings: () => Settings;
  /** Folders whose notes are templates. */
  readonly templateFolders: () => readonly string[];
  readonly translate: Translate;
  readonly clock: Clock;
}

type FrontMatterPlan =
  | { readonly ok: true; readonly edits: readonly TextEdit[]; readonly moved?: readonly MovedText[] }
  | FrontMatterRefusal;

/** A command for one note. */
interface FrontMatterAction {
  readonly id: string;
  readonly icon: string;
  readonly name: MessageKey;
  readonly done: MessageKey;
  readonly nothingToDo: MessageKey;
  /** Whether it changes what a note says, and so is stamped. */
  readonly countsAsEdit: boolean;
  readonly plan: (file: TFile, text: string) => FrontMatterPlan;
  readonly applyTo: (view: EditorView, plan: Extract<FrontMatterPlan, { ok: true }>) => void;
}

/** **Insert front matter** and **Format front matter**: as commands for the active note, and in the menu of a file. */
export class FrontMatterFeature extends Component {
  readonly #deps: FrontMatterFeatureDeps;

  constructor(deps: FrontMatterFeatureDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    const { app, registrar } = this.#deps;
    const insert = this.#commandOf({
      id: 'insert-front-matter',
      icon: 'lucide-list-plus',
      name: 'front-matter.command.insert',
      done: 'front-matter.inserted',
      nothingToDo: 'front-matter.complete',
      countsAsEdit: true,
      plan: (file, text) => this.#planInsertion(file, text),
      applyTo: (view, { edits }) => applyEditsTo(view, edits, 'input.front-matter'),
    });
    const format = this.#commandOf({
      id: 'format-front-matter',
      icon: 'lucide-list-ordered',
      name: 'front-matter.command.format',
      done: 'front-matter.formatted',
      nothingToDo: 'front-matter.in-form',
      countsAsEdit: false,
      plan: (_, text) => this.#planForm(text),
      applyTo: (view, { edits, moved = [] }) => applyForm(view, { edits, moved }),
    });
    this.addChild(new NoteCommands({ app, registrar, commands: [insert, format] }));
  }

  #commandOf(action: FrontMatterAction): NoteCommand {
    const { id, icon, name } = action;
    return { id, icon, name: this.#deps.translate(name), run: (file) => this.#run(action, file) };
  }

  async #run(action: FrontMatterAction, file: TFile): Promise<void> {
    const message = await this.#change(action, file);
    if (message !== undefined) new Notice(message);
  }

  /** @returns what there is to say about it, when the editor does not show it. */
  async #change(action: FrontMatterAction, file: TFile): Promise<string | undefined> {
    const { app, translate } = this.#deps;
    const note = file.basename;
    let plan: FrontMatterPlan = { ok: true, edits: [] };
    const outcome = await rewriteNote(this.#deps, file, {
      countsAsEdit: action.countsAsEdit,
      plan: (text) => {
        plan = action.plan(file, text);
        return plan.ok ? plan.edits : [];
      },
      applyTo: (view) => {
        if (plan.ok) action.applyTo(view, plan);
      },
    });
    if (outcome === 'unsaved-section') return translate('common.unsaved-section', { note });
    if (outcome === 'not-text') return translate('front-matter.not-text', { note });
    if (outcome instanceof Error) return translate('front-matter.failed', { note, error: outcome.message });
    const editor = editorShowing(app.workspace, file);
    const isSeen = outcome === 'written' && editor?.scrollDOM.scrollTop === 0;
    return isSeen ? undefined : this.#describe(action, plan, note);
  }

  #planInsertion(file: TFile, text: string): FrontMatterPlan {
    const { settings, clock, templateFolders } = this.#deps;
    const note = { path: file.path, text, created: new Date(file.stat.ctime) };
    return planInsertion(note, settings(), { now: clock(), templateFolders: templateFolders() });
  }

  #planForm(text: string): FrontMatterPlan {
    const form = formatOptionsOf(this.#deps.settings());
    return form.ok ? planFormat(text, form.options) : form;
  }

  #describe({ done, nothingToDo }: FrontMatterAction, plan: FrontMatterPlan, note: string): string {
    const { translate } = this.#deps;
    if (plan.ok) return translate(plan.edits.length === 0 ? nothingToDo : done, { note });
    const reason = describeRefusal(plan, translate);
    return 'problem' in plan
      ? translate('front-matter.template-refused', { reason })
      : translate('front-matter.refused', { note, reason });
  }
}
