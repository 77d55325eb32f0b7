import type { Sequence } from './stamping-world';

const type = { kind: 'type', where: 0, length: 1 } as const;
const wait = { kind: 'wait', milliseconds: 3000 } as const;
/** Two panes, and changes in both of which neither knows those of the other yet. */
const typedInTwo = [type, { kind: 'split' }, type] as const;

/** Sequences in which something once did not hold, each with what it was. */
export const found: readonly (Sequence & { readonly was: string })[] = [
  {
    was: 'the stamp came to the editor behind a Reading view as a step of undo',
    a: 0,
    b: 0,
    commands: [type, { kind: 'toggle-mode' }],
  },
  {
    was: 'the note was left in Reading view with changes, and never stamped',
    a: 0,
    b: 0,
    commands: [type, { kind: 'toggle-mode' }, { kind: 'switch', note: 'b' }],
  },
  {
    was: 'a pane in Reading view got the stamp of another pane as a step of undo',
    a: 0,
    b: 0,
    commands: [{ kind: 'toggle-mode' }, { kind: 'split' }, { kind: 'compose', where: 0 }],
  },
  {
    was: 'an editor got the stamp of a pane in Reading view as a step of undo',
    a: 0,
    b: 0,
    commands: [type, { kind: 'toggle-mode' }, { kind: 'split' }],
  },
  {
    was: 'undo took back a stamp that another program had written',
    a: 0,
    b: 0,
    commands: [
      { kind: 'switch', note: 'b' },
      { kind: 'other-plugin', note: 'b', what: 'stamp' },
      { kind: 'undo' },
    ],
  },
  {
    was: 'a property was edited, then the pane turned over: its stamp never came',
    a: 0,
    b: 0,
    commands: [{ kind: 'property' }, { kind: 'toggle-mode' }],
  },
  {
    was: 'an edit in a second pane, after the first had been saved, was never stamped',
    a: 0,
    b: 0,
    commands: [type, { kind: 'split' }, { kind: 'blur' }, type, wait],
  },
  {
    was: 'a change of others reached one pane, and the edit in the other was forgotten',
    a: 0,
    b: 0,
    commands: [{ kind: 'split' }, type, { kind: 'other-plugin', note: 'a', what: 'append' }],
  },
  {
    was: 'two panes had changes; the one that lost the focus was saved, the other was not',
    a: 0,
    b: 0,
    commands: [type, { kind: 'split' }, { kind: 'blur' }],
  },
  {
    was: 'a Reading view with the same changes as the pane that was saved put the old value back',
    a: 0,
    b: 0,
    commands: [{ kind: 'compose', where: 0 }, { kind: 'split' }, type, { kind: 'toggle-mode' }],
  },
  {
    was: 'a Reading view that lagged behind got the stamp and handed its text on, over what had been typed',
    a: 0,
    b: 0,
    commands: [type, { kind: 'split' }, { kind: 'toggle-mode' }],
  },
  {
    was: 'at quit, a Reading view was stamped without showing it, and put the old value back with its last save',
    a: 0,
    b: 0,
    commands: [type, { kind: 'toggle-mode' }, { kind: 'quit' }],
  },
  {
    was: 'two panes had different changes, and were saved at the same time over each other',
    a: 0,
    b: 0,
    commands: [...typedInTwo, { kind: 'blur' }],
  },
  {
    was: 'two panes had different changes when the app was quit, and the later save put the old value back',
    a: 0,
    b: 0,
    commands: [...typedInTwo, { kind: 'quit' }],
  },
  {
    was: 'one of two panes with different changes was saved, and the edit in the other was taken for stamped',
    a: 0,
    b: 0,
    commands: [...typedInTwo, { kind: 'next-pane' }, { kind: 'save' }],
  },
  {
    was: 'a stamp under way in one pane was taken for one that had failed in another, and that one wrote over its text',
    a: 0,
    b: 0,
    commands: [type, { kind: 'split' }, { kind: 'compose', where: 0 }, { kind: 'save' }],
  },
  {
    was: 'a saved pane got the stamp of another one, and wrote that over the other one’s text with a save still to come',
    a: 0,
    b: 0,
    commands: [...typedInTwo, { kind: 'save' }],
  },
  {
    was: 'a pane that had waited for its stamp alone counted as one with changes, and its cursor jumped',
    a: 0,
    b: 0,
    commands: [
      { kind: 'compose', where: 0 },
      { kind: 'hide' },
      { kind: 'split' },
      { kind: 'wait', milliseconds: 5 },
      type,
      { kind: 'save' },
    ],
  },
  {
    was: 'at quit, a pane without changes was saved before the one that it lagged behind, and text came twice',
    a: 0,
    b: 0,
    commands: [{ kind: 'split' }, { kind: 'compose', where: 0 }, { kind: 'rename' }, type, { kind: 'quit' }],
  },
  {
    was: 'a Reading view was saved, and the cursor of a pane that lacked its text jumped',
    a: 0,
    b: 0,
    commands: [type, { kind: 'toggle-mode' }, { kind: 'split' }, { kind: 'delete', where: 0, length: 1 }],
  },
  {
    was: 'a property edited in the second of a stamp was waited for, and cost a second write for the stamp alone',
    a: 0,
    b: 0,
    commands: [type, { kind: 'wait', milliseconds: 1999 }, { kind: 'property' }],
  },
  {
    was: 'typed and undone, then saved: a change that nobody’s hand made was stamped for it',
    a: 0,
    b: 0,
    commands: [type, { kind: 'undo' }, wait, { kind: 'unsigned', where: 0, byHand: false }],
  },
  {
    was: 'typed and undone before others wrote the note: what nobody’s hand changed after that was stamped',
    a: 0,
    b: 0,
    commands: [
      type,
      { kind: 'undo' },
      { kind: 'other-plugin', note: 'a', what: 'append' },
      { kind: 'unsigned', where: 0, byHand: false },
    ],
  },
  {
    was: 'a pane in which all was undone got text and stamp of another one as one range, and its cursor jumped',
    a: 0,
    b: 0,
    commands: [type, { kind: 'split' }, type, { kind: 'undo' }],
  },
  {
    was: 'a Reading view with changes was left, and the pane beside it got the stamp as a step of undo',
    a: 0,
    b: 0,
    commands: [{ kind: 'split' }, type, { kind: 'toggle-mode' }, { kind: 'switch', note: 'b' }],
  },
  {
    was: 'at quit, a note was not stamped because a syllable was open in another of its panes',
    a: 0,
    b: 0,
    commands: [{ kind: 'split' }, { kind: 'compose', where: 0 }, { kind: 'save' }, { kind: 'quit' }],
  },
  {
    was: 'a stamp of others was merged into typed text, and undo took back that merge from under our own stamp',
    a: 0,
    b: 0,
    commands: [
      { kind: 'type-field', where: 0, length: 1 },
      { kind: 'outside', note: 'a', what: 'stamp' },
      { kind: 'save' },
      { kind: 'undo' },
    ],
  },
  {
    was: 'a saved pane that showed what was typed in another one let its automatic save pass, which writes that text',
    a: 0,
    b: 0,
    commands: [type, { kind: 'property' }, { kind: 'split' }, type, { kind: 'wait', milliseconds: 1999 }],
  },
  {
    was: 'what was typed as the time of a stamp that had waited came was saved before its own time',
    a: 0,
    b: 0,
    commands: [{ kind: 'property' }, { kind: 'leave-panel' }, { kind: 'wait', milliseconds: 1999 }, type],
  },
  {
    was: 'undone in one pane as the window was left: the save of the other pane put it back for good',
    a: 0,
    b: 0,
    commands: [
      { kind: 'split' },
      { kind: 'compose', where: 0 },
      { kind: 'next-pane' },
      { kind: 'undo' },
      { kind: 'blur' },
    ],
  },
  {
    was: 'a stamp of others was undone and put in again, and that counted as an edit',
    a: 0,
    b: 0,
    commands: [
      { kind: 'outside', note: 'a', what: 'stamp' },
      { kind: 'undo' },
      { kind: 'unsigned', where: 0, byHand: false },
    ],
  },
  {
    was: 'a pane that a plugin had written in was saved while the other one was, and took its stamp back',
    a: 0,
    b: 0,
    commands: [
      type,
      { kind: 'split' },
      { kind: 'unsigned', where: 0, byHand: false },
      { kind: 'outside', note: 'a', what: 'append' },
    ],
  },
  {
    was: 'the disk had refused what one pane held, and the other was stamped over that as it was closed: text was lost',
    a: 1,
    b: 0,
    disk: 5,
    commands: [{ kind: 'disk', works: false }, type, { kind: 'split' }],
  },
  {
    was: 'a second pane was stamped as it was closed, though the first was to be, which was typed in meanwhile: a merge',
    a: 0,
    b: 0,
    disk: 5,
    commands: [
      { kind: 'property' },
      { kind: 'split' },
      { kind: 'close-pane' },
      { kind: 'type-field', where: 0, length: 1 },
    ],
  },
  {
    was: 'the disk had refused what one pane held; the other, with nothing but its stamp, was saved over that: text was lost',
    a: 0,
    b: 0,
    disk: 5,
    commands: [
      { kind: 'type-field', where: 0, length: 1 },
      { kind: 'disk', works: false },
      { kind: 'split' },
      type,
      { kind: 'undo' },
    ],
  },
  {
    was: 'a box was ticked and cleared in Reading view: the stamp came to the editor behind it as a step of undo',
    a: 0,
    b: 0,
    disk: 5,
    commands: [{ kind: 'toggle-mode' }, { kind: 'checkbox' }, { kind: 'checkbox' }, { kind: 'toggle-mode' }],
  },
];
