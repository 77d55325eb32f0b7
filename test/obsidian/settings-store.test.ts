import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core';
import { SettingsStore } from '../../src/obsidian/settings-store';

/** A `data.json` in memory; `undefined` stands for one that cannot be read. */
class DataFile {
  readonly writes: unknown[] = [];
  constructor(public content: unknown) {}

  loadData(): Promise<unknown> {
    return this.content === undefined
      ? Promise.reject(new SyntaxError('no JSON'))
      : Promise.resolve(structuredClone(this.content));
  }

  async saveData(data: unknown): Promise<void> {
    await Promise.resolve();
    this.content = structuredClone(data);
    this.writes.push(this.content);
  }
}

describe('SettingsStore', () => {
  it('has the defaults until it has read, and what was stored then', async () => {
    const store = new SettingsStore(new DataFile({ glossaryTags: ['ml'] }));
    expect(store.get()).toEqual(defaultSettings);
    await store.read();
    expect(store.readable).toBe(true);
    expect(store.get()).toEqual({ ...defaultSettings, glossaryTags: ['ml'] });
  });

  it('writes what changed, and keeps keys that it does not know', async () => {
    const file = new DataFile({ fromLater: 1, timeZone: 'UTC' });
    const store = new SettingsStore(file);
    await store.read();
    await store.update({ timeZone: 'Asia/Seoul' });
    expect(file.content).toEqual({ fromLater: 1, timeZone: 'Asia/Seoul' });
  });

  it('tells its listeners at once, until they leave', async () => {
    const store = new SettingsStore(new DataFile({}));
    const heard: string[] = [];
    const leave = store.onChange((settings) => heard.push(settings.timeZone));
    const saved = store.update({ timeZone: 'UTC' });
    expect(heard).toEqual(['UTC']);
    leave();
    await Promise.all([saved, store.update({ timeZone: '' })]);
    expect(heard).toEqual(['UTC']);
  });

  it('writes changes that come together once', async () => {
    const file = new DataFile({});
    const store = new SettingsStore(file);
    await Promise.all([store.update({ timeZone: 'UTC' }), store.update({ stampKey: 'modified' })]);
    expect(file.writes).toEqual([{ timeZone: 'UTC', stampKey: 'modified' }]);
  });

  it('takes over what a sync has written', async () => {
    const file = new DataFile({ timeZone: 'UTC' });
    const store = new SettingsStore(file);
    await store.read();
    file.content = { timeZone: 'Asia/Seoul' };
    await store.read();
    expect(store.get().timeZone).toBe('Asia/Seoul');
  });

  it('loses no change that is made while it reads', async () => {
    const file = new DataFile({ timeZone: 'UTC' });
    const store = new SettingsStore(file);
    await Promise.all([store.read(), store.update({ stampKey: 'modified' })]);
    expect(store.get()).toMatchObject({ timeZone: 'UTC', stampKey: 'modified' });
    expect(file.content).toEqual({ timeZone: 'UTC', stampKey: 'modified' });
  });

  it('keeps the settings that it has when the file cannot be read, and says so', async () => {
    const file = new DataFile({ timeZone: 'UTC' });
    const store = new SettingsStore(file);
    await store.read();
    file.content = undefined;
    await store.read();
    expect(store.readable).toBe(false);
    expect(store.get().timeZone).toBe('UTC');
    expect(file.writes).toEqual([]);
  });
});
