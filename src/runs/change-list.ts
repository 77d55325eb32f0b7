import { Platform } from 'obsidian';
import { contextOf } from '../core';
import type { Translate } from '../i18n';
import type { PlannedChange } from './change-planner';
import type { NoteChanges } from './change-scan';
import type { ChangeSelection } from './change-selection';
import { RowWindow } from './row-window';

export interface ChangeListDeps {
  readonly selection: ChangeSelection;
  readonly translate: Translate;
  /** Called when the choice of changes has changed. */
  readonly onChoose: () => void;
}

/**
 * How many characters are shown before a mention: few enough to keep the mention in sight, however long its line is.
 */
const reachBefore = { phone: 8, other: 24 } as const;

/** The changes of a preview, note by note, each with a checkbox. */
export class ChangeList {
  readonly #deps: ChangeListDeps;
  /** Functions that update the checkboxes of the rows in the document. */
  readonly #updates = new Map<HTMLElement, () => void>();

  constructor(parentEl: HTMLElement, deps: ChangeListDeps) {
    this.#deps = deps;
    new RowWindow({
      scrollEl: parentEl.createDiv({ cls: 'ai-glossary-changes' }),
      rowCount: deps.selection.rowCount,
      rowHeight: Platform.isPhone ? 60 : Platform.isMobile ? 44 : 30,
      draw: (index, el) => this.#draw(index, el),
    });
  }

  /** Must be called after the selection was changed from outside. */
  update(): void {
    for (const [el, update] of this.#updates) {
      if (el.isConnected) update();
      else this.#updates.delete(el);
    }
  }

  #draw(index: number, el: HTMLElement): void {
    const row = this.#deps.selection.row(index);
    if (row === undefined) return;
    const label = el.createEl('label', { cls: 'ai-glossary-changes-label' });
    const box = label.createEl('input', { type: 'checkbox' });
    const change = row.change === undefined ? undefined : row.note.changes[row.change];
    el.toggleClass('is-note', change === undefined);
    if (change === undefined) this.#drawNote(row.note, label);
    else this.#drawChange(row.note, change, label);
    const select = change === undefined ? undefined : this.#drawTarget(index, change, { el, label });
    const update = (): void => {
      const isChecked = this.#deps.selection.isChecked(index);
      box.checked = isChecked === true;
      box.indeterminate = isChecked === 'some';
      if (select !== undefined) select.value = String(this.#deps.selection.target(index));
    };
    update();
    this.#updates.set(el, update);
    box.addEventListener('change', () => {
      this.#deps.selection.check(index, box.checked);
      this.#chosen();
    });
  }

  #drawNote({ file, changes }: NoteChanges, label: HTMLElement): void {
    label.createSpan({ cls: 'ai-glossary-changes-path', text: file.path });
    label.createSpan({ cls: 'ai-glossary-changes-count', text: String(changes.length) });
  }

  #drawChange({ text }: NoteChanges, change: PlannedChange, label: HTMLElement): void {
    const { before } = contextOf(text, change, Platform.isPhone ? reachBefore.phone : reachBefore.other);
    const { after } = contextOf(text, change);
    const line = label.createSpan({ cls: 'ai-glossary-changes-line' });
    line.createSpan({ cls: 'ai-glossary-changes-before', text: before });
    // The text to link stays visible up to the end of its word, because a particle helps to recognise the mention.
    const ending = /^[^\s.,;:!?()[\]{}<>"“”]{0,8}/.exec(after)?.[0] ?? '';
    const words = line.createSpan({ cls: 'ai-glossary-changes-words' });
    words.createEl('mark', { text: text.slice(change.from, change.to) });
    words.appendText(ending);
    line.createSpan({ cls: 'ai-glossary-changes-after', text: after.slice(ending.length) });
  }

  /** Where the change leads; if there are several places, a choice. */
  #drawTarget(
    index: number,
    { targets }: PlannedChange,
    { el, label }: { readonly el: HTMLElement; readonly label: HTMLElement },
  ): HTMLSelectElement | undefined {
    const { selection, translate } = this.#deps;
    if (targets.length < 2) {
      label.createSpan({ cls: 'ai-glossary-changes-target', text: targets[0]?.label ?? '' });
      return undefined;
    }
    const meaning = translate('linking.meaning');
    const select = el.createEl('select', { cls: 'dropdown', attr: { 'aria-label': meaning } });
    targets.forEach((target, value) =>
      select.createEl('option', { text: target.label, value: String(value) }),
    );
    select.addEventListener('change', () => {
      selection.chooseTarget(index, Number(select.value));
      this.#chosen();
    });
    return select;
  }

  #chosen(): void {
    this.update();
    this.#deps.onChoose();
  }
}
