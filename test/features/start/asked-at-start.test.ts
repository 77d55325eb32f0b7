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

it('a start needs no sentence that a release packs, and all the others', async () => {
  const asked = askedSentences();
  let beforeReady: readonly string[] = [];
  host = await createHost({
    notes: { 'LLM.md': '---\ntags: ai\n---\nA large language model.\n' },
    beforeReady: async (early) => {
      await early.enable(AiGlossaryPlugin);
      beforeReady = [...asked];
    },
  });
  expect(beforeReady.filter((key) => !isAskedAtStart(key))).toEqual([]);
  expect(Object.keys(languages.en).filter((key) => isAskedAtStart(key) && !asked.has(key))).toEqual([]);
});
