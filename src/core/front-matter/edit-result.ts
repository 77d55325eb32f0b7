import type { TextEdit } from '../text-edit';

/** Why an edit of front matter was refused. The interface has a sentence for each reason. */
export type EditRefusal =
  | 'no-front-matter'
  | 'no-key'
  | 'malformed-yaml'
  | 'duplicate-key'
  | 'not-a-scalar'
  | 'multi-line-value'
  | 'template-code'
  | 'not-yaml'
  /** TOML between `+++`, as Hugo reads it. */
  | 'toml'
  /** The block is never closed. */
  | 'unclosed'
  /** The note contains a NUL character: it is not text, or has another encoding. */
  | 'not-text'
  | 'invalid-value';

/** Why front matter could not be formatted. Adds reasons to those of an edit. */
export type FormatRefusal =
  | EditRefusal
  /** Braces around all keys. */
  | 'flow-map'
  /** An anchor, an alias or a merge key: its meaning depends on its place. */
  | 'anchor'
  /** Two keys with the same meaning whose values are not lists that can be joined. */
  | 'not-joined'
  /** The data or a comment would change. */
  | 'not-kept';

/**
 * `message` is one English sentence that says what is wrong and where. `line` is the offending line of the note, from
 * 0.
 */
export interface Refusal<Reason extends FormatRefusal = EditRefusal> {
  readonly ok: false;
  readonly reason: Reason;
  readonly message: string;
  readonly line?: number;
  /** For `duplicate-key`: the key that occurs twice, if it is known. */
  readonly key?: string;
}

/** Either the fewest edits that do what was asked (possibly none), or a refusal with its reason. */
export type EditResult = { readonly ok: true; readonly edits: TextEdit[] } | Refusal;

export function refuse<Reason extends FormatRefusal>(
  reason: Reason,
  message: string,
  line?: number,
): Refusal<Reason> {
  return line === undefined ? { ok: false, reason, message } : { ok: false, reason, message, line };
}
