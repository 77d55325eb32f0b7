import { afterEach, expect, it, onTestFinished } from 'vitest';
import { isAskedAtStart } from '../../../build/asked-at-start.mjs';
import AiGlossaryPlugin from '../../../src/main';
import { languages } from '../../../src/i18n/languages';
import { createHost, type Host } from '../../host/create-host';

/** The sentences that are asked for, by their keys; English hears of it until the test ends. */
function askedSentences(): Set<string> {
  const asked = new Set<string>();
  const { en } = languages;
  const heard = new Proxy(en, {
    get(target, key, receiver) {
      asked.add(String(key));
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  Object.assign(languages, { en: heard });
  onTestFinished(() => void Object.assign(languages, { en }));
  return asked;
}

let host: Host;
afterEach(() => host.close());

it('a start with the panel asks for no sentence that a release has packed', async () => {
  const asked = askedSentences();
  host = await createHost({
    notes: {
      'LLM.md': '---\ntags: ai\n---\nA large language model.\n',
      '.obsidian/plugins/ai-glossary/data.json': '{ "panelIntroduced": true }',
    },
  });
  await host.enable(AiGlossaryPlugin);
  host.command('open-glossary');
  await host.idle();
  expect(asked.size).toBeGreaterThan(40);
  expect([...asked].filter((key) => !isAskedAtStart(key))).toEqual([]);
});
