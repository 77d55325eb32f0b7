import { type MetadataOptions, readNoteMetadata, type NoteMetadata, type NoteText } from '../note/note';
import { readMarkdown } from '../markdown/reading';
import { readContent, type NoteContent } from '../extract/extract';
import { findingsOf, type Finding } from './finding';
import { isTagWithin, NoteIndex, tagKey, type TagCount } from './note-index';
import type { NameReference } from '../extract/name-reference';
import type { NoteContext } from '../extract/note-term';
import { type Membership, type NoteStanding, standingOf } from './note-standing';
import { SharedHeadings } from './shared-headings';
import type { Term } from '../term/term';
import { TermMerger } from './term-merger';

/**
 * Which notes belong to the glossary. `glossary: true` or `false` in a note's front matter overrides tags and folders.
 */
export interface GlossaryScope {
  /** A note with one of these tags, or a tag below it, belongs. With or without `#`. */
  readonly tags: readonly string[];
  /** A note in one of these folders, at any depth, belongs. `/` is the whole vault. */
  readonly folders: readonly string[];
  /** Notes in these folders are templates and never belong: what they say is meant for other notes. */
  readonly templateFolders?: readonly string[];
  /** List notes whose title is no name (talks, logs, how-tos), too. Default: false. */
  readonly listArticles?: boolean;
}

export interface GlossaryOptions extends GlossaryScope {
  /** The front-matter key that defines a note's term where `description` does not. Default `definition`. */
  readonly definitionKey?: string;
  /** The front-matter key that is read as `updated` by `setNote`. Default `updated`. */
  readonly updatedKey?: string;
  /** Decides where a note leaves open whether words are a name. Default: they are none. */
  readonly reference?: NameReference;
}

interface NoteRecord {
  readonly metadata: NoteMetadata;
  /** Absent while the note's text has not been given. */
  readonly content?: NoteContent;
}

/**
 * The incremental index: all notes by tag, alias and title, and the terms of those that belong to the glossary.
 *
 * A change costs its own note only. Terms are merged when they are next asked for. The answers depend on the notes, never
 * on the order in which they came.
 */
export class Glossary {
  readonly #notes = new Map<string, NoteRecord>();
  readonly #index = new NoteIndex();
  readonly #merger = new TermMerger();
  readonly #headings = new SharedHeadings();
  readonly #keys: MetadataOptions;
  readonly #reference: NameReference | undefined;
  #scope: GlossaryScope;
  #scopeTags: readonly string[];
  /** Findings of each note in the merger, and the notes whose findings are out of date. */
  readonly #merged = new Map<string, readonly Finding[]>();
  readonly #changed = new Set<string>();

