import { undo } from '@codemirror/commands';
import { Plugin } from 'obsidian';
import { waitFor } from '@testing-library/dom';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core';
import { PublishCheckFeature } from '../../../src/features/front-matter/publish-check-feature';
import { translator } from '../../../src/i18n';
import { noStamps } from '../../obsidian/no-stamps';
import { createHost, type Host } from '../../host/create-host';

const hosts: Host[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.close();
});

interface Setup {
  readonly language?: 'en' | 'ko';
  readonly publishFolders?: readonly string[];
}

let feature: PublishCheckFeature | undefined;

async function start(
  notes: Readonly<Record<string, string>>,
  { language = 'en', publishFolders = [] }: Setup = {},
): Promise<Host> {
  const settings = { ...defaultSettings, timeZone: 'Asia/Seoul', publishFolders };
  class PublishPlugin extends Plugin {
    override onload(): void {
      feature = this.addChild(
        new PublishCheckFeature({
          stamper: noStamps,
          app: this.app,
          registrar: this,
          settings: { get: () => settings, onChange: () => () => undefined },
          templateFolders: () => ['_posts/templates'],
          translate: translator(language),
          clock: () => new Date('2026-01-01T00:00:00Z'),
        }),
      );
    }
  }
  const host = await createHost({ notes, language });
  hosts.push(host);
  await host.enable(PublishPlugin);
  return host;
}

async function check(path: string, text: string, language: 'en' | 'ko' = 'en'): Promise<Host> {
  const host = await start({ [path]: text }, { language });
  await host.open(path);
  expect(host.command('check-for-publishing')).toBe(true);
  await host.idle();
  return host;
}

const modal = (): Element => {
  const found = document.querySelector('.modal');
  if (found === null) throw new Error('No dialog is open');
  return found;
};
const status = (): string => modal().querySelector('[role=status]')?.textContent ?? '';
const findings = (): string[] =>
  Array.from(modal().querySelectorAll('.setting-item'), (item) =>
    [item.querySelector('.setting-item-name'), item.querySelector('.setting-item-description')]
      .map((el) => el?.textContent)
      .join(' | '),
  );
const button = (text: string): HTMLElement | undefined =>
  Array.from(modal().querySelectorAll('button')).find((each) => each.textContent === text);

it('says that there is nothing', async () => {
  await check('A.md', '---\ntitle: T\n---\n');
  expect(status()).toBe('Jekyll has nothing to stumble over in this note.');
  expect(findings()).toEqual([]);
});

it('names each place, and fixes one as a change that a single undo takes back', async () => {
  const host = await check('A.md', '---\ntitle: 12:30\ncategories: [a, b, c]\n---\n');
  const { cm } = host.view.editMode;
  expect(status()).toBe('2 things that Jekyll would stumble over.');
  expect(findings()).toEqual([
    'Without quotes, Jekyll takes this value for something else and shows it differently. | Line 2, “title”',
    'There are more than two categories. | Line 3, “categories”',
  ]);
  button('Fix')?.click();
  await host.idle();
  expect(cm.state.doc.toString()).toBe('---\ntitle: "12:30"\ncategories: [a, b, c]\n---\n');
  expect(findings()).toEqual(['There are more than two categories. | Line 3, “categories”']);
  expect(button('Fix')).toBeUndefined();
  undo(cm);
  expect(cm.state.doc.toString()).toBe('---\ntitle: 12:30\ncategories: [a, b, c]\n---\n');
});

it('leaves a note alone that has changed in the meantime', async () => {
  const host = await check('A.md', '---\ntitle: 12:30\n---\n');
  const { cm } = host.view.editMode;
  cm.dispatch({ changes: { from: 4, insert: 'a: 1\n' } });
  button('Fix')?.click();
  await host.idle();
  expect(cm.state.doc.toString()).toBe('---\na: 1\ntitle: 12:30\n---\n');
  expect(modal().querySelector('[role=alert]')?.textContent).toBe('This is not in the note any more.');
  expect(findings()).toHaveLength(1);
});

it('reports a byte order mark, in Korean, and does not offer to remove it', async () => {
  await check('A.md', '\uFEFF---\ntitle: T\n---\n', 'ko');
  expect(findings()).toEqual([
    '파일이 바이트 순서 표시(BOM)\u2060로 시작합니다. Jekyll이 그 뒤의 프론트매터를 알아보지 못합니다. | 1번째 줄',
  ]);
  expect(button('고치기')).toBeUndefined();
});

