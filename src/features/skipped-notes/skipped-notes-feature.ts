import { Component, Notice } from 'obsidian';
import type { GlossaryReader } from '../../core';
import type { Translate } from '../../i18n';
import type { SkipReason } from '../../obsidian/note-text';

export interface SkippedNotesDeps {
  readonly glossary: Pick<GlossaryReader, 'onChange' | 'progress'> & {
    skipped(): ReadonlyMap<string, SkipReason>;
  };
  readonly translate: Translate;
}

/** The most notes that a message names. The others are counted. */
const named = 3;

/** Reports, once per note, that it could not be searched for terms, and why. */
export class SkippedNotesFeature extends Component {
  readonly #deps: SkippedNotesDeps;
  readonly #told = new Map<string, SkipReason>();

  constructor(deps: SkippedNotesDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    this.register(this.#deps.glossary.onChange(() => this.#tell()));
  }

  #tell(): void {
    const { glossary, translate } = this.#deps;
    if (glossary.progress() !== undefined) return;
    const news = [...glossary.skipped()].filter(([path, reason]) => this.#told.get(path) !== reason);
    if (news.length === 0) return;
    for (const [path, reason] of news) this.#told.set(path, reason);
    const lines = news
      .slice(0, named)
      .map(([path, reason]) => translate(`common.skipped.${reason}`, { path }));
    if (news.length > named) lines.push(translate('common.skipped-more', { count: news.length - named }));
    new Notice([translate('common.skipped-heading'), ...lines].join('\n'), 15_000);
  }
}
