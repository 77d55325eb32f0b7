import { parse, stringify } from 'yaml';
import { applyEdits, formatFrontMatter, insertFrontMatter, setField, stampField } from '../../src/core';
import { medianTime, printTable } from './measure';
import { usualNote } from './synthetic';

const block = usualNote.slice(4, usualNote.indexOf('\n---\n', 4) + 1);
const body = usualNote.slice(usualNote.indexOf('\n---\n', 4) + 5);
const options = { timeZone: 'Asia/Seoul', format: 'YYYY-MM-DD HH:mm:ss ZZ' };
const instant = new Date(Date.UTC(2026, 0, 2, 3, 4, 5));
const fields = [
  { key: 'title', value: 'Large Language Models' },
  { key: 'date', value: '2024-08-14 23:46:00 +0900' },
  { key: 'aliases', value: ['LLM'] },
  { key: 'tags', value: ['ai'] },
  { key: 'categories', value: null },
  { key: 'description', value: null },
  { key: 'updated', value: '2024-08-14 23:46:50 +0900' },
];

const form = {
  order: ['title', 'date', 'aliases', 'tags', 'categories', 'description', 'updated'],
  dateKeys: ['date', 'updated'],
  dateFormat: 'YYYY-MM-DD HH:mm:ss ZZ',
  timeZone: 'Asia/Seoul',
  plural: true,
};

/** What a save and a command cost, next to one reading and one rewriting of the same block by the `yaml` package. */
export function benchFrontMatter(): void {
  const parsing = { name: 'yaml parse', time: medianTime(() => void parse(block)) };
  const rewriting = { name: 'yaml parse + stringify', time: medianTime(() => void stringify(parse(block))) };
  const huge = `${usualNote}${'긴 본문입니다. '.repeat(600_000)}`;
  printTable('Front matter', [
    {
      what: 'stampField, seven keys',
      time: medianTime(() => void stampField(usualNote, 'updated', instant, options)),
      yardstick: parsing,
    },
    {
      what: `stampField, the same block in a note of ${(huge.length / 1e6).toFixed(1)} million characters`,
      time: medianTime(() => void stampField(huge, 'updated', instant, options)),
      yardstick: parsing,
    },
    {
      what: 'setField and applyEdits',
      time: medianTime(() => {
        const result = setField(usualNote, 'updated', '2026-01-02 12:04:05 +0900');
        if (result.ok) applyEdits(usualNote, result.edits);
      }),
      yardstick: rewriting,
    },
    {
      what: 'insertFrontMatter, new block',
      time: medianTime(() => void insertFrontMatter(body, fields)),
      yardstick: rewriting,
    },
    {
      what: 'formatFrontMatter, in form already',
      time: medianTime(() => void formatFrontMatter(usualNote, form)),
      yardstick: parsing,
    },
    {
      what: 'formatFrontMatter, the last key to the top and lists in brackets',
      time: medianTime(
        () =>
          void formatFrontMatter(usualNote, {
            ...form,
            order: ['updated'],
            lists: 'flow',
            listKeys: ['tags', 'aliases'],
          }),
      ),
      yardstick: parsing,
    },
    {
      what: 'insertFrontMatter, nothing missing',
      time: medianTime(() => void insertFrontMatter(usualNote, fields)),
      yardstick: rewriting,
    },
  ]);
}
