import { undoDepth } from '@codemirror/commands';
import type { TFile } from 'obsidian';
import type { Composition } from '../../host/driver/composition';
import type { Host } from '../../host/create-host';
import { MarkdownView as HostMarkdownView, type MarkdownView } from '../../host/view/markdown-view';
import { apart } from './stamped-text';
import type { OutsideChange } from './stamping-commands';

/** One write of a note by the app. */
export interface Write {
  readonly path: string;
  readonly text: string;
}

/**
 * One of two hosts that the same things happen to, one with the plugin and one without. Places in a text are counted
 * from its end, where a stamp moves nothing.
 */
export class Side {
  readonly writes: Write[] = [];
  /** How many writes changed more than the stamp. */
  changingWrites = 0;
  /** Writes of another plugin are not counted. */
  isMuted = false;
  #composition: { readonly running: Composition; readonly view: MarkdownView; text: string } | undefined;
  #files = new Map<'a' | 'b', TFile>();

  constructor(readonly host: Host) {
    const { store } = host;
    const write = store.write.bind(store);
    store.write = (path, bytes, times) => {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      if (path.endsWith('.md') && !this.isMuted) {
        this.writes.push({ path, text });
        if (apart(text).rest !== apart(this.host.memory.text(path) ?? '').rest) this.changingWrites += 1;
      }
      return write(path, bytes, times);
    };
  }

  async begin(prefix: string, a: string, b: string): Promise<void> {
    for (const [name, text] of Object.entries({ a, b })) {
      await this.host.app.vault.create(`${prefix}${name}.md`, text);
    }
    await this.host.idle();
    this.#files = new Map([
      ['a', this.host.file(`${prefix}a.md`)],
      ['b', this.host.file(`${prefix}b.md`)],
    ]);
    this.writes.length = 0;
    this.changingWrites = 0;
    this.#composition = undefined;
    await this.host.open(`${prefix}a.md`);
  }

  async end(): Promise<void> {
    this.host.app.workspace.detachLeavesOfType('markdown');
    await this.host.idle();
    for (const file of this.#files.values()) await this.host.app.fileManager.trashFile(file);
    await this.host.idle();
  }

  path(note: 'a' | 'b'): string {
    return this.#files.get(note)?.path ?? '';
  }

  disk(note: 'a' | 'b'): string {
    return this.host.memory.text(this.path(note)) ?? '(no file)';
  }

  views(): MarkdownView[] {
    const views: MarkdownView[] = [];
    this.host.app.workspace.iterateAllLeaves(({ view }) => {
      if (view.getViewType() === 'markdown') views.push(view as unknown as MarkdownView);
    });
    const files = [...this.#files.values()];
    return views.filter(({ file }) => files.some((known) => known === file));
  }

  /** The active pane, or the first; all commands work on it. */
  view(): MarkdownView | undefined {
    return this.activeView() ?? this.views()[0];
  }

  activeView(): MarkdownView | undefined {
    const active = this.host.internals.workspace.getActiveViewOfType(HostMarkdownView);
    return this.views().find((view) => view === active);
  }

  shownNote(): 'a' | 'b' | undefined {
    const path = this.view()?.file?.path;
    return path === undefined ? undefined : path === this.path('a') ? 'a' : 'b';
  }

  /** A place in the body, from the end of the text. */
  place(view: MarkdownView, fraction: number): number {
    const text = view.editMode.get();
    const body =
      /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0;
    const place = Math.floor(fraction * (text.length - body));
    // Between the two halves of a line end nothing can be typed.
    return text.slice(0, text.length - place).endsWith('\r') ? place - 1 : place;
  }

  change(view: MarkdownView, place: number, remove: number, insert: string, userEvent?: string): void {
    const { cm } = view.editMode;
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
    cm.dispatch({ selection: { anchor: cm.state.doc.length - place } });
    this.#composition = { running: this.host.compose(), view, text: '' };
    this.composeMore('ㅎ');
  }

  composeMore(text: string): void {
    const composition = this.#composition;
    if (!composition) return;
    composition.text = text;
    composition.running.update(text);
  }

  get composingIn(): MarkdownView | undefined {
    return this.#composition?.view;
  }

  endComposition(): void {
    this.#composition?.running.end();
    this.#composition = undefined;
  }

  /** The composition ends with its pane, without an event. */
  dropComposition(): void {
    this.#composition = undefined;
  }

  async outside(note: 'a' | 'b', what: OutsideChange, token: string, stamp: string): Promise<void> {
    const text = changed(this.disk(note), what, token, stamp);
    await this.host.writeOutside(this.path(note), text);
  }

  async otherPlugin(note: 'a' | 'b', what: OutsideChange, token: string, stamp: string): Promise<void> {
    const file = this.#files.get(note);
    this.isMuted = true;
    if (file) await this.host.app.vault.process(file, (text) => changed(text, what, token, stamp));
    await this.host.idle();
    this.isMuted = false;
  }

  async rename(note: 'a' | 'b', path: string): Promise<void> {
    const file = this.#files.get(note);
    if (file) await this.host.app.fileManager.renameFile(file, path);
    await this.host.idle();
  }

  /** What the reader can see and undo in each pane, apart from the stamp. */
  seen(withUndo: boolean): unknown[] {
    return this.views().map((view) => {
      const { state } = view.editMode.cm;
      const { rest } = apart(view.editMode.get());
      const { head } = state.selection.main;
      // From the side of the stamp where the cursor is.
      const cursor = head < 4 ? head : state.doc.length - head;
      return {
        rest,
        cursor,
        undo: withUndo ? undoDepth(state) : 0,
        mode: view.getMode(),
        read: apart(view.previewMode.get()).rest,
      };
    });
  }
}

function changed(text: string, what: OutsideChange, token: string, stamp: string): string {
  // In a block that cannot be read nothing is put right, an undone stamp of others neither.
  if (what === 'append' || text.includes('bad: @x')) return `${text}${token}`;
  if (what === 'stamp') return text.replace(/(updated[ \t]*: *)2\d{3}-\d\d-\d\d/, `$1${stamp}`);
  const at = text.trimEnd().lastIndexOf('\n') + 1;
  return `${text.slice(0, at)}${token}${text.slice(at)}`;
}
