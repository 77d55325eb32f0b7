import { Component, type MetadataCache, type TFile, type Vault, type Workspace } from 'obsidian';
import {
  type GlossaryReader,
  type MarkedTerms,
  type Matcher,
  type MentioningNote,
  type Progress,
  type SurveyReader,
  surveyNote,
  SurveyTotals,
  type UnreadableReason,
  type Unsubscribe,
} from '../core';
import { ChangeSignal } from './change-signal';
import { IdleSlices } from './idle-slices';
import { examineText, type NoteReading, readNote } from './note-text';
import { TextQueue } from './text-queue';

/** What the survey follows. */
export interface VaultSurveyDeps {
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly workspace: Workspace;
  readonly glossary: GlossaryReader;
  readonly terms: Pick<MarkedTerms, 'matcher' | 'findOptions'>;
  readonly settings: { onChange(listener: () => void): Unsubscribe };
}

/** Milliseconds that the names have to rest before the vault is read for them again. */
const rest = 1500;

/**
 * Counts mentions and acronyms in every note of the vault, in idle slices. A changed note costs that note only; when
 * names come or go, the notes are read again, and the old counts stand until a note's new ones are there.
 */
export class VaultSurvey extends Component implements SurveyReader {
  readonly #deps: VaultSurveyDeps;
  readonly #totals = new SurveyTotals();
  readonly #changes: ChangeSignal;
  readonly #queue: TextQueue<TFile>;
  #surveyed: { readonly matcher: Matcher; readonly skipHeadings: boolean } | undefined;
  #timer: number | undefined;

  constructor(deps: VaultSurveyDeps) {
    super();
    this.#deps = deps;
    const { win } = deps.workspace.containerEl;
    this.#changes = this.addChild(new ChangeSignal(win));
    this.#queue = new TextQueue({
      slices: new IdleSlices(win),
      read: (file) => readNote(deps.vault, file),
      take: (file, reading) => this.#take(file, reading),
      onProgress: () => this.#changes.raiseSlowly(),
    });
  }

  override onload(): void {
    const { glossary, metadataCache, settings, vault, workspace } = this.#deps;
    this.register(() => this.#queue.stop());
    this.register(() => workspace.containerEl.win.clearTimeout(this.#timer));
    workspace.onLayoutReady(() => {
      this.registerEvent(
        metadataCache.on('changed', (file, text) => {
          this.#queue.delete(file);
          this.#take(file, examineText(text));
          this.#changes.raise();
        }),
      );
      this.registerEvent(vault.on('rename', (_, from) => this.#move(from)));
      this.registerEvent(vault.on('delete', ({ path }) => this.#forget(path)));
      this.register(glossary.onChange(() => this.#waitForRest()));
      this.register(settings.onChange(() => this.#waitForRest()));
      this.#waitForRest();
    });
  }

  mentionCount(id: string): number {
    return this.#totals.mentionCount(id);
  }

  mentions(id: string): readonly MentioningNote[] {
    return this.#totals.mentions(id);
  }

  acronyms(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.#totals.acronyms();
  }

  unreadable(): ReadonlyMap<string, UnreadableReason> {
    return this.#totals.unreadable();
  }

  progress(): Progress | undefined {
    const { done, size } = this.#queue;
    return size === 0 ? undefined : { done, total: done + size };
  }

  onChange(listener: () => void): Unsubscribe {
    return this.#changes.subscribe(listener);
  }

  #waitForRest(): void {
    const { win } = this.#deps.workspace.containerEl;
    win.clearTimeout(this.#timer);
    this.#timer = win.setTimeout(() => this.#surveyAll(), rest);
  }

  #surveyAll(): void {
    const { glossary, terms, vault } = this.#deps;
    if (glossary.progress() !== undefined) return;
    const matcher = terms.matcher();
    const { skipHeadings = false } = terms.findOptions('');
    if (matcher === this.#surveyed?.matcher && skipHeadings === this.#surveyed.skipHeadings) return;
    this.#surveyed = { matcher, skipHeadings };
    for (const file of vault.getMarkdownFiles()) this.#queue.add(file);
    void this.#queue.run();
  }

  #take(file: TFile, reading: NoteReading): void {
    if (this.#surveyed === undefined) return;
    const { matcher } = this.#surveyed;
    this.#totals.set(
      file.path,
      reading.ok ? surveyNote(reading.text, matcher, this.#deps.terms.findOptions(file.path)) : undefined,
    );
  }

  /** A file or a folder has another path: what has left its old one is read again under the new. */
  #move(from: string): void {
    this.#forget(from);
    const known = new Set(this.#totals.paths());
    for (const file of this.#deps.vault.getMarkdownFiles()) if (!known.has(file.path)) this.#queue.add(file);
    void this.#queue.run();
  }

  /** Forgets the note at `path`, or all below it. */
  #forget(path: string): void {
    for (const known of this.#totals.paths()) {
      if (known === path || known.startsWith(`${path}/`)) this.#totals.set(known, undefined);
    }
    this.#changes.raise();
  }
}
