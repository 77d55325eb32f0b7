import { type App, Component, Notice, type Plugin } from 'obsidian';
import type { GlossaryReader, Term } from '../../core';
import type { Translate } from '../../i18n';
import { addNoticeAction } from '../../obsidian/action-notice';
import type { NoteStamper } from '../../obsidian/note-stamper';
import { RunJournal } from '../../runs/run-journal';
import { RenameModal } from './rename-modal';
import { type Renamed, type RenameOrder, RenameRun } from './rename-run';
import { TermPicker } from './term-picker';
import type { SettingsPort } from '../../obsidian/settings-store';

export interface RenameFeatureDeps {
  readonly app: App;
  readonly stamper: NoteStamper;
  readonly registrar: Pick<Plugin, 'addCommand'>;
  readonly glossary: GlossaryReader;
  readonly settings: Pick<SettingsPort, 'get'>;
  /** The path of the file that stores the last renaming. */
  readonly journalPath: string;
  readonly translate: Translate;
  /** Called when a term has been renamed, and when that is taken back. */
  readonly onRenamed: (from: string, to: string) => void;
}

/** How long the notice that offers to take a renaming back stays, in milliseconds. */
const offerMs = 20_000;

/** The most paths that a notice names. */
const namedPaths = 5;

/** **Rename term…** and its undoing. */
export class RenameFeature extends Component {
  readonly #deps: RenameFeatureDeps;
  /** The last renaming, until it is taken back. */
  readonly #journal: RunJournal;
  readonly #run: RenameRun;
  #isTakingBack = false;
  /** The notice that offers to take the renaming back. */
  #notice: Notice | undefined;

  constructor(deps: RenameFeatureDeps) {
    super();
    this.#deps = deps;
    const { app, stamper, settings } = deps;
    this.#journal = new RunJournal({ vault: app.vault, path: deps.journalPath });
    const stampKey = (): string => settings.get().stampKey;
    this.#run = new RenameRun({ writing: { app, stamper }, stampKey, journal: this.#journal });
  }

  override onload(): void {
    const { app, registrar, glossary, translate } = this.#deps;
    void this.#journal.find();
    this.registerEvent(app.vault.on('rename', ({ path }, from) => this.#journal.follow({ from, to: path })));
    registrar.addCommand({
      id: 'rename-term',
      name: translate('rename.command.rename'),
      icon: 'lucide-pencil',
      callback: () =>
        new TermPicker(app, {
          terms: glossary.terms(),
          placeholder: translate('rename.pick'),
          onChoose: (term) => this.rename(term),
        }).open(),
    });
    registrar.addCommand({
      id: 'take-back-renaming',
      name: translate('rename.command.take-back'),
      icon: 'lucide-undo-2',
      checkCallback: (checking) => {
        if (this.#isTakingBack || this.#journal.isEmpty) return false;
        if (!checking) void this.#takeBack();
        return true;
      },
    });
  }

  /** Asks for a new name to replace the headword of a term. */
  rename(term: Term): void {
    const { app, glossary, translate } = this.#deps;
    new RenameModal(app, {
      term,
      name: term.headword,
      glossary,
      translate,
      rename: async (order, onProgress) => {
        try {
          this.#report(order, await this.#run.run(order, onProgress));
        } catch (error) {
          new Notice(
            translate('rename.failed', { error: error instanceof Error ? error.message : String(error) }),
          );
        }
      },
    }).open();
  }

  #report({ from, to }: RenameOrder, { changed, notes, outdated, unsaved, failed }: Renamed): void {
    const { translate } = this.#deps;
    this.#notice?.hide();
    const count = changed.reduce((sum, note) => sum + note.count, 0);
    const notice = new Notice(translate('rename.done', { from, to, count, notes: changed.length }), offerMs);
    const say = (text: string): unknown => notice.messageEl.createEl('p', { text });
    if (outdated.length > 0) {
      const places = outdated.reduce((sum, note) => sum + note.count, 0);
      say(translate('linking.outdated', { count: places, notes: named(outdated.map(({ path }) => path)) }));
    }
    if (unsaved.length > 0) say(translate('linking.unsaved', { notes: named(unsaved) }));
    if (failed.length > 0) say(translate('linking.failed', { notes: named(failed) }));
    if (changed.length + notes === 0) return;
    this.#notice = notice;
    this.#deps.onRenamed(from, to);
    addNoticeAction(notice, { label: translate('run.undo'), run: () => void this.#takeBack() });
  }

  async #takeBack(): Promise<void> {
    if (this.#isTakingBack) return;
    const { translate } = this.#deps;
    this.#notice?.hide();
    this.#notice = undefined;
    this.#isTakingBack = true;
    const taken = await this.#run.takeBack().finally(() => (this.#isTakingBack = false));
    if (taken === undefined) {
      new Notice(translate('rename.way-back-lost'));
      return;
    }
    const { from, to, count, kept } = taken;
    this.#deps.onRenamed(to, from);
    const says = [translate('rename.taken-back', { from, to, count })];
    if (kept.length > 0) says.push(translate('run.kept', { notes: named(kept) }));
    new Notice(says.join(' '));
  }
}

function named(paths: readonly string[]): string {
  const more = paths.length - namedPaths;
  const list = paths.slice(0, namedPaths).join(', ');
  return more > 0 ? `${list} (+${more})` : list;
}
