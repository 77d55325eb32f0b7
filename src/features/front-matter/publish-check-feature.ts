import { Component, type Plugin, TFile } from 'obsidian';
import type { Clock, Settings } from '../../core';
import type { Translate } from '../../i18n';
import { noteAtHand } from '../../obsidian/note-at-hand';
import type { NoteWriting } from '../../obsidian/rewrite-note';
import { PublishCheckModal } from './publish-check-modal';

export interface PublishCheckDeps extends NoteWriting {
  readonly registrar: Pick<Plugin, 'addCommand'>;
  readonly settings: () => Settings;
  readonly translate: Translate;
  readonly clock: Clock;
}

/** **Check for publishing**: as a command for the active note, and in the menu of a file. */
export class PublishCheckFeature extends Component {
  readonly #deps: PublishCheckDeps;

  constructor(deps: PublishCheckDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    const { app, registrar, translate } = this.#deps;
    const [name, icon] = [translate('publish.command'), 'lucide-clipboard-check'];
    registrar.addCommand({
      id: 'check-for-publishing',
      name,
      icon,
      checkCallback: (checking) => {
        const file = noteAtHand(app.workspace);
        if (file && !checking) this.#check(file);
        return Boolean(file);
      },
    });
    this.registerEvent(
      app.workspace.on('file-menu', (menu, file) => {
        if (!(file instanceof TFile) || file.extension !== 'md') return;
        menu.addItem((item) =>
          item
            .setTitle(name)
            .setIcon(icon)
            .setSection('action')
            .onClick(() => this.#check(file)),
        );
      }),
    );
  }

  #check(file: TFile): void {
    const { app, stamper, settings, translate, clock } = this.#deps;
    const timeZone = (): string => settings().timeZone;
    new PublishCheckModal({ app, stamper, file, timeZone, translate, clock }).open();
  }
}
