import { Platform, setIcon } from 'obsidian';
import type { Translate } from '../i18n';
import { RowWindow } from './row-window';

/** A line of the changes in a note, or a remark about them. */
export interface ListedLine {
  readonly kind: 'same' | 'out' | 'in' | 'gap' | 'said';
  readonly text: string;
}

/** A note that would be changed. */
export interface ListedChange {
  readonly path: string;
  readonly lines: readonly ListedLine[];
}

/** A note that would stay as it is. */
export interface ListedLeft {
  readonly path: string;
  /** One sentence; empty if the heading already says it for all notes. */
  readonly reason: string;
  /** The number of the offending line, from 0. */
  readonly line?: number;
}

export interface NoteListDeps {
  readonly translate: Translate;
  readonly changes: { readonly heading: string; readonly notes: readonly ListedChange[] };
  readonly left: { readonly heading: string; readonly notes: readonly ListedLeft[] };
  /** Called when the choice of notes has changed. */
  readonly onChoose?: () => void;
  /** Called when a change is folded or unfolded. */
  readonly onFold?: () => void;
}

type Row =
  | { readonly kind: 'heading' | 'reason' | 'left'; readonly text: string }
  | { readonly kind: 'note'; readonly note: number }
  | { readonly kind: 'line'; readonly line: ListedLine };

/** With more notes than this, their changes are folded initially. */
const unfoldedAtFirst = 50;

/** Signs that distinguish the lines without colours. */
const signs = { same: ' ', out: '−', in: '+', gap: ' ', said: '' } as const;

/**
 * What a run would do: first the notes to change, each with a checkbox and its changes, which can be folded; then those
 * that stay as they are, by reason. Only the visible rows are in the document.
 */
export class NoteList {
  readonly #deps: NoteListDeps;
  readonly #window: RowWindow;
  readonly #unchosen = new Set<number>();
  readonly #folded: Set<number>;
  #rows: readonly Row[] = [];

  constructor(parentEl: HTMLElement, deps: NoteListDeps) {
    this.#deps = deps;
    const { notes } = deps.changes;
    this.#folded = new Set(notes.length > unfoldedAtFirst ? notes.keys() : []);
    this.#rows = this.#listRows();
    this.#window = new RowWindow({
      scrollEl: parentEl.createDiv({ cls: 'ai-glossary-changes' }),
      rowCount: this.#rows.length,
      rowHeight: Platform.isMobile ? 40 : 26,
      draw: (index, el) => this.#draw(index, el),
    });
  }

  /** The number of chosen notes. */
  get count(): number {
    return this.#deps.changes.notes.length - this.#unchosen.size;
  }

  /** Whether the changes of any note are folded. */
  get hasFolded(): boolean {
    return this.#folded.size > 0;
  }

  /** @param note its index in the list */
  isChosen(note: number): boolean {
    return !this.#unchosen.has(note);
  }

  chooseAll(isChosen: boolean): void {
    this.#unchosen.clear();
    if (!isChosen) for (const note of this.#deps.changes.notes.keys()) this.#unchosen.add(note);
    this.#window.redraw(this.#rows.length);
    this.#deps.onChoose?.();
  }

  foldAll(isFolded: boolean): void {
    this.#folded.clear();
    if (isFolded) for (const note of this.#deps.changes.notes.keys()) this.#folded.add(note);
    this.#relist();
  }

  #relist(): void {
    this.#rows = this.#listRows();
    this.#window.redraw(this.#rows.length);
    this.#deps.onFold?.();
  }

  #listRows(): Row[] {
    const { changes, left, translate } = this.#deps;
    const rows: Row[] = [];
    if (changes.notes.length > 0) rows.push({ kind: 'heading', text: changes.heading });
    changes.notes.forEach(({ lines }, note) => {
      rows.push({ kind: 'note', note });
      if (!this.#folded.has(note)) for (const line of lines) rows.push({ kind: 'line', line });
    });
    if (left.notes.length > 0) rows.push({ kind: 'heading', text: left.heading });
    const byReason = new Map<string, ListedLeft[]>();
    for (const note of left.notes) {
      const alike = byReason.get(note.reason);
      if (alike === undefined) byReason.set(note.reason, [note]);
      else alike.push(note);
    }
    for (const [reason, notes] of byReason) {
      if (reason !== '') {
        rows.push({ kind: 'reason', text: translate('run.reason', { reason, count: notes.length }) });
      }
      for (const { path: message, line } of notes) {
        const text = line === undefined ? message : translate('common.at-line', { message, line: line + 1 });
        rows.push({ kind: 'left', text });
      }
    }
    return rows;
  }

  #draw(index: number, el: HTMLElement): void {
    const row = this.#rows[index];
    if (row === undefined) return;
    el.addClass(`is-${row.kind}`);
    if (row.kind === 'note') this.#drawNote(row.note, el);
    else if (row.kind === 'line') this.#drawLine(row.line, el);
    else if (row.kind === 'heading')
      el.createSpan({ text: row.text, attr: { role: 'heading', 'aria-level': '2' } });
    else el.createSpan({ cls: 'ai-glossary-changes-path', text: row.text, attr: { title: row.text } });
  }

  #drawNote(note: number, el: HTMLElement): void {
    const { changes, translate } = this.#deps;
    const { path = '', lines = [] } = changes.notes[note] ?? {};
    if (lines.length > 0) this.#drawFold(note, el, translate('run.show-change', { note: path }));
    const label = el.createEl('label', { cls: 'ai-glossary-changes-label' });
    const box = label.createEl('input', { type: 'checkbox' });
    box.checked = this.isChosen(note);
    label.createSpan({ cls: 'ai-glossary-changes-path', text: path, attr: { title: path } });
    box.addEventListener('change', () => {
      if (box.checked) this.#unchosen.delete(note);
      else this.#unchosen.add(note);
      this.#deps.onChoose?.();
    });
  }

  #drawFold(note: number, el: HTMLElement, label: string): void {
    const isFolded = this.#folded.has(note);
    const button = el.createEl('button', {
      cls: 'ai-glossary-changes-fold clickable-icon',
      attr: { type: 'button', 'aria-label': label, 'aria-expanded': String(!isFolded) },
    });
    setIcon(button, isFolded ? 'lucide-chevron-right' : 'lucide-chevron-down');
    button.addEventListener('click', () => {
      if (isFolded) this.#folded.delete(note);
      else this.#folded.add(note);
      this.#relist();
      this.#window
        .row(this.#rows.findIndex((row) => row.kind === 'note' && row.note === note))
        ?.querySelector('button')
        ?.focus();
    });
  }

  #drawLine({ kind, text }: ListedLine, el: HTMLElement): void {
    el.addClass(`is-${kind}`);
    const sign = signs[kind];
    if (sign !== '') el.createSpan({ cls: 'ai-glossary-changes-sign', text: sign });
    const tag = kind === 'out' ? 'del' : kind === 'in' ? 'ins' : 'span';
    el.createEl(tag, { cls: 'ai-glossary-changes-text', text, attr: { title: text } });
  }
}
