import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Plugin, PluginSettingTab, type SettingDefinitionItem } from 'obsidian';
import { createHost, type Host } from '../create-host';

let host: Host;
let plugin: Sample;
let tab: SampleTab;
let definitions: SettingDefinitionItem[];

class Sample extends Plugin {
  override settings: Record<string, unknown> = { on: false, size: 3 };
}

class SampleTab extends PluginSettingTab {
  override getSettingDefinitions(): SettingDefinitionItem[] {
    return definitions;
  }
}

beforeEach(async () => {
  host = await createHost({ notes: { 'folder/A.md': '' } });
  plugin = await host.enable(Sample);
  tab = new SampleTab(host.app, plugin);
});
afterEach(() => host.close());

function show(...items: SettingDefinitionItem[]): void {
  definitions = items;
  plugin.addSettingTab(tab);
  host.command('app:open-settings');
  host.internals.setting.openTabById(plugin.manifest.id);
}

function field(label: string): HTMLInputElement {
  const el = tab.containerEl.querySelector<HTMLInputElement>(`[aria-label="${label}"]`);
  if (!el) throw new Error(`No field “${label}”`);
  return el;
}

async function enter(label: string, value: string): Promise<void> {
  const input = field(label);
  input.value = value;
  input.dispatchEvent(new Event('input'));
  await host.idle();
}

describe('described settings', () => {
  it('show what is stored, and store what is put in', async () => {
    show(
      { name: 'On', control: { type: 'toggle', key: 'on' } },
      { name: 'Size', control: { type: 'number', key: 'size' } },
    );
    expect(field('Size').value).toBe('3');
    field('On').click();
    await enter('Size', '5');
    expect(plugin.settings).toEqual({ on: true, size: 5 });
    expect(await plugin.loadData()).toEqual({ on: true, size: 5 });
  });

  it('refuse what does not hold, and say why', async () => {
    const validate = (value: number) => (value > 10 ? 'Too many' : undefined);
    show({ name: 'Size', control: { type: 'number', key: 'size', validate } });
    await enter('Size', '11');
    expect(tab.containerEl.querySelector('[role=alert]')?.textContent).toBe('Too many');
    expect(plugin.settings['size']).toBe(3);
    await enter('Size', '4');
    expect(tab.containerEl.querySelector('[role=alert]')).toBeNull();
    expect(plugin.settings['size']).toBe(4);
  });

  it('come and go with what they depend on', async () => {
    show(
      { name: 'On', control: { type: 'toggle', key: 'on' } },
      {
        name: 'Size',
        visible: () => plugin.settings['on'] === true,
        control: { type: 'number', key: 'size' },
      },
      {
        name: 'Kind',
        control: { type: 'text', key: 'kind', disabled: () => plugin.settings['on'] === true },
      },
    );
    expect(field('Size').isShown()).toBe(false);
    field('On').click();
    await host.idle();
    expect(field('Size').isShown()).toBe(true);
    expect(field('Kind').disabled).toBe(true);
  });

  it('have every kind of control', () => {
    show({
      type: 'group',
      heading: 'All',
      items: [
        { name: 'Text', control: { type: 'text', key: 'a' } },
        { name: 'Area', control: { type: 'textarea', key: 'b', rows: 3 } },
        {
          name: 'Choice',
          control: { type: 'dropdown', key: 'c', options: { x: 'X', y: 'Y' }, defaultValue: 'y' },
        },
        { name: 'Slider', control: { type: 'slider', key: 'd', min: 0, max: 10, step: 1, defaultValue: 7 } },
        { name: 'Color', control: { type: 'color', key: 'e', defaultValue: '#ffffff' } },
        { name: 'File', control: { type: 'file', key: 'f' } },
        { name: 'Folder', control: { type: 'folder', key: 'g' } },
      ],
    });
    expect(tab.containerEl.querySelector('[role=heading]')?.textContent).toBe('All');
    expect(field('Area').getAttribute('rows')).toBe('3');
    expect(field('Choice').value).toBe('y');
    expect(field('Slider').value).toBe('7');
    expect(field('Color').value).toBe('#ffffff');
    expect([field('Text').value, field('File').value, field('Folder').value]).toEqual(['', '', '']);
  });

  it('offer the folders that there are', async () => {
    show({ name: 'Folder', control: { type: 'folder', key: 'g' } });
    await enter('Folder', 'fol');
    expect(document.querySelector('.suggestion-item')?.textContent).toBe('folder');
    document.querySelector<HTMLElement>('.suggestion-item')?.click();
    await host.idle();
    expect(plugin.settings['g']).toBe('folder');
  });

  it('open a page and come back', () => {
    show({
      type: 'page',
      name: 'More',
      displayValue: '2',
      items: [{ name: 'Text', control: { type: 'text', key: 'a' } }],
    });
    field('More').click();
    expect(field('Text')).toBeDefined();
    field('Back').click();
    expect(field('More').textContent).toContain('2');
  });

  it('list what can be deleted and moved', () => {
    const done: string[] = [];
    show({
      type: 'list',
      heading: 'Names',
      emptyState: 'None',
      items: [{ name: 'a' }, { name: 'b' }],
      onDelete: (index) => done.push(`delete ${index}`),
      onReorder: (from, to) => done.push(`${from} to ${to}`),
      addItem: { name: 'Add', action: () => done.push('add') },
    });
    field('Delete b').click();
    field('Move down: a').click();
    field('Add').click();
    expect(done).toEqual(['delete 1', '0 to 1', 'add']);
  });

  it('keep rendered rows and actions', () => {
    const done: string[] = [];
    show(
      { name: 'Act', action: () => done.push('act') },
      { name: 'Own', render: (setting) => void setting.addButton((button) => button.setButtonText('Go')) },
    );
    field('Act').click();
    expect(done).toEqual(['act']);
    expect(tab.containerEl.querySelector('button')?.textContent).toBe('Go');
  });
});
