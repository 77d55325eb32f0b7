import type { ChangeTarget, ChosenChange, PlannedChange } from './change-planner';
import type { NoteChanges } from './change-scan';

/** What is to be done to one note. */
export interface NoteChoice extends NoteChanges {
  /** In order of place. */
  readonly chosen: readonly (ChosenChange & { readonly change: PlannedChange })[];
}

/** A line of the preview: a note, or one of its changes. */
export interface PreviewRow {
  readonly note: NoteChanges;
  /** Its place in `note.changes`; absent for the note itself. */
  readonly change?: number;
}

/**
 * Which of the changes are to be made. Whatever has one meaning is chosen to begin with; where a mention may mean several
 * things, nobody but the reader knows, so it waits for them.
 */
export class ChangeSelection {
  /** How many lines the preview has. */
  readonly rowCount: number;
  readonly changeCount: number;
  readonly #notes: readonly NoteChanges[];
  /** Row of each note, ascending. */
  readonly #noteRows: readonly number[];
  readonly #checked: readonly Uint8Array[];
  readonly #targets: readonly Uint16Array[];
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
    this.#checked = notes.map(({ changes }) =>
      Uint8Array.from(changes, ({ targets }) => (targets.length === 1 ? 1 : 0)),
    );
    this.#targets = notes.map(({ changes }) => new Uint16Array(changes.length));
    this.#count = this.#checked.reduce((sum, marks) => sum + countOf(marks), 0);
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
    const { note, change } = this.#placeOf(index);
    const marks = this.#checked[note] ?? new Uint8Array();
    if (change !== -1) return marks[change] === 1;
    const count = countOf(marks);
    return count === marks.length ? true : count > 0 ? 'some' : false;
  }

  /** Of a note: of all its changes. */
  check(index: number, isChecked: boolean): void {
    const { note, change } = this.#placeOf(index);
    const marks = this.#checked[note];
    if (marks === undefined) return;
    const before = countOf(marks);
    if (change === -1) marks.fill(isChecked ? 1 : 0);
    else marks[change] = isChecked ? 1 : 0;
    this.#count += countOf(marks) - before;
  }

  checkAll(isChecked: boolean): void {
    for (const marks of this.#checked) marks.fill(isChecked ? 1 : 0);
    this.#count = isChecked ? this.changeCount : 0;
  }

  /** Place of the chosen target in the targets of a change. */
  target(index: number): number {
    const { note, change } = this.#placeOf(index);
    return this.#targets[note]?.[change] ?? 0;
  }

  /** Choosing what a mention means is choosing the mention. */
  chooseTarget(index: number, target: number): void {
    const { note, change } = this.#placeOf(index);
    const targets = this.#targets[note];
    if (targets === undefined || change === -1) return;
    targets[change] = target;
    this.check(index, true);
  }

  /** What is to be done, note by note. */
  choices(): NoteChoice[] {
    return this.#notes.flatMap((note, index) => {
      const chosen = note.changes.flatMap((change, at) => {
        const target: ChangeTarget | undefined = change.targets[this.#targets[index]?.[at] ?? 0];
        const isChosen = this.#checked[index]?.[at] === 1 && target !== undefined;
        return isChosen ? [{ from: change.from, to: change.to, change, target }] : [];
      });
      return chosen.length === 0 ? [] : [{ ...note, chosen }];
    });
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

function countOf(marks: Uint8Array): number {
  let count = 0;
  for (const mark of marks) count += mark;
  return count;
}
