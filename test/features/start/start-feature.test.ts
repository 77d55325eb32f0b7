import { Plugin } from 'obsidian';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core';
import { StartFeature } from '../../../src/features/start/start-feature';
import { SettingsStore } from '../../../src/obsidian/settings-store';
import { createHost, type Host } from '../../host/create-host';

let host: Host;
afterEach(() => host.close());

/** Starts the app with `data.json` as given (`undefined`: none), and counts how often the panel opens. */
async function start(data: string | undefined): Promise<{ opened: () => number; dataPath: string }> {
  let opened = 0;
  class StartPlugin extends Plugin {
    override async onload(): Promise<void> {
      const settings = this.addChild(new SettingsStore(this));
      await settings.read();
      this.addChild(
        new StartFeature({
          workspace: this.app.workspace,
          settings,
          openPanel: () => {
            opened += 1;
            return Promise.resolve();
          },
        }),
      );
    }
  }
  host = await createHost();
  const dataPath = `${host.app.vault.configDir}/plugins/ai-glossary/data.json`;
  if (data !== undefined) await host.writeOutside(dataPath, data);
  await host.enable(StartPlugin);
  return { opened: () => opened, dataPath };
}

describe('the first start', () => {
  it('opens the panel, and remembers that it did', async () => {
    const { opened, dataPath } = await start(undefined);
    expect(opened()).toBe(1);
    expect(JSON.parse(await host.read(dataPath))).toEqual({ panelIntroduced: true, firstStepsOpen: true });
  });

  it('is the only one that does', async () => {
    const { opened, dataPath } = await start('{ "panelIntroduced": true }');
    expect(opened()).toBe(0);
    expect(host.writes(dataPath)).toBe(0);
  });
});

describe('a plugin that is switched off before the window is there', () => {
  it('opens nothing any more', async () => {
    let opened = 0;
    class StartPlugin extends Plugin {
      override onload(): void {
        this.addChild(
          new StartFeature({
            workspace: this.app.workspace,
            settings: { readable: true, get: () => defaultSettings, update: () => Promise.resolve() },
            openPanel: () => Promise.resolve(void (opened += 1)),
          }),
        );
      }
    }
    host = await createHost({
      beforeReady: async (starting) => {
        await starting.enable(StartPlugin);
        await starting.disable();
      },
    });
    expect(opened).toBe(0);
  });
});

describe('a start with settings that cannot be read', () => {
  it('opens nothing and leaves the file alone', async () => {
    const { opened, dataPath } = await start('{ "glossaryTags": [');
    expect(opened()).toBe(0);
    expect(await host.read(dataPath)).toBe('{ "glossaryTags": [');
  });
});
