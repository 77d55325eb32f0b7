import { Component, type Menu, Notice, type Plugin, TFolder } from 'obsidian';
import {
  type GlossaryReader,
  type MarkedTerms,
  type NoteText,
  takeBackEdits,
  type TextRange,
} from '../../core';
import type { Translate } from '../../i18n';
import { addNoticeAction } from '../../obsidian/action-notice';
import type { NoteWriting } from '../../obsidian/rewrite-note';
import type { OnProgress } from '../../runs/each-note';
import { type ChangedNote, NoteWriter, type WriteResult } from '../../runs/note-writer';
import type { ChangePlanner } from '../../runs/change-planner';
import { linkWriting } from './link-writing';
import { LinkPlanner } from './link-planner';
import { availableScopes, type LinkScope } from './link-scope';
import { LinkingModal, type LinkingModalDeps } from './linking-modal';
import { UnlinkPlanner } from './unlink-planner';
import type { SettingsPort } from '../../obsidian/settings-store';

export interface LinkingFeatureDeps extends NoteWriting {
  readonly registrar: Pick<Plugin, 'addCommand'>;
  readonly glossary: GlossaryReader;
  readonly terms: MarkedTerms;
  readonly settings: Pick<SettingsPort, 'get'>;
  readonly translate: Translate;
}

type Kind = LinkingModalDeps['kind'];

const icons: Readonly<Record<Kind, string>> = { link: 'lucide-link', unlink: 'lucide-unlink' };

/** How long the notice that offers to take a run back stays, in milliseconds. */
const offerMs = 20_000;

/** The most notes that a notice names. */
const namedNotes = 5;

/** With fewer notes than this, a run ends before anybody could read its progress. */
const shortRun = 40;

/** The number of runs that can be taken back. */
const keptRuns = 10;

/** The changes of one run, or a single link that was made in the panel. */
interface Run {
  readonly kind: Kind;
  readonly notes: readonly ChangedNote[];
}

/** **Link glossary terms**, **Unlink glossary terms**, and their undoing. */
export class LinkingFeature extends Component {
  readonly #deps: LinkingFeatureDeps;
  readonly #writer: NoteWriter;
  /** The changes of the last runs that have not been taken back, latest last. */
  #runs: readonly Run[] = [];
  /** The notices that offer to take a run back. */
  readonly #offers = new Map<Run, Notice>();

  constructor(deps: LinkingFeatureDeps) {
    super();
    this.#deps = deps;
    this.#writer = new NoteWriter(deps);
  }

  override onload(): void {
    const { app, registrar, translate } = this.#deps;
    for (const kind of ['link', 'unlink'] as const) {
      registrar.addCommand({
        id: `${kind}-terms`,
        name: translate(`linking.command.${kind}`),
        icon: icons[kind],
        callback: () => this.#open(kind),
      });
    }
    registrar.addCommand({
      id: 'take-back-linking',
      name: translate('linking.command.take-back'),
      checkCallback: (checking) => {
        const last = this.#runs[this.#runs.length - 1];
        if (last === undefined) return false;
        if (!checking) void this.#takeBack(last);
        return true;
      },
    });
    this.registerEvent(
      app.workspace.on('file-menu', (menu, file) => {
        if (file instanceof TFolder) this.#fillFolderMenu(menu, file);
      }),
    );
  }

  /** Reports mentions that became links elsewhere, and offers to take that back. */
  reportLinked(note: ChangedNote): void {
    this.#report('link', { changed: [note], outdated: [], unsaved: [], failed: [] });
  }

