import {
  Component,
  type MetadataCache,
  type TAbstractFile,
  TFile,
  type Vault,
  type Workspace,
} from 'obsidian';
import {
  type GlossaryReader,
  type MarkedTerms,
  type Matcher,
  type MatcherEntry,
  type MentioningNote,
  NameChange,
  type Progress,
  type SurveyReader,
  surveyNote,
  SurveyTotals,
  type Term,
  type UnreadableReason,
  type Unsubscribe,
} from '../core';
import { ChangeSignal } from './change-signal';
import { vaultLinkPlaces } from './link-places';
import { examineText, type NoteReading, readNote } from './note-text';
import { TextQueue } from './text-queue';
import { Slices, whenIdle } from './slices';
import type { SettingsPort } from './settings-store';

export interface VaultSurveyDeps {
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly workspace: Workspace;
  readonly glossary: GlossaryReader;
  readonly terms: Pick<MarkedTerms, 'entries' | 'matcher' | 'ownTerms' | 'findOptions'>;
  readonly settings: Pick<SettingsPort, 'onChange'>;
}

/** How many milliseconds the names must be unchanged before the vault is read again because of them. */
const rest = 1500;

/** What was used to count the notes. */
interface Counted {
  readonly matcher: Matcher;
  readonly entries: readonly MatcherEntry[];
  readonly skipHeadings: boolean;
}

/**
 * Counts mentions, links to terms and acronyms in every note of the vault, in idle slices, as long as somebody listens.
 * A changed note costs only that note. When names are added or removed, the notes that may contain them are read again;
 * until then their old counts stay.
 */
export class VaultSurvey extends Component implements SurveyReader {
  readonly #deps: VaultSurveyDeps;
  readonly #totals: SurveyTotals;
  readonly #changes: ChangeSignal;
  readonly #queue: TextQueue<TFile>;
  #counted: Counted | undefined;
  #timer: number | undefined;
  #listeners = 0;
  #isReady = false;

  constructor(deps: VaultSurveyDeps) {
    super();
    this.#deps = deps;
    this.#totals = new SurveyTotals(vaultLinkPlaces(deps.metadataCache));
    const { win } = deps.workspace.containerEl;
    this.#changes = this.addChild(new ChangeSignal(win));
    this.#queue = new TextQueue({
      slices: new Slices(win, whenIdle),
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
      // When a note is created, deleted or moved, links may lead elsewhere although their text stays the same.
      this.registerEvent(
        metadataCache.on('resolve', ({ path }) => {
          if (this.#totals.resolveLinks(path)) this.#changes.raiseSlowly();
        }),
      );
      this.registerEvent(vault.on('rename', (file, from) => this.#move(file, from)));
      this.registerEvent(vault.on('delete', ({ path }) => this.#forget(path)));
      this.register(glossary.onChange(() => this.#waitForRest()));
      this.register(settings.onChange(() => this.#waitForRest()));
      this.#isReady = true;
      this.#waitForRest();
    });
  }

  mentionCount(id: string): number {
    return this.#totals.mentionCount(id);
  }

  mentions(id: string): readonly MentioningNote[] {
    return this.#totals.mentions(id);
  }

  mentionedIn(isWanted: (path: string) => boolean): ReadonlyMap<string, readonly string[]> {
    return this.#totals.mentionedIn(isWanted);
  }

  linkCount(term: Term): number {
    return this.#totals.linkCount(term);
  }

  links(term: Term): readonly MentioningNote[] {
    return this.#totals.links(term);
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

  isCounted(): boolean {
    return this.#counted !== undefined && this.#queue.size === 0;
  }

  onChange(listener: () => void): Unsubscribe {
    const unsubscribe = this.#changes.subscribe(listener);
    this.#listeners += 1;
    this.#waitForRest();
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      unsubscribe();
      this.#listeners -= 1;
      if (this.#listeners === 0) this.#queue.pause();
    };
  }

  #waitForRest(): void {
    const { win } = this.#deps.workspace.containerEl;
    win.clearTimeout(this.#timer);
    if (this.#isReady && this.#listeners > 0) this.#timer = win.setTimeout(() => this.#count(), rest);
  }

  /**
   * Reads again every note in which the present names may match differently from the last ones; the first time, all
   * notes.
   */
  #count(): void {
    const { glossary, terms, vault } = this.#deps;
    if (glossary.progress() !== undefined || this.#listeners === 0) return;
    const { skipHeadings = false } = terms.findOptions('');
    const last = this.#counted;
    const present = { matcher: terms.matcher(), entries: terms.entries(), skipHeadings };
    this.#counted = present;
    if (last?.skipHeadings !== skipHeadings) {
      for (const file of vault.getMarkdownFiles()) this.#queue.add(file);
    } else {
      const change = new NameChange(last.entries, present.entries);
      for (const path of this.#totals.affectedBy(change, (at) => terms.ownTerms(at))) {
        const file = vault.getFileByPath(path);
        if (file !== null) this.#queue.add(file);
      }
    }
    this.#resume();
  }

  #resume(): void {
    if (this.#listeners > 0) void this.#queue.run();
  }

  #take(file: TFile, reading: NoteReading): void {
    if (this.#counted === undefined) return;
    const { matcher } = this.#counted;
    this.#totals.set(
      file.path,
      reading.ok ? surveyNote(reading.text, matcher, this.#deps.terms.findOptions(file.path)) : undefined,
    );
  }

  /**
   * Reads a note again under its new path, where it may be about other terms. Renaming a folder fires once per note.
   */
  #move(moved: TAbstractFile, from: string): void {
    this.#forget(from);
    if (this.#counted === undefined || !(moved instanceof TFile) || moved.extension !== 'md') return;
    this.#queue.add(moved);
    this.#resume();
  }

  #forget(path: string): void {
    this.#totals.set(path, undefined);
    this.#changes.raise();
  }
}
