import { findByText, getByRole, queryByRole, waitFor } from '@testing-library/dom';
import { Plugin } from 'obsidian';
import { afterEach, describe, expect, it } from 'vitest';
import type { TemplateRule } from '../../../src/core';
import { GlossarySettingTab } from '../../../src/features/settings/setting-tab';
import { translator } from '../../../src/i18n';
import { SettingsStore } from '../../../src/obsidian/settings-store';
import { createHost, type Host } from '../../host/create-host';

let host: Host;
afterEach(() => host.close());

/** Opens the plugin's page in the settings of the app, with `data.json` as given. */
async function openTab(data: Readonly<Record<string, unknown>>): Promise<HTMLElement> {
  class Sample extends Plugin {
    override async onload(): Promise<void> {
      const settings = this.addChild(new SettingsStore(this));
      await settings.read();
      const { app } = this;
      const clock = (): Date => new Date('2024-08-14T14:46:50Z');
      const translate = translator('en');
      const of = ({ source, template }: TemplateRule) =>
        source === 'note' && app.vault.getFileByPath(template) === null
          ? { fault: `There is no ${template}.` }
          : { template: source === 'note' ? 'title: {{title}}' : template };
      const templates = {
        of,
        read: (rule: TemplateRule) => Promise.resolve(of(rule)),
        onChange: () => () => undefined,
      };
      this.addSettingTab(
        new GlossarySettingTab({ app, plugin: this, settings, translate, clock, templates }),
      );
    }
  }
  host = await createHost({ notes: { 'AI/a.md': '', '용어/b.md': '' } });
  const { manifest } = await host.enable(Sample, { data });
  host.command('app:open-settings');
  const tab = host.internals.setting.openTabById(manifest.id);
  if (tab === null) throw new Error('There is no page of settings');
  return tab.containerEl;
}

const stored = async (): Promise<unknown> =>
  JSON.parse(await host.read(`${host.app.vault.configDir}/plugins/ai-glossary/data.json`));

describe('the settings', () => {
  it('restore ignored problems, and then have none to report', async () => {
    const page = await openTab({ ignoredProblems: ['undefined-acronym KVC', 'missing-definition rag'] });
    getByRole(page, 'button', { name: 'Show again (2)' }).click();
    await waitFor(() => expect(queryByRole(page, 'button', { name: /^Show again/ })).toBeNull());
    await waitFor(async () => expect(await stored()).toEqual({ ignoredProblems: [] }));
  });

  it('choose folders from the existing ones', async () => {
    const page = await openTab({ glossaryFolders: ['AI'] });
    getByRole(page, 'button', { name: 'Add a glossary folder…' }).click();
    (await findByText(document.body, '용어')).click();
    await waitFor(async () => expect(await stored()).toEqual({ glossaryFolders: ['AI', '용어'] }));
    const list = () => getByRole<HTMLTextAreaElement>(page, 'textbox', { name: 'Glossary folders' });
    await waitFor(() => expect(list().value).toBe('AI\n용어'));
    getByRole(page, 'button', { name: 'Exclude a folder…' }).click();
    (await findByText(document.body, 'AI')).click();
    await waitFor(async () => expect(await stored()).toMatchObject({ stampExcludedFolders: ['AI'] }));
  });

  describe('about templates for some notes', () => {
    const enter = (field: HTMLElement, value: string, event = 'input'): void => {
      (field as HTMLInputElement).value = value;
      field.dispatchEvent(new Event(event));
    };
    const dialog = (): HTMLElement => {
      const dialogs = Array.from(document.querySelectorAll<HTMLElement>('[role=dialog]'));
      const last = dialogs[dialogs.length - 1];
      if (!last) throw new Error('There is no dialog');
      return last;
    };

    it('accept a rule, and say at once what is wrong with it', async () => {
      const page = await openTab({});
      expect(page.textContent).toContain('Every note gets the template above.');
      getByRole(page, 'button', { name: 'Add a rule' }).click();
      getByRole(dialog(), 'button', { name: 'Save' }).click();
      expect(dialog().textContent).toContain('Say which notes the rule is for');
      enter(getByRole(dialog(), 'textbox', { name: 'In a folder' }), '용어/');
      enter(getByRole(dialog(), 'textbox', { name: 'Front matter of a note' }), 'none.md');
      await findByText(dialog(), 'There is no none.md.');
      enter(getByRole(dialog(), 'textbox', { name: 'Front matter of a note' }), 'AI/a.md');
      await waitFor(() => expect(dialog().textContent).not.toContain('There is no none.md.'));
      getByRole(dialog(), 'button', { name: 'Save' }).click();
      const rule = { by: 'folder', value: '용어', source: 'note', template: 'AI/a.md', onCreate: false };
      await waitFor(async () => expect(await stored()).toEqual({ templateRules: [rule] }));
      await findByText(page, 'Notes in “용어”');
    });

    it('say what is wrong with a rule, sort rules, and delete them', async () => {
      const rules = [
        { by: 'folder', value: 'gone', source: 'text', template: 'title: x', onCreate: true },
        { by: 'tag', value: 'post', source: 'note', template: 'none.md', onCreate: false },
        { by: 'pattern', value: '*.md', source: 'text', template: 'title: {{who}}', onCreate: false },
      ];
      const page = await openTab({ templateRules: rules });
      const warnings = (): string[] =>
        Array.from(page.querySelectorAll('.mod-warning'), (el) => el.textContent);
      expect(warnings()).toEqual([
        'There is no folder “gone” in this vault.',
        'There is no none.md.',
        'Line 1 of the template: “{{who}}” is not a known placeholder.',
      ]);
      expect(page.textContent).toContain('Keys: title. New notes get it by themselves.');
      getByRole(page, 'button', { name: 'Move down: Notes in “gone”' }).click();
      const values = async (): Promise<string[]> =>
        ((await stored()) as { templateRules: { value: string }[] }).templateRules.map(({ value }) => value);
      await waitFor(async () => expect(await values()).toEqual(['post', 'gone', '*.md']));
      await waitFor(() => expect(warnings()[0]).toBe('There is no none.md.'));
      getByRole(page, 'button', { name: 'Delete Notes with #post' }).click();
      await waitFor(async () => expect(await values()).toEqual(['gone', '*.md']));
    });
  });

  it('show the present time in the typed format and zone', async () => {
    const page = await openTab({ timeZone: 'Asia/Seoul' });
    const enter = (name: string, value: string): void => {
      const field = getByRole<HTMLInputElement>(page, 'textbox', { name });
      field.value = value;
      field.dispatchEvent(new Event('input'));
    };
    expect(page.textContent).toContain('2024-08-14 23:46:50 +0900');
    enter('Date format', 'YYYY.MM.DD HH:mm');
    await waitFor(() => expect(page.textContent).toContain('2024.08.14 23:46'));
    enter('Time zone', 'UTC');
    await waitFor(() => expect(page.textContent).toContain('2024.08.14 14:46'));
  });
});
