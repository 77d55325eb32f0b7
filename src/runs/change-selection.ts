import type { ChangeTarget, ChosenChange, PlannedChange } from './change-planner';
import type { NoteChanges } from './change-scan';

/** A place that is to change, with what was chosen for it. */
export interface Choice extends ChosenChange {
  readonly change: PlannedChange;
}

/** What is to be done to one note. */
export interface NoteChoice {
  readonly note: NoteChanges;
  /** In order of place. Put together when it is asked for: a vault may have hundreds of thousands. */
  readonly chosen: () => readonly Choice[];
}

/** A line of the preview: a note, or one of its changes. */
export interface PreviewRow {
  readonly note: NoteChanges;
  /** Its place in `note.changes`; absent for the note itself. */
  readonly change?: number;
}

/**
 * Which of the changes are to be made. Whatever has one meaning is chosen to begin with, unless its planner says otherwise; where a
 * mention may mean several things, nobody but the user knows, so it waits for them.
 */
export class ChangeSelection {
  /** How many lines the preview has. */
  readonly rowCount: number;
  readonly changeCount: number;
  readonly #notes: readonly NoteChanges[];
  /** Row of each note, ascending. */
  readonly #noteRows: readonly number[];
  /** By row, 1 for a change that is chosen. */
  readonly #checked: Uint8Array;
  /** By row, the place of the chosen target. */
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

  /** How many changes are chosen. */
  get count(): number {
    return this.#count;
  }

  row(index: number): PreviewRow | undefined {
    const place = this.#placeOf(index);
    const note = this.#notes[place.note];
    if (note === undefined) return undefined;
    return place.change === -1 ? { note } : { note, change: place.change };
  }

  /** For a note: whether all, some or none of its changes are chosen. */
  isChecked(index: number): boolean | 'some' {
    if (this.#placeOf(index).change !== -1) return this.#checked[index] === 1;
    const { from, to } = this.#rowsOf(index);
    const count = this.#checked.subarray(from, to).reduce((sum, mark) => sum + mark, 0);
    return count === to - from ? true : count > 0 ? 'some' : false;
  }

  /** Of a note: of all its changes. */
  check(index: number, isChecked: boolean): void {
    const isNote = this.#placeOf(index).change === -1;
    const { from, to } = isNote ? this.#rowsOf(index) : { from: index, to: index + 1 };
    for (let row = from; row < to; row++) this.#mark(row, isChecked);
  }

  checkAll(isChecked: boolean): void {
    for (const row of this.#noteRows) this.check(row, isChecked);
  }

  /** Place of the chosen target in the targets of a change. */
  target(index: number): number {
    return this.#targets[index] ?? 0;
  }

  /** Choosing what a mention means is choosing the mention. */
  chooseTarget(index: number, target: number): void {
    this.#targets[index] = target;
    this.check(index, true);
  }

  /** What is to be done, note by note. */
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
