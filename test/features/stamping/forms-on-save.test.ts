import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StampSkip } from '../../../src/core';
import { reasonOf } from '../../../src/features/stamping/commands/outcome-text';
import { translator } from '../../../src/i18n';
import { type Stamping, startStamping } from './stamping';

const translate = translator('en');
const reason = (skip: StampSkip): string => reasonOf({ skip }, { translate, settings: stamping.store });
const set = '2026-11-23 17:00:00 +0900';

/** The forms of real vaults: the block's lines, with ‹before→after› around what a save replaces. */
const stamped: readonly (readonly [name: string, block: string])[] = [
  ['usual', 'title: a\nupdated: ‹2024-08-14 23:46:50 +0900→2026-11-23 17:00:00 +0900›\ntags: [a]'],
  ['padded key', 'updated   :   ‹2024-08-14 23:46→2026-11-23 17:00›'],
  ['epoch milliseconds', 'updated: ‹1723646810000→1795420800000›'],
  ['date only', 'updated: ‹2024-08-14→2026-11-23›'],
  ['ISO without zone', 'updated: ‹2024-08-14T23:46:50→2026-11-23T17:00:00›'],
  ['offset with a colon', 'updated: ‹2024-08-14T23:46:50+09:00→2026-11-23T17:00:00+09:00›'],
  ['UTC', 'updated: ‹2024-08-14T23:46:50Z→2026-11-23T08:00:00Z›'],
  ['single quotes', "updated: '‹2024-08-14→2026-11-23›'"],
  ['double quotes', 'updated: "‹2024-08-14 23:46:50→2026-11-23 17:00:00›"'],
  ['nested under another key', 'meta:\n  updated: 2020-01-01\nupdated: ‹2024-08-14→2026-11-23›'],
  ['look-alike keys', 'commentsUpdated: 2020\nUpdated: 2\nupdated: ‹2024-08-14→2026-11-23›\nlast_updated: 3'],
  ['flow and block lists', 'tags: [a, b]\naliases:\n- x\n- y # z\nupdated: ‹2024-08-14→2026-11-23›'],
  ['empty', `updated: ‹→${set}›\ntags: a`],
  ['empty without a space', `updated:‹→ ${set}›\ntags: a`],
  ['null', `updated: ‹null→${set}›\nb: ~`],
  ['words', `updated: ‹yesterday→${set}›`],
  ['trailing spaces', 'updated: ‹2024-08-14→2026-11-23›  \t\ntags: a  '],
  ['comment behind', 'updated: ‹2024-08-14→2026-11-23›   # by hand'],
  ['blank lines and comments', '# top\n\nupdated: ‹2024-08-14→2026-11-23›\n\n# end\n'],
  ['unquoted link elsewhere', 'parent : [[/index]]\nupdated: ‹2024-08-14→2026-11-23›'],
  ['template code elsewhere', 'title: "{{title}}"\nupdated: ‹2024-08-14→2026-11-23›'],
  ['block scalar elsewhere', 'about: |\n  updated: 1\n\nupdated: ‹2024-08-14→2026-11-23›\nmore: >-\n  a'],
  ['Korean keys', '제목: 언어 모델\nupdated: ‹2024-08-14→2026-11-23›\n분류: 가'],
  ['nested maps', 'a:\n  b:\n    updated: 1\nupdated: ‹2024-08-14→2026-11-23›'],
  ['no-break space', 'updated: ‹2024-08-14→2026-11-23›\u00a0'],
  ['zero-width space', 'updated: \u200b‹2024-08-14→2026-11-23›'],
  ['tab behind the colon', 'updated:\t‹2024-08-14→2026-11-23›'],
  ['another key twice', 'a: 1\na: 2\nupdated: ‹2024-08-14→2026-11-23›'],
];

const refused: readonly (readonly [name: string, block: string, skip: StampSkip])[] = [
  ['an empty block', '', 'no-key'],
  ['nested alone', 'meta:\n  updated: 2024', 'no-key'],
  ['look-alike alone', 'commentsUpdated: 2024', 'no-key'],
  ['zero-width space in the key', '\u200bupdated: 2024', 'no-key'],
  ['unquoted colon', 'title: a: b\nupdated: 2024', 'malformed-yaml'],
  ['unquoted at', 'updated: 2024\nauthor: @me', 'malformed-yaml'],
  ['tab as indent', '\tupdated: 2024', 'malformed-yaml'],
  ['no-break space behind the colon', 'updated:\u00a02024', 'malformed-yaml'],
  ['the key twice', 'updated: 1\ntags: a\nupdated: 2', 'duplicate-key'],
  ['flow list', 'updated: [2024]', 'not-a-scalar'],
  ['block list', 'updated:\n- 2024', 'not-a-scalar'],
  ['unquoted link', 'updated: [[2024]]', 'not-a-scalar'],
  ['map', 'updated:\n  at: 2024', 'not-a-scalar'],
  ['flow map', 'updated: { at: 2024 }', 'not-a-scalar'],
  ['block scalar', 'updated: |\n  2024', 'multi-line-value'],
  ['two lines', 'updated: 2024\n  08', 'multi-line-value'],
  ['Templates code', 'updated: "{{date}}"', 'template-code'],
  ['Templater code', 'updated: <% tp.date.now() %>', 'template-code'],
];

