import { type App, Component, type Editor, Notice, type TAbstractFile, TFile } from 'obsidian';
import {
  applyEdits,
  exportGlossary,
  type GlossaryReader,
  type KeptBlock,
  keptBlocks,
  keptPageEdits,
  type NoteDirectory,
  termsOnPage,
  type TextEdit,
} from '../../core';
import type { MessageKey, Translate } from '../../i18n';
import { editorShowing, hasUnsavedSection } from '../../obsidian/editor-view';
import { isPlainText } from '../../obsidian/text-file';
import { sourceLink } from '../../obsidian/source-link';
import type { SettingsPort } from '../../obsidian/settings-store';

export interface KeptPagesDeps {
  readonly app: App;
  readonly glossary: GlossaryReader & Pick<NoteDirectory, 'placeOf'>;
  readonly settings: Pick<SettingsPort, 'get' | 'update'>;
  readonly translate: Translate;
}

/** How long the glossary is quiet before pages are looked at, in milliseconds: sync brings notes one by one. */
const quietMs = 2000;
/**
 * One list is written into a page at most this often. If another device has other link settings, each would replace the
 * list of the other for ever.
 */
const mostWrites = 3;

/**
 * Keeps lists of terms in notes up to date, between `%% ai-glossary: … %%` and `%% end %%`. A list is rewritten in a
 * single write when its content would change, and never while the note is being edited. Writing goes to the file, not
 * through editors: it is not an act of the user, so it is not stamped and not part of their undo history.
 *
 * The paths of such notes are remembered. They are noticed when a note changes or is opened; no note is read just to
 * look for lists.
 */
export class KeptPages extends Component {
  readonly #deps: KeptPagesDeps;
  #timer: number | undefined;
  /** Whether pages could not be written because they were being edited. */
  #isWaiting = false;
  #work: Promise<void> = Promise.resolve();
  /** For each page, by path: the list that was last written into it, and how often. */
  readonly #written = new Map<string, { readonly list: string; readonly times: number }>();
  /** Messages that have been shown, by note, because once is enough. */
  readonly #told = new Set<string>();

