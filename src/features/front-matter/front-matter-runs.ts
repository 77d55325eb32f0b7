import { Component, type Menu, type Plugin, TFolder } from 'obsidian';
import type { MessageKey, Translate } from '../../i18n';
import type { NoteWriting } from '../../obsidian/rewrite-note';
import { FolderRunModal, type RunWords } from '../../runs/folder-run-modal';
import { RunJournal } from '../../runs/run-journal';
import type { FrontMatterAction, FrontMatterKind } from './actions';
import { FrontMatterRun } from './front-matter-run';
import type { Templates } from './templates';
import type { SettingsPort } from '../../obsidian/settings-store';

export interface FrontMatterRunsDeps extends NoteWriting {
  readonly registrar: Pick<Plugin, 'addCommand'>;
  readonly actions: readonly FrontMatterAction[];
  /** The path of the file that stores the last run. */
  readonly journalPath: string;
  readonly settings: Pick<SettingsPort, 'get'>;
  readonly templates: Pick<Templates, 'read'>;
  readonly templateFolders: () => readonly string[];
  readonly translate: Translate;
}

const commands: Readonly<Record<FrontMatterKind, MessageKey>> = {
  insert: 'front-matter.command.insert-folder',
  format: 'front-matter.command.format-folder',
};

/** **Format front matter in a folder…**, **Insert front matter in a folder…**, and their undoing. */
export class FrontMatterRuns extends Component {
  readonly #deps: FrontMatterRunsDeps;
  readonly #journal: RunJournal;

  constructor(deps: FrontMatterRunsDeps) {
    super();
    this.#deps = deps;
    this.#journal = new RunJournal({ vault: deps.app.vault, path: deps.journalPath });
  }

  override onload(): void {
    const { app, registrar, actions, translate } = this.#deps;
    void this.#journal.find();
    this.registerEvent(app.vault.on('rename', ({ path }, from) => this.#journal.follow({ from, to: path })));
    for (const action of actions) {
      registrar.addCommand({
        id: `${action.kind}-front-matter-in-folder`,
        name: translate(commands[action.kind]),
        icon: action.icon,
        callback: () => this.#preview(action, app.workspace.getActiveFile()?.parent ?? app.vault.getRoot()),
      });
    }
    registrar.addCommand({
      id: 'take-back-front-matter',
      name: translate('front-matter.command.take-back'),
      checkCallback: (checking) => {
        const [action] = actions;
        if (action === undefined || this.#journal.isEmpty) return false;
        if (!checking) this.#open(action).takeBack();
        return true;
      },
    });
    this.registerEvent(
      app.workspace.on('file-menu', (menu, file) => {
        if (file instanceof TFolder) this.#fillFolderMenu(menu, file);
      }),
    );
  }

  #preview(action: FrontMatterAction, folder: TFolder): void {
    this.#open(action).preview(folder);
  }

  #open(action: FrontMatterAction): FolderRunModal {
    const { app, translate } = this.#deps;
    const run = new FrontMatterRun({ ...this.#deps, action, journal: this.#journal });
    const modal = new FolderRunModal(app, { run, words: wordsOf(action.kind), translate });
    modal.open();
    return modal;
  }

  #fillFolderMenu(menu: Menu, folder: TFolder): void {
    const { actions, translate } = this.#deps;
    for (const action of actions) {
      menu.addItem((item) =>
        item
          .setSection('action')
          .setTitle(translate(commands[action.kind]))
          .setIcon(action.icon)
          .onClick(() => this.#preview(action, folder)),
      );
    }
  }
}

function wordsOf(kind: FrontMatterKind): RunWords {
  return {
    title: `front-matter.run.title.${kind}`,
    vaultTitle: `front-matter.run.vault-title.${kind}`,
    takeBack: 'front-matter.command.take-back',
    would: `front-matter.run.would.${kind}`,
    toDo: `front-matter.run.to-do.${kind}`,
    apply: `front-matter.run.apply.${kind}`,
    doing: `front-matter.run.doing.${kind}`,
    done: `front-matter.run.done.${kind}`,
    failed: 'run.left-alone',
    ended: 'front-matter.run.ended',
    takenBack: 'front-matter.run.taken-back',
    kept: 'front-matter.run.kept',
  };
}
