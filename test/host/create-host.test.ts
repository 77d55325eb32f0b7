import { afterEach, describe, expect, it } from 'vitest';
import { MarkdownView, Plugin } from 'obsidian';
import { createHost, type Host } from './create-host';

let host: Host;
afterEach(() => host.close());

describe('a host', () => {
  it('opens a note in an editor and saves what is typed', async () => {
    host = await createHost({ notes: { 'Note.md': 'one\n' } });
    await host.open('Note.md');
    expect(host.app.workspace.getActiveViewOfType(MarkdownView)).toBe(host.view);
    expect(host.app.workspace.getActiveFile()?.path).toBe('Note.md');

    host.type('한글 ');
    host.command('editor:save-file');
    await host.idle();

    expect(await host.read('Note.md')).toBe('한글 one\n');
    expect(host.writes('Note.md')).toBe(1);
  });

  it('runs the command of a plugin under its prefixed id', async () => {
    const ran: string[] = [];
    class Sample extends Plugin {
      override onload(): void {
        this.addCommand({ id: 'hello', name: 'Hello', callback: () => ran.push('hello') });
      }
    }
    host = await createHost();
    await host.enable(Sample);
    expect(host.command('hello')).toBe(true);
    expect(ran).toEqual(['hello']);
    await host.disable();
    expect(host.command('hello')).toBe(false);
  });

  it('lets a plugin that starts with the app read its data, before any note is known', async () => {
    let data: unknown;
    class Sample extends Plugin {
      override async onload(): Promise<void> {
        data = await this.loadData();
      }
    }
    const notes = { '.obsidian/plugins/ai-glossary/data.json': '{"a":1}' };
    host = await createHost({ notes, beforeReady: (early) => early.enable(Sample) });
    expect(data).toEqual({ a: 1 });
  });
});