  constructor(deps: KeptPagesDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    const { app, glossary } = this.#deps;
    const { metadataCache, vault, workspace } = app;
    this.register(() => window.clearTimeout(this.#timer));
    workspace.onLayoutReady(() => {
      this.registerEvent(metadataCache.on('changed', (file, text) => this.#see(file, text)));
      this.registerEvent(vault.on('rename', (file, from) => this.#rename(file, from)));
      this.registerEvent(vault.on('delete', (file) => this.#remember(file.path, false)));
      const retry = (): void => {
        if (this.#isWaiting) this.#lookSoon();
      };
      this.registerEvent(workspace.on('active-leaf-change', retry));
      this.registerEvent(
        workspace.on('file-open', (file) => {
          retry();
          void this.#open(file);
        }),
      );
      this.registerDomEvent(window, 'blur', retry);
      this.register(glossary.onChange(() => this.#lookSoon()));
      this.#lookSoon();
    });
  }

  /** Inserts a page of all terms at the cursor. This insertion is an edit by the user. */
  insertInto(editor: Editor, file: TFile | null): void {
    const cursor = editor.getCursor();
    const isLineStart = editor.getLine(cursor.line).slice(0, cursor.ch).trim() === '';
    const isLineEnd = editor.getLine(cursor.line).slice(cursor.ch).trim() === '';
    const marks = '%% ai-glossary: all %%\n%% end %%\n';
    const path = file?.path ?? '';
    const page = applyEdits(
      marks,
      keptPageEdits(marks, (block) => this.#contentOf(block, path)),
    );
    editor.replaceSelection(`${isLineStart ? '' : '\n'}${isLineEnd ? page.slice(0, -1) : page}`);
    if (file === null) return;
    this.#remember(file.path, true);
    if (this.#deps.glossary.placeOf(file.path) === 'glossary') this.#tell('exchange.kept.in-glossary', file);
  }

  get #paths(): readonly string[] {
    return this.#deps.settings.get().keptPages;
  }

  #remember(path: string, isKept: boolean): void {
    const paths = this.#paths;
    if (paths.includes(path) === isKept) return;
    const keptPages = isKept ? [...paths, path].sort() : paths.filter((other) => other !== path);
    void this.#deps.settings.update({ keptPages });
  }

  #see(file: TFile, text: string): void {
    const isKept = keptBlocks(text).length > 0;
    this.#remember(file.path, isKept);
    if (isKept) this.#lookSoon();
  }

  async #open(file: TFile | null): Promise<void> {
    if (file?.extension !== 'md') return;
    const text = await this.#deps.app.vault.cachedRead(file).catch(() => '');
    if (keptBlocks(text).length > 0) this.#see(file, text);
  }

  #rename(file: TAbstractFile, from: string): void {
    if (!(file instanceof TFile) || !this.#paths.includes(from)) return;
    this.#remember(from, false);
    this.#remember(file.path, true);
    this.#lookSoon();
  }

  #lookSoon(): void {
    if (this.#paths.length === 0) return;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#work = this.#work.then(() => this.#look());
    }, quietMs);
  }

  async #look(): Promise<void> {
    // The end of the reading is reported as a change, so this is called again.
    if (this.#deps.glossary.progress() !== undefined) return;
    this.#isWaiting = false;
    for (const path of this.#paths) {
      const file = this.#deps.app.vault.getFileByPath(path);
      if (file !== null) await this.#refresh(file);
    }
  }

  async #refresh(file: TFile): Promise<void> {
    const { app, glossary } = this.#deps;
    const place = glossary.placeOf(file.path);
    if (place === 'glossary') this.#tell('exchange.kept.in-glossary', file);
    if (place !== 'other') return;
    const edits = (text: string) => keptPageEdits(text, (block) => this.#contentOf(block, file.path));
    try {
      const text = await app.vault.read(file);
      if (keptBlocks(text).some(({ scope }) => scope === undefined)) {
        this.#tell('exchange.kept.not-understood', file);
      }
      if (edits(text).length === 0 || !(await isPlainText(app.vault, file, text))) return;
      if (this.#isEdited(file, text)) {
        this.#isWaiting = true;
        return;
      }
      if (!this.#mayWrite(file, edits(text))) return;
      await app.vault.process(file, (present) => applyEdits(present, edits(present)));
    } catch {
      this.#tell('exchange.kept.not-written', file);
    }
  }

  #mayWrite(file: TFile, edits: readonly TextEdit[]): boolean {
    const list = edits.map(({ insert }) => insert).join('\0');
    const last = this.#written.get(file.path);
    const times = last?.list === list ? last.times + 1 : 1;
    if (times > mostWrites) this.#tell('exchange.kept.contested', file);
    else this.#written.set(file.path, { list, times });
    return times <= mostWrites;
  }

  /** Whether an editor of the note has the focus, or contains text that the file does not. */
  #isEdited(file: TFile, text: string): boolean {
    const { workspace } = this.#deps.app;
    if (hasUnsavedSection(workspace, file)) return true;
    const editor = editorShowing(workspace, file);
    if (editor === undefined) return false;
    const isSaved = editor.state.doc.toString() === text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
    return editor.hasFocus || !isSaved;
  }

  #contentOf({ form, scope }: KeptBlock, path: string): string | undefined {
    if (scope === undefined) return undefined;
    const { app, glossary } = this.#deps;
    return exportGlossary(termsOnPage(scope, glossary.terms()), form, {
      linkTo: (source) => sourceLink(app, source, path),
    });
  }

  #tell(key: MessageKey, file: TFile): void {
    const said = `${key} ${file.path}`;
    if (this.#told.has(said)) return;
    this.#told.add(said);
    new Notice(this.#deps.translate(key, { note: file.basename }));
  }
}
