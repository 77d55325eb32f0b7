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

/** What the front-matter commands plan with. */
export interface ActionDeps {
  readonly settings: () => Settings;
  /** Folders whose notes are templates. */
  readonly templateFolders: () => readonly string[];
  readonly clock: Clock;
}

export type FrontMatterPlan =
  | { readonly ok: true; readonly edits: readonly TextEdit[]; readonly moved?: readonly MovedText[] }
  | FrontMatterRefusal;

export type FrontMatterKind = 'insert' | 'format';

/** What can be done to the front matter of a note, or of many. */
export interface FrontMatterAction {
  readonly kind: FrontMatterKind;
  readonly icon: string;
  /** Whether it changes what a note says, and so is stamped. */
  readonly countsAsEdit: boolean;
  readonly plan: (file: TFile, text: string) => FrontMatterPlan;
  readonly applyTo: (view: EditorView, plan: Extract<FrontMatterPlan, { ok: true }>) => void;
}

export function insertAction({ settings, clock, templateFolders }: ActionDeps): FrontMatterAction {
  return {
    kind: 'insert',
    icon: 'lucide-list-plus',
    countsAsEdit: true,
    plan: (file, text) => {
      const note = { path: file.path, text, created: new Date(file.stat.ctime) };
      return planInsertion(note, settings(), { now: clock(), templateFolders: templateFolders() });
    },
    applyTo: (view, { edits }) => applyEditsTo(view, edits, 'input.front-matter'),
  };
}

export function formatAction({ settings }: ActionDeps): FrontMatterAction {
  const formOf = formsOf();
  return {
    kind: 'format',
    icon: 'lucide-list-ordered',
    countsAsEdit: false,
    plan: (_, text) => {
      const form = formOf(settings());
      return form.ok ? planFormat(text, form.options) : form;
    },
    applyTo: (view, { edits, moved = [] }) => applyForm(view, { edits, moved }),
  };
}

/** To read the form off a template takes longer than to format a note: many notes have one form. */
function formsOf(): (settings: Settings) => FormOfSettings {
  let last: { readonly settings: Settings; readonly form: FormOfSettings } | undefined;
  return (settings) => {
    if (last?.settings !== settings) last = { settings, form: formatOptionsOf(settings) };
    return last.form;
  };
}
