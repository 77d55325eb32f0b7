import { afterEach, describe, expect, it, vi } from 'vitest';
import AiGlossaryPlugin from '../../../src/main';
import { createHost, type Host, type HostOptions } from '../create-host';
import { MemoryStore } from '../files/memory-store';

let host: Host;
afterEach(() => host.close());

async function start(files: Readonly<Record<string, string | Uint8Array>>, options: HostOptions = {}) {
  const store = new MemoryStore(files);
  let enabled: Promise<unknown> = Promise.resolve();
  host = await createHost({
    store,
    ...options,
    beforeReady: (starting) =>
      (enabled = starting.enable(AiGlossaryPlugin, { data: { panelIntroduced: true } })),
  });
  await enabled;
  return { store, files };
}

const llm = '---\ntags: [ai]\naliases: [LLM]\n---\n# Large Language Model\n\nA model of language.\n';

/** Notes as no one would want them. */
const odd: Readonly<Record<string, string | Uint8Array>> = {
  'LLM.md': llm,
  'broken.md': '---\ntags: [ai\ntitle: a: b\n---\n# x\n',
  'script.md': '---js\n{ tags: (() => { globalThis.evaluated = true; return ["ai"]; })() }\n---\n# x\n',
  'twice.md': '---\ntags: [ai]\ntags: [ml]\n---\n# x\n',
  'open.md': '---\ntags: [ai]\n# x\n',
  'huge.md': `---\ntags: [ai]\n---\n${`${'word '.repeat(1000)}\n`.repeat(1010)}`,
  'AI/picture.md': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]),
  '🤖.md': '---\ntags: [ai]\n---\n# 🤖(Robot)\n',
  ['용어.md'.normalize('NFD')]: '---\ntags: [ai]\n---\n사전학습이란, 미리 학습하는 것을 말한다.\n',
  'empty.md': '',
};

describe('the plugin', () => {
  it('starts on an empty vault, and goes without a trace', async () => {
    await start({});
    await host.disable();
    expect(host.notices()).toEqual([]);
  });

  it('writes to no note at start, on opening and on closing, whatever the notes are', async () => {
    const { store, files } = await start(odd);
    for (const path of Object.keys(files)) {
      await host.open(path.normalize('NFC'));
    }
    await host.quit();
    const written = [...store.writes].filter(([path, times]) => path.endsWith('.md') && times > 0);
    expect(written).toEqual([]);
  });

  it('never evaluates front matter', async () => {
    await start(odd, { index: 'cold' });
    await host.open('script.md');
    expect(host.command('insert-front-matter')).toBe(true);
    await host.idle();
    expect(Reflect.get(globalThis, 'evaluated')).toBeUndefined();
    expect(host.notices()).toContain(
      '“script” was left as it is. The front matter is not written in YAML. (line 1)',
    );
  });

  it('says which notes it has not searched', async () => {
    await start(odd);
    await vi.waitFor(() => expect(host.notices().join()).toContain('“huge.md” is longer than'), 10_000);
  });

  it('takes in settings that a sync has brought', async () => {
    await start({ 'LLM.md': llm });
    const plugin = host.app as unknown as { plugins: { plugins: Record<string, AiGlossaryPlugin> } };
    await host.memory.external.writeText(
      `${host.app.vault.configDir}/plugins/ai-glossary/data.json`,
      JSON.stringify({ panelIntroduced: true, frontMatterTemplate: 'synced: yes' }),
    );
    await plugin.plugins.plugins['ai-glossary']?.onExternalSettingsChange();
    await host.open('LLM.md');
    host.command('insert-front-matter');
    await host.idle();
    expect(host.view.editMode.cm.state.doc.toString()).toContain('\nsynced: yes\n---\n');
  });

  it('shows its settings in the language of the app', async () => {
    await start({}, { language: 'ko' });
    host.internals.setting.open();
    host.internals.setting.openTabById('ai-glossary');
    await host.idle();
    const shown = document.querySelector('.modal-container')?.textContent ?? '';
    expect(shown).toContain('용어집 태그');
    expect(shown).toContain('프론트매터');
  });
});
