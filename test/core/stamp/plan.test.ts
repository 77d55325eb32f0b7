import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../../src/core/settings/settings';
import { changeBetween } from '../../../src/core/stamp/change';
import {
  afterArrival,
  afterEdit,
  afterStamp,
  afterWrite,
  atLoad,
  type NoteState,
} from '../../../src/core/stamp/note-state';
import { isTooSoon, planStamp, planTakeBack } from '../../../src/core/stamp/plan';
import { planStampOnSave } from '../../../src/core/stamp/stamp-policy';
import { applyEdits } from '../../../src/core/text-edit';

const at = (time: string) => new Date(`2026-11-23T${time}+09:00`);
const now = at('17:00:00');
const settings = (own: Partial<Settings> = {}): Settings => ({
  ...defaultSettings,
  timeZone: 'Asia/Seoul',
  ...own,
});

function stamped(text: string, own: Partial<Settings> = {}, instant = now): string {
  const plan = planStamp(text, instant, settings(own));
  return plan.ok ? applyEdits(text, plan.edits) : `refused: ${plan.skip}`;
}

describe('planStamp', () => {
  it('writes the time into the value, in its own form', () =>
    expect(stamped('---\nupdated: 2024-08-14 # when\n---\n')).toBe('---\nupdated: 2026-11-23 # when\n---\n'));

  it('never goes back', () =>
    expect(stamped('---\nupdated: 2030-01-01 10:00:00 +0900\n---\n')).toBe('refused: clock-behind'));

  it('knows a value in digits of the settings from seconds since 1970', () => {
    const own = { dateFormat: 'YYMMDDHHmm', stampMinimumInterval: 600 };
    expect(isTooSoon('---\nupdated: 2611231655\n---\n', now, settings(own))).toBe(true);
    expect(isTooSoon('---\nupdated: 2611231640\n---\n', now, settings(own))).toBe(false);
    expect(stamped('---\nupdated: 2611231640\n---\n', own)).toBe('---\nupdated: 2611231700\n---\n');
    expect(stamped('---\nupdated: 2611241640\n---\n', own)).toBe('refused: clock-behind');
  });

  it('leaves a note alone that says the time already', () =>
    expect(stamped('---\nupdated: 2026-11-23\n---\n')).toBe('---\nupdated: 2026-11-23\n---\n'));

  it.each([
    ['no front matter\n', 'no-front-matter'],
    ['---\ntitle: A\n---\n', 'no-key'],
    ['---\nupdated: @x\n---\n', 'malformed-yaml'],
    ['---\nupdated: 1\nupdated: 2\n---\n', 'duplicate-key'],
    ['---\nupdated: [a]\n---\n', 'not-a-scalar'],
    ['---\nupdated:\n  a: 1\n---\n', 'not-a-scalar'],
    ['---\nupdated: |\n  a\n---\n', 'multi-line-value'],
    ['---\nupdated: {{date}}\n---\n', 'template-code'],
    ['---js\nupdated: 1\n---\n', 'not-yaml'],
    ['+++\nupdated = 1\n+++\n', 'toml'],
    ['---\nupdated: 1\n\ntext\n', 'unclosed'],
    ['---\nupdated: 1\n---\n\0', 'not-text'],
  ])('refuses %j: %s', (text, reason) => expect(stamped(text)).toBe(`refused: ${reason}`));

  it('knows the key in any case, and takes the one that is spelled as set', () => {
    expect(stamped('---\nUpdated: 2024-08-14\n---\n', { stampAddMissing: 'key' })).toBe(
      '---\nUpdated: 2026-11-23\n---\n',
    );
    expect(stamped('---\nUPDATED: a\nupdated: 2024-08-14\n---\n')).toBe(
      '---\nUPDATED: a\nupdated: 2026-11-23\n---\n',
    );
    expect(stamped('---\nUPDATED: 2024-08-14\nUpdated: 2024-08-14\n---\n')).toBe('refused: duplicate-key');
  });

  it('adds the key at the template’s place when the settings ask for it', () =>
    expect(
      stamped('---\ntags: [ai]\ndescription: x\nother: 1\n---\nbody\n', { stampAddMissing: 'key' }),
    ).toBe('---\ntags: [ai]\ndescription: x\nupdated: 2026-11-23 17:00:00 +0900\nother: 1\n---\nbody\n'));

  it('adds a block only when the settings ask for that', () => {
    expect(stamped('body\n', { stampAddMissing: 'key' })).toBe('refused: no-front-matter');
    expect(stamped('+++\na = 1\n+++\n', { stampAddMissing: 'block' })).toBe('refused: toml');
    expect(stamped('body\n', { stampAddMissing: 'block' })).toBe(
      '---\nupdated: 2026-11-23 17:00:00 +0900\n---\nbody\n',
    );
  });
});

