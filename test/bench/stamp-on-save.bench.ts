import { parse } from 'yaml';
import {
  afterEdit,
  applyEdits,
  atLoad,
  type NoteState,
  parseSettings,
  planStampOnSave,
  stampField,
} from '../../src/core';
import { printTable, timesInTurn } from './measure';
import { usualNote } from './synthetic';

const block = usualNote.slice(4, usualNote.indexOf('\n---\n', 4) + 1);
const settings = parseSettings({ timeZone: 'Asia/Seoul' });
const instant = new Date(Date.UTC(2026, 0, 2, 3, 4, 5));
const path = 'note.md';

/** What one save pays for its stamp, beside one reading of the same block by the `yaml` package. */
export function benchStampOnSave(): void {
  const text = `${usualNote}새 문장.\n`;
  const untouched = atLoad(usualNote);
  const edited = afterEdit(untouched);
  const save = (state: NoteState) =>
    planStampOnSave({ path, text, tags: ['ai'] }, { state, settings, instant, templateFolders: [] });
  const times = timesInTurn({
    'yaml parse': () => void parse(block),
    'the value alone (`stampField`)': () =>
      void stampField(text, 'updated', instant, { timeZone: 'Asia/Seoul', format: settings.dateFormat }),
    'all of it: comparison, scope, stamp, new text': () => {
      const plan = save(edited);
      if (plan.ok) applyEdits(text, plan.edits);
    },
    'a save of a note that the user did not edit': () => void save(untouched),
  });
  const { 'yaml parse': time, ...others } = times;
  const yardstick = { name: 'yaml parse', time };
  printTable(
    'Stamp on save, a block of seven keys; wanted: under 0.3 ms',
    Object.entries(others).map(([what, time]) => ({ what, time, yardstick })),
  );
}
