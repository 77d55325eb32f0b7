import { getByRole } from '@testing-library/dom';
import { afterEach, describe, expect, it } from 'vitest';
import { glossaryViewType } from '../../../src/features/panel/glossary-view';
import AiGlossaryPlugin from '../../../src/main';
import { createHost, type Host, type HostOptions } from '../../host/create-host';

const folder = '.obsidian/plugins/ai-glossary';
const dataPath = `${folder}/data.json`;
/** As another device has it; a sync brings the halves one after the other. */
const whole = JSON.stringify(
  { panelIntroduced: true, stampOnSave: true, stampExcludedFolders: ['Blog'] },
  null,
  2,
);
const half = whole.slice(0, whole.length / 2);

let host: Host;
let plugin: AiGlossaryPlugin;
afterEach(() => host.close());

async function start(data: string, options: HostOptions = {}): Promise<void> {
  host = await createHost({ notes: { [dataPath]: data }, ...options });
  plugin = await host.enable(AiGlossaryPlugin);
}

/** Sync writes the file, and the app tells of it. */
async function bring(data: string): Promise<void> {
  await host.writeOutside(dataPath, data);
  await plugin.onExternalSettingsChange();
  await host.idle();
}

/** Changes the date format in the settings. */
async function setDateFormat(format: string): Promise<void> {
  host.internals.setting.open();
  const tab = host.internals.setting.openTabById('ai-glossary');
  await tab?.setControlValue('dateFormat', format);
  await host.idle();
}

const choose = async (name: string): Promise<void> => {
  getByRole(document.body, 'button', { name }).click();
  await host.idle();
};

describe('a start with half of a data.json', () => {
  it('says so, opens no panel, and leaves the file alone', async () => {
    await start(half);
    expect(host.notices()).toEqual([expect.stringContaining('could not read its settings file')]);
    expect(host.app.workspace.getLeavesOfType(glossaryViewType)).toEqual([]);
    expect(await host.read(dataPath)).toBe(half);
    expect(host.writes(dataPath)).toBe(0);
  });

  it('has all settings once the other half has arrived, and then says nothing more', async () => {
    await start(half);
    await bring(whole);
    expect(host.notices()).toEqual([]);
    await setDateFormat('YYYY');
    expect(JSON.parse(await host.read(dataPath))).toEqual({
      ...(JSON.parse(whole) as object),
      dateFormat: 'YYYY',
    });
  });

  it('keeps changes made in the meantime, and saves them with the rest', async () => {
    await start(half);
    await setDateFormat('YYYY');
    expect(host.notices()).toEqual([expect.stringContaining('Your change is in effect, but not saved')]);
    expect(await host.read(dataPath)).toBe(half);
    await bring(whole);
    expect(host.notices()).toEqual([]);
    expect(JSON.parse(await host.read(dataPath))).toEqual({
      ...(JSON.parse(whole) as object),
      dateFormat: 'YYYY',
    });
  });
});

describe('a data.json that stays broken', () => {
  it('is copied before it is overwritten, when the user asks for that', async () => {
    await start(half);
    await setDateFormat('YYYY');
    await choose('Keep a copy of the file and save');
    expect(JSON.parse(await host.read(dataPath))).toEqual({ dateFormat: 'YYYY' });
    expect(await host.read(`${folder}/data.unreadable.json`)).toBe(half);
    expect(host.notices()).toEqual([expect.stringContaining(`kept as “${folder}/data.unreadable.json”`)]);
  });

  it('gets a new name each time', async () => {
    await start(half);
    await choose('Keep a copy of the file and save');
    await bring('[');
    await setDateFormat('YYYY');
    await choose('Keep a copy of the file and save');
    expect(await host.read(`${folder}/data.unreadable.json`)).toBe(half);
    expect(await host.read(`${folder}/data.unreadable-2.json`)).toBe('[');
  });

  it('is not copied if it has become complete before the user chooses', async () => {
    await start(half);
    await setDateFormat('YYYY');
    await host.writeOutside(dataPath, whole);
    await choose('Keep a copy of the file and save');
    expect(JSON.parse(await host.read(dataPath))).toEqual({
      ...(JSON.parse(whole) as object),
      dateFormat: 'YYYY',
    });
    expect(await host.app.vault.adapter.exists(`${folder}/data.unreadable.json`)).toBe(false);
  });

  it('stays if it cannot be copied, and the notice says why', async () => {
    await start(half);
    host.app.vault.adapter.copy = () => Promise.reject(new Error('The disk is full'));
    await choose('Keep a copy of the file and save');
    expect(await host.read(dataPath)).toBe(half);
    expect(host.notices()).toEqual(['The settings could not be saved: The disk is full']);
  });

  it('is reported in Korean', async () => {
    await start(half, { language: 'ko' });
    await setDateFormat('YYYY');
    expect(host.notices()).toEqual([expect.stringContaining('저장되지 않았습니다')]);
    await choose('파일 사본을 남기고 저장');
    expect(JSON.parse(await host.read(dataPath))).toEqual({ dateFormat: 'YYYY' });
  });
});

describe('the plugin that is switched off', () => {
  it('removes its notice', async () => {
    await start(half);
    await host.disable();
    expect(host.notices()).toEqual([]);
  });

  it('shows no notice if it is switched off before the window exists', async () => {
    host = await createHost({
      notes: { [dataPath]: half },
      beforeReady: async (starting) => {
        await starting.enable(AiGlossaryPlugin);
        await starting.disable();
      },
    });
    expect(host.notices()).toEqual([]);
  });
});