describe('planTakeBack', () => {
  function thereAndBack(text: string, own: Partial<Settings> = {}, meanwhile = (now: string) => now) {
    const plan = planStamp(text, now, settings(own));
    if (!plan.ok) throw new Error(plan.skip);
    const present = meanwhile(applyEdits(text, plan.edits));
    const edits = planTakeBack(present, 'updated', plan);
    return edits && applyEdits(present, edits);
  }

  it.each(['---\nupdated: 2024-08-14 # c\n---\nbody\n', "---\r\nupdated : '2024-08-14 10:00'\r\n---\r\n"])(
    'gives back the value that was there: %j',
    (text) => expect(thereAndBack(text)).toBe(text),
  );

  it('takes an added key away again', () =>
    expect(thereAndBack('---\ntitle: A\n---\n', { stampAddMissing: 'key' })).toBe('---\ntitle: A\n---\n'));

  it('finds the value in a note that has been edited since', () =>
    expect(
      thereAndBack('---\nupdated: 2024-08-14\n---\n', {}, (text) => text.replace('---\n', '---\na: 1\n')),
    ).toBe('---\na: 1\nupdated: 2024-08-14\n---\n'));

  it('leaves a value alone that is another by now', () =>
    expect(
      thereAndBack('---\nupdated: 2024-08-14\n---\n', {}, (text) => text.replace('2026', '2027')),
    ).toBeUndefined());
});

describe('changeBetween', () => {
  const before = '---\ntitle: A\nupdated: 2024-08-14\n---\nbody\n';
  const all = { stampKey: 'updated', stampCounts: 'all' } as const;

  it.each([
    ['the stamp', before.replace('2024-08-14', '2026-11-23'), false],
    ['the stamp emptied', before.replace(' 2024-08-14', ''), false],
    ['another key', before.replace('title: A', 'title: B'), true],
    ['the body', before.replace('body', 'bodies'), true],
    ['a look-alike key', before.replace('title: A', 'title: A\nnotUpdated: 1'), true],
  ])('%s', (_what, after, counts) => expect(changeBetween(before, after, all).counts).toBe(counts));

  it('looks at the body alone when told so', () => {
    const body = { ...all, stampCounts: 'body' } as const;
    expect(changeBetween(before, before.replace('title: A', 'title: B'), body).counts).toBe(false);
    expect(changeBetween(before, `${before}x`, body)).toEqual({ counts: true, size: 1 });
  });

  it.each([
    ['abcd', 'abXcd', 1],
    ['abcd', 'ad', 2],
    ['aaa', 'aa', 1],
    ['abcd', 'aXYd', 2],
  ])('measures %s → %s as %d', (a, b, size) => {
    expect(changeBetween(a, b, all).size).toBe(size);
    // With the same front matter before both, and with another stamp in each.
    expect(changeBetween(before + a, before + b, all).size).toBe(size);
    expect(changeBetween(before + a, before.replace('2024', '2025') + b, all).size).toBe(size);
  });

  it.each([
    ['front matter that comes', 'body\n', before],
    ['front matter that goes', before, 'body\n'],
    ['a fence that is opened up', before, before.replace('\n---\nbody', '\nbody\n---\n')],
  ])('counts %s', (_what, from, to) => {
    expect(changeBetween(from, to, all).counts).toBe(true);
  });
});

