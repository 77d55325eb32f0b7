import { expect } from 'vitest';
import type { DrivenApp } from './driven-app';

/** What the plugin does in an app, in a few minutes: one list for the workbench and for Obsidian. */
export interface AppCheck {
  readonly name: string;
  readonly run: (app: DrivenApp) => Promise<void>;
}

const modified = '2024-08-14 23:46:50 +0900';
const body = [
  '',
  '## BERT(Bidirectional Encoder Representations from Transformers)',
  '',
  '양쪽 문맥을 본다.',
  '',
];
const noteOf = (name: string): string =>
  ['---', `title: "${name}"   # keep me`, 'tags: [ ai ]', `updated:  ${modified}  `, '---', ...body].join(
    '\n',
  );
const withoutStamp = (text: string): string => text.replace(/^(updated: +)[^\n]*?( *)$/m, '$1…$2');

/** The notes that the checks work on. Each note serves one check, so that their order does not matter. */
export const vaultOfChecks: Readonly<Record<string, string>> = {
  'Typed.md': noteOf('Typed'),
  'Opened.md': noteOf('Opened'),
  'Bare.md': 'A note without front matter.\n',
  'Stamped.md': noteOf('Stamped'),
  'Elsewhere.md': 'Nothing of the glossary.\n',
};

/** As long as it takes until an automatic save has come, and a second one would have. */
const twoSaves = 5000;

export const checks: readonly AppCheck[] = [
  {
    name: 'the panel finds a term as it is typed',
    run: async (app) => {
      await app.command('Open glossary');
      await app.panel.getByRole('tab', { name: /^All/ }).click();
      await app.panel.getByRole('searchbox').fill('bert');
      await app.panel.getByRole('treeitem', { name: /^BERT/ }).first().waitFor();
      await app.panel.getByRole('searchbox').fill('');
    },
  },
  {
    name: 'what is typed is saved with its stamp, and no other byte changes',
    run: async (app) => {
      await app.open('Typed');
      await app.editor.getByText('양쪽 문맥을 본다.').click();
      await app.page.keyboard.press('End');
      await app.page.keyboard.type(' 아주.');
      await expect.poll(() => app.disk('Typed.md'), { timeout: twoSaves }).toContain('아주.');
      await app.page.waitForTimeout(twoSaves);
      const saved = await app.disk('Typed.md');
      expect(saved).not.toContain(modified);
      const expected = noteOf('Typed').replace('본다.', '본다. 아주.');
      expect(withoutStamp(saved)).toBe(withoutStamp(expected));
    },
  },
  {
    name: 'a note that is opened, and changed by another program, is not stamped',
    run: async (app) => {
      const changed = noteOf('Opened').replace('양쪽', '두 쪽');
      await app.open('Opened');
      await app.editor.getByText('양쪽 문맥을 본다.').click();
      await app.writeOnDisk('Opened.md', changed);
      await app.editor.getByText('두 쪽 문맥을 본다.').waitFor();
      await app.open('Elsewhere');
      await app.page.waitForTimeout(twoSaves);
      expect(await app.disk('Opened.md')).toBe(changed);
    },
  },
  {
    name: 'front matter is inserted, and one undo takes it back',
    run: async (app) => {
      await app.open('Bare');
      await app.editor.click();
      await app.command('Insert front matter');
      await expect.poll(() => app.disk('Bare.md'), { timeout: twoSaves }).toMatch(/^---\n/);
      expect(await app.disk('Bare.md')).toMatch(/\n---\n+A note without front matter\.\n$/);
      await app.editor.getByText('A note without front matter.').click();
      await app.page.keyboard.press('ControlOrMeta+z');
      await expect.poll(() => app.disk('Bare.md'), { timeout: twoSaves }).toBe(vaultOfChecks['Bare.md']);
    },
  },
  {
    name: 'Stamp now stamps a note that was not edited',
    run: async (app) => {
      await app.open('Stamped');
      await app.command('Stamp now');
      await expect.poll(() => app.disk('Stamped.md'), { timeout: twoSaves }).not.toContain(modified);
      expect(withoutStamp(await app.disk('Stamped.md'))).toBe(withoutStamp(noteOf('Stamped')));
    },
  },
];
