/** A note as text. `path` is relative to the vault, with `/`. */
export interface NoteText {
  readonly path: string;
  readonly text: string;
}

/**
 * What the index knows of a note without reading its body: read from text by `readNoteMetadata`, or handed over by a
 * host that has it cached. Both ways must give the same.
 */
export interface NoteMetadata {
  readonly path: string;
  /** Front matter `title`, when it is a non-empty scalar. */
  readonly title?: string;
  /** Front matter `aliases`/`alias`, in order, trimmed, without empty ones and repeats. */
  readonly aliases: readonly string[];
  /** Front matter `tags`/`tag` and inline tags, without `#`, as written, without repeats. */
  readonly tags: readonly string[];
  /** Front matter `description`, when it is a non-empty scalar. */
  readonly description?: string;
  /** The stamped key's value, as written. */
  readonly updated?: string;
  /** Front matter `glossary: true | false`; absent when it says neither. */
  readonly glossary?: boolean;
}