describe('planStampOnSave', () => {
  const loaded = '---\nupdated: 2026-11-23 16:59:30\n---\nbody\n';

  function onSave(
    text: string,
    own: Partial<Settings> = {},
    prepare: (state: NoteState) => NoteState = afterEdit,
  ) {
    const state = prepare(atLoad(loaded));
    const note = { path: 'a.md', text, tags: [] };
    const plan = planStampOnSave(note, {
      state,
      settings: settings(own),
      instant: now,
      templateFolders: [],
    });
    return plan.ok ? applyEdits(text, plan.edits) : plan.skip;
  }

  it('stamps what the reader changed', () =>
    expect(onSave(`${loaded}x`)).toBe('---\nupdated: 2026-11-23 17:00:00\n---\nbody\nx'));

  it('leaves a note that nobody edited, however it differs', () =>
    expect(onSave(`${loaded}x`, {}, (state) => state)).toBe('not-edited'));

  it('leaves what was typed and undone', () => expect(onSave(loaded)).toBe('unchanged'));

  it('stamps an edit that was saved unstamped before others wrote the file, though nothing differs any more', () => {
    const merged = `${loaded}mine\ntheirs\n`;
    const savedUnstamped = (state: NoteState) =>
      afterArrival(
        afterWrite(afterEdit(state), `${loaded}mine\n`),
        { disk: merged, shown: [merged] },
        (before, after) => before !== after,
      );
    expect(onSave(merged, {}, savedUnstamped)).toContain('17:00:00');
  });

  it('waits for the smallest change', () => {
    expect(onSave(`${loaded}xy`, { stampMinimumChange: 3 })).toBe('too-small');
    expect(onSave(`${loaded}xyz`, { stampMinimumChange: 3 })).toContain('17:00:00');
  });

  it('waits for the smallest interval, by what the note itself says', () => {
    expect(onSave(`${loaded}x`, { stampMinimumInterval: 31 })).toBe('too-soon');
    expect(onSave(`${loaded}x`, { stampMinimumInterval: 30 })).toContain('17:00:00');
  });

  it('waits for it, and never goes back, also where the note’s form says no time', () => {
    const date = loaded.replace('2026-11-23 16:59:30', 'Monday');
    const after = (stamp: Date) => (state: NoteState) => afterEdit(afterStamp(state, date, stamp));
    expect(onSave(`${date}x`, { stampMinimumInterval: 60 }, after(at('16:59:30')))).toBe('too-soon');
    expect(onSave(`${date}x`, {}, after(at('17:00:01')))).toBe('clock-behind');
  });

  it.each([
    ['stamp: false', 'opted-out'],
    ['stamp: FALSE', 'opted-out'],
    ["stamp: 'Off'", 'opted-out'],
    ['"st\\u0061mp": false', 'opted-out'],
    ['stamp: "\\x6eo"', 'opted-out'],
    ['{ stamp: no }', 'malformed-yaml'],
    ['excalidraw-plugin: parsed', 'drawing'],
    ['Excalidraw-Plugin: parsed', undefined],
    ['stamp: nothing', undefined],
    ['stamp: true', undefined],
    ['other: false', undefined],
  ])('reads from the text that is about to be saved whether the note opts out: %s', (line, skip) => {
    const text = loaded.replace('---\n', `---\n${line}\n`);
    expect(onSave(text)).toBe(skip ?? text.replace('16:59:30', '17:00:00'));
  });

  it('reads from it whether the property is set that keeps notes out', () => {
    const kept = loaded.replace('---\n', '---\nFrozen: yes\n');
    expect(onSave(kept, { stampExcludedProperty: 'frozen' })).toBe('opted-out');
    expect(onSave(`${loaded}x`, { stampExcludedProperty: 'frozen' })).toContain('17:00:00');
  });

  it('reads tags from the text that is about to be saved', () => {
    expect(
      onSave(loaded.replace('---\n', '---\ntags: [draft, ai]\n'), { stampExcludedTags: ['draft'] }),
    ).toBe('excluded-tag');
  });
});
