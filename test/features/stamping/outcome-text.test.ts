import { describe, expect, it } from 'vitest';
import { defaultSettings, type StampEvent } from '../../../src/core';
import { outcomeOf, writeWhole } from '../../../src/features/stamping/commands/outcome-text';
import { translator } from '../../../src/i18n';

const telling = { translate: translator('en'), settings: { get: () => defaultSettings } };
const done = (before: string | undefined, after: string) => ({ before, after, added: undefined });

describe('outcomeOf', () => {
  it.each<readonly [Pick<StampEvent, 'outcome' | 'done'>, string]>([
    [{ outcome: 'stamped', done: done('2024-08-14', '2026-11-23') }, 'Stamped: 2024-08-14 → 2026-11-23'],
    [{ outcome: 'stamped', done: done(undefined, '2026-11-23') }, 'Stamped: 2026-11-23'],
    [{ outcome: 'current', done: done('2026-11-23', '2026-11-23') }, 'Already says 2026-11-23'],
    [{ outcome: 'taken-back', done: done('2024-08-14', '2026-11-23') }, 'Undone: 2026-11-23 → 2024-08-14'],
    [{ outcome: 'taken-back', done: done('', '2026-11-23') }, 'Undone: 2026-11-23'],
    [{ outcome: 'off' }, 'Not stamped. Stamping on save is off in the settings.'],
    [
      { outcome: 'composing' },
      'Not stamped yet. You were in the middle of a character. The next save stamps the note.',
    ],
    [
      { outcome: 'property-panel' },
      'Not stamped yet. You were editing the properties. The next save stamps the note.',
    ],
    [{ outcome: 'without' }, 'You saved without updating.'],
  ])('%j: %s', (event, sentence) => {
    expect(outcomeOf({ path: 'a.md', at: new Date(0), ...event }, telling)).toBe(sentence);
  });
});

describe('writeWhole', () => {
  it.each([
    ['a b → c d', ['a b', 'c d'], ['a b', 'c d']],
    ['c d → a b', ['a b', 'c d'], ['c d', 'a b']],
    ['only a b', ['', 'a b'], ['a b']],
    ['same: a b', ['a b', 'a b'], ['a b']],
  ])('%s keeps each of %j on one line', (text, values, whole) => {
    const el = createDiv();
    writeWhole(el, text, values);
    expect(el.textContent).toBe(text);
    expect(Array.from(el.children, (part) => part.textContent)).toEqual(whole);
  });
});
