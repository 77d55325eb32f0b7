import type { NoteChanges, ScanResult } from '../../runs/change-scan';

/** With fewer notes than this, it cannot be told which words are ordinary. */
const fewestNotes = 50;
/** A word that occurs in at least this share of the notes is ordinary there: 모델, 학습, system. */
const ordinaryShare = 1 / 5;

type Preview<Note> = Pick<ScanResult, 'total'> & { readonly notes: readonly Note[] };

/**
 * Unchecks words that occur in every fifth of many notes, because a link at each of them would be useless. Only single
 * words are unchecked; acronyms and names of several words are always terms.
 * @returns the notes of the preview, and the unchecked words, most frequent first
 */
export function leaveOrdinaryOpen<Note extends Pick<NoteChanges, 'text' | 'changes'>>({
  notes,
  total,
}: Preview<Note>): { readonly notes: readonly Note[]; readonly words: readonly string[] } {
  if (total < fewestNotes) return { notes, words: [] };
  const counts = new Map<string, number>();
  const names = notes.map(({ text, changes }) => changes.map(({ from, to }) => keyOf(text.slice(from, to))));
  for (const all of names) {
    for (const name of new Set(all)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const isOrdinary = (name: string): boolean =>
    isOneWord(name) && (counts.get(name) ?? 0) >= total * ordinaryShare;
  const words = [...counts.keys()].filter(isOrdinary);
  words.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const ordinary = new Set(words);
  const open = notes.map((note, index) => ({
    ...note,
    changes: note.changes.map((change, at) =>
      ordinary.has(names[index]?.[at] ?? '') ? { ...change, isPreselected: false } : change,
    ),
  }));
  return { notes: open, words };
}

/** Words are compared without case; acronyms keep theirs. */
function keyOf(name: string): string {
  const composed = name.normalize('NFC');
  return /^\p{Lu}?\P{Lu}*$/u.test(composed) ? composed.toLowerCase() : composed;
}

function isOneWord(name: string): boolean {
  return !/[\s\p{Pd}\d]/u.test(name) && name === name.toLowerCase();
}
