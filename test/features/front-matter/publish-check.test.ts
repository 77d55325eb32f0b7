import { undo } from '@codemirror/commands';
import { Plugin } from 'obsidian';
import { afterEach, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core';
import { PublishCheckFeature } from '../../../src/features/front-matter/publish-check-feature';
import { translator } from '../../../src/i18n';
import { noStamps } from '../../obsidian/no-stamps';
import { createHost, type Host } from '../../host/create-host';

const hosts: Host[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.close();
});

async function check(path: string, text: string, language: 'en' | 'ko' = 'en'): Promise<Host> {
  class PublishPlugin extends Plugin {
    override onload(): void {
      this.addChild(
        new PublishCheckFeature({
          stamper: noStamps,
          app: this.app,
          registrar: this,
          settings: () => ({ ...defaultSettings, timeZone: 'Asia/Seoul' }),
          translate: translator(language),
          clock: () => new Date('2026-01-01T00:00:00Z'),
        }),
      );
    }
  }
  const host = await createHost({ notes: { [path]: text }, language });
  hosts.push(host);
  await host.enable(PublishPlugin);
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

it('names each place, and mends one as a change that one undo takes back', async () => {
  const host = await check('A.md', '---\ntitle: 12:30\ncategories: [a, b, c]\n---\n');
  const { cm } = host.view.editMode;
  expect(status()).toBe('2 things that Jekyll would stumble over.');
  expect(findings()).toEqual([
    'Without quotes, Jekyll takes this value for something else and shows it differently. | Line 2, “title”',
    'There are more than two categories. | Line 3, “categories”',
  ]);
  button('Mend')?.click();
  await host.idle();
  expect(cm.state.doc.toString()).toBe('---\ntitle: "12:30"\ncategories: [a, b, c]\n---\n');
  expect(findings()).toEqual(['There are more than two categories. | Line 3, “categories”']);
  expect(button('Mend')).toBeUndefined();
  undo(cm);
  expect(cm.state.doc.toString()).toBe('---\ntitle: 12:30\ncategories: [a, b, c]\n---\n');
});

it('leaves a note alone that was changed meanwhile', async () => {
  const host = await check('A.md', '---\ntitle: 12:30\n---\n');
  const { cm } = host.view.editMode;
  cm.dispatch({ changes: { from: 4, insert: 'a: 1\n' } });
  button('Mend')?.click();
  await host.idle();
  expect(cm.state.doc.toString()).toBe('---\na: 1\ntitle: 12:30\n---\n');
  expect(modal().querySelector('[role=alert]')?.textContent).toBe('This is not in the note any more.');
  expect(findings()).toHaveLength(1);
});

it('tells of a byte order mark, in Korean, and does not offer to take it away', async () => {
  await check('A.md', '\uFEFF---\ntitle: T\n---\n', 'ko');
  expect(findings()).toEqual([
    '파일이 바이트 순서 표시(BOM)로 시작합니다. Jekyll이 그 뒤의 프론트매터를 알아보지 못합니다. | 1번째 줄',
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
