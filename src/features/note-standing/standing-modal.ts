import { type App, Modal, type TFile } from 'obsidian';
import type { NoteStanding } from '../../core';
import type { Translate } from '../../i18n';
import type { SkipReason } from '../../obsidian/note-text';
import type { SettingsPort } from '../../obsidian/settings-store';

export interface StandingDeps {
  readonly file: Pick<TFile, 'path' | 'basename'>;
  readonly glossary: {
    standing(path: string): NoteStanding | undefined;
    skipped(): ReadonlyMap<string, SkipReason>;
  };
  readonly settings: Pick<SettingsPort, 'get'>;
  readonly translate: Translate;
}

/** The most terms that are named. The others are counted. */
const named = 30;

/**
 * Says whether a note belongs to the glossary and why, and what it contributes: the note itself, the terms in it, or
 * why there are none.
 */
export class StandingModal extends Modal {
  readonly #deps: StandingDeps;

  constructor(app: App, deps: StandingDeps) {
    super(app);
    this.#deps = deps;
  }

  override onOpen(): void {
    const { file, translate } = this.#deps;
    this.modalEl.addClass('ai-glossary-dialog');
    this.setTitle(translate('standing.title', { note: file.basename }));
    for (const text of this.#sentences()) this.contentEl.createEl('p', { text });
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #sentences(): string[] {
    const { file, glossary, translate } = this.#deps;
    const standing = glossary.standing(file.path);
    if (standing === undefined) return [translate('standing.unread')];
    const { membership, self, title } = standing;
    const tags = this.#tags();
    if (!membership.belongs) return [translate(`standing.out.${membership.by}`, { tags })];
    const belongs = translate(`standing.in.${membership.by}`, { tags });
    const skipped = glossary.skipped().get(file.path);
    if (skipped !== undefined) return [belongs, translate(`common.skipped.${skipped}`, { path: file.path })];
    return [belongs, translate(`standing.self.${self}`, { title }), this.#terms(standing)];
  }

  #terms({ terms }: NoteStanding): string {
    const { translate } = this.#deps;
    if (terms === undefined) return translate('standing.unread');
    if (terms.length === 0) return translate('standing.no-terms');
    const names = terms.slice(0, named).join(', ');
    const more = terms.length - named;
    const listed = translate('standing.terms', { count: terms.length, names });
    return more > 0 ? `${listed} ${translate('standing.more-terms', { count: more })}` : listed;
  }

  #tags(): string {
    const { glossaryTags } = this.#deps.settings.get();
    return glossaryTags.map((tag) => `#${tag}`).join(', ');
  }
}
