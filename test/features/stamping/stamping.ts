import { Plugin } from 'obsidian';
import { vi } from 'vitest';
import { parseSettings, type Settings } from '../../../src/core';
import { StampingFeature } from '../../../src/features/stamping/stamping-feature';
import { translator } from '../../../src/i18n';
import type { NoteStamper } from '../../../src/obsidian/note-stamper';
import { SettingsStore } from '../../../src/obsidian/settings-store';
import { createHost, type Host, type HostOptions } from '../../host/create-host';

export interface StampingOptions extends HostOptions {
  readonly settings?: Partial<Settings>;
  /** The wall clock at the start. */
  readonly now?: string;
  /** What happens before the plugin is switched on. */
  readonly first?: (host: Host) => Promise<unknown>;
}

/** A host in which nothing but stamping on save is at work, with clock and timers in the test's hand. */
export interface Stamping {
  readonly host: Host;
  /** Sets the wall clock. */
  readonly at: (time: string) => void;
  readonly now: () => Date;
  /** Lets time pass, on the wall clock too. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly disk: (path: string) => string;
  readonly store: SettingsStore;
  readonly stamper: NoteStamper;
}

/** Call `vi.useFakeTimers()` first. All events count as made by a hand. */
export async function startStamping(options: StampingOptions): Promise<Stamping> {
  const { settings = {}, now = '2026-11-23T17:00:00+09:00', first, ...hostOptions } = options;
  const host = await createHost(hostOptions);
  if (first) await host.finish(first(host));
  let instant = new Date(now);
  let store: SettingsStore | undefined;
  let feature: StampingFeature | undefined;

  class StampingPlugin extends Plugin {
    override async onload(): Promise<void> {
      store = this.addChild(new SettingsStore(this));
      await store.read();
      feature = this.addChild(
        new StampingFeature({
          app: this.app,
          registrar: this,
          settings: store,
          clock: () => instant,
          translate: translator(options.language ?? 'en'),
          isTrusted: () => true,
        }),
      );
    }
  }
  await host.enable(StampingPlugin, { data: parseSettings({ timeZone: 'Asia/Seoul', ...settings }) });
  if (!store || !feature) throw new Error('The plugin did not load');
  return {
    host,
    store,
    stamper: feature.stamper,
    at: (time) => {
      instant = new Date(time);
    },
    now: () => instant,
    wait: async (milliseconds) => {
      instant = new Date(instant.getTime() + milliseconds);
      await vi.advanceTimersByTimeAsync(milliseconds);
      await host.idle();
    },
    disk: (path) => host.memory.text(path) ?? '(no file)',
  };
}
