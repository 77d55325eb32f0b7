import {
  Component,
  TFile,
  type CachedMetadata,
  type MetadataCache,
  type TAbstractFile,
  type Vault,
  type Workspace,
} from 'obsidian';
import {
  Glossary,
  type GlossaryReader,
  type GlossaryScope,
  type NameReference,
  type NoteDirectory,
  type NotePlace,
  type NoteStanding,
  type Progress,
  type Settings,
  type TagCount,
  type Term,
  type Unsubscribe,
  updatedInstant,
} from '../core';
import { ChangeSignal } from './change-signal';
import { noteMetadataOf } from './note-metadata';
import { examineText, readNote, type NoteReading, type SkipReason } from './note-text';
import { TextQueue } from './text-queue';
import { Slices, whenIdle } from './slices';
import type { SettingsPort } from './settings-store';

/** What the index follows. */
export interface GlossaryIndexDeps {
  readonly vault: Pick<Vault, 'on' | 'getMarkdownFiles' | 'getFileByPath' | 'cachedRead'>;
  readonly metadataCache: Pick<MetadataCache, 'on' | 'getFileCache' | 'getFirstLinkpathDest'>;
  readonly workspace: Pick<Workspace, 'containerEl' | 'onLayoutReady'>;
  readonly settings: Pick<SettingsPort, 'get' | 'onChange'>;
  /** The template folders, according to the app's present settings. */
  readonly templateFolders: () => readonly string[];
  /** Decides if a note leaves open whether words are a name. Used only while the reference is switched on. */
  readonly reference?: NameReference;
}

/**
 * The glossary of the vault, kept up to date by its events. Tags, aliases and titles come from Obsidian's cache of
 * metadata. Only notes of the glossary are read, once, in idle slices; for a changed note, the event includes its text.
 */
export class GlossaryIndex extends Component implements GlossaryReader, NoteDirectory {
  readonly #deps: GlossaryIndexDeps;
  readonly #glossary: Glossary;
  readonly #changes: ChangeSignal;
  readonly #slices: Slices;
  readonly #queue: TextQueue<TFile>;
  /** Every note in the index, and the path under which it is listed. */
  readonly #paths = new Map<TFile, string>();
  /** Notes that are done: the glossary has their present text, or must do without it. */
  readonly #searched = new Set<TFile>();
  readonly #skipped = new Map<TFile, SkipReason>();
  #templateFolders: readonly string[] = [];
  #definitionKey: string;
  #unlisted = 0;
  #listed = 0;
  #stopped = false;

