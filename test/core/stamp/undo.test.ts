import { history, redo, undo } from '@codemirror/commands';
import { type ChangeSpec, EditorState, Transaction } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { planAfterUndo, planKept } from '../../../src/core/stamp/undo';
import { applyEdits } from '../../../src/core/text-edit';

const stamp = '2026-11-23 17:00';

/** An editor's own undo beside a stamp that is no step of it, put right by the plan. */
function undone(start: string, changes: ChangeSpec, then: 'undo' | 'redo' = 'undo') {
  let state = EditorState.create({ doc: start, extensions: history() });
  const apply = (transaction: Transaction) => (state = transaction.state);
  apply(state.update({ changes, userEvent: 'input.paste' }));
  const at = state.doc.toString().indexOf('updated: ') + 'updated: '.length;
  apply(
    state.update({
      changes: { from: at, to: at + 16, insert: stamp },
      annotations: Transaction.addToHistory.of(false),
    }),
  );
  const run = (command: typeof undo) => {
    const before = state;
    let changed: Transaction | undefined;
    command({ state, dispatch: (transaction) => (changed = transaction) });
    if (!changed) throw new Error('nothing to undo');
    apply(changed);
    const { changes } = changed;
    const edits = planAfterUndo(
      {
        before: before.doc.toString(),
        after: state.doc.toString(),
        map: (offset, side) => changes.mapPos(offset, side),
      },
      'updated',
      stamp,
    );
    apply(state.update({ changes: [...edits], annotations: Transaction.addToHistory.of(false) }));
  };
  run(undo);
  if (then === 'redo') run(redo);
  return state.doc.toString();
}

const old = '---\ntitle: A\nupdated: 2024-08-14 10:00\n---\nbody\n';
const pasted = '---\nupdated: 2025-01-01 10:00\ntitle: B\n---\nanother\n';
const all = { from: 0, to: old.length, insert: pasted };

describe('planAfterUndo', () => {
  it('gives the whole note back that a paste had replaced, with the stamp kept', () =>
    expect(undone(old, all)).toBe(old.replace('2024-08-14 10:00', stamp)));

  it('gives the paste back by redo, with the stamp kept', () =>
    expect(undone(old, all, 'redo')).toBe(pasted.replace('2025-01-01 10:00', stamp)));

  it('leaves an undo alone that is elsewhere', () =>
    expect(undone(old, { from: old.length, to: old.length, insert: 'x' })).toBe(
      old.replace('2024-08-14 10:00', stamp),
    ));

  it('takes the stamp out of a note that had no front matter before', () =>
    expect(undone('body\n', { from: 0, to: 0, insert: '---\nupdated: 2025-01-01 10:00\n---\n' })).toBe(
      'body\n',
    ));

  it('works where value and stray characters touch', () => {
    const text = '---\nupdated: 2024-08-14 10:00\n---\n';
    const at = text.indexOf('2024');
    expect(undone(text, { from: at, to: at + 16, insert: '2025-01-01 10:00' })).toBe(
      text.replace('2024-08-14 10:00', stamp),
    );
  });

  it('takes out the pieces of a value that a merge of what others wrote had exchanged', () => {
    const text = '---\nupdated: 2024-08-14 10:00\n---\n';
    const at = text.indexOf('4-08-14');
    const merge = [
      { from: at, to: at + 7, insert: '5-01-01' },
      { from: at + 11, to: at + 13, insert: '59' },
    ];
    const both = text.replace('2024-08-14 10:00', stamp);
    expect(undone(text, merge)).toBe(both);
    const quoted = text.replace('2024-08-14 10:00', '"2024-08-14"');
    const quotes = {
      from: text.indexOf('2024'),
      to: quoted.lastIndexOf('"') + 1,
      insert: '2025-01-01 10:00',
    };
    expect(undone(quoted, quotes)).toBe(both);
  });

  it('leaves a date alone that the reader typed and undid', () =>
    expect(
      planAfterUndo(
        {
          before: '---\nupdated: 2027-01-01\n---\n',
          after: '---\nupdated: 2024-08-14\n---\n',
          map: (at) => at,
        },
        'updated',
        '2024-08-14',
      ),
    ).toEqual([]));
});

describe('a stamp that a text lacks', () => {
  it.each([
    ['updated: 2026-11-22 09:00 # when', 'updated: 2026-11-23 17:00 # when'],
    ['updated:', 'updated: 2026-11-23 17:00'],
    ['updated: 2026-11-24 09:00', 'updated: 2026-11-24 09:00'],
    ['updated: tomorrow', 'updated: tomorrow'],
    ['title: a', 'title: a'],
  ])('%s becomes %s', (before, after) => {
    const text = `---\n${before}\n---\nupdated: 1\n`;
    const edit = planKept(text, 'updated', stamp);
    expect(applyEdits(text, edit ? [edit] : [])).toBe(`---\n${after}\n---\nupdated: 1\n`);
  });
});
