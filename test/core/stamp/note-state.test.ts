import { describe, expect, it } from 'vitest';
import {
  afterArrival,
  afterEdit,
  afterStamp,
  afterWrite,
  type Arrival,
  atLoad,
  type NoteState,
} from '../../../src/core/stamp/note-state';

const differ = (before: string, after: string) => before !== after;
const arrive = (state: NoteState, arrival: Arrival) => afterArrival(state, arrival, differ);
const edited = afterEdit(atLoad('one'));

describe('the state of an open note', () => {
  it('knows an edit until the note is stamped, and what to measure the next one against', () => {
    expect(atLoad('one')).toMatchObject({ isEdited: false, baseline: 'one' });
    expect(edited).toMatchObject({ isEdited: true, baseline: 'one' });
    const stamped = afterStamp(edited, 'two', new Date(5));
    expect(stamped).toMatchObject({ isEdited: false, baseline: 'two', stampedAt: new Date(5) });
  });

  it('keeps the time of the last stamp when it is taken for unedited without one', () => {
    const stamped = afterStamp(edited, 'two', new Date(5));
    expect(afterStamp(afterEdit(stamped), 'three').stampedAt).toEqual(new Date(5));
  });
});

describe('a note that others wrote', () => {
  it('is not edited by that, and is measured against what arrived', () => {
    const state = arrive(atLoad('one'), { disk: 'theirs', shown: ['theirs'] });
    expect(state).toMatchObject({ isEdited: false, baseline: 'theirs' });
  });

  it('keeps an edit that is not saved yet, measured against what arrived', () => {
    const state = arrive(edited, { disk: 'theirs', shown: ['theirs and mine'] });
    expect(state).toMatchObject({ isEdited: true, isUnmeasured: false, baseline: 'theirs' });
  });

  it('keeps an edit that another pane holds', () => {
    expect(arrive(edited, { disk: 'theirs', shown: ['theirs', 'theirs and mine'] }).isEdited).toBe(true);
  });

  it('lets an edit go that was undone before they wrote', () => {
    expect(arrive(edited, { disk: 'theirs', shown: ['theirs'] }).isEdited).toBe(false);
  });

  it('still calls for the stamp of an edit that was saved without one', () => {
    const state = arrive(afterWrite(edited, 'mine'), { disk: 'theirs', shown: ['theirs'] });
    expect(state).toMatchObject({ isEdited: true, isUnmeasured: true });
    expect(afterStamp(state, 'stamped')).toMatchObject({ isEdited: false, isUnmeasured: false });
  });

  it('calls for none after a save that was stamped', () => {
    const saved = afterWrite(afterStamp(edited, 'mine, stamped'), 'mine, stamped');
    expect(arrive(saved, { disk: 'theirs', shown: ['theirs'] }).isEdited).toBe(false);
  });

  it('is told from the echo of an own save in another pane', () => {
    const saved = afterWrite(edited, 'mine');
    expect(arrive(saved, { disk: 'mine', shown: ['mine'] })).toBe(saved);
  });
});
