import type { EditorView } from '@codemirror/view';
import type { TFile } from 'obsidian';
import {
  formatOptionsOf,
  planFormat,
  type Clock,
  type FormOfSettings,
  type MovedText,
  type Settings,
  type TextEdit,
} from '../../core';
import { applyEditsTo } from '../../editor/apply-edits';
import { applyForm } from '../../editor/apply-form';
import type { FrontMatterRefusal } from './describe-refusal';
import { planInsertion } from './plan-insertion';
import type { Templates } from './templates';
import type { SettingsPort } from '../../obsidian/settings-store';

/** What the front-matter commands need to plan. */
export interface ActionDeps {
  readonly settings: Pick<SettingsPort, 'get'>;
  readonly templates: Pick<Templates, 'templateFor'>;
  /** Folders whose notes are templates. */
  readonly templateFolders: () => readonly string[];
  readonly clock: Clock;
}

export type FrontMatterPlan =
  | { readonly ok: true; readonly edits: readonly TextEdit[]; readonly moved?: readonly MovedText[] }
  | FrontMatterRefusal;

export type FrontMatterKind = 'insert' | 'format';

/** Something that can be done to the front matter of one note or of many. */
export interface FrontMatterAction {
  readonly kind: FrontMatterKind;
  readonly icon: string;
  /** Whether it changes what a note says, and so is stamped. */
  readonly countsAsEdit: boolean;
  readonly plan: (file: TFile, text: string) => FrontMatterPlan;
  readonly applyTo: (view: EditorView, plan: Extract<FrontMatterPlan, { ok: true }>) => void;
}

export function insertAction({ settings, clock, templateFolders, templates }: ActionDeps): FrontMatterAction {
  return {
    kind: 'insert',
    icon: 'lucide-list-plus',
    countsAsEdit: true,
    plan: (file, text) => {
      const note = { path: file.path, text, created: new Date(file.stat.ctime) };
      const choice = templates.templateFor(note);
      if (!choice.ok) return choice;
      const given = { ...settings.get(), frontMatterTemplate: choice.template };
      const plan = planInsertion(note, given, { now: clock(), templateFolders: templateFolders() });
      return withPath(plan, choice);
    },
    applyTo: (view, { edits }) => applyEditsTo(view, edits, 'input.front-matter'),
  };
}

export function formatAction({ settings, templates }: ActionDeps): FrontMatterAction {
  const formOf = formsOf();
  return {
    kind: 'format',
    icon: 'lucide-list-ordered',
    countsAsEdit: false,
    plan: ({ path }, text) => {
      const choice = templates.templateFor({ path, text });
      if (!choice.ok) return choice;
      const form = formOf(settings.get(), choice.template);
      return form.ok ? planFormat(text, form.options) : withPath(form, choice);
    },
    applyTo: (view, { edits, moved = [] }) => applyForm(view, { edits, moved }),
  };
}

/** Deriving the form from a template takes longer than formatting a note, and many notes share a form, so cache it. */
function formsOf(): (settings: Settings, template: string) => FormOfSettings {
  let of: Settings | undefined;
  const forms = new Map<string, FormOfSettings>();
  return (settings, template) => {
    if (of !== settings) forms.clear();
    of = settings;
    const form = forms.get(template) ?? formatOptionsOf({ ...settings, frontMatterTemplate: template });
    forms.set(template, form);
    return form;
  };
}

/** For a mistake in a template, adds the path of the note that contains the template. */
function withPath<T extends { readonly ok: boolean }>(plan: T, { path }: { readonly path?: string }): T {
  return plan.ok || path === undefined || !('problem' in plan) ? plan : { ...plan, path };
}
