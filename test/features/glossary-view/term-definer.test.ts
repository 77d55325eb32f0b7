import { afterEach, describe, expect, it } from 'vitest';
import { TermDefiner } from '../../../src/features/glossary-view/term-definer';
import { translator } from '../../../src/i18n';
import { createHost, type Host } from '../../host/create-host';
import { aSource } from './term-builder';

let host: Host;
afterEach(() => host.close());

async function openDefiner(notes: Readonly<Record<string, string>>): Promise<TermDefiner> {
  host = await createHost({ notes });
  return new TermDefiner({
    app: host.app,
    translate: translator('en'),
    completeNote: ({ path, text }) => `---\ntitle: ${path}\n---\n${text}`,
  });
}

/** The text of the active editor with a bar at the cursor. */
function shown(): string {
  const { editor } = host.view;
  const at = editor.posToOffset(editor.getCursor());
  return `${editor.getValue().slice(0, at)}|${editor.getValue().slice(at)}`;
}

describe('defining an acronym', () => {
  it('makes a note and puts the cursor where its letters are to be spelled out', async () => {
    const definer = await openDefiner({ 'Day.md': 'PPO' });
    await definer.define('PPO');
    expect(host.app.workspace.getActiveFile()?.path).toBe('PPO.md');
    expect(shown()).toBe('---\ntitle: PPO.md\n---\n\n## PPO(|)\n\n');
    expect(await host.read('PPO.md')).toBe('---\ntitle: PPO.md\n---\n\n## PPO()\n\n');
  });

  it('puts it where new notes go', async () => {
    const definer = await openDefiner({
      'AI/Day.md': 'PPO',
      '.obsidian/app.json': '{"newFileLocation":"current"}',
    });
    await host.open('AI/Day.md');
    await definer.define('PPO');
    expect(host.app.workspace.getActiveFile()?.path).toBe('AI/PPO.md');
  });

  it('opens a note of that name and says what it lacks', async () => {
    const definer = await openDefiner({ 'Old/PPO.md': 'A method.\n' });
    await definer.define('PPO');
    expect(shown()).toBe('|A method.\n');
    expect(host.notices()[0]).toContain('“Old/PPO.md” already exists.');
  });
});

describe('writing a definition that is missing', () => {
  it('opens the note below the heading', async () => {
    const definer = await openDefiner({
      'RL.md': '# RL\n\n## PPO(Proximal Policy Optimization)\n\n## DPO\n',
    });
    await definer.writeDefinition(aSource('RL.md', { line: 2 }));
    expect(shown()).toBe('# RL\n\n## PPO(Proximal Policy Optimization)\n|\n## DPO\n');
  });

  it('leaves reading view for it', async () => {
    const definer = await openDefiner({ 'PPO.md': '# PPO\n' });
    await host.open('PPO.md', { mode: 'preview' });
    await definer.writeDefinition(aSource('PPO.md', { kind: 'note' }));
    expect(host.view.getMode()).toBe('source');
    expect(shown()).toBe('# PPO\n|');
  });

  it('says when the note is gone', async () => {
    const definer = await openDefiner({});
    await definer.writeDefinition(aSource('Gone.md'));
    expect(host.notices()).toEqual(['The note “Gone.md” no longer exists.']);
  });
});
