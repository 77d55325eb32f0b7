import { type App, Component, Notice, type Plugin } from 'obsidian';
import type { GlossaryReader, Settings, Term } from '../../core';
import type { Translate } from '../../i18n';
import { addNoticeAction } from '../../obsidian/action-notice';
import type { NoteStamper } from '../../obsidian/note-stamper';
import type { WriteResult } from '../../runs/note-writer';
import { RenameModal } from './rename-modal';
import { type RenamedTerm, RenameRun } from './rename-run';
import { TermPicker } from './term-picker';

/** What renaming needs. */
export interface RenameFeatureDeps {
  readonly app: App;
  readonly stamper: NoteStamper;
  readonly registrar: Pick<Plugin, 'addCommand'>;
  readonly glossary: GlossaryReader;
  readonly settings: { get(): Settings };
  readonly translate: Translate;
  /** Told when a term has got another name, and when that is taken back. */
  readonly onRenamed: (from: string, to: string) => void;
}

/** How long the notice stays that offers the way back, in milliseconds. */
const offerMs = 20_000;

/** How many paths a notice names. */
const namedPaths = 5;

/** **Rename term…** and the way back. */
export class RenameFeature extends Component {
  readonly #deps: RenameFeatureDeps;
  /** What was renamed last, until it is taken back. */
  #last: { readonly term: RenamedTerm; readonly run: RenameRun; readonly notice: Notice } | undefined;

  constructor(deps: RenameFeatureDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    const { app, registrar, glossary, translate } = this.#deps;
    registrar.addCommand({
      id: 'rename-term',
      name: translate('rename.command.rename'),
      icon: 'lucide-pencil',
      callback: () => new TermPicker(app, glossary.terms(), (term) => this.rename(term)).open(),
    });
    registrar.addCommand({
      id: 'take-back-renaming',
      name: translate('rename.command.take-back'),
      icon: 'lucide-undo-2',
      checkCallback: (checking) => {
        if (this.#last !== undefined && !checking) void this.#takeBack();
        return this.#last !== undefined;
      },
    });
  }

  /** Asks for another name of a term, in place of the one that it is listed under. */
  rename(term: Term): void {
    const { app, glossary, settings, translate } = this.#deps;
    const run = new RenameRun(this.#deps, settings.get().stampKey);
    new RenameModal(app, {
      term,
      name: term.headword,
      glossary,
      translate,
      rename: async (order, onProgress) => {
        try {
          const { term: renamed, result } = await run.run(order, onProgress);
          this.#report(run, renamed, result);
        } catch (error) {
          new Notice(
            translate('rename.failed', { error: error instanceof Error ? error.message : String(error) }),
          );
        }
      },
    }).open();
  }

  #report(run: RenameRun, term: RenamedTerm, { outdated, unsaved, failed }: WriteResult): void {
    const { translate } = this.#deps;
    this.#last?.notice.hide();
    const { from, to, changed, notes } = term;
    const count = changed.reduce((sum, note) => sum + note.count, 0);
    const notice = new Notice(translate('rename.done', { from, to, count, notes: changed.length }), offerMs);
    const say = (text: string): unknown => notice.messageEl.createEl('p', { text });
    if (outdated.length > 0) {
      const places = outdated.reduce((sum, note) => sum + note.count, 0);
      say(translate('linking.outdated', { count: places, notes: named(outdated.map(({ path }) => path)) }));
    }
    if (unsaved.length > 0) say(translate('linking.unsaved', { notes: named(unsaved) }));
    if (failed.length > 0) say(translate('linking.failed', { notes: named(failed) }));
    if (changed.length + notes.length === 0) return;
    this.#last = { term, run, notice };
    this.#deps.onRenamed(from, to);
    addNoticeAction(notice, { label: translate('run.undo'), run: () => void this.#takeBack() });
  }

  async #takeBack(): Promise<void> {
    if (this.#last === undefined) return;
    const { translate } = this.#deps;
    const { term, run, notice } = this.#last;
    this.#last = undefined;
    notice.hide();
    const { count, kept } = await run.takeBack(term, () => true);
    const { from, to } = term;
    this.#deps.onRenamed(to, from);
    const says = [translate('rename.taken-back', { from, to, count })];
    if (kept.length > 0) says.push(translate('rename.kept', { notes: named(kept) }));
    new Notice(says.join(' '));
  }
}

function named(paths: readonly string[]): string {
  const more = paths.length - namedPaths;
  const list = paths.slice(0, namedPaths).join(', ');
  return more > 0 ? `${list} (+${more})` : list;
}