it('shows the place in the note', async () => {
  const host = await check('A.md', '---\ntitle: T\ncategories: [a, b, c]\n---\n');
  button('Show')?.click();
  await host.idle();
  expect(document.querySelector('.modal')).toBeNull();
  const { state } = host.view.editMode.cm;
  expect(state.doc.lineAt(state.selection.main.head).number).toBe(3);
});

const wrong = '---\ntitle: T\ntime: 12:30\n---\n본문\n';
const right = '---\ntitle: T\n---\n본문\n';

describe('a folder that is checked', () => {
  const rows = (): string[] =>
    Array.from(modal().querySelectorAll('.ai-glossary-changes-row'), (row) =>
      Array.from(row.children, (el) => el.textContent).join(' | '),
    );

  it('lists findings note by note, fixes one, and shows it', async () => {
    const host = await start({
      'a/1.md': wrong,
      'a/2.md': right,
      'a/b/3.md': '---\ndate:\n---\n',
      'c.md': wrong,
    });
    host.command('check-folder-for-publishing');
    const field = modal().querySelector<HTMLInputElement>('input[type=text]');
    if (field) field.value = 'a';
    field?.dispatchEvent(new Event('input'));
    await waitFor(() =>
      expect(status()).toMatch(/^3 things that Jekyll would stumble over, in 2 notes of 3\.$/),
    );
    expect(rows()).toEqual([
      'a/1.md',
      'Without quotes, Jekyll takes this value for something else and shows it differently. | Line 3, “time” | Show | Fix',
      'a/b/3.md',
      'There is no title. | Line 1 | Show | Fix',
      'The date is empty. Jekyll stops at it. | Line 2, “date” | Show',
    ]);
    button('Fix')?.click();
    await waitFor(() => expect(button('Fixed')).toBeDefined());
    expect(await host.read('a/1.md')).toBe(wrong.replace('12:30', '"12:30"'));
  });

  it('says that there is nothing, in Korean', async () => {
    const host = await start({ 'a/2.md': right }, { language: 'ko', publishFolders: ['a'] });
    host.command('check-folder-for-publishing');
    await waitFor(() => expect(status()).toBe('노트 1개에는 Jekyll에서 문제가 될 곳이 없습니다.'));
    expect(modal().querySelector<HTMLInputElement>('input[type=text]')?.value).toBe('a');
  });
});

describe('published folders', () => {
  const found = (): string[] =>
    Array.from(
      feature?.published.findings() ?? [],
      ([path, findings]) => `${path} ${findings.map(({ code }) => code).join()}`,
    ).sort();
  const dated = '_posts/2024-08-14-a.md';
  const notes = { [dated]: wrong, '_posts/templates/t.md': wrong, 'other.md': wrong };

  it('are checked when somebody listens, and again when they change', async () => {
    const host = await start(notes, { publishFolders: ['_posts'] });
    await host.idle();
    expect(found()).toEqual([]);
    const stop = feature?.published.onChange(() => undefined);
    await waitFor(() => expect(found()).toEqual([`${dated} retyped-value`]));
    await host.writeOutside(dated, right);
    await waitFor(() => expect(found()).toEqual([]));
    await host.app.fileManager.renameFile(host.file('other.md'), '_posts/other.md');
    await waitFor(() => expect(found()).toEqual(['_posts/other.md name-without-date,retyped-value']));
    await host.app.fileManager.renameFile(host.file('_posts/other.md'), 'other.md');
    await waitFor(() => expect(found()).toEqual([]));
    stop?.();
  });

  it('are none by default, and the whole vault for its root', async () => {
    await start(notes);
    feature?.published.onChange(() => undefined);
    await new Promise((resolve) => window.setTimeout(resolve, 50));
    expect(found()).toEqual([]);
    await start(notes, { publishFolders: ['/'] });
    feature?.published.onChange(() => undefined);
    await waitFor(() => expect(found()).toHaveLength(2));
  });

  it('have their findings fixed, and that taken back', async () => {
    const host = await start(notes, { publishFolders: ['_posts'] });
    feature?.published.onChange(() => undefined);
    await waitFor(() => expect(found()).toHaveLength(1));
    const [finding] = feature?.published.findings().get(dated) ?? [];
    if (finding) await feature?.published.mend(dated, finding);
    expect(await host.read(dated)).toBe(wrong.replace('12:30', '"12:30"'));
    await waitFor(() => expect(found()).toEqual([]));
    const undoButton = Array.from(document.querySelectorAll<HTMLElement>('.notice button')).find(
      ({ textContent }) => textContent === 'Undo',
    );
    undoButton?.click();
    await waitFor(() => expect(found()).toHaveLength(1));
    expect(await host.read(dated)).toBe(wrong);
  });
});
