import { Plugin } from 'obsidian';
import { defaultSettings, type Settings } from '../../../src/core';
import { FrontMatterFeature } from '../../../src/features/front-matter/front-matter-feature';
import { Templates } from '../../../src/features/front-matter/templates';
import { translator } from '../../../src/i18n';
import type { Host } from '../../host/create-host';
import { noStamps } from '../../obsidian/no-stamps';

export interface FrontMatterSetup {
  readonly settings?: Partial<Settings>;
  readonly language?: 'en' | 'ko';
  readonly templateFolders?: () => readonly string[];
}

/** The front-matter commands alone. */
export interface FrontMatter {
  readonly feature: FrontMatterFeature;
  readonly templates: Templates;
  readonly settings: () => Settings;
}

/** Switches the front-matter commands on. It is 2024-08-15 in the morning. */
export async function enableFrontMatter(host: Host, setup: FrontMatterSetup = {}): Promise<FrontMatter> {
  let settings: Settings = { ...defaultSettings, timeZone: 'Asia/Seoul', ...setup.settings };
  const listeners = new Set<() => void>();
  const store = {
    get: () => settings,
    update: (patch: Partial<Settings>) => {
      settings = { ...settings, ...patch };
      for (const listener of listeners) listener();
      return Promise.resolve();
    },
    onChange: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const made: Partial<Record<'feature', FrontMatterFeature> & Record<'templates', Templates>> = {};
  class FrontMatterPlugin extends Plugin {
    override onload(): void {
      made.templates = this.addChild(new Templates({ app: this.app, settings: store }));
      made.feature = this.addChild(
        new FrontMatterFeature({
          app: this.app,
          stamper: noStamps,
          registrar: this,
          settings: store,
          templates: made.templates,
          templateFolders: setup.templateFolders ?? (() => []),
          journalPath: '.obsidian/run.jsonl',
          translate: translator(setup.language ?? 'en'),
          clock: () => new Date('2024-08-15T00:00:50Z'),
          isTrusted: () => true,
        }),
      );
    }
  }
  await host.enable(FrontMatterPlugin);
  await host.idle();
  const { feature, templates } = made;
  if (!feature || !templates) throw new Error('The plugin was not loaded');
  return { feature, templates, settings: store.get };
}
