import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Stamping, startStamping, type StampingOptions } from './stamping';

let stamping: Stamping;
beforeEach(() => vi.useFakeTimers());
afterEach(async () => {
  await stamping.host.close();
  vi.useRealTimers();
});

/** Starts beside other plugins that are on, each with its `data.json`. */
async function startBeside(
  peers: Readonly<Record<string, unknown>>,
  options: Partial<StampingOptions> = {},
): Promise<void> {
  stamping = await startStamping({
    notes: {},
    ...options,
    first: async ({ app, internals }) => {
      for (const [id, data] of Object.entries(peers)) {
        await app.vault.adapter.mkdir(`.obsidian/plugins/${id}`);
        await app.vault.adapter.write(`.obsidian/plugins/${id}/data.json`, JSON.stringify(data));
        internals.plugins.enabledPlugins.add(id);
      }
    },
  });
  await settle();
}

/** Switches another plugin on while ours runs, and opens a note. */
async function switchOn(id: string, data: unknown): Promise<void> {
  const { host } = stamping;
  const { adapter } = host.app.vault;
  await host.finish(adapter.mkdir(`.obsidian/plugins/${id}`));
  await host.finish(adapter.write(`.obsidian/plugins/${id}/data.json`, JSON.stringify(data)));
  host.internals.plugins.enabledPlugins.add(id);
  await stamping.host.open('note.md');
  await settle();
}

async function settle(): Promise<void> {
  await stamping.host.idle();
  await stamping.wait(100);
}

const notices = () =>
  Array.from(document.querySelectorAll('.notice-message > p:first-child'), (el) => el.textContent);
const isOn = (id: string) => stamping.host.internals.plugins.enabledPlugins.has(id);

async function click(label: string): Promise<void> {
  const buttons = Array.from(document.querySelectorAll<HTMLElement>('.notice button'));
  buttons.find((el) => el.textContent === label)?.click();
  await settle();
}

const onEdit = { headerUpdated: 'updated', dateFormat: 'yyyy-MM-dd', ignoreGlobalFolder: ['x'] };
const linter = {
  lintOnSave: true,
  foldersToIgnore: ['drafts'],
  ruleConfigs: {
    'yaml-timestamp': { enabled: true, 'date-modified-key': 'updated', format: 'YYYY-MM-DD HH:mm' },
  },
};