  constructor(deps: GlossaryIndexDeps) {
    super();
    this.#deps = deps;
    const { win } = deps.workspace.containerEl;
    const isOn = (): boolean => deps.settings.get().referenceListing !== 'off';
    this.#glossary = new Glossary({
      ...scopeOf(deps.settings.get(), this.#templateFolders),
      reference: { find: (name) => (isOn() ? (deps.reference?.find(name) ?? []) : []) },
    });
    this.#definitionKey = deps.settings.get().definitionKey;
    this.#changes = this.addChild(new ChangeSignal(win));
    this.#slices = new Slices(win, whenIdle);
    this.#queue = new TextQueue({
      slices: this.#slices,
      read: (file) => readNote(deps.vault, file),
      take: (file, reading) => this.#take(file, reading),
      // The end is reported at once, because no further step follows.
      onProgress: () => (this.progress() === undefined ? this.#changes.raise() : this.#changes.raiseSlowly()),
    });
  }

  override onload(): void {
    const { workspace, settings } = this.#deps;
    this.register(settings.onChange(() => this.#rescope()));
    this.register(() => this.#queue.stop());
    // Before the layout is ready, `create` fires for every file in the vault.
    workspace.onLayoutReady(() => {
      if (!this.#stopped) this.#start();
    });
  }

  override onunload(): void {
    this.#stopped = true;
  }

  terms(): readonly Term[] {
    return this.#glossary.terms();
  }

  /** See `Glossary.notesByTag`. */
  notesByTag(tag: string): readonly string[] {
    return this.#glossary.notesByTag(tag);
  }

  /** See `Glossary.tags`. */
  tags(): readonly TagCount[] {
    return this.#glossary.tags();
  }

  /** See `Glossary.notesByAlias`. */
  notesByAlias(alias: string): readonly string[] {
    return this.#glossary.notesByAlias(alias);
  }

  /** See `Glossary.standing`. */
  standing(path: string): NoteStanding | undefined {
    return this.#glossary.standing(path);
  }

  /** Notes of the glossary that are not searched for terms: their paths, each with the reason. */
  skipped(): ReadonlyMap<string, SkipReason> {
    return new Map([...this.#skipped].map(([file, reason]) => [file.path, reason]));
  }

  progress(): Progress | undefined {
    const left = this.#unlisted + this.#queue.size;
    if (left === 0) return undefined;
    const done = this.#queue.done + (this.#unlisted > 0 ? this.#listed : 0);
    return { done, total: done + left };
  }

  placeOf(path: string): NotePlace {
    this.#followTemplateFolders();
    const isTemplate = this.#glossary.metadata(path)?.unfilled === true || this.#glossary.isTemplate(path);
    if (isTemplate) return 'template';
    return this.#glossary.belongs(path) ? 'glossary' : 'other';
  }

  isNoteName(name: string): boolean {
    return (
      this.#glossary.notesByAlias(name).length > 0 ||
      this.#deps.metadataCache.getFirstLinkpathDest(name, '') !== null
    );
  }

  /**
   * When a note was last edited, in milliseconds since 1970: according to the note, otherwise according to its file.
   */
  editedAt(path: string): number | undefined {
    const said = updatedInstant(this.#glossary.metadata(path)?.updated);
    return said ?? this.#deps.vault.getFileByPath(path)?.stat.mtime;
  }

  onChange(listener: () => void): Unsubscribe {
    return this.#changes.subscribe(listener);
  }

  #start(): void {
    const { vault, metadataCache } = this.#deps;
    this.#followTemplateFolders();
    this.registerEvent(metadataCache.on('changed', (...change) => this.#onChanged(...change)));
    this.registerEvent(vault.on('create', (file) => this.#onMoved(file)));
    this.registerEvent(vault.on('rename', (file) => this.#onMoved(file)));
    this.registerEvent(vault.on('delete', (file) => this.#onDeleted(file)));
    void this.#listAll(vault.getMarkdownFiles());
  }

  #onChanged(file: TFile, text: string, cache: CachedMetadata): void {
    if (!this.#isNote(file)) return;
    this.#searched.delete(file);
    this.#followTemplateFolders();
    this.#list(file, cache);
    if (this.#glossary.belongs(file.path)) this.#take(file, examineText(text));
    this.#changes.raise();
  }

  /** Called after `create` and `rename`. Renaming a folder fires once per note. */
  #onMoved(moved: TAbstractFile): void {
    if (!(moved instanceof TFile)) return;
    this.#followTemplateFolders();
    if (this.#isNote(moved)) this.#list(moved, this.#deps.metadataCache.getFileCache(moved));
    else this.#drop(moved);
    this.#changes.raise();
    void this.#queue.run();
  }

  #onDeleted(deleted: TAbstractFile): void {
    if (!(deleted instanceof TFile)) return;
    this.#drop(deleted);
    this.#changes.raise();
  }

  /** There is no event for another plugin's template folder, so it is read again when a note changes. */
  #followTemplateFolders(): void {
    const folders = this.#deps.templateFolders();
    if (folders.join('\n') === this.#templateFolders.join('\n')) return;
    this.#templateFolders = folders;
    this.#rescope();
  }

  #rescope(): void {
    const { metadataCache, settings } = this.#deps;
    this.#glossary.setScope(scopeOf(settings.get(), this.#templateFolders));
    if (this.#definitionKey !== settings.get().definitionKey) {
      this.#definitionKey = settings.get().definitionKey;
      for (const file of this.#paths.keys()) this.#list(file, metadataCache.getFileCache(file));
    }
    for (const file of this.#paths.keys()) this.#askForText(file);
    this.#changes.raise();
    void this.#queue.run();
  }

  /** The first pass over all notes. Events that arrive during the pass are more recent and take precedence. */
  async #listAll(files: readonly TFile[]): Promise<void> {
    this.#unlisted = files.length;
    for (const file of files) {
      if (!this.#slices.hasTime) await this.#slices.next();
      if (this.#stopped) return;
      this.#unlisted -= 1;
      this.#listed += 1;
      if (this.#paths.has(file) || !this.#isNote(file)) continue;
      this.#list(file, this.#deps.metadataCache.getFileCache(file));
    }
    this.#changes.raise();
    await this.#queue.run();
  }

  /** Puts a note into the index of tags and aliases under its present path, and requests its text if needed. */
  #list(file: TFile, cache: CachedMetadata | null): void {
    const known = this.#paths.get(file);
    if (known !== undefined && known !== file.path) this.#glossary.renameNote(known, file.path);
    this.#paths.set(file, file.path);
    const { stampKey, definitionKey } = this.#deps.settings.get();
    this.#glossary.setMetadata(noteMetadataOf(file.path, cache, { updatedKey: stampKey, definitionKey }));
    this.#askForText(file);
  }

  #askForText(file: TFile): void {
    if (this.#searched.has(file)) return;
    if (this.#glossary.belongs(file.path)) this.#queue.add(file);
    else this.#queue.delete(file);
  }

  #take(file: TFile, reading: NoteReading): void {
    this.#queue.delete(file);
    this.#searched.add(file);
    const { path } = file;
    const metadata = this.#glossary.metadata(path);
    if (metadata === undefined) return;
    if (reading.ok) {
      this.#skipped.delete(file);
      this.#glossary.setNote({ path, text: reading.text }, metadata);
    } else {
      this.#skipped.set(file, reading.reason);
      // Also drops what an earlier text of the note gave.
      this.#glossary.deleteNote(path);
      this.#glossary.setMetadata(metadata);
    }
  }

  #drop(file: TFile): void {
    const path = this.#paths.get(file);
    if (path === undefined) return;
    this.#paths.delete(file);
    this.#searched.delete(file);
    this.#skipped.delete(file);
    this.#queue.delete(file);
    this.#glossary.deleteNote(path);
  }

  #isNote(file: TFile): boolean {
    return file.extension === 'md' && this.#deps.vault.getFileByPath(file.path) === file;
  }
}

function scopeOf(settings: Settings, templateFolders: readonly string[]): GlossaryScope {
  const { glossaryTags: tags, glossaryFolders: folders, listArticles } = settings;
  return { tags, folders, templateFolders, listArticles };
}
