import type * as Obsidian from 'obsidian';
import { vi } from 'vitest';
import { defaultSettings, Glossary, type NameReference, type Settings, type Term } from '../../src/core';
import { GlossaryIndex } from '../../src/obsidian/glossary-index';
import { SettingsStore } from '../../src/obsidian/settings-store';
import { createDataLayer } from '../host/files/data-layer';
import { MemoryStore } from '../host/files/memory-store';

export interface IndexHarness {
  readonly store: MemoryStore;
  readonly vault: Obsidian.Vault;
  readonly index: GlossaryIndex;
  readonly settings: SettingsStore;
  /** Paths of the notes that the index has read, in order. */
  readonly reads: string[];
  /** How often listeners were told. */
  readonly changes: { count: number };
  readonly openLayout: () => void;
  /** Moves a file or folder, within the app. */
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Puts a file or folder into the trash, within the app. */
  readonly trash: (path: string) => Promise<void>;
  /** Waits until nothing is outstanding. */
  readonly settled: () => Promise<void>;
  readonly close: () => void;
}

export interface HarnessOptions {
  readonly settings?: Partial<Settings>;
  /** `cold`: Obsidian has nothing cached yet. */
  readonly cache?: 'warm' | 'cold';
  /** Whether to leave the opening of the layout to the test. */
  readonly holdLayout?: boolean;
  readonly templateFolders?: () => readonly string[];
  readonly reference?: NameReference;
}

/** An index on a vault in memory, with a workspace that knows no more than when its layout is ready. */
export async function openIndex(
  files: Readonly<Record<string, string | Uint8Array>>,
  {
    settings: patch = {},
    cache = 'warm',
    holdLayout = false,
    templateFolders = () => [],
    reference,
  }: HarnessOptions = {},
): Promise<IndexHarness> {
  const store = new MemoryStore(files);
  const data = await createDataLayer({ store });
  const vault: Obsidian.Vault = data.vault;
  const reads: string[] = [];
  const changes = { count: 0 };
  const waiting: (() => void)[] = [];
  const settings = await storeOf(patch);
  const index = new GlossaryIndex({
    vault: {
      on: vault.on.bind(vault),
      getMarkdownFiles: () => vault.getMarkdownFiles(),
      getFileByPath: (path) => vault.getFileByPath(path),
      cachedRead: (file) => {
        reads.push(file.path);
        return vault.cachedRead(file);
      },
    },
    metadataCache: data.metadataCache,
    workspace: {
      containerEl: document.body,
      onLayoutReady: (callback) => void waiting.push(callback),
    },
    settings,
    templateFolders,
    ...(reference && { reference }),
  });
  index.onChange(() => void (changes.count += 1));
  index.load();
  await data.load(cache);
  const openLayout = (): void => waiting.splice(0).forEach((callback) => callback());
  if (!holdLayout) openLayout();
  const at = (path: string): Obsidian.TAbstractFile => {
    const file = vault.getAbstractFileByPath(path);
    if (file === null) throw new Error(`There is no ${path}`);
    return file;
  };
  const settled = async (): Promise<void> => {
    await data.idle();
    await vi.waitFor(() => {
      if (index.progress() !== undefined) throw new Error('still reading');
    });
    await new Promise((resolve) => window.setTimeout(resolve, 20));
  };
  return {
    store,
    vault,
    index,
    settings,
    reads,
    changes,
    openLayout,
    rename: (from, to) => vault.rename(at(from), to),
    trash: (path) => data.fileManager.trashFile(at(path)),
    settled,
    close: () => index.unload(),
  };
}

/** The glossary of the files as they are, built afresh from their texts. */
export async function freshGlossary({ vault, settings }: IndexHarness): Promise<Glossary> {
  const { glossaryTags, glossaryFolders } = settings.get();
  const glossary = new Glossary({ tags: glossaryTags, folders: glossaryFolders });
  for (const file of vault.getMarkdownFiles()) {
    glossary.setNote({ path: file.path, text: await vault.read(file) });
  }
  return glossary;
}

export function headwords(index: { terms(): readonly Term[] }): string[] {
  return index.terms().map(({ headword }) => headword);
}

async function storeOf(patch: Partial<Settings>): Promise<SettingsStore> {
  const store = new SettingsStore({
    loadData: () => Promise.resolve({ ...defaultSettings, ...patch }),
    saveData: () => Promise.resolve(),
  });
  await store.read();
  return store;
}
