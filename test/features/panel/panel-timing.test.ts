import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReference, type ReferenceEntry, type Term, VaultReference } from '../../../src/core';
import type { ReferenceListing } from '../../../src/core/settings/reference-settings';
import { ActiveNote } from '../../../src/features/panel/active-note';
import { CachePreparer } from '../../../src/features/panel/cache-preparer';
import { TermCaches } from '../../../src/features/panel/term-caches';
import { createHost, type Host } from '../../host/create-host';
import { FakeGlossary } from './panel-page';
import { pluginWith } from './panel-plugin';
import { aTerm } from './term-builder';

let host: Host;
beforeEach(() => void vi.useFakeTimers());
afterEach(async () => {
  await host.close();
  vi.useRealTimers();
});

/** Longer than anything here waits. */
const later = () => vi.advanceTimersByTimeAsync(5000);

/** Writes down for how many terms work was done ahead. */
class SeenCaches extends TermCaches {
  readonly seen: number[] = [];

  override prepare(terms: readonly Term[], limit: number): boolean {
    const isDone = super.prepare(terms, limit);
    if (isDone) this.seen.push(terms.length);
    return isDone;
  }
}

async function prepare(glossary: FakeGlossary): Promise<{ caches: SeenCaches; preparer: CachePreparer }> {
  host = await createHost();
  const caches = new SeenCaches();
  const preparer = new CachePreparer({ workspace: host.app.workspace, glossary, caches });
  preparer.load();
  return { caches, preparer };
}

describe('the reference', () => {
  const opened = async (listing: ReferenceListing): Promise<() => number> => {
    let reads = 0;
    const read = (): readonly ReferenceEntry[] => {
      reads += 1;
      return [];
    };
    const reference = new VaultReference({ terms: () => [] }, () => listing, {
      ...createReference(),
      entries: read,
    });
    host = await createHost();
    await host.enable(pluginWith([], { reference }));
    host.command('open-glossary');
    await host.idle();
    return () => reads;
  };

  it('is read after the panel has opened, before its rows need it', async () => {
    const reads = await opened('search');
    expect(reads()).toBe(0);
    await vi.advanceTimersByTimeAsync(0);
    expect(reads()).toBe(1);
  });

  it('is not read while it is switched off', async () => {
    const reads = await opened('off');
    await later();
    expect(reads()).toBe(0);
  });
});

describe('preparing what the panel needs', () => {
  it('starts once the glossary stops changing', async () => {
    const glossary = new FakeGlossary([aTerm('LLM')]);
    const { caches } = await prepare(glossary);
    await vi.advanceTimersByTimeAsync(900);
    glossary.set([aTerm('LLM'), aTerm('RAG')]);
    await vi.advanceTimersByTimeAsync(900);
    expect(caches.seen).toEqual([]);
    await later();
    expect(caches.seen).toEqual([2]);
  });

  it('waits until notes have been read', async () => {
    const glossary = new FakeGlossary([]);
    const { caches } = await prepare(glossary);
    glossary.set([aTerm('LLM')], { done: 1, total: 2 });
    await later();
    expect(caches.seen).toEqual([]);
    glossary.set([aTerm('LLM'), aTerm('RAG')]);
    await later();
    expect(caches.seen).toEqual([2]);
  });

  it('stops when the plugin is switched off', async () => {
    const { caches, preparer } = await prepare(new FakeGlossary([aTerm('LLM')]));
    preparer.unload();
    await later();
    expect(caches.seen).toEqual([]);
  });
});

describe('the active note', () => {
  async function follow(): Promise<ActiveNote> {
    host = await createHost({ notes: { 'Note.md': 'Old.\n' } });
    const active = new ActiveNote(host.app);
    active.load();
    return active;
  }

  it('is read again when it changes on disk', async () => {
    const active = await follow();
    await host.open('Note.md', { mode: 'preview' });
    await later();
    expect(active.note()).toEqual({ path: 'Note.md', text: 'Old.\n' });
    await host.writeOutside('Note.md', 'New.\n');
    await later();
    expect(active.note()).toEqual({ path: 'Note.md', text: 'New.\n' });
    active.unload();
  });

  it('is none once it is closed', async () => {
    const active = await follow();
    await host.open('Note.md');
    await later();
    host.view.leaf.detach();
    await later();
    expect(active.note()).toBeUndefined();
    active.unload();
  });

  it('is no longer followed when the plugin is switched off', async () => {
    const active = await follow();
    await host.open('Note.md');
    active.unload();
    await later();
    expect(active.note()).toBeUndefined();
  });
});
