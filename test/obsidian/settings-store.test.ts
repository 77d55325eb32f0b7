import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core';
import { SettingsStore } from '../../src/obsidian/settings-store';

/** A `data.json` in memory; `undefined` stands for one that is no JSON, an error for one that cannot be got at. */
class DataFile {
  readonly writes: unknown[] = [];
  isFull = false;
  constructor(public content: unknown) {}

  loadData(): Promise<unknown> {
    return this.content instanceof Error
      ? Promise.reject(this.content)
      : Promise.resolve(structuredClone(this.content));
  }

  async saveData(data: unknown): Promise<void> {
    await Promise.resolve();
    if (this.isFull) throw new Error('The disk is full');
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
    const leave = store.onChange(() => void heard.push(store.get().timeZone));
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

  it('saves with the next change what could not be written', async () => {
    const file = new DataFile({ timeZone: 'UTC' });
    const store = new SettingsStore(file);
    await store.read();
    file.isFull = true;
    await expect(store.update({ stampKey: 'modified' })).rejects.toThrow('The disk is full');
    file.isFull = false;
    // A sync has brought another file meanwhile.
    file.content = { timeZone: 'Asia/Seoul' };
    await store.read();
    expect(file.content).toEqual({ timeZone: 'Asia/Seoul', stampKey: 'modified' });
  });
});

describe.each<[string, unknown]>([
  ['no JSON', undefined],
  ['out of reach', new Error('EBUSY')],
  ['a list', ['ai']],
  ['a text', 'ai'],
])('a file that is %s', (_name, content) => {
  it('leaves the settings as they were, and is not written over', async () => {
    const file = new DataFile({ timeZone: 'UTC' });
    const store = new SettingsStore(file);
    await store.read();
    file.content = content;
    await store.read();
    expect(store.readable).toBe(false);
    expect(store.get().timeZone).toBe('UTC');
    await store.update({ stampKey: 'modified' });
    expect(store.get()).toMatchObject({ timeZone: 'UTC', stampKey: 'modified' });
    expect(file.writes).toEqual([]);
  });

  it('has a change held back, which is told, until it can be read', async () => {
    const file = new DataFile(content);
    const store = new SettingsStore(file);
    let held = 0;
    const leave = store.onHeldBack(() => (held += 1));
    await store.read();
    await store.update({ stampKey: 'modified' });
    leave();
    await store.update({ suggestSmallest: 5 });
    expect(held).toBe(1);
    file.content = { timeZone: 'UTC', stampKey: 'updated', fromLater: 1 };
    await store.read();
    const whole = { timeZone: 'UTC', stampKey: 'modified', suggestSmallest: 5, fromLater: 1 };
    expect(file.writes).toEqual([whole]);
    expect(store.get()).toMatchObject({ timeZone: 'UTC', stampKey: 'modified', suggestSmallest: 5 });
  });

  it('is read again before the next change, even where nobody has told of its mending', async () => {
    const file = new DataFile(content);
    const store = new SettingsStore(file);
    await store.read();
    file.content = { timeZone: 'UTC' };
    await store.update({ stampKey: 'modified' });
    expect(file.writes).toEqual([{ timeZone: 'UTC', stampKey: 'modified' }]);
  });

  it('is written over when that is asked for, with the settings that hold', async () => {
    const file = new DataFile({ timeZone: 'UTC' });
    const store = new SettingsStore(file);
    await store.read();
    file.content = content;
    await store.read();
    await store.update({ stampKey: 'modified' });
    await store.writeOver();
    expect(file.writes).toEqual([{ timeZone: 'UTC', stampKey: 'modified' }]);
    expect(store.readable).toBe(true);
  });
});
