import { describe, expect, it } from 'vitest';
import { StampLedger } from '../../../src/core/stamp/ledger';

const differ = (before: string, after: string) => before !== after;

function opened(text: string) {
  const ledger = new StampLedger();
  ledger.open('a.md', text);
  return ledger;
}

describe('StampLedger', () => {
  it('knows an edit until the note is settled, and what to measure the next one against', () => {
    const ledger = opened('one');
    expect(ledger.isEdited('a.md')).toBe(false);
    ledger.edit('a.md');
    expect([ledger.isEdited('a.md'), ledger.baseline('a.md')]).toEqual([true, 'one']);
    ledger.settle('a.md', 'two', new Date(5));
    expect([ledger.isEdited('a.md'), ledger.baseline('a.md')]).toEqual([false, 'two']);
    expect(ledger.lastStamp('a.md')).toEqual(new Date(5));
  });

  it('is not put back by a second pane on the note', () => {
    const ledger = opened('one');
    ledger.edit('a.md');
    ledger.open('a.md', 'one more');
    expect([ledger.isEdited('a.md'), ledger.baseline('a.md')]).toEqual([true, 'one']);
  });

  it('follows a rename between the edit and the save', () => {
    const ledger = opened('one');
    ledger.edit('a.md');
    ledger.rename('a.md', 'b.md');
    expect([ledger.has('a.md'), ledger.isEdited('b.md')]).toEqual([false, true]);
  });

  it('knows nothing of a note that is not open', () => {
    const ledger = new StampLedger();
    ledger.edit('a.md');
    expect([ledger.isEdited('a.md'), ledger.baseline('a.md'), ledger.paths()]).toEqual([
      false,
      undefined,
      [],
    ]);
  });
});

describe('a note that others wrote', () => {
  it('is not edited by that, and is measured against what arrived', () => {
    const ledger = opened('one');
    ledger.arrive('a.md', { disk: 'theirs', shown: ['theirs'] }, differ);
    expect([ledger.isEdited('a.md'), ledger.baseline('a.md')]).toEqual([false, 'theirs']);
  });

  it('keeps an edit that is not saved yet, measured against what arrived', () => {
    const ledger = opened('one');
    ledger.edit('a.md');
    ledger.arrive('a.md', { disk: 'theirs', shown: ['theirs and mine'] }, differ);
    expect([ledger.isEdited('a.md'), ledger.isOwed('a.md'), ledger.baseline('a.md')]).toEqual([
      true,
      false,
      'theirs',
    ]);
  });

  it('keeps an edit that another pane holds', () => {
    const ledger = opened('one');
    ledger.edit('a.md');
    ledger.arrive('a.md', { disk: 'theirs', shown: ['theirs', 'theirs and mine'] }, differ);
    expect(ledger.isEdited('a.md')).toBe(true);
  });

  it('lets an edit go that was undone before they wrote', () => {
    const ledger = opened('one');
    ledger.edit('a.md');
    ledger.arrive('a.md', { disk: 'theirs', shown: ['theirs'] }, differ);
    expect(ledger.isEdited('a.md')).toBe(false);
  });

  it('still owes a stamp for an edit that was saved without one', () => {
    const ledger = opened('one');
    ledger.edit('a.md');
    ledger.write('a.md', 'mine');
    ledger.arrive('a.md', { disk: 'theirs', shown: ['theirs'] }, differ);
    expect([ledger.isEdited('a.md'), ledger.isOwed('a.md')]).toEqual([true, true]);
    ledger.settle('a.md', 'theirs, stamped');
    expect([ledger.isEdited('a.md'), ledger.isOwed('a.md')]).toEqual([false, false]);
  });

  it('owes nothing for a save that was stamped', () => {
    const ledger = opened('one');
    ledger.edit('a.md');
    ledger.settle('a.md', 'mine, stamped');
    ledger.write('a.md', 'mine, stamped');
    ledger.arrive('a.md', { disk: 'theirs', shown: ['theirs'] }, differ);
    expect(ledger.isEdited('a.md')).toBe(false);
  });

  it('is told from the echo of an own save in another pane', () => {
    const ledger = opened('one');
    ledger.edit('a.md');
    ledger.write('a.md', 'mine');
    ledger.arrive('a.md', { disk: 'mine', shown: ['mine'] }, differ);
    expect([ledger.isEdited('a.md'), ledger.baseline('a.md')]).toEqual([true, 'one']);
  });
});
