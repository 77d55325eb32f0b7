import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Command, Modal, Plugin } from 'obsidian';
import { createHost, type Host } from '../create-host';

let host: Host;
let ran: string[];
beforeEach(async () => {
  ran = [];
  host = await createHost({ notes: { 'A.md': 'a' } });
});
afterEach(() => host.close());

async function withCommand(command: Omit<Command, 'id' | 'name'>): Promise<string> {
  class Sample extends Plugin {
    override onload(): void {
      this.addCommand({ id: 'run', name: 'Run', ...command });
    }
  }
  const { manifest } = await host.enable(Sample);
  return `${manifest.id}:run`;
}
const listed = (id: string) => host.internals.commands.listCommands().some((command) => command.id === id);

describe('commands', () => {
  it('an editor command needs an editor', async () => {
    const id = await withCommand({ editorCallback: (editor) => ran.push(editor.getValue()) });
    expect(listed(id)).toBe(false);
    expect(host.command('run')).toBe(false);
    await host.open('A.md');
    expect(listed(id)).toBe(true);
    expect(host.command('run')).toBe(true);
    expect(ran).toEqual(['a']);
    await host.open('A.md', { mode: 'preview' });
    expect(listed(id)).toBe(false);
  });

  it('a checked command is only checked for the palette', async () => {
    let possible = false;
    const id = await withCommand({
      checkCallback: (checking) => {
        if (!checking) ran.push('run');
        return possible;
      },
    });
    expect(listed(id)).toBe(false);
    possible = true;
    expect(listed(id)).toBe(true);
    expect(ran).toEqual([]);
    host.command('run');
    expect(ran).toEqual(['run']);
  });

  it('a hotkey runs it, but not under a modal', async () => {
    await withCommand({
      hotkeys: [{ modifiers: ['Mod', 'Shift'], key: 'g' }],
      callback: () => ran.push('run'),
    });
    host.press('Mod-Shift-g');
    expect(ran).toEqual(['run']);
    const modal = new Modal(host.app);
    modal.open();
    host.press('Mod-Shift-g');
    expect(ran).toEqual(['run']);
    modal.close();
    host.press('Mod-Shift-g');
    expect(ran).toEqual(['run', 'run']);
  });

  it('the palette finds and runs it', async () => {
    await withCommand({ callback: () => ran.push('run') });
    host.press('Mod-p');
    const input = document.querySelector<HTMLInputElement>('.prompt-input');
    if (!input) throw new Error('no palette');
    input.value = 'glossary run';
    input.dispatchEvent(new Event('input'));
    await host.idle();
    host.press('Enter');
    expect(ran).toEqual(['run']);
    expect(document.querySelector('.prompt')).toBeNull();
  });
});

describe('a plugin', () => {
  it('keeps its data in a file, and has none at first', async () => {
    class Sample extends Plugin {}
    const plugin = await host.enable(Sample);
    expect(await plugin.loadData()).toBeNull();
    await plugin.saveData({ a: 1 });
    expect(await plugin.loadData()).toEqual({ a: 1 });
    const path = `.obsidian/plugins/${plugin.manifest.id}/data.json`;
    expect(JSON.parse(await host.read(path))).toEqual({ a: 1 });
  });

  it('is told when the reader switches it on', async () => {
    class Sample extends Plugin {
      override onUserEnable(): void {
        ran.push('by user');
      }
    }
    await host.enable(Sample);
    expect(ran).toEqual([]);
    await host.enable(Sample, { byUser: true });
    expect(ran).toEqual(['by user']);
  });
});
