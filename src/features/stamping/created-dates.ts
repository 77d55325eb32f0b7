import { Component, TFile, type Vault } from 'obsidian';
import { fillDate, type TextEdit } from '../../core';
import { Timers } from '../../obsidian/timers';
import type { FileStamper } from './file-stamper';
import type { OpenNotes } from './open-notes';
import { textOf } from './pane';
import type { SettingsPort } from '../../obsidian/settings-store';

/** How many milliseconds after a stamp the save that writes it has ended. */
const throughMs = 50;

export interface CreatedDatesDeps {
  readonly vault: Vault;
  readonly settings: Pick<SettingsPort, 'get'>;
  readonly notes: OpenNotes;
  readonly files: FileStamper;
}

/** Adds the creation date to notes that are stamped, if they lack it and the user wants it. */
export class CreatedDates extends Component {
  readonly #deps: CreatedDatesDeps;
  readonly #timers = this.addChild(new Timers());
  /** Notes whose next stamp is for a command's change in an editor. */
  readonly #changedByCommands = new WeakSet<TFile>();

  constructor(deps: CreatedDatesDeps) {
    super();
    this.#deps = deps;
  }

  /**
   * A command changes the note in an editor. To take that change back, the text must stay the same apart from the
   * stamp.
   */
  changedByCommand(file: TFile): void {
    this.#changedByCommands.add(file);
  }

  /** A save has stamped the note at `path`. If the date cannot be added now, the note's next stamp tries again. */
  stamped(path: string): void {
    const { vault, settings } = this.#deps;
    const file = vault.getAbstractFileByPath(path);
    if (!(file instanceof TFile) || this.#changedByCommands.delete(file)) return;
    if (settings.get().stampCreatedKey === '') return;
    this.#timers.after(throughMs, () => {
      // By then it may have been deleted or renamed.
      if (vault.getAbstractFileByPath(file.path) === file) void this.#fill(file);
    });
  }

  async #fill(file: TFile): Promise<void> {
    const { notes, files } = this.#deps;
    const editsFor = (text: string): readonly TextEdit[] | undefined => {
      const edits = this.#editsOf(file, text);
      return edits.length > 0 ? edits : undefined;
    };
    const note = notes.find(file);
    const shown = note?.shown;
    const panes = note?.panes.all() ?? [];
    // If the note has been edited since, this write would mark that edit as stamped.
    if (note?.state.isEdited || note?.panes.whyWait() !== undefined) return;
    if (panes.some(({ isSaving, isDirty }) => isSaving || isDirty)) return;
    if (!note || !shown) {
      await files.replace(file, editsFor);
      return;
    }
    const edits = editsFor(textOf(shown.editor));
    if (edits === undefined) return;
    note.replaceValue(shown.editor, edits);
    await shown.pane.save();
  }

  #editsOf(file: TFile, text: string): readonly TextEdit[] {
    const { stampCreatedKey, dateFormat, timeZone, frontMatterTemplate } = this.#deps.settings.get();
    return fillDate(text, {
      key: stampCreatedKey,
      fileName: file.name,
      created: new Date(file.stat.ctime),
      dateFormat,
      timeZone,
      frontMatterTemplate,
    });
  }
}
