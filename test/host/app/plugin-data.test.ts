// @vitest-environment node
import { expect, it } from 'vitest';
import { createDataLayer } from '../files/data-layer';
import { MemoryStore } from '../files/file-store';
import { LocalStorage, PluginData } from './plugin-data';

const folder = '.obsidian/plugins/ai-glossary';

it('keeps the data of a plugin in its folder, unseen by the vault', async () => {
  const store = new MemoryStore();
  const layer = await createDataLayer({ store, soon: setImmediate });
  await layer.load();
  const data = new PluginData(layer.adapter, folder);
  expect(await data.load()).toBeNull();
  await data.save({ key: 'updated' });
  await data.save({ key: '갱신' });
  expect(await data.load()).toEqual({ key: '갱신' });
  expect(store.text(`${folder}/data.json`)).toBe('{\n  "key": "갱신"\n}');
  expect(layer.vault.getAllLoadedFiles()).toEqual([layer.vault.getRoot()]);
});

it.each(['', '{', '{ "key": "upda'])('tells what is no JSON (%j) from no data', async (text) => {
  const store = new MemoryStore({ [`${folder}/data.json`]: text });
  const layer = await createDataLayer({ store, soon: setImmediate });
  await layer.load();
  expect(await new PluginData(layer.adapter, folder).load()).toBeUndefined();
});

it('keeps local data of each vault apart', () => {
  const strings = new Map<string, string>();
  const onDevice = {
    getItem: (key: string) => strings.get(key) ?? null,
    setItem: (key: string, value: string) => void strings.set(key, value),
    removeItem: (key: string) => void strings.delete(key),
  };
  const [one, two] = [new LocalStorage(onDevice, 'one'), new LocalStorage(onDevice, 'two')];
  one.save('tab', { open: true });
  expect(one.load('tab')).toEqual({ open: true });
  expect(two.load('tab')).toBeNull();
  one.save('tab', null);
  expect(strings.size).toBe(0);
});
