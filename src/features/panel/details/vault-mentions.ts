import { Component, Notice, type TFile, type Vault } from 'obsidian';
import {
  type ChangeStamp,
  contextOf,
  findAgain,
  findInMarkdown,
  type MarkedTerms,
  type Match,
  writtenLinks,
  type NoteText,
  planLinks,
  type TakeBack,
  takeBackOf,
  type Term,
  type ShownLink,
  type TextEdit,
  type TextRange,
  type Unsubscribe,
} from '../../../core';
import { applyEditsTo } from '../../../editor/apply-edits';
import type { Translate } from '../../../i18n';
import { editorShowing } from '../../../obsidian/editor-view';
import { readNote } from '../../../obsidian/note-text';
import { type NoteWriting, rewriteNote } from '../../../obsidian/rewrite-note';
import { editsToLink } from '../../../obsidian/term-linker';
import { mainSource } from '../../../obsidian/term-places';
import type { Mention, MentionKind, MentionReader, MentionsToLink, NoteMentions } from './mention-reader';

/** A note in which mentions became links, and what undoes that. */
export interface LinkedNote {
  readonly file: TFile;
  /** How many mentions. */
  readonly count: number;
  readonly back: TakeBack;
  readonly stamp: ChangeStamp | undefined;
}

export interface VaultMentionsDeps extends NoteWriting {
  readonly terms: Pick<MarkedTerms, 'matcher' | 'ownTerms' | 'findOptions'>;
  /** Ids of the terms that a link in the note at `fromPath` leads to. */
  readonly linkedTerms: (link: ShownLink, fromPath: string) => readonly string[];
  readonly translate: Translate;
  /** Tells the user what has changed, and offers the way back. */
  readonly onLinked: (note: LinkedNote) => void;
}

/** Mentions in the notes of the vault; in a note that is open, as its editor shows it. */
export class VaultMentions extends Component implements MentionReader {
  readonly #deps: VaultMentionsDeps;
  readonly #listeners = new Map<string, Set<() => void>>();

  constructor(deps: VaultMentionsDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    this.registerEvent(this.#deps.app.metadataCache.on('changed', ({ path }) => this.#tell(path)));
  }

  async read(term: Term, path: string, kind: MentionKind): Promise<NoteMentions | undefined> {
    const { vault, workspace } = this.#deps.app;
    const file = vault.getFileByPath(path);
    if (file === null) return undefined;
    const shown = editorShowing(workspace, file)?.state.doc.toString();
    const text = shown ?? (await textOf(vault, file));
    if (text === undefined) return undefined;
    const note = { path, text };
    return { ...note, mentions: kind === 'linked' ? this.#links(term, note) : this.#find(term, note) };
  }

  onChange(path: string, listener: () => void): Unsubscribe {
    const listeners = this.#listeners.get(path) ?? new Set();
    this.#listeners.set(path, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(path) === listeners) this.#listeners.delete(path);
    };
  }

  async link({ term, note, mentions, source }: MentionsToLink): Promise<number> {
    const { app, translate, onLinked } = this.#deps;
    const { path } = note;
    const file = app.vault.getFileByPath(path);
    if (file === null) {
      new Notice(translate('panel.note-gone', { path }));
      return 0;
    }
    let linked: { readonly text: string; readonly edits: readonly TextEdit[] } = { text: '', edits: [] };
    let stamp: ChangeStamp | undefined;
    const result = await rewriteNote(this.#deps, file, {
      plan: (text) => {
        const present = this.#findAgain({ term, note, mentions }, text);
        const edits = editsToLink(
          app,
          { path, text },
          present.map((match) => ({ match, source })),
        );
        linked = { text, edits };
        return edits;
      },
      applyTo: (view, edits) => applyEditsTo(view, edits, 'input.link'),
      onStamp: (known) => (stamp = known),
    });
    if (result === 'unchanged') new Notice(translate('panel.mention-changed', { path }));
    if (result === 'unsaved-section') {
      new Notice(translate('common.unsaved-section', { note: file.basename }));
    }
    if (result === 'not-text' || result instanceof Error) {
      new Notice(translate('panel.note-not-written', { path }));
    }
    const count = result === 'written' ? linked.edits.length : 0;
    if (count > 0) onLinked({ file, count, back: takeBackOf(linked.text, linked.edits), stamp });
    // An editor's text reaches the disk only seconds later.
    this.#tell(path);
    return count;
  }

  #links(term: Term, { path, text }: NoteText): Mention[] {
    const links = writtenLinks(text).filter((link) => this.#deps.linkedTerms(link, path).includes(term.id));
    return mentionsAt(text, links).map((mention, index) => ({
      ...mention,
      // Of a link, only the text that it displays is shown.
      shown: links[index]?.shown ?? mention.shown,
      linkable: false,
    }));
  }

  /** The note may have changed since its mentions were read. */
  #findAgain({ term, note, mentions }: Omit<MentionsToLink, 'source'>, text: string): Mention[] {
    const places = this.#find(term, { path: note.path, text });
    const present = findAgain({ text: note.text, places: note.mentions }, { text, places });
    return present.filter(
      (place, index): place is Mention =>
        place?.linkable === true && mentions.some((mention) => mention === note.mentions[index]),
    );
  }

  #find(term: Term, { path, text }: NoteText): Mention[] {
    const { terms } = this.#deps;
    const isOfTerm = ({ ids }: Match): boolean => ids.includes(term.id);
    const options = terms.findOptions(path);
    const found = findInMarkdown(terms.matcher(), text, options).filter(isOfTerm);
    if (found.length === 0) return [];
    const isDefinedHere = term.senses.some((sense) => mainSource(sense)?.path === path);
    const linkable = isDefinedHere
      ? []
      : planLinks(text, terms.matcher(), { except: terms.ownTerms(path), which: 'all', headings: false });
    const linkableAt = new Set(linkable.map(({ from }) => from));
    return mentionsAt(text, found).map((mention) => ({ ...mention, linkable: linkableAt.has(mention.from) }));
  }

  #tell(path: string): void {
    for (const listener of [...(this.#listeners.get(path) ?? [])]) listener();
  }
}

async function textOf(vault: Vault, file: TFile): Promise<string | undefined> {
  const reading = await readNote(vault, file);
  return reading.ok ? reading.text : undefined;
}

function mentionsAt(text: string, places: readonly TextRange[]): Omit<Mention, 'linkable'>[] {
  const lineAt = lineCounter(text);
  const keyOf = keys();
  return places.map(({ from, to }) => {
    const shown = text.slice(from, to);
    const context = contextOf(text, { from, to });
    const key = keyOf([context.before, shown, context.after].join('\n'));
    return { from, to, key, line: lineAt(from), shown, context };
  });
}

/** Tells the lines of ascending offsets in one pass over the text. */
function lineCounter(text: string): (offset: number) => number {
  let line = 0;
  let next = text.indexOf('\n');
  return (offset) => {
    while (next !== -1 && next < offset) {
      line += 1;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}

/** Makes unique keys from wordings by numbering equal ones. */
function keys(): (wording: string) => string {
  const seen = new Map<string, number>();
  return (wording) => {
    const count = (seen.get(wording) ?? 0) + 1;
    seen.set(wording, count);
    return `${count} ${wording}`;
  };
}
