import { Component, type Vault } from 'obsidian';
import { joinStudyMemory, type StudyMemory, withRenamedNote, withRenamedTerm } from '../../core';
import type { SettingsPort } from '../../obsidian/settings-store';

export interface StudyStoreDeps {
  readonly vault: Pick<Vault, 'on'>;
  readonly settings: SettingsPort;
}

/** How well terms were known. It is stored with the settings, and follows renamed notes and terms. */
export class StudyStore extends Component {
  readonly #deps: StudyStoreDeps;
  #memory: StudyMemory = {};

  constructor(deps: StudyStoreDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    const { vault, settings } = this.#deps;
    this.#memory = settings.get().studied;
    // If another device has overwritten a move, it is saved again with the next card.
    this.register(
      settings.onChange(() => {
        this.#memory = joinStudyMemory(this.#memory, settings.get().studied);
      }),
    );
    this.registerEvent(
      vault.on('rename', (file, from) => this.keep(withRenamedNote(this.#memory, from, file.path))),
    );
  }

  get memory(): StudyMemory {
    return this.#memory;
  }

  keep(memory: StudyMemory): void {
    if (memory === this.#memory) return;
    this.#memory = memory;
    void this.#deps.settings.update({ studied: memory });
  }

  renameTerm(from: string, to: string): void {
    this.keep(withRenamedTerm(this.#memory, from, to));
  }
}
