import { afterEach, describe, expect, it, vi } from 'vitest';
import { BasesView, Plugin, type QueryController } from '../obsidian';
import { createHost, type Host } from '../create-host';
import { passes } from './base-file';

let host: Host;
afterEach(() => host.close());

class ListView extends BasesView {
  type = 'list';
  constructor(
    controller: QueryController,
    readonly el: HTMLElement,
  ) {
    super(controller);
    if ((this.data as unknown) !== undefined) throw new Error('Data are there before they are given');
  }
  focus(): void {
    this.el.dataset['focused'] = 'true';
  }

  override onDataUpdated(): void {
    const groups = this.data.groupedData.map(
      ({ key, entries }) => `${key?.toString() ?? ''}:${entries.map(({ file }) => file.basename).join(' ')}`,
    );
    this.el.setText(groups.join(' | '));
  }
}

class ListPlugin extends Plugin {
  registered: boolean | undefined;
  override onload(): void {
    this.registered = this.registerBasesView('list', {
      name: 'List',
      icon: 'lucide-list',
      factory: (controller, el) => new ListView(controller as never, el) as never,
    });
  }
}

const manifest = {
  id: 'list',
  name: 'List',
  version: '1.0.0',
  author: '',
  minAppVersion: '1.13.0',
  description: '',
};
const notes = {
  'a/One.md': '---\ntags: ai/nlp\nkind: b\n---\n',
  'a/Two.md': '---\ntags: ai\nkind: a\n---\n',
  'Three.md': '---\nkind: a\n---\n',
};

async function shown(base: string, options: { readonly withoutBases?: boolean } = {}): Promise<ListPlugin> {
  host = await createHost({ notes: { ...notes, 'Base.base': base }, ...options });
  const plugin = await host.enable(ListPlugin as never, { manifest });
  await host.finish(host.opening('Base.base'));
  await host.idle();
  return plugin as unknown as ListPlugin;
}
const text = (): string | undefined => document.querySelector('.bases-view')?.textContent;

describe('a view of a base', () => {
  it('is given what the filters, the order and the limit leave', async () => {
    await shown(
      [
        'filters:\n  or:\n    - file.hasTag("ai")\n    - kind == "a"',
        'views:\n  - type: list\n    name: L\n    limit: 2',
        '    sort:\n      - property: file.name\n        direction: DESC\n',
      ].join('\n'),
    );
    expect(text()).toBe(':Two Three');
  });

  it('is given groups', async () => {
    await shown('views:\n  - type: list\n    name: L\n    groupBy:\n      property: kind\n');
    expect(text()).toBe(':Base | a:Two Three | b:One');
  });

  it('is given what has changed, some time later', async () => {
    await shown('filters: file.hasTag("ai")\nviews:\n  - type: list\n    name: L\n');
    await host.writeOutside('Four.md', '---\ntags: ai\n---\n');
    expect(text()).toBe(':One Two');
    await vi.waitFor(() => expect(text()).toBe(':One Two Four'));
  });

  it('has to take the focus', async () => {
    await shown('views:\n  - type: list\n    name: L\n');
    expect(document.querySelector<HTMLElement>('.bases-view')?.dataset['focused']).toBe('true');
  });

  it('is unknown where Bases is switched off', async () => {
    const plugin = await shown('views:\n  - type: list\n    name: L\n', { withoutBases: true });
    expect(plugin.registered).toBe(false);
    expect(text()).toBe('Unknown view type list');
  });
});

describe('filters', () => {
  it('that the stand-in does not know are no filters', async () => {
    host = await createHost({ notes });
    const row = { file: host.file('a/One.md'), cache: null };
    expect(() => passes(row, 'file.size > 3')).toThrow('does not know');
    expect(passes(row, { and: ['file.inFolder("a")', { not: ['file.hasTag("ai")'] }] })).toBe(true);
  });
});
