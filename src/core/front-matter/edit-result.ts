import type { TextEdit } from '../text-edit';

/** Why an edit of front matter was refused. The interface has a sentence for each, in the user's language. */
export type EditRefusal =
  | 'no-front-matter'
  | 'no-key'
  | 'malformed-yaml'
  | 'duplicate-key'
  | 'not-a-scalar'
  | 'multi-line-value'
  | 'template-code'
  | 'not-yaml'
  /** Between `+++`: TOML, as Hugo reads it. */
  | 'toml'
  /** It begins, and has no end. */
  | 'unclosed'
  /** A NUL character: no text, or text of another encoding. */
  | 'not-text'
  | 'invalid-value';

/** Why front matter was not brought into form, besides. */
export type FormatRefusal =
  | EditRefusal
  /** Braces around all keys. */
  | 'flow-map'
  /** An anchor, an alias or a merge key: what it means depends on where it stands. */
  | 'anchor'
  /** Two keys for one thing whose values are no lists that can be joined. */
  | 'not-joined'
  /** The data or a comment would come out changed. */
  | 'not-kept';

/** `message` is one English sentence that says what and where; `line` is the line of the note at fault, from 0. */
export interface Refusal<Reason extends FormatRefusal = EditRefusal> {
  readonly ok: false;
  readonly reason: Reason;
  readonly message: string;
  readonly line?: number;
  /** The key that stands there twice, for `duplicate-key` where it is known. */
  readonly key?: string;
}

/** Either the least edits that do what was asked (possibly none), or a refusal with its reason. */
export type EditResult = { readonly ok: true; readonly edits: TextEdit[] } | Refusal;

export function refuse<Reason extends FormatRefusal>(
  reason: Reason,
  message: string,
  line?: number,
): Refusal<Reason> {
  return line === undefined ? { ok: false, reason, message } : { ok: false, reason, message, line };
}
