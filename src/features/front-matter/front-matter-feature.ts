import { Component, Notice, type Plugin, type TFile } from 'obsidian';
import type { NoteText, TemplateRule } from '../../core';
import type { MessageKey, Translate } from '../../i18n';
import { editorShowing } from '../../obsidian/editor-view';
import { type NoteCommand, NoteCommands } from '../../obsidian/note-commands';
import { type NoteWriting, rewriteNote } from '../../obsidian/rewrite-note';
import {
  type ActionDeps,
  formatAction,
  type FrontMatterAction,
  type FrontMatterKind,
  type FrontMatterPlan,
  insertAction,
} from './actions';
import { describeRefusal } from './describe-refusal';
import { FrontMatterRuns } from './front-matter-runs';
import { NewNotes } from './new-notes';
import { newTermNote } from './new-term-note';
import type { TemplateChoice, Templates } from './templates';

export interface FrontMatterFeatureDeps extends NoteWriting, ActionDeps {
  readonly registrar: Pick<Plugin, 'addCommand'>;
  /** The path of the file that stores the last change of many notes. */
  readonly journalPath: string;
  readonly translate: Translate;
  readonly templates: Templates;
  /** `event.isTrusted`; tests replace it. */
  readonly isTrusted?: (event: Event) => boolean;
}

/** The template of a rule, or one sentence that says why it cannot be used. */
type RuleTemplate = { readonly template: string } | { readonly fault: string };

/** The name of the command for one note, and the messages for a note that is not in the editor. */
const words: Readonly<
  Record<FrontMatterKind, Readonly<Record<'name' | 'done' | 'nothingToDo', MessageKey>>>
> = {
  insert: {
    name: 'front-matter.command.insert',
    done: 'front-matter.inserted',
    nothingToDo: 'front-matter.complete',
  },
  format: {
    name: 'front-matter.command.format',
    done: 'front-matter.formatted',
    nothingToDo: 'front-matter.in-form',
  },
};

/** **Insert front matter** and **Format front matter**, for one note and for the notes of a folder. */
export class FrontMatterFeature extends Component {
  readonly #deps: FrontMatterFeatureDeps;

  constructor(deps: FrontMatterFeatureDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    const { app, registrar } = this.#deps;
    const insert = insertAction(this.#deps);
    const actions = [insert, formatAction(this.#deps)];
    const commands = actions.map((action) => this.#commandOf(action));
    this.addChild(new NewNotes({ ...this.#deps, insert: (file) => this.#run(insert, file) }));
    this.addChild(new NoteCommands({ app, registrar, commands }));
    this.addChild(new FrontMatterRuns({ ...this.#deps, actions }));
  }

  /** The text of a new note for a term. If the template cannot be used, it adds nothing and the user is told. */
  completeNote(note: NoteText): string {
    const { settings, templates, translate, clock } = this.#deps;
    const choice = templates.templateFor(note);
    if (!choice.ok) new Notice(describeRefusal(choice, translate));
    const frontMatterTemplate = choice.ok ? choice.template : '';
    return newTermNote(note, { ...settings.get(), frontMatterTemplate }, clock());
  }

  /** The template of a rule, or one sentence that says why it cannot be used. */
  templateOf(rule: TemplateRule): RuleTemplate {
    return this.#told(this.#deps.templates.templateOf(rule));
  }

  /** As `templateOf`, for a rule that is still being edited. */
  async readTemplateOf(rule: TemplateRule): Promise<RuleTemplate> {
    return this.#told(await this.#deps.templates.readTemplateOf(rule));
  }

  #told(choice: TemplateChoice): RuleTemplate {
    return choice.ok ? choice : { fault: describeRefusal(choice, this.#deps.translate) };
  }

  #commandOf(action: FrontMatterAction): NoteCommand {
    const { kind, icon } = action;
    const name = this.#deps.translate(words[kind].name);
    return { id: `${kind}-front-matter`, icon, name, run: (file) => this.#run(action, file) };
  }

  async #run(action: FrontMatterAction, file: TFile): Promise<void> {
    const message = await this.#change(action, file);
    if (message !== undefined) new Notice(message);
  }

  /** @returns a message for the user, if the editor does not show the change */
  async #change(action: FrontMatterAction, file: TFile): Promise<string | undefined> {
    const { app, translate } = this.#deps;
    const note = file.basename;
    await this.#deps.templates.read();
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

  #describe({ kind }: FrontMatterAction, plan: FrontMatterPlan, note: string): string {
    const { translate } = this.#deps;
    const { done, nothingToDo } = words[kind];
    if (plan.ok) return translate(plan.edits.length === 0 ? nothingToDo : done, { note });
    const reason = describeRefusal(plan, translate);
    return !('reason' in plan)
      ? translate('front-matter.template-refused', { reason })
      : translate('front-matter.refused', { note, reason });
  }
}
