import { Component, type Plugin, type TFile } from 'obsidian';
import type { Clock, Settings } from '../../core';
import type { Translate } from '../../i18n';
import { type NoteCommand, NoteCommands } from '../../obsidian/note-commands';
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
    const command: NoteCommand = {
      id: 'check-for-publishing',
      name: translate('publish.command'),
      icon: 'lucide-clipboard-check',
      run: (file) => this.#check(file),
    };
    this.addChild(new NoteCommands({ app, registrar, commands: [command] }));
  }

  #check(file: TFile): void {
    const { app, stamper, settings, translate, clock } = this.#deps;
    const timeZone = (): string => settings().timeZone;
    new PublishCheckModal({ app, stamper, file, timeZone, translate, clock }).open();
  }
}
