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
  /** A note with one of these tags, or a nested tag, belongs. With or without `#`. */
  readonly tags: readonly string[];
  /** A note in one of these folders, at any depth, belongs. `/` is the whole vault. */
  readonly folders: readonly string[];
  /** Notes in these folders are templates and never belong: their content is meant for other notes. */
  readonly templateFolders?: readonly string[];
  /** Also list notes whose title is not a name (talks, logs, how-tos). Default: false. */
  readonly listArticles?: boolean;
}

export interface GlossaryOptions extends GlossaryScope {
  /** The front-matter key that defines a note's term if there is no `description`. Default `definition`. */
  readonly definitionKey?: string;
  /** The front-matter key that `setNote` reads as `updated`. Default `updated`. */
  readonly updatedKey?: string;
  /** Decides if a note leaves open whether words are a name. Default: they are not. */
  readonly reference?: NameReference;
}

interface NoteRecord {
  readonly metadata: NoteMetadata;
  /** Absent as long as the note's text has not been given. */
  readonly content?: NoteContent;
}

/**
 * The incremental index: all notes by tag, alias and title, and the terms of those notes that belong to the glossary.
 *
 * A change costs only its own note. Terms are merged when they are next requested. The answers depend only on the
 * notes, never on the order in which they came.
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
  /** The findings of each note in the merger, and the notes whose findings are out of date. */
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
   * Takes in the metadata that a host has cached for a note. Tags, aliases, title and the note's own term are updated
   * at once; results from its earlier text stay until `setNote` gives newer text.
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

  /**
   * All terms, ordered by headword: A–Z, then ㄱ–ㅎ, then the rest. The list never changes; a change gives a new list.
   */
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

  /** The paths of the notes that have `tag` or a nested tag (`ai` finds `ai/nlp`), in any case, sorted. */
  notesByTag(tag: string): readonly string[] {
    return this.#index.byTag(tag);
  }

  /** The paths of the notes that have this alias or this title, in any case and normal form, sorted. */
  notesByAlias(alias: string): readonly string[] {
    return this.#index.byAlias(alias);
  }

  /** All tags of all notes including parent tags, each with its number of notes, sorted. */
  tags(): readonly TagCount[] {
    return this.#index.tags();
  }

  /** The metadata of a note. */
  metadata(path: string): NoteMetadata | undefined {
    return this.#notes.get(path)?.metadata;
  }

  /** Whether a note belongs to the glossary: a known note, by its path, or any note, by its metadata. */
  belongs(note: string | NoteMetadata): boolean {
    const metadata = typeof note === 'string' ? this.metadata(note) : note;
    return metadata !== undefined && this.#membership(metadata).belongs;
  }

  /** What a known note contributes, and why it contributes no more. */
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

  /** Whether a path is in a template folder. */
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

  /** The influence of other notes and the settings on a note's title. */
  #context(path: string): NoteContext {
    return {
      sharesHeading: this.#headings.isShared(path),
      listsArticles: this.#scope.listArticles === true,
      reference: this.#reference,
    };
  }

  /** Keeps track of the headings that notes begin with. A change may affect the titles of other notes. */
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
