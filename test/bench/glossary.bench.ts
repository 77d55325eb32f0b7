import { extractTerms, Glossary, readMarkdown, readNoteMetadata, skippedRanges } from '../../src/core';
import { medianTime, onceTime, printTable, type Row } from './measure';
import { syntheticNotes } from './synthetic';

/** Building from cached metadata, from text, and one note's change, at three sizes of a vault. */
export function benchGlossary(): void {
  const rows: Row[] = [];
  for (const count of [1_000, 10_000, 50_000]) {
    const notes = syntheticNotes(count);
    const cached = notes.map((note) => readNoteMetadata(note));
    const fromCache = onceTime(() => {
      const glossary = new Glossary();
      for (const metadata of cached) glossary.setMetadata(metadata);
    });
    const glossary = new Glossary();
    const fromText = onceTime(() => {
      for (const note of notes) glossary.setNote(note);
      glossary.terms();
    });
    const rebuild = { name: 'rebuild from text', time: fromText };
    rows.push({
      what: `tag and alias index, ${count} notes, from cached metadata`,
      time: fromCache,
      yardstick: rebuild,
    });
    rows.push({ what: `whole glossary, ${count} notes, from text, with its list of terms`, time: fromText });
    const changing = notes[10];
    if (changing === undefined) throw new Error('no note to change');
    let turn = 0;
    const oneNote = medianTime(() => {
      turn += 1;
      glossary.setNote({
        ...changing,
        text: `${changing.text}\n## 새 용어${turn % 7}(New Term${turn % 7})\n\n뜻.\n`,
      });
      glossary.terms();
    });
    rows.push({
      what: `one note's change at ${count} notes, with the new list`,
      time: oneNote,
      yardstick: rebuild,
    });
  }
  printTable('Index and glossary', rows);
}

export function benchExtraction(): void {
  const note = {
    path: 'a.md',
    text: syntheticNotes(400)
      .map((n) => n.text.replace(/^---[^]*?---\n/, ''))
      .join('\n'),
  };
  const bareLoop = medianTime(() => bareScan(note.text));
  const time = medianTime(() => void extractTerms(note));
  const reading = medianTime(() => void readMarkdown(note.text));
  const ranges = medianTime(() => void skippedRanges(note.text));
  printTable('Extraction', [
    {
      what: 'reading its blocks, for all that follows',
      time: reading,
      yardstick: { name: 'extractTerms', time },
    },
    {
      what: 'the ranges without mentions, reading included',
      time: ranges,
      yardstick: { name: 'extractTerms', time },
    },
    {
      what: `extractTerms on a note of ${note.text.length} characters`,
      time,
      yardstick: { name: 'split into lines and trim each', time: bareLoop },
      note: `${(note.text.length / time / 1000).toFixed(1)} million characters a second`,
    },
  ]);
}

function bareScan(text: string): number {
  return text.split('\n').reduce((sum, line) => sum + line.trim().length, 0);
}
