import { Component, Notice, type TFile } from 'obsidian';
import type { EditResult, NoteDirectory, Settings, Unsubscribe } from '../../core';
import { applyEditsTo } from '../../editor/apply-edits';
import type { MessageKey, MessageValues, Translate } from '../../i18n';
import { addNoticeAction } from '../../obsidian/action-notice';
import { FolderPicker } from '../../obsidian/folder-picker';
import { noteAtHand } from '../../obsidian/note-at-hand';
import { openSettingsOf } from '../../obsidian/open-settings';
import { type NoteWriting, rewriteNote } from '../../obsidian/rewrite-note';
import { planJoining } from './join-glossary';
import type { SettingsPort } from '../../obsidian/settings-store';

export interface FirstStepsDeps extends NoteWriting {
  readonly pluginId: string;
  readonly settings: SettingsPort;
  readonly glossary: Pick<NoteDirectory, 'placeOf'>;
  readonly translate: Translate;
}

/**
 * What a user who has just switched the plugin on should know and may want to change: which notes terms come from, and
 * that saves are stamped. The panel shows it until the user closes it there, and whenever the glossary is empty.
 */
export class FirstSteps extends Component {
  readonly #deps: FirstStepsDeps;

  constructor(deps: FirstStepsDeps) {
    super();
    this.#deps = deps;
  }

  /** The tags, without `#`, and the folders that make a note part of the glossary. */
  sources(): { readonly tags: readonly string[]; readonly folders: readonly string[] } {
    const { glossaryTags, glossaryFolders } = this.#settings;
    return { tags: glossaryTags, folders: glossaryFolders };
  }

  /** The key that saves stamp, and whether they do. */
  stamping(): { readonly key: string; readonly isOn: boolean } {
    const { stampKey, stampEnabled } = this.#settings;
    return { key: stampKey, isOn: stampEnabled };
  }

  setStamping(isOn: boolean): void {
    this.#update({ stampEnabled: isOn });
  }

  /** Whether to show all this without being asked. */
  isToBeShown(): boolean {
    return this.#settings.firstStepsOpen;
  }

  close(): void {
    this.#update({ firstStepsOpen: false });
  }

  onChange(listener: () => void): Unsubscribe {
    return this.#deps.settings.onChange(listener);
  }

  /** Makes the active note part of the glossary. */
  addNote(): void {
    const file = noteAtHand(this.#deps.app.workspace);
    if (file === undefined) this.#tell('start.no-note');
    else void this.#addNote(file);
  }

  /** Asks for a folder whose notes should be part of the glossary. */
  chooseFolder(): void {
    const { app, translate } = this.#deps;
    new FolderPicker(app, translate('start.choose-folder'), ({ path }) => this.#addFolder(path)).open();
  }

  openSettings(): void {
    if (!openSettingsOf(this.#deps.app, this.#deps.pluginId)) this.#tell('start.find-settings');
  }

  get #settings(): Settings {
    return this.#deps.settings.get();
  }

  async #addNote(file: TFile): Promise<void> {
    const note = file.basename;
    const place = this.#deps.glossary.placeOf(file.path);
    if (place !== 'other') {
      this.#tell(place === 'template' ? 'start.note-is-template' : 'start.note-there', { note });
      return;
    }
    let result: EditResult = { ok: true, edits: [] };
    const outcome = await rewriteNote(this.#deps, file, {
      plan: (text) => {
        result = planJoining(text, this.#settings.glossaryTags);
        return result.ok ? result.edits : [];
      },
      applyTo: (view, edits) => applyEditsTo(view, edits, 'input.front-matter'),
    });
    if (outcome === 'written') this.#tell('start.note-added', { note });
    else if (outcome === 'unsaved-section') this.#tell('common.unsaved-section', { note });
    else if (outcome === 'not-text') this.#tell('front-matter.not-text', { note });
    else if (outcome instanceof Error) this.#tell('front-matter.failed', { note, error: outcome.message });
    else this.#refuse(note, result);
  }

  #refuse(note: string, result: EditResult): void {
    if (result.ok) this.#tell('start.note-there', { note });
    else {
      const reason = this.#deps.translate(`front-matter.refusal.${result.reason}`);
      this.#tell('front-matter.refused', { note, reason });
    }
  }

  #addFolder(path: string): void {
    const { translate } = this.#deps;
    const { glossaryFolders } = this.#settings;
    if (!glossaryFolders.includes(path)) this.#update({ glossaryFolders: [...glossaryFolders, path] });
    addNoticeAction(new Notice(translate('start.folder-added', { folder: path })), {
      label: translate('start.undo'),
      run: () =>
        this.#update({ glossaryFolders: this.#settings.glossaryFolders.filter((other) => other !== path) }),
    });
  }

  #update(patch: Partial<Settings>): void {
    void this.#deps.settings.update(patch);
  }

  #tell(key: MessageKey, values: MessageValues = {}): void {
    new Notice(this.#deps.translate(key, values));
  }
}
