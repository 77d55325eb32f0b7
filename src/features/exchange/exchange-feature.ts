import { type App, Component, Notice, type Plugin } from 'obsidian';
import { addNoticeAction } from '../../obsidian/action-notice';
import { ExportModal, type ExportModalDeps } from './export-modal';
import { ImportModal, type ImportModalDeps } from './import-modal';
import { KeptPages, type KeptPagesDeps } from './kept-pages';
import { type Imported, takeBackImport } from './import-writer';

export interface ExchangeFeatureDeps extends Omit<ExportModalDeps, 'search' | 'glossary'> {
  readonly app: App;
  readonly registrar: Pick<Plugin, 'addCommand'>;
  /** The present search in the panel. */
  readonly search: () => ExportModalDeps['search'];
  readonly completeNote: ImportModalDeps['completeNote'];
  readonly glossary: KeptPagesDeps['glossary'];
  readonly settings: KeptPagesDeps['settings'];
}

/** How long the notice that offers to take an import back stays, in milliseconds. */
const offerMs = 20_000;

/** The most paths that a notice names. */
const namedPaths = 5;

/** **Export glossary…**, **Import terms…** and its undoing, and pages that keep themselves up to date. */
export class ExchangeFeature extends Component {
  readonly #deps: ExchangeFeatureDeps;
  #last: { readonly imported: Imported; readonly notice: Notice } | undefined;

  constructor(deps: ExchangeFeatureDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    const { app, registrar, translate, search } = this.#deps;
    registrar.addCommand({
      id: 'export-glossary',
      name: translate('exchange.command.export'),
      icon: 'lucide-share',
      callback: () => new ExportModal(app, { ...this.#deps, search: search() }).open(),
    });
    registrar.addCommand({
      id: 'import-terms',
      name: translate('exchange.command.import'),
      icon: 'lucide-import',
      callback: () => this.#openImport(),
    });
    registrar.addCommand({
      id: 'take-back-import',
      name: translate('exchange.command.take-back'),
      icon: 'lucide-undo-2',
      checkCallback: (checking) => {
        if (this.#last !== undefined && !checking) void this.#takeBack();
        return this.#last !== undefined;
      },
    });
    this.#keepPages();
  }

  #keepPages(): void {
    const { app, glossary, registrar, settings, translate } = this.#deps;
    const pages = this.addChild(new KeptPages({ app, glossary, settings, translate }));
    registrar.addCommand({
      id: 'keep-page',
      name: translate('exchange.command.keep-page'),
      icon: 'lucide-refresh-cw',
      editorCallback: (editor, { file }) => pages.insertInto(editor, file),
    });
  }

  #openImport(): void {
    const { app, completeNote, glossary, translate } = this.#deps;
    const folder = app.fileManager.getNewFileParent(app.workspace.getActiveFile()?.path ?? '').path;
    new ImportModal(app, {
      glossary,
      translate,
      completeNote,
      folder,
      onImported: (imported) => this.#report(imported),
    }).open();
  }

  #report(imported: Imported): void {
    const { translate } = this.#deps;
    const { failed, notes } = imported;
    const count = notes.reduce((sum, note) => sum + note.count, 0);
    const notice = new Notice(translate('exchange.imported', { count, notes: notes.length }), offerMs);
    if (failed.length > 0) {
      const paths = failed.slice(0, namedPaths).join(', ');
      const more = failed.length - namedPaths;
      const named = more > 0 ? `${paths} (+${more})` : paths;
      notice.messageEl.createEl('p', { text: translate('exchange.not-all-written', { paths: named }) });
    }
    if (notes.length === 0) return;
    this.#last = { imported, notice };
    addNoticeAction(notice, { label: translate('exchange.take-back'), run: () => void this.#takeBack() });
  }

  async #takeBack(): Promise<void> {
    const { app, translate } = this.#deps;
    if (this.#last === undefined) return;
    const { imported, notice } = this.#last;
    this.#last = undefined;
    notice.hide();
    const { removed, kept } = await takeBackImport(app, imported);
    const says = [translate('exchange.taken-back', { count: removed })];
    if (kept > 0) says.push(translate('exchange.kept', { count: kept }));
    new Notice(says.join(' '));
  }
}