describe('another plugin that stamps the same key', () => {
  it.each([
    ['update-time-on-edit', 'Update time on edit', onEdit],
    ['obsidian-linter', 'Linter', linter],
    ['frontmatter-date-manager', 'Frontmatter date manager', { headerUpdated: 'updated' }],
    ['frontmatter-modified-date', 'Update modified date', { frontmatterProperty: 'updated' }],
  ])('%s is told of at each start until that is answered', async (id, name, data) => {
    await startBeside({ [id]: data });
    const told = `${name} also writes “updated” when a note is saved, and two plugins that stamp the same key overwrite each other.`;
    expect(notices()).toEqual([told]);
    expect(stamping.store.get().stampPeersTold).toEqual([]);
    await stamping.host.close();
    await startBeside({ [id]: data });
    expect(notices()).toEqual([told]);
    await click('Leave as it is');
    expect(stamping.store.get().stampPeersTold).toEqual([id]);
    const answered = stamping.store.get();
    await stamping.host.close();
    await startBeside({ [id]: data }, { settings: answered });
    expect(notices()).toEqual([]);
  });

  it('is reported, with the settings to be taken over and the fact that it will be switched off', async () => {
    await startBeside({ 'update-time-on-edit': onEdit });
    const [, offer] = Array.from(document.querySelectorAll('.notice-message > p'), (el) => el.textContent);
    expect(offer).toContain('use these settings of it and turn it off');
    expect(Array.from(document.querySelectorAll('.notice li'), (el) => el.textContent)).toEqual([
      'Date format: YYYY-MM-DD',
      'Minimum interval: 1 minute',
      'Excluded folders: x',
      '“updated” is added to front matter that lacks it',
    ]);
  });

  it('is switched off when its settings are taken over, and that is reported with the format', async () => {
    await startBeside({ 'update-time-on-edit': onEdit });
    await click('Use its settings and turn it off');
    expect(stamping.store.get()).toMatchObject({
      stampKey: 'updated',
      dateFormat: 'YYYY-MM-DD',
      stampExcludedFolders: ['x'],
      stampMinimumInterval: 60,
    });
    expect(isOn('update-time-on-edit')).toBe(false);
    expect(stamping.host.notices()).toEqual([
      'Update time on edit is turned off, and AI Glossary stamps “updated” with its settings. ' +
        'Notes without a time of their own get this format: YYYY-MM-DD',
    ]);
  });

  it('stays on if it has other uses: the user is asked to switch off its stamp', async () => {
    await startBeside({ 'obsidian-linter': linter });
    await click('Use its settings');
    expect(stamping.store.get()).toMatchObject({
      dateFormat: 'YYYY-MM-DD HH:mm',
      stampExcludedFolders: ['drafts'],
    });
    expect(isOn('obsidian-linter')).toBe(true);
    expect(stamping.host.notices().join()).toContain('Now turn off the stamp in the settings of Linter.');
  });

  it('is left alone if the user says so', async () => {
    await startBeside({ 'update-time-on-edit': onEdit });
    const before = stamping.store.get();
    await click('Leave as it is');
    const answered = { ...before, stampPeersTold: ['update-time-on-edit'] };
    expect([stamping.host.notices(), stamping.store.get()]).toEqual([[], answered]);
    expect(isOn('update-time-on-edit')).toBe(true);
  });

  it('keeps our date format if its own cannot be expressed', async () => {
    await startBeside({ 'update-time-on-edit': { ...onEdit, dateFormat: 'PPPP' } });
    await click('Use its settings and turn it off');
    expect(stamping.store.get().dateFormat).toBe('YYYY-MM-DD HH:mm:ss ZZ');
    expect(stamping.host.notices().join()).toContain('this format: YYYY-MM-DD HH:mm:ss ZZ');
  });

  it('is reported once when it is switched on later, as soon as a note is opened', async () => {
    await startBeside({}, { notes: { 'note.md': '', 'other.md': '' } });
    expect(notices()).toEqual([]);
    await switchOn('update-time-on-edit', onEdit);
    await stamping.host.open('other.md');
    await settle();
    expect(notices().map((text) => text.split(' also ')[0])).toEqual(['Update time on edit']);
  });

  it('is reported when our own stamp gets its key', async () => {
    await startBeside(
      { 'update-time-on-edit': onEdit },
      { notes: { 'note.md': '' }, settings: { stampKey: 'modified' } },
    );
    expect(notices()).toEqual([]);
    await stamping.host.finish(stamping.store.update({ stampKey: 'updated' }));
    await stamping.host.open('note.md');
    await settle();
    expect(notices().map((text) => text.split(' also ')[0])).toEqual(['Update time on edit']);
  });

  it('is reported together with a second one', async () => {
    await startBeside({ 'update-time-on-edit': onEdit, 'obsidian-linter': linter });
    expect(notices().map((text) => text.split(' also ')[0])).toEqual(['Update time on edit', 'Linter']);
  });
});

describe('no warning', () => {
  it.each<readonly [string, Readonly<Record<string, unknown>>, Partial<StampingOptions>]>([
    ['of one that stamps another key', { 'update-time-on-edit': { headerUpdated: 'modified' } }, {}],
    [
      'while stamping on save is off',
      { 'update-time-on-edit': onEdit },
      { settings: { stampEnabled: false } },
    ],
    ['of plugins that do not stamp', { dataview: {} }, {}],
  ])('%s', async (_, peers, options) => {
    await startBeside(peers, options);
    expect(stamping.host.notices()).toEqual([]);
  });
});
