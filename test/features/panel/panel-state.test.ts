import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  initialPanelState,
  panelTabs,
  parsePanelState,
  sortOrders,
} from '../../../src/features/panel/panel-state';

const anyState = fc.record({
  tab: fc.constantFrom(...panelTabs),
  query: fc.string(),
  sort: fc.constantFrom(...sortOrders),
  tags: fc.array(fc.string()),
  opened: fc.array(fc.string()),
  openedInNote: fc.array(fc.string()),
});

describe('parsePanelState', () => {
  it('restores what was stored', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(parsePanelState(JSON.parse(JSON.stringify(state)))).toEqual(state);
      }),
    );
  });

  it('makes a state from anything', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const state = parsePanelState(value);
        expect(panelTabs).toContain(state.tab);
        expect(sortOrders).toContain(state.sort);
      }),
    );
  });

  it.each([undefined, null, 7, 'all', {}, { tab: 'gone', query: 3, sort: [], tags: 'ai', opened: null }])(
    'falls back where %j says nothing',
    (value) => {
      expect(parsePanelState(value)).toEqual(initialPanelState);
    },
  );

  it('keeps members that are not mentioned', () => {
    const present = { ...initialPanelState, query: 'llm', opened: ['llm'] };
    expect(parsePanelState({}, present)).toEqual(present);
    expect(parsePanelState({ query: '' }, present)).toEqual({ ...present, query: '' });
  });

  it('keeps the strings of a list that contains other things', () => {
    expect(parsePanelState({ tags: ['ai', 3, null, 'nlp'] }).tags).toEqual(['ai', 'nlp']);
  });
});