  #open(kind: Kind, folder?: TFolder): void {
    const { app, glossary, translate } = this.#deps;
    const given: LinkScope | undefined = folder && { kind: 'folder', folder };
    const scopes = availableScopes(app).map((scope) =>
      given !== undefined && scope.kind === 'folder' ? given : scope,
    );
    new LinkingModal(app, {
      kind,
      scopes,
      scope: given ?? scopes[0] ?? { kind: 'vault' },
      glossary,
      createPlanner: (which) => this.#createPlanner(kind, which),
      writer: this.#writer,
      translate,
      onWritten: (result) => this.#report(kind, result),
    }).open();
  }

  #createPlanner(kind: Kind, which: 'first' | 'all'): ChangePlanner {
    const { app, terms, settings } = this.#deps;
    const glossary = this.#deps.glossary.terms();
    if (kind === 'unlink') {
      return new UnlinkPlanner({ app, terms, glossary, putByRuns: (note) => this.#putByRuns(note) });
    }
    return new LinkPlanner({ app, terms, glossary, which, headings: settings.get().markHeadings });
  }

  /** The links in a note that runs have written, as long as its text is as the run left it. */
  #putByRuns({ path, text }: NoteText): readonly TextRange[] {
    return this.#runs
      .filter(({ kind }) => kind === 'link')
      .flatMap(({ notes }) => notes.filter(({ file }) => file.path === path))
      .flatMap(({ back }) => takeBackEdits(text, back) ?? []);
  }

  #report(kind: Kind, { changed, outdated, unsaved, failed }: WriteResult): void {
    const { translate } = this.#deps;
    const texts = [translate(`linking.done.${kind}`, { count: countOf(changed), notes: changed.length })];
    if (outdated.length > 0) {
      const notes = this.#name(outdated.map(({ path }) => path));
      texts.push(translate('linking.outdated', { count: countOf(outdated), notes }));
    }
    if (unsaved.length > 0) texts.push(translate('linking.unsaved', { notes: this.#name(unsaved) }));
    if (failed.length > 0) texts.push(translate('linking.failed', { notes: this.#name(failed) }));
    const run = changed.length > 0 ? { kind, notes: changed } : undefined;
    if (run !== undefined) this.#runs = [...this.#runs, run].slice(-keptRuns);
    this.#say(texts, run);
  }

  /** @param run the run that a button of the notice takes back */
  #say(texts: readonly string[], run: Run | undefined): void {
    const notice = new Notice('', run && offerMs);
    for (const text of texts) notice.messageEl.createEl('p', { text });
    if (run === undefined) return;
    this.#offers.get(run)?.hide();
    this.#offers.set(run, notice);
    addNoticeAction(notice, {
      label: this.#deps.translate('run.undo'),
      run: () => void this.#takeBack(run),
    });
  }

  /** Some of the paths, and the number of the others, because a notice has little room. */
  #name(paths: readonly string[]): string {
    const named = paths.slice(0, namedNotes).join(', ');
    const count = paths.length - namedNotes;
    return count > 0 ? this.#deps.translate('linking.and-more', { notes: named, count }) : named;
  }

  /** Takes a run back if that has not been done yet, and offers the one before it. */
  async #takeBack(run: Run): Promise<void> {
    const { translate } = this.#deps;
    if (!this.#runs.includes(run)) return;
    this.#runs = this.#runs.filter((other) => other !== run);
    this.#offers.get(run)?.hide();
    this.#offers.delete(run);
    const progress = this.#showProgress();
    const { done } = await this.#writer.takeBack(run.notes, linkWriting, progress.onProgress);
    progress.hide();
    const kept = run.notes.filter((note) => !done.includes(note)).map(({ file }) => file.path);
    const texts: string[] = [];
    if (done.length > 0) {
      texts.push(translate('linking.taken-back', { count: countOf(done), notes: done.length }));
    }
    if (kept.length > 0) texts.push(translate('run.kept', { notes: this.#name(kept) }));
    const before = this.#runs[this.#runs.length - 1];
    if (before !== undefined) {
      texts.push(
        translate('linking.run-before', { count: countOf(before.notes), notes: before.notes.length }),
      );
    }
    this.#say(texts, before);
  }

  /** A notice with the progress of a long run. */
  #showProgress(): { readonly onProgress: OnProgress; readonly hide: () => void } {
    let notice: Notice | undefined;
    const onProgress = (done: number, total: number): boolean => {
      if (done > shortRun) {
        notice ??= new Notice('', 0);
        notice.setMessage(this.#deps.translate('run.undoing', { done, total }));
      }
      return true;
    };
    return { onProgress, hide: () => notice?.hide() };
  }

  #fillFolderMenu(menu: Menu, folder: TFolder): void {
    for (const kind of ['link', 'unlink'] as const) {
      menu.addItem((item) =>
        item
          .setSection('action')
          .setTitle(this.#deps.translate(`linking.command.${kind}`))
          .setIcon(icons[kind])
          .onClick(() => this.#open(kind, folder)),
      );
    }
  }
}

function countOf(notes: readonly { readonly count: number }[]): number {
  return notes.reduce((sum, { count }) => sum + count, 0);
}
