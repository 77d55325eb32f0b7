import { findByText, getByRole, queryByRole, waitFor } from '@testing-library/dom';
import { Plugin } from 'obsidian';
import { afterEach, describe, expect, it } from 'vitest';
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
      this.addSettingTab(new GlossarySettingTab({ app, plugin: this, settings, translate, clock }));
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
  it('bring ignored problems back, and have then nothing to say of them', async () => {
    const page = await openTab({ ignoredProblems: ['undefined-acronym KVC', 'missing-definition rag'] });
    getByRole(page, 'button', { name: 'Show again (2)' }).click();
    await waitFor(() => expect(queryByRole(page, 'button', { name: /^Show again/ })).toBeNull());
    await waitFor(async () => expect(await stored()).toEqual({ ignoredProblems: [] }));
  });

  it('take folders from those that there are', async () => {
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

  it('show the present time in the format and the zone that are typed', async () => {
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
