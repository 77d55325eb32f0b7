import type { ChangeTarget, ChosenChange, PlannedChange } from './change-planner';
import type { NoteChanges } from './change-scan';

/** A place to change, and what was chosen for it. */
export interface Choice extends ChosenChange {
  readonly change: PlannedChange;
}

/** What to do to one note. */
export interface NoteChoice {
  readonly note: NoteChanges;
  /** In document order. Computed on demand, since a vault may have hundreds of thousands of choices. */
  readonly chosen: () => readonly Choice[];
}

/** A row of the preview: a note, or one of its changes. */
export interface PreviewRow {
  readonly note: NoteChanges;
  /** An index in `note.changes`; absent for the note itself. */
  readonly change?: number;
}

/**
 * Which of the changes will be made. Initially those with a single target are chosen, unless the planner says
 * otherwise. A mention that may mean several things is left to the user.
 */
export class ChangeSelection {
  /** The number of rows in the preview. */
  readonly rowCount: number;
  readonly changeCount: number;
  readonly #notes: readonly NoteChanges[];
  /** The row of each note, ascending. */
  readonly #noteRows: readonly number[];
  /** For each row, 1 if the change is chosen. */
  readonly #checked: Uint8Array;
  /** For each row, the index of the chosen target. */
  readonly #targets: Uint16Array;
  #count = 0;

  constructor(notes: readonly NoteChanges[]) {
    this.#notes = notes;
    const rows: number[] = [];
    let row = 0;
    for (const { changes } of notes) {
      rows.push(row);
      row += changes.length + 1;
    }
    this.#noteRows = rows;
    this.rowCount = row;
    this.changeCount = row - notes.length;
    this.#checked = new Uint8Array(row);
    this.#targets = new Uint16Array(row);
    row = 0;
    for (const { changes } of notes) {
      row += 1;
      for (const { targets, isPreselected } of changes)
        this.#mark(row++, isPreselected ?? targets.length === 1);
    }
  }

  /** The number of chosen changes. */
  get count(): number {
    return this.#count;
  }

  row(index: number): PreviewRow | undefined {
    const place = this.#placeOf(index);
    const note = this.#notes[place.note];
    if (note === undefined) return undefined;
    return place.change === -1 ? { note } : { note, change: place.change };
  }

  /** For the row of a note: whether all, some or none of its changes are chosen. */
  isChecked(index: number): boolean | 'some' {
    if (this.#placeOf(index).change !== -1) return this.#checked[index] === 1;
    const { from, to } = this.#rowsOf(index);
    const count = this.#checked.subarray(from, to).reduce((sum, mark) => sum + mark, 0);
    return count === to - from ? true : count > 0 ? 'some' : false;
  }

  /** For the row of a note: chooses all or none of its changes. */
  check(index: number, isChecked: boolean): void {
    const isNote = this.#placeOf(index).change === -1;
    const { from, to } = isNote ? this.#rowsOf(index) : { from: index, to: index + 1 };
    for (let row = from; row < to; row++) this.#mark(row, isChecked);
  }

  checkAll(isChecked: boolean): void {
    for (const row of this.#noteRows) this.check(row, isChecked);
  }

  /** The index of the chosen target of a change. */
  target(index: number): number {
    return this.#targets[index] ?? 0;
  }

  /** Choosing a target also chooses the change. */
  chooseTarget(index: number, target: number): void {
    this.#targets[index] = target;
    this.check(index, true);
  }

  /** The chosen changes, note by note. */
  choices(): NoteChoice[] {
    return this.#notes.flatMap((note, index) => {
      const row = this.#noteRows[index] ?? 0;
      return this.isChecked(row) === false ? [] : [{ note, chosen: () => this.#chosenIn(note, row + 1) }];
    });
  }

  #chosenIn({ changes }: NoteChanges, firstRow: number): Choice[] {
    return changes.flatMap((change, index) => {
      const { from, to, targets } = change;
      const target: ChangeTarget | undefined = targets[this.target(firstRow + index)];
      const isChosen = this.#checked[firstRow + index] === 1 && target !== undefined;
      return isChosen ? [{ from, to, change, target }] : [];
    });
  }

  #mark(row: number, isChecked: boolean): void {
    const mark = isChecked ? 1 : 0;
    this.#count += mark - (this.#checked[row] ?? 0);
    this.#checked[row] = mark;
  }

  /** The rows of a note's changes. */
  #rowsOf(noteRow: number): { readonly from: number; readonly to: number } {
    const { note } = this.#placeOf(noteRow);
    return { from: noteRow + 1, to: this.#noteRows[note + 1] ?? this.rowCount };
  }

  #placeOf(row: number): { readonly note: number; readonly change: number } {
    let low = 0;
    let high = this.#noteRows.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#noteRows[middle] ?? 0) <= row) low = middle;
      else high = middle - 1;
    }
    return { note: low, change: row - (this.#noteRows[low] ?? 0) - 1 };
  }
}