  constructor(options: GlossaryOptions = { tags: ['ai'], folders: [] }) {
    this.#scope = options;
    this.#scopeTags = keysOf(options);
    const { updatedKey, definitionKey } = options;
    this.#reference = options.reference;
    this.#keys = {
      ...(updatedKey === undefined ? {} : { updatedKey }),
      ...(definitionKey === undefined ? {} : { definitionKey }),
    };
  }

  /** Adds or replaces a note. `metadata` saves reading the front matter if the host has it. */
  setNote(note: NoteText, metadata?: NoteMetadata): void {
    const reading = readMarkdown(note.text);
    const read = metadata ?? readNoteMetadata(note, this.#keys, reading);
    this.#set({ metadata: read, content: readContent(reading) });
  }

  /**
   * Takes in what a host has cached of a note. Tags, aliases, title and the note's own term follow at once; what its
   * text gave before stays until `setNote` gives newer text.
   */
  setMetadata(metadata: NoteMetadata): void {
    const content = this.#notes.get(metadata.path)?.content;
    this.#set(content === undefined ? { metadata } : { metadata, content });
  }

  deleteNote(path: string): void {
    const known = this.#notes.get(path);
    if (known === undefined) return;
    this.#index.delete(known.metadata);
    this.#notes.delete(path);
    this.#touch(path);
  }

  /** Renames a note. Its text is not read again. A note at `to` is replaced. */
  renameNote(from: string, to: string): void {
    const known = this.#notes.get(from);
    if (known === undefined || from === to) return;
    this.deleteNote(from);
    this.#set({ ...known, metadata: { ...known.metadata, path: to } });
  }

  setScope(scope: GlossaryScope): void {
    this.#scope = scope;
    this.#scopeTags = keysOf(scope);
    for (const path of this.#notes.keys()) this.#changed.add(path);
  }

  /** Sorted A–Z, then ㄱ–ㅎ, then the rest, by headword. The list does not change; each change gives a new one. */
  terms(): readonly Term[] {
    const removed: Finding[] = [];
    const added: Finding[] = [];
    for (const path of this.#changed) this.#noteHeading(path);
    for (const path of this.#changed) {
      removed.push(...(this.#merged.get(path) ?? []));
      const findings = this.#findings(path);
      added.push(...findings);
      if (findings.length > 0) this.#merged.set(path, findings);
      else this.#merged.delete(path);
    }
    this.#changed.clear();
    if (removed.length > 0 || added.length > 0) this.#merger.update(removed, added);
    return this.#merger.terms();
  }

  /** Paths of the notes that carry `tag` or a tag below it (`ai` for `ai/nlp`), in any case, sorted. */
  notesByTag(tag: string): readonly string[] {
    return this.#index.byTag(tag);
  }

  /** Paths of the notes that have this alias, or this title, in any case and normal form, sorted. */
  notesByAlias(alias: string): readonly string[] {
    return this.#index.byAlias(alias);
  }

  /** All tags of all notes, parents too, each with its number of notes; sorted. */
  tags(): readonly TagCount[] {
    return this.#index.tags();
  }

  /** The metadata of a note. */
  metadata(path: string): NoteMetadata | undefined {
    return this.#notes.get(path)?.metadata;
  }

  /** Whether a note (one that was taken in, by its path, or any by its metadata) belongs to the glossary. */
  belongs(note: string | NoteMetadata): boolean {
    const metadata = typeof note === 'string' ? this.metadata(note) : note;
    return metadata !== undefined && this.#membership(metadata).belongs;
  }

  /** What a note that was taken in gives, and why it gives no more. */
  standing(path: string): NoteStanding | undefined {
    const record = this.#notes.get(path);
    if (record === undefined) return undefined;
    this.terms();
    const membership = this.#membership(record.metadata);
    return standingOf(record.metadata, record.content, { membership, context: this.#context(path) });
  }

  #membership(metadata: NoteMetadata): Membership {
    const { path, glossary, definitions, tags } = metadata;
    if (this.isTemplate(path)) return { belongs: false, by: 'template-folder' };
    if (glossary !== undefined) return { belongs: glossary !== false, by: 'property' };
    if (definitions !== undefined) return { belongs: true, by: 'definition-file' };
    if (tags.some((tag) => this.#scopeTags.some((key) => isTagWithin(tag, key))))
      return { belongs: true, by: 'tag' };
    const isInside = this.#scope.folders.some((folder) => isInFolder(path, folder));
    return isInside ? { belongs: true, by: 'folder' } : { belongs: false, by: 'neither' };
  }

  /** Whether a path lies in a folder of templates. */
  isTemplate(path: string): boolean {
    return this.#scope.templateFolders?.some((folder) => isInFolder(path, folder)) === true;
  }

  #set(record: NoteRecord): void {
    const { path } = record.metadata;
    const known = this.#notes.get(path);
    if (known !== undefined) this.#index.delete(known.metadata);
    this.#notes.set(path, record);
    this.#index.add(record.metadata);
    this.#touch(path);
  }

  #touch(path: string): void {
    this.#changed.add(path);
  }

  /** What other notes and settings decide about a note's title. */
  #context(path: string): NoteContext {
    return {
      sharesHeading: this.#headings.isShared(path),
      listsArticles: this.#scope.listArticles === true,
      reference: this.#reference,
    };
  }

  /** Keeps track of the headings that notes begin with; other notes' titles may change with it. */
  #noteHeading(path: string): void {
    const record = this.#notes.get(path);
    const isTitled =
      record !== undefined && record.metadata.title === undefined && this.belongs(record.metadata);
    const affected = this.#headings.set(path, isTitled ? record.content?.opening.title : undefined);
    for (const other of affected) this.#changed.add(other);
  }

  #findings(path: string): readonly Finding[] {
    const record = this.#notes.get(path);
    return record === undefined || !this.belongs(record.metadata)
      ? []
      : findingsOf(record.metadata, record.content, this.#context(path));
  }
}

function keysOf({ tags }: GlossaryScope): readonly string[] {
  return tags.map(tagKey).filter((key) => key !== '');
}

function isInFolder(path: string, folder: string): boolean {
  if (folder.trim() === '/') return true;
  const name = folder
    .trim()
    .replace(/^\/+|\/+$/g, '')
    .normalize('NFC');
  return name !== '' && path.normalize('NFC').startsWith(`${name}/`);
}