/** One block in each way in which a note may hold it. */
const surroundings: readonly (readonly [name: string, wrap: (block: string) => string])[] = [
  ['\\n', (block) => `---\n${block}\n---\nbody\nupdated: no\n`],
  ['\\r\\n', (block) => `---\n${block}\n---\nbody\nupdated: no\n`.replaceAll('\n', '\r\n')],
  ['mixed ends', (block) => `---\r\n${block}\n---\nbody\r\n\nend\r\n`],
  ['no newline at the end', (block) => `---\n${block}\n---\nbody`],
  ['a byte order mark', (block) => `\uFEFF---\n${block}\n---\nbody\n`],
  ['spaces on the fences, dots, tabs', (block) => `---  \n${block}\n... \n\tbody\n`],
];

/** The app takes a byte order mark out as it reads, and does not put it back. */
const asSaved = (text: string) => text.replace(/^\uFEFF/, '');

const fileOf = (name: string) => `${name}.md`;
const sourceOf = (block: string) => block.replace(/‹([^→]*)→[^›]*›/, '$1');
const targetOf = (block: string) => block.replace(/‹[^→]*→([^›]*)›/, '$1');

let stamping: Stamping;
beforeEach(() => vi.useFakeTimers());
afterEach(async () => {
  await stamping.host.close();
  vi.useRealTimers();
});

/** Opens each note, types a letter at its end, and saves it by hand. */
async function editEach(names: readonly string[]): Promise<void> {
  const { host, wait } = stamping;
  for (const name of names) {
    const { editor } = await host.open(fileOf(name), { mode: 'source' });
    editor.setCursor(editor.offsetToPos(editor.getValue().length));
    host.type('x');
    host.command('editor:save-file');
    await host.idle();
  }
  stamping.at('2026-11-23T18:00:00+09:00');
  await wait(60_000);
}

/** What the dialog says about the last save of a note. */
async function why(name: string): Promise<string> {
  const { host } = stamping;
  await host.open(fileOf(name), { mode: 'source' });
  host.command('why-stamp');
  const dialog = document.querySelector('.modal-container');
  const text = dialog?.querySelector('li')?.firstElementChild?.textContent ?? '';
  dialog?.querySelector<HTMLElement>('.modal-close-button')?.click();
  return text;
}

const written = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, stamping.disk(fileOf(name))]));
const writes = (names: readonly string[]) =>
  names.flatMap((name) => (stamping.host.writes(fileOf(name)) === 1 ? [] : [name]));

describe.each(surroundings)('the forms of real vaults on save, %s', (_, wrap) => {
  it('have only their value replaced, in the write that saves the text', async () => {
    const names = stamped.map(([name]) => name);
    const notes = stamped.map(([name, block]) => [fileOf(name), wrap(sourceOf(block))] as const);
    stamping = await startStamping({ notes: Object.fromEntries(notes) });
    await editEach(names);
    const expected = stamped.map(([name, block]) => [name, `${asSaved(wrap(targetOf(block)))}x`] as const);
    expect(written(names)).toEqual(Object.fromEntries(expected));
    expect(writes(names)).toEqual([]);
  });

  it('or are saved as they are, and the reason is reported', async () => {
    const names = refused.map(([name]) => name);
    const notes = refused.map(([name, block]) => [fileOf(name), wrap(block)] as const);
    stamping = await startStamping({ notes: Object.fromEntries(notes) });
    await editEach(names);
    expect(written(names)).toEqual(
      Object.fromEntries(refused.map(([name, block]) => [name, `${asSaved(wrap(block))}x`])),
    );
    expect(writes(names)).toEqual([]);
    const told: Record<string, string> = {};
    for (const name of names) told[name] = await why(name);
    expect(told).toEqual(
      Object.fromEntries(refused.map(([name, , skip]) => [name, `Not stamped. ${reason(skip)}`])),
    );
  });
});
