import type { TFile } from 'obsidian';
import type { Composition } from '../../host/driver/composition';
import type { Host } from '../../host/create-host';
import type { SectionEditor } from '../../host/editor/section-editor';
import { MarkdownView as HostMarkdownView, type MarkdownView } from '../../host/view/markdown-view';
import { apart, blockOf, fieldEnds } from './stamped-text';
import type { OutsideChange } from './stamping-commands';
import { turn } from './passing-time';
import { undoSteps } from './undo-steps';

const notes = ['a', 'b'] as const;
export type Note = (typeof notes)[number];

/** One write of a note by the app. */
export interface Write {
  readonly note: Note;
  readonly text: string;
  readonly at: Date;
  /** The panes that had other text to save at that moment. */
  readonly unsaved: readonly MarkdownView[];
}

/** The note that the pane shows between two sequences. */
const waitingRoom = 'between.md';

/**
 * One of two hosts, with and without the plugin, to which the same things happen. Places in a text are counted from its
 * end, where a stamp moves nothing.
 */
export class Side {
  readonly writes: Write[] = [];
  /** The number of writes that changed more than the stamp. */
  changingWrites = 0;
  /**
   * Panes that had other text to save when one was saved, and in which the user has done nothing since. The app merges
   * then, and inserts stamp and text as one range; a cursor within it moves to its end.
   */
  readonly #merged = new Set<MarkdownView>();
  /** When that last happened, by the clock of the timers. */
  #mergedAt = -Infinity;
  /** Whether the disk has refused a write of a note. */
  hasRefused = false;
  /** Whether the last write changed only a stamp. */
  #isStampAlone = false;
  /** Files that the app is writing. */
  readonly #underWay: unknown[] = [];
  /** The text of each note on disk, without the stamp, after all requested writes. */
  readonly #rest = new Map<Note, string>();
  /** Whether the running write is by neither the app nor the plugin. */
  #isByOthers = false;
  #composition: { readonly running: Composition; readonly view: MarkdownView } | undefined;
  #files = new Map<Note, TFile>();

  constructor(
    readonly host: Host,
    readonly now: () => Date,
  ) {
    const { vault } = host.app;
    const modify = vault.modify.bind(vault);
    // The plugin's stamp in a file that no editor shows, or whose save could not include it.
    const process = vault.process.bind(vault);
    vault.process = (file, change, options) =>
      process(
        file,
        (text) => {
          const changed = change(text);
          if (changed !== text) this.#record(file.path, changed);
          return changed;
        },
        options,
      );
    // The app passes the text at the time of the request. The disk begins when it can.
    vault.modify = (file, data, options) => {
      if (host.memory.fails(file.path)) this.hasRefused = true;
      else this.#record(file.path, data);
      this.#underWay.push(file);
      return modify(file, data, options).finally(() => {
        this.#underWay.splice(this.#underWay.indexOf(file), 1);
      });
    };
  }

