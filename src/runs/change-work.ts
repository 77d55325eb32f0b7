import { findAgain } from '../core';
import type { ChangePlanner } from './change-planner';
import type { NoteChanges } from './change-scan';
import type { Choice, NoteChoice } from './change-selection';
import type { NoteWork } from './note-writer';

/** How one kind of change is written and taken back. */
export type ChangeWriting = Pick<NoteWork<unknown>, 'applyTo' | 'countsAsEdit' | 'unwatched'>;

/** The choices of a preview as work to do. Notes that have changed since are planned again. */
export function changeWork(planner: ChangePlanner, writing: ChangeWriting): NoteWork<NoteChoice> {
  return {
    ...writing,
    fileOf: ({ note }) => note.file,
    plan: ({ note, chosen }, text) => {
      const choices = chosen();
      const present = placedChoices(note, choices, { text, planner });
      return { edits: planner.edits({ path: note.file.path, text }, present), wanted: choices.length };
    },
    countOf: ({ length }) => length,
  };
}

/** The choices that still fit the note, with their present places in it. */
export function placedChoices(
  { file, text: before, changes }: NoteChanges,
  chosen: readonly Choice[],
  { text, planner }: { readonly text: string; readonly planner: ChangePlanner },
): Choice[] {
  if (text === before) return [...chosen];
  const places = planner.plan({ path: file.path, text });
  const found = findAgain({ text: before, places: changes }, { text, places });
  const present = new Map(changes.map((change, index) => [change, found[index]]));
  return chosen.flatMap(({ change, target }) => {
    const place = present.get(change);
    const same = place?.targets.find(({ label }) => label === target.label);
    return place === undefined || same === undefined
      ? []
      : [{ from: place.from, to: place.to, change: place, target: same }];
  });
}
