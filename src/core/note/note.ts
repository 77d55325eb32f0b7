import { propertyOf } from '../front-matter/fields';
import { readFrontMatter } from '../front-matter/parse';
import type { MarkdownReading } from '../markdown/reading';
import { inlineTags } from '../markdown/inline-tags';
import { holdsTemplateCode } from '../front-matter/template-code';

/** A note as text. `path` is relative to the vault, with `/`. */
export interface NoteText {
  readonly path: string;
  readonly text: string;
}

/**
 * What the index knows about a note without reading its body. `readNoteMetadata` reads it from text, or a host hands it
 * over from its cache; both must give the same.
 */
export interface NoteMetadata {
  readonly path: string;
  /** Front matter `title`, if it is a non-empty scalar. */
  readonly title?: string;
  /** Front matter `aliases`/`alias`, in order, trimmed, without empty values and repeats. */
  readonly aliases: readonly string[];
  /** Front matter `tags`/`tag` and inline tags, without `#`, as written, without repeats. */
  readonly tags: readonly string[];
  /**
   * Front matter `description`, otherwise the property that defines the term: a non-empty scalar, or the items of a
   * list.
   */
  readonly description?: string;
  /** The stamped key's value, as written. */
  readonly updated?: string;
  /** Front matter `glossary: true | false | list`; absent for any other value. */
  readonly glossary?: boolean | 'list';
  /** Front matter `def-type`, which marks the files of the plugin Note Definitions. */
  readonly definitions?: 'consolidated' | 'atomic';
  /** Set if a property such as `type`, or a tag, says that the note is about a person. */
  readonly person?: true;
  /** Set if the file name or a property contains template code that has not been filled in. */
  readonly unfilled?: true;
}

export interface MetadataOptions {
  /** The key whose value is `updated`. Default `updated`. */
  readonly updatedKey?: string;
  /** The key that defines a note's term if there is no `description`. Default `definition`. */
  readonly definitionKey?: string;
}

/** What a host has cached about a note: front matter as data, and inline tags with or without `#`. */
export interface CachedNote {
  readonly path: string;
  readonly frontMatter?: Readonly<Record<string, unknown>> | undefined;
  readonly inlineTags?: readonly string[] | undefined;
}

/**
 * Reads a note's metadata from its text. Front matter that cannot be read counts as missing. Never throws.
 * @param markdown the note's text as blocks, if it has been read already
 */
export function readNoteMetadata(
  note: NoteText,
  options: MetadataOptions = {},
  markdown?: MarkdownReading,
): NoteMetadata {
  const reading = readFrontMatter(note.text);
  const frontMatter = reading?.ok === true ? reading.data : undefined;
  return metadataFromFrontMatter(
    { path: note.path, frontMatter, inlineTags: inlineTags(markdown ?? note.text) },
    options,
  );
}

/** As `readNoteMetadata`, from what a host has cached (in Obsidian: `CachedMetadata.frontmatter` and `.tags`). */
export function metadataFromFrontMatter(
  { path, frontMatter = {}, inlineTags: inline = [] }: CachedNote,
  { updatedKey = 'updated', definitionKey = 'definition' }: MetadataOptions = {},
): NoteMetadata {
  const title = scalar(frontMatter['title']);
  const description = scalar(frontMatter['description']) ?? prose(frontMatter[definitionKey]);
  const updated = scalar(propertyOf(frontMatter, updatedKey));
  const glossary = glossaryFlag(frontMatter['glossary']);
  const definitions = definitionFile(frontMatter['def-type']);
  const tags = distinct([
    ...valuesOf(frontMatter, ['tags', 'tag'])
      .flatMap((value) => strings(value, /[,\s]/))
      .map(withoutHash),
    ...inline.map(withoutHash),
  ]);
  const person = [...tags, ...kindsIn(frontMatter)].some((kind) => personKind.test(kind));
  const unfilled = [path, ...Object.values(frontMatter)].some(holdsTemplateCode);
  return {
    path,
    aliases: distinct(
      valuesOf(frontMatter, ['aliases', 'alias']).flatMap((value) => strings(value, /[,\n]/)),
    ),
    tags,
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(updated === undefined ? {} : { updated }),
    ...(glossary === undefined ? {} : { glossary }),
    ...(definitions === undefined ? {} : { definitions }),
    ...(person ? { person } : {}),
    ...(unfilled ? { unfilled } : {}),
  };
}

/** The values of all keys that are one of `names` in any case, the plural first. */
function valuesOf(frontMatter: Readonly<Record<string, unknown>>, names: readonly string[]): unknown[] {
  const keys = Object.keys(frontMatter);
  return names.flatMap((name) =>
    keys.filter((key) => key.toLowerCase() === name).map((key) => frontMatter[key]),
  );
}

/** The scalars of a list, or the parts of one string. */
function strings(value: unknown, separator: RegExp): string[] {
  if (Array.isArray(value)) return value.map((item: unknown) => scalar(item) ?? '');
  return typeof value === 'string' ? value.split(separator) : [scalar(value) ?? ''];
}

function withoutHash(tag: string): string {
  return tag.trim().replace(/^#+/, '').replace(/\/+$/, '');
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))];
}

function scalar(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint'
    ? String(value)
    : undefined;
}

const personKind = /^(?:persons?|people|인물|사람)$/i;

const kindKeys = new Set(['type', 'types', 'kind', 'category', 'categories', '유형', '종류', '분류']);

/** What the note's properties say that it is. For a wikilink, both the name of the note and the displayed name. */
function kindsIn(frontMatter: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(frontMatter)
    .flatMap(([key, value]) => (kindKeys.has(key.toLowerCase()) ? strings(value, /[,\n]/) : []))
    .flatMap((value) => value.replace(/^\s*\[\[(?:[^\][|]*\/)?|\]\]\s*$/g, '').split('|'))
    .map((value) => value.trim());
}

function glossaryFlag(value: unknown): boolean | 'list' | undefined {
  if (typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return text === 'true' ? true : text === 'false' ? false : text === 'list' ? 'list' : undefined;
}

function definitionFile(value: unknown): 'consolidated' | 'atomic' | undefined {
  const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return text === 'consolidated' || text === 'atomic' ? text : undefined;
}

/** A property as Markdown. A list gives its items. */
function prose(value: unknown): string | undefined {
  if (!Array.isArray(value)) return scalar(value);
  const items = value.flatMap((item: unknown) => scalar(item) ?? []);
  return items.length < 2 ? items[0] : items.map((item) => `- ${item}`).join('\n');
}