  async begin(prefix: string, a: string, b: string): Promise<void> {
    for (const [name, text] of Object.entries({ a, b })) {
      await this.host.finish(this.host.app.vault.create(`${prefix}${name}.md`, text));
    }
    this.#files = new Map([
      ['a', this.host.file(`${prefix}a.md`)],
      ['b', this.host.file(`${prefix}b.md`)],
    ]);
    this.writes.length = 0;
    this.changingWrites = 0;
    this.hasRefused = false;
    this.#rest.clear();
    this.#merged.clear();
    this.#mergedAt = -Infinity;
    await this.host.open(`${prefix}a.md`, { mode: 'live' });
  }

  /**
   * Whether a pane shows what it last saved while another one is writing something else. Without the plugin, its save
   * writes nothing, and the app restores what was undone. With the plugin, its save writes the other pane's stamp, and
   * the undo stays.
   */
  isUndoneBesideSave(): boolean {
    return this.views().some(
      (view) =>
        view.dirty &&
        apart(view.getViewData()).rest === apart(view.lastSavedData ?? '').rest &&
        !view.saving &&
        this.#underWay.some((file) => file === view.file),
    );
  }

  /**
   * Whether a pane shows other text than the file although no pane has anything to save: a change that is undone within
   * ten milliseconds of its save never reaches the other panes. The app writes it when the pane is closed.
   */
  hasStalePane(): boolean {
    return notes.some((note) => {
      const views = this.viewsOf(note);
      if (views.some((view) => view.dirty || view.saving)) return false;
      return views.some((view) => apart(view.getViewData()).rest !== apart(view.lastSavedData ?? '').rest);
    });
  }

  /** Whether a pane shows a note without the carriage returns of its file: the app removes them between panes. */
  hasLostReturns(): boolean {
    return notes.some(
      (note) =>
        this.disk(note).includes('\r') &&
        this.viewsOf(note).some((view) => !view.getViewData().includes('\r')),
    );
  }

  /** Whether a write is running that would not exist without the plugin. */
  get isWritingStampAlone(): boolean {
    return this.#isStampAlone && this.views().some(({ saving }) => saving);
  }

  /** Whether the app is writing a file, possibly for a pane that has been closed. */
  get isWriting(): boolean {
    return this.#underWay.length > 0;
  }

  /** How many milliseconds ago panes were merged. */
  get sinceMerge(): number {
    return performance.now() - this.#mergedAt;
  }

  /** Closes all panes except one, which is given another note. Each of these steps saves. */
  async leaveNotes(): Promise<void> {
    const { vault } = this.host.app;
    if (!vault.getFileByPath(waitingRoom)) await this.host.finish(vault.create(waitingRoom, ''));
    const [last, ...others] = this.views();
    for (const view of others) {
      view.leaf.detach();
      await this.host.idle();
    }
    if (last) this.host.internals.workspace.setActiveLeaf(last.leaf);
    await this.host.open(waitingRoom);
  }

  async end(): Promise<void> {
    for (const file of this.#files.values()) {
      await this.host.finish(this.host.app.fileManager.trashFile(file));
    }
    await this.host.idle();
    this.#files.clear();
  }

  path(note: Note): string {
    return this.#files.get(note)?.path ?? '';
  }

  disk(note: Note): string {
    return this.host.memory.text(this.path(note)) ?? '(no file)';
  }

  views(): MarkdownView[] {
    const files = [...this.#files.values()];
    const views = this.host.internals.workspace.viewsOfType(HostMarkdownView);
    return views.filter(({ file }) => files.some((known) => known === file));
  }

  viewsOf(note: Note): MarkdownView[] {
    return this.views().filter(({ file }) => file === this.#files.get(note));
  }

  /** The active pane, otherwise the first. All commands act on it. */
  view(): MarkdownView | undefined {
    const active = this.host.internals.workspace.getActiveViewOfType(HostMarkdownView);
    const views = this.views();
    return views.find((view) => view === active) ?? views[0];
  }

  shownNote(): Note | undefined {
    const file = this.view()?.file;
    return ([...this.#files.keys()] as Note[]).find((note) => this.#files.get(note) === file);
  }

  /** The focus leaves the window: the focused element gets the event but keeps the focus. */
  blurFocused(): void {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return;
    activeElement.dispatchEvent(new FocusEvent('blur', { relatedTarget: null }));
    activeElement.dispatchEvent(new FocusEvent('focusout', { relatedTarget: null, bubbles: true }));
  }

  /** A place in the body, counted from the end of the text. */
  place(view: MarkdownView, fraction: number): number {
    const text = view.editMode.get();
    const place = Math.floor(fraction * (text.length - blockOf(text).length));
    // Nothing can be typed between the two characters of a line ending.
    return text.slice(0, text.length - place).endsWith('\r') ? place - 1 : place;
  }

  /** The end of a property's value, counted from the end of the text; `undefined` if no value can be extended. */
  placeInField(view: MarkdownView, fraction: number): number | undefined {
    const text = view.editMode.get();
    const ends = fieldEnds(text);
    const end = ends[Math.min(ends.length - 1, Math.floor(fraction * ends.length))];
    return end === undefined ? undefined : text.length - end;
  }

  change(view: MarkdownView, place: number, remove: number, insert: string, userEvent?: string): void {
    const { cm } = view.editMode;
    this.#merged.delete(view);
    const at = cm.state.doc.length - place;
    const to = Math.min(cm.state.doc.length, at + remove);
    cm.dispatch({
      changes: { from: at, to, insert },
      selection: { anchor: at + insert.length },
      ...(userEvent === undefined ? {} : { userEvent }),
    });
  }

  compose(view: MarkdownView, place: number): void {
    this.endComposition();
    const { cm } = view.editMode;
    this.#merged.delete(view);
    cm.dispatch({ selection: { anchor: cm.state.doc.length - place } });
    this.#composition = { running: this.host.compose(), view };
    this.composeMore('ㅎ');
  }

  composeMore(text: string): void {
    this.#composition?.running.update(text);
  }

  get composingIn(): MarkdownView | undefined {
    return this.#composition?.view;
  }

  endComposition(): void {
    this.#composition?.running.end();
    this.#composition = undefined;
  }

  async outside(note: Note, what: OutsideChange, token: string, stamp: string): Promise<void> {
    const text = changed(this.disk(note), what, token, stamp);
    this.#rest.delete(note);
    await this.host.memory.external.writeText(this.path(note), text);
    await turn();
  }

  async otherPlugin(note: Note, what: OutsideChange, token: string, stamp: string): Promise<void> {
    const file = this.#files.get(note);
    if (!file) return;
    const { vault } = this.host.app;
    await this.#byOthers(note, () => vault.process(file, (text) => changed(text, what, token, stamp)));
  }

  /** An editor of the note's first section, or of the whole note if it has no headings. */
  openSection(note: Note): Promise<SectionEditor> {
    const [, heading] = /^# (.*)$/m.exec(this.disk(note)) ?? [];
    return this.host.finish(
      this.host.openSection(this.path(note), heading === undefined ? '' : `#${heading}`),
    );
  }

  /** Types in such an editor, which is written at once. For panes that show the note, this is a write by others. */
  async typeInSection(note: Note, section: SectionEditor, token: string): Promise<void> {
    const { length } = apart(this.disk(note)).rest;
    await this.#byOthers(note, () => {
      typeAtEnd(section, token);
      return section.close();
    });
    // The section was opened before the last save, and has written over it: the panes take all of that in as one range.
    const isComplete = apart(this.disk(note)).rest.length >= length + token.length;
    if (!isComplete) for (const view of this.viewsOf(note)) this.#merged.add(view);
  }

  async #byOthers(note: Note, write: () => Promise<unknown>): Promise<void> {
    this.#rest.delete(note);
    this.#isByOthers = true;
    await this.host.finish(write());
    this.#isByOthers = false;
    await turn();
  }

  /** Waits for this app's running writes, and for a save that waits for them. */
  async writesDone(): Promise<void> {
    for (let saves = 0; saves < 2; saves += 1) await this.host.idle();
  }

  async rename(note: Note, path: string): Promise<void> {
    const file = this.#files.get(note);
    if (file) await this.host.finish(this.host.app.fileManager.renameFile(file, path));
    await turn();
  }

  /** What the user can see and undo in each pane, without the stamp. */
  seen(withUndo: boolean): unknown[] {
    return this.views().map((view) => {
      const { state } = view.editMode.cm;
      const text = view.editMode.get();
      const { rest } = apart(text);
      // The property panel is in the place of the block. At which end of the block a cursor in it is placed, depends on
      // the editor.
      const head = Math.max(state.selection.main.head, blockOf(text).length);
      return {
        rest,
        cursor: this.#merged.has(view) ? 0 : state.doc.length - head,
        undo: withUndo ? undoSteps(state) : 0,
        mode: view.getMode(),
        // Behind an editor it may be out of date until the pane is switched.
        read: view.getMode() === 'preview' ? apart(view.previewMode.get()).rest : undefined,
      };
    });
  }

  #record(path: string, text: string): void {
    const note = ([...this.#files.keys()] as Note[]).find((each) => this.path(each) === path);
    if (!note || this.#isByOthers) return;
    const { rest } = apart(text);
    // A pane in which everything was undone is dirty but has nothing to save.
    const unsaved = this.viewsOf(note).filter(
      (view) =>
        view.dirty && view.getViewData() !== view.lastSavedData && apart(view.getViewData()).rest !== rest,
    );
    if (unsaved.length > 0) this.#mergedAt = performance.now();
    for (const view of unsaved) this.#merged.add(view);
    this.writes.push({ note, text, unsaved, at: this.now() });
    this.#isStampAlone = rest === (this.#rest.get(note) ?? apart(this.disk(note)).rest);
    if (!this.#isStampAlone) this.changingWrites += 1;
    this.#rest.set(note, rest);
  }
}

/** The cursor may have moved when the section followed its note. */
export function typeAtEnd(section: SectionEditor, token: string): void {
  const { cm } = section.editMode;
  cm.dispatch({ selection: { anchor: cm.state.doc.length } });
  section.type(token);
}

function changed(text: string, what: OutsideChange, token: string, stamp: string): string {
  // A block that cannot be read is not repaired, so an undone stamp of others would stay.
  const isReadable = !text.includes('bad: @x');
  const title = /^title:[^\r\n]*/m;
  if (isReadable && what === 'title' && title.test(text)) {
    return text.replace(title, `title: ${token.trim()}`);
  }
  if (isReadable && what === 'stamp') {
    return text.replace(/(updated[ \t]*: *)2\d{3}-\d\d-\d\d/, `$1${stamp}`);
  }
  if (!isReadable || what !== 'insert') return `${text}${token}`;
  const at = text.trimEnd().lastIndexOf('\n') + 1;
  return `${text.slice(0, at)}${token}${text.slice(at)}`;
}
