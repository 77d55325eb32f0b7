import type { App, TFile } from 'obsidian';
import { nameKey, termFileName, type Term, TermNames } from '../../core';
import type { MessageKey, MessageValues } from '../../i18n';

/** A note whose own name is the name that a term loses. */
export interface NoteToRename {
  readonly file: TFile;
  /** Its new path. */
  readonly path: string;
}

/** The result of checking a new name for a term. */
export type NameCheck =
  | { readonly ok: false; readonly problem: MessageKey; readonly values?: MessageValues }
  | {
      readonly ok: true;
      readonly notes: readonly NoteToRename[];
      /** What the user should know in advance. */
      readonly hints: readonly { readonly key: MessageKey; readonly values: MessageValues }[];
    };

/** Characters that would be read as something else in a note: links, tables, code, the end of a line. */
const notInNames = /[[\]|`\\\n\r\t]/;
/** The most characters of a name that can also be a file name. */
const longest = 200;

export function checkNewName(
  app: App,
  {
    term,
    from,
    to,
    terms,
  }: { readonly term: Term; readonly from: string; readonly to: string; readonly terms: readonly Term[] },
): NameCheck {
  if (to === '' || nameKey(to) === '') return { ok: false, problem: 'rename.no-name' };
  if (to === from) return { ok: false, problem: 'rename.same-name' };
  const wrong = notInNames.exec(to)?.[0];
  if (wrong !== undefined)
    return { ok: false, problem: 'rename.wrong-character', values: { character: wrong } };
  if (to.length > longest) return { ok: false, problem: 'rename.too-long' };
  const hints: { key: MessageKey; values: MessageValues }[] = [];
  const other = new TermNames(terms).find(to);
  if (other !== undefined && other.id !== term.id) {
    hints.push({ key: 'rename.hint.taken', values: { name: to, term: other.headword } });
  }
  const notes = notesCalled(app, term, from).flatMap((file): NoteToRename[] => {
    const folder = file.parent?.path ?? '/';
    const path = folder === '/' ? `${to}.md` : `${folder}/${to}.md`;
    const values = { note: file.path, path };
    if (termFileName(to) !== to.normalize('NFC')) hints.push({ key: 'rename.hint.no-file-name', values });
    else if (isTaken(app, file, path)) hints.push({ key: 'rename.hint.path-taken', values });
    else return [{ file, path }];
    return [];
  });
  return { ok: true, notes, hints };
}

/** Whether another file has the path. On many disks, a name that differs only in case is the same file. */
function isTaken(app: App, file: TFile, path: string): boolean {
  const there = app.vault.getAbstractFileByPath(path);
  return there !== null && there !== file;
}

/** The notes about the term whose own name is the one that is being replaced. */
function notesCalled(app: App, { sources }: Term, name: string): TFile[] {
  const paths = new Set(sources.filter(({ kind }) => kind === 'note').map(({ path }) => path));
  return [...paths].flatMap((path) => {
    const file = app.vault.getFileByPath(path);
    return file !== null && nameKey(file.basename) === nameKey(name) ? [file] : [];
  });
}
