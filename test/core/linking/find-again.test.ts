import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/core/linking/context';
import { findAgain } from '../../../src/core/linking/find-again';
import { takeBackEdits, takeBackOf } from '../../../src/core/take-back';
import { applyEdits } from '../../../src/core/text-edit';
import { plan } from './linked';

/** Where the mentions of a note are after it changed: an offset, or `gone`. */
function found(earlier: string, later: string): (number | 'gone')[] {
  return findAgain({ text: earlier, places: plan(earlier) }, { text: later, places: plan(later) }).map(
    (place) => place?.from ?? 'gone',
  );
}

describe('places of an earlier reading', () => {
  it.each([
    ['the same text', 'GPT 토큰', 'GPT 토큰', [0, 4]],
    ['a line was put before', 'GPT is\n토큰', 'new\nGPT is\n토큰', [4, 11]],
    ['their own line changed', 'GPT is\n토큰', 'GPT was\n토큰', ['gone', 8]],
    ['one of two that read the same is gone', 'GPT\nGPT\n토큰', 'GPT\n토큰', ['gone', 'gone', 4]],
    ['it is linked by now', 'GPT\n토큰', '[[GPT]]\n토큰', ['gone', 8]],
  ] as const)('%s', (_, earlier, later, places) => expect(found(earlier, later)).toEqual(places));
});

describe('places of one text, read again', () => {
  it('are gone where another name is found now', () => {
    const places = [
      { from: 0, to: 3 },
      { from: 10, to: 13 },
    ];
    const later = [
      { from: 0, to: 9 },
      { from: 10, to: 13 },
    ];
    const text = 'GPT model GPT';
    expect(findAgain({ text, places }, { text, places: later })).toEqual([undefined, later[1]]);
  });
});

describe('the line around a place', () => {
  const around = (text: string, word: string) =>
    contextOf(text, { from: text.indexOf(word), to: text.indexOf(word) + word.length });

  it.each([
    ['GPT', '', ''],
    ['a\n  the GPT is.\r\nb', 'the ', ' is.'],
    [`${'x'.repeat(70)}GPT${'y'.repeat(70)}`, `…${'x'.repeat(60)}`, `${'y'.repeat(60)}…`],
    [`a\n${'x'.repeat(60)}GPT${'y'.repeat(60)}\r\nb`, 'x'.repeat(60), 'y'.repeat(60)],
    [`${'x'.repeat(10)}🧠${'x'.repeat(59)}GPT`, `…${'x'.repeat(59)}`, ''],
  ])('%j', (text, before, after) => expect(around(text, 'GPT')).toEqual({ before, after }));
});

describe('taking back', () => {
  const text = '---\nupdated: 1\n---\nGPT and 토큰';
  const edits = [
    { from: 19, to: 22, insert: '[[GPT]]' },
    { from: 27, to: 29, insert: '' },
  ];
  const after = applyEdits(text, edits);
  const takenBack = (now: string) => {
    const back = takeBackEdits(now, takeBackOf(text, edits));
    return back && applyEdits(now, back);
  };

  it('gives the text back', () => {
    expect(after).toBe('---\nupdated: 1\n---\n[[GPT]] and ');
    expect(takenBack(after)).toBe(text);
  });

  it('keeps what happened to the front matter in the meantime', () => {
    expect(takenBack(after.replace('1', '1, later'))).toBe(text.replace('1', '1, later'));
  });

  it('is for the same text with other line ends, as an editor shows it', () => {
    const windows = 'a\r\nGPT\r\n\r\nGPT';
    const unix = windows.replaceAll('\r', '');
    const linkedIn = (note: string) =>
      [note.indexOf('GPT'), note.lastIndexOf('GPT')].map((from) => ({
        from,
        to: from + 3,
        insert: '[[G|GPT]]',
      }));
    const back = (note: string, now: string) => {
      const linked = applyEdits(now, linkedIn(now));
      const found = takeBackEdits(linked, takeBackOf(note, linkedIn(note)));
      return found && applyEdits(linked, found);
    };
    expect(back(windows, unix)).toBe(unix);
    expect(back(unix, windows)).toBe(windows);
    expect(back(windows, windows)).toBe(windows);
  });

  it('is not for any other text', () => {
    expect(takenBack(`${after}.`)).toBeUndefined();
    expect(takenBack(after.replace('GPT', 'GTP'))).toBeUndefined();
    expect(takenBack(text)).toBeUndefined();
  });
});
