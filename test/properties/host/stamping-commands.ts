import fc from 'fast-check';

/**
 * One thing that happens to the notes `a` and `b`. `where` is a place in the body, as a fraction of its length from its
 * end.
 */
export type Command =
  | { readonly kind: 'type'; readonly where: number; readonly length: number }
  | { readonly kind: 'delete'; readonly where: number; readonly length: number }
  /** Typing in the front matter, after a value. */
  | { readonly kind: 'type-field'; readonly where: number; readonly length: number }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'unsigned'; readonly where: number; readonly byHand: boolean }
  | { readonly kind: 'compose'; readonly where: number }
  | { readonly kind: 'compose-more' }
  | { readonly kind: 'compose-end' }
  | { readonly kind: 'wait'; readonly milliseconds: number }
  | { readonly kind: 'save' | 'blur' | 'hide' }
  | { readonly kind: 'switch'; readonly note: 'a' | 'b' }
  | { readonly kind: 'split' | 'next-pane' | 'close-pane' | 'rename' | 'toggle-mode' | 'checkbox' }
  | { readonly kind: 'property' | 'leave-panel' }
  /** Typing in a card, a popover or an embed, which is closed `milliseconds` later. */
  | { readonly kind: 'section'; readonly note: 'a' | 'b'; readonly milliseconds: number }
  | { readonly kind: 'outside'; readonly note: 'a' | 'b'; readonly what: OutsideChange }
  | { readonly kind: 'other-plugin'; readonly note: 'a' | 'b'; readonly what: OutsideChange }
  | { readonly kind: 'clock-back' }
  /** The disk refuses writes, or accepts them again. */
  | { readonly kind: 'disk'; readonly works: boolean }
  /** Always the last command. */
  | { readonly kind: 'quit' };

/** What others do to a file: add a line at its end or before its last line, or change the title or the stamp. */
export type OutsideChange = 'append' | 'insert' | 'title' | 'stamp';

const where = fc.double({ min: 0, max: 1, noNaN: true });
const note = fc.constantFrom('a' as const, 'b' as const);
const what = fc.constantFrom<OutsideChange>('append', 'insert', 'title', 'stamp');
const of = <K extends Command['kind']>(kind: K) => fc.constant({ kind } as Extract<Command, { kind: K }>);
const length = fc.integer({ min: 1, max: 3 });

export const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 14, arbitrary: fc.record({ kind: fc.constant('type' as const), where, length }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('type-field' as const), where, length }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('delete' as const), where, length }) },
  { weight: 5, arbitrary: of('undo') },
  { weight: 3, arbitrary: of('redo') },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('unsigned' as const), where, byHand: fc.boolean() }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('compose' as const), where }) },
  { weight: 3, arbitrary: of('compose-more') },
  { weight: 3, arbitrary: of('compose-end') },
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      milliseconds: fc.constantFrom(5, 10, 40, 500, 1500, 1999, 2000, 3000),
    }),
  },
  { weight: 5, arbitrary: of('save') },
  { weight: 2, arbitrary: of('blur') },
  { weight: 1, arbitrary: of('hide') },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('switch' as const), note }) },
  { weight: 2, arbitrary: of('split') },
  { weight: 2, arbitrary: of('next-pane') },
  { weight: 2, arbitrary: of('close-pane') },
  { weight: 1, arbitrary: of('rename') },
  { weight: 2, arbitrary: of('toggle-mode') },
  { weight: 3, arbitrary: of('checkbox') },
  { weight: 2, arbitrary: of('property') },
  { weight: 2, arbitrary: of('leave-panel') },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('section' as const),
      note,
      milliseconds: fc.constantFrom(0, 40, 1500, 1999, 2000, 3000),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('outside' as const), note, what }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('other-plugin' as const), note, what }) },
  { weight: 1, arbitrary: of('clock-back') },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('disk' as const), works: fc.boolean() }) },
  { weight: 1, arbitrary: of('quit') },
);
