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

/** `message` is one English sentence that says what and where; `line` is the line of the note at fault, from 0. */
export interface Refusal {
  readonly ok: false;
  readonly reason: EditRefusal;
  readonly message: string;
  readonly line?: number;
  /** The key that stands there twice, for `duplicate-key` where it is known. */
  readonly key?: string;
}

/** Either the least edits that do what was asked (possibly none), or a refusal with its reason. */
export type EditResult = { readonly ok: true; readonly edits: TextEdit[] } | Refusal;

export function refuse(reason: EditRefusal, message: string, line?: number): Refusal {
  return line === undefined ? { ok: false, reason, message } : { ok: false, reason, message, line };
}
