import { EditorView } from '@codemirror/view';
import type * as Obsidian from 'obsidian';
import { asApp, type HostApp } from '../app/host-app';
import { Component } from '../app/component';
import { typeText } from '../driver/keyboard';
import { resolveSubpath } from '../metadata/link-text';
import { Notice } from '../ui/notice';
import { mergeTexts } from '../view/merge-texts';
import { once } from '../view/once';
import type { CmEditor } from './cm-editor';
import { editorMenu } from './editor-menu';
import { isSet, SourceMode } from './source-mode';

/** A note taken apart: the text in the editor, and the text around it. */
interface Section {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** Where `#Heading`, `#^block` or `#[^footnote]` is in a note. The empty subpath is the whole note. */
function rangeOf(
  text: string,
  cache: Obsidian.CachedMetadata | null,
  subpath: string,
): [number, number] | undefined {
  if (subpath === '') return [0, text.length];
  if (subpath.startsWith('#[^')) {
    const label = subpath.slice(1).toLowerCase();
    const line = text.toLowerCase().indexOf(`\n${label}: `) + 1;
    const start = line + label.length + 2;
    const end = text.indexOf('\n', start);
    return line === 0 ? undefined : [start, end === -1 ? text.length : end];
  }
  const found = cache && resolveSubpath(cache, subpath);
  return found ? [found.start.offset, found.end?.offset ?? text.length] : undefined;
}

/** Blank lines at the edges of a section are not part of the editor. */
function takeApart(
  text: string,
  cache: Obsidian.CachedMetadata | null,
  subpath: string,
): Section | undefined {
  const range = rangeOf(text, cache, subpath);
  if (range === undefined) return undefined;
  const shown = text.slice(...range);
  const from = subpath === '' ? 0 : shown.length - shown.trimStart().length;
  const to = subpath === '' ? shown.length : Math.max(from, shown.trimEnd().length);
  return {
    before: text.slice(0, range[0] + from),
    text: shown.slice(from, to),
    after: text.slice(range[0] + to),
  };
}

/**
 * The editor of a card on a canvas, of the popover of `[[note#heading]]` or of a footnote, or of an editable embed. It
 * contains a section of a note, or the whole note; a text card belongs to no note and has no file. Some two seconds
 * after a change it writes the note as it last knew it, with the present section.
 *
 * Assumed: it follows the note when the note's metadata change, and merges unsaved text into the section, relative to
 * the section as it was last saved. It is saved when it is closed.
 */
export class SectionEditor extends Component implements Obsidian.MarkdownFileInfo {
  readonly app: Obsidian.App;
  readonly containerEl = createDiv('popover hover-popover markdown-embed');
  readonly editMode: SourceMode;
  readonly editor: CmEditor;
  hoverPopover: Obsidian.HoverPopover | null = null;
  before = '';
  text = '';
  after = '';
  data = '';
  dirty = false;
  saving = false;
  saveAgain = false;
  subpathNotFound = false;
  readonly requestSave: () => void;
  #pending: Promise<unknown> = Promise.resolve();

  /** @param file `null`, or the canvas, for a text card, which does not write to that file */
  constructor(
    readonly host: HostApp,
    readonly file: Obsidian.TFile | null,
    readonly subpath: string,
  ) {
    super();
    this.app = asApp(host);
    this.editMode = new SourceMode(this.containerEl, {
      extensions: () => host.editorExtensions as never,
      own: EditorView.domEventHandlers({ contextmenu: (event) => editorMenu(this, event) }),
      info: () => this,
      onUpdate: (update) => {
        if (update.docChanged || update.selectionSet) host.editorSuggest.onChange(this, update);
        if (!update.docChanged || update.transactions.every((each) => !each.docChanged || isSet(each)))
          return;
        this.dirty = true;
        this.requestSave();
      },
      // Assumed: as in the editor of a note.
      onBlur: () => {
        if (this.dirty) void this.save();
      },
    });
    this.editor = this.editMode.editor;
    const saveLater = once(2000, () => void this.save());
    this.requestSave = () => saveLater();
  }

  override onload(): void {
    const { workspace, metadataCache } = this.host;
    document.body.append(this.containerEl);
    workspace.embeds.add(this);
    const activate = () => (workspace.activeEmbed = this);
    this.containerEl.addEventListener('focusin', activate);
    const changed = metadataCache.on('changed', (file, text, cache) => {
      if (file === this.file && text !== this.data) this.#show(text, cache);
    });
    this.register(() => {
      metadataCache.offref(changed);
      workspace.embeds.delete(this);
      if (workspace.activeEmbed === this) workspace.activeEmbed = null;
      this.editMode.destroy();
      this.containerEl.remove();
    });
  }

  /** Shows the section, or the text of a card, with the cursor at its end. */
  async open(card = ''): Promise<void> {
    this.load();
    if (this.file?.extension === 'md') {
      const text = await this.app.vault.cachedRead(this.file);
      this.#show(text, this.app.metadataCache.getFileCache(this.file));
    } else this.editMode.set(card, true);
    const { cm } = this.editMode;
    cm.dispatch({ selection: { anchor: cm.state.doc.length } });
    cm.focus();
    this.host.workspace.activeEmbed = this;
  }

  /** Types at the cursor, like a keyboard. */
  type(text: string): void {
    typeText(this.editMode.activeCM, text);
  }

  /** Writes unsaved text, and closes. */
  async close(): Promise<void> {
    if (this.dirty) await this.save();
    await this.#pending;
    this.unload();
  }

  updateOptions(): void {
    this.editMode.updateOptions();
  }

  /** Resolves when nothing is being written. */
  settled(): Promise<unknown> {
    return this.#pending;
  }

  save(): Promise<void> {
    const work = this.#save();
    this.#pending = Promise.allSettled([this.#pending, work]);
    return work;
  }

  async #save(): Promise<void> {
    const { file, app, before, after } = this;
    if (file?.extension !== 'md' || !this.dirty || !app.vault.getFileByPath(file.path)) return;
    if (this.saving) {
      this.saveAgain = true;
      return;
    }
    this.text = this.editMode.get();
    this.data = before + this.text + after;
    this.dirty = false;
    this.saving = true;
    try {
      await app.vault.modify(file, this.data);
    } catch (error) {
      this.dirty = true;
      new Notice(`Failed to save “${file.name}”. ${error instanceof Error ? error.message : ''}`);
    } finally {
      this.saving = false;
    }
    if (!this.saveAgain) return;
    this.saveAgain = false;
    await this.#save();
  }

  #show(text: string, cache: Obsidian.CachedMetadata | null): void {
    const section = takeApart(text, cache, this.subpath);
    this.subpathNotFound = section === undefined;
    if (section === undefined) return;
    const shown = this.dirty ? mergeTexts(this.text, this.editMode.get(), section.text) : section.text;
    Object.assign(this, section);
    this.data = text;
    this.editMode.set(shown, false);
  }
}
