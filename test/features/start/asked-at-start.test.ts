import { afterEach, expect, it, vi } from 'vitest';
import { isAskedAtStart } from '../../../build/asked-at-start.mjs';
import AiGlossaryPlugin from '../../../src/main';
import type { Messages } from '../../../src/i18n/languages';
import { createHost, type Host } from '../../host/create-host';

const { asked } = vi.hoisted(() => ({ asked: new Set<string>() }));
vi.mock('../../../src/i18n/languages', async (load) => {
  const { languages } = await load<{ languages: Record<string, Messages> }>();
  const heard = Object.entries(languages).map(([code, messages]) => [
    code,
    new Proxy(messages, {
      get(target, key, receiver) {
        asked.add(String(key));
        return Reflect.get(target, key, receiver) as unknown;
      },
    }),
  ]);
  return { languages: Object.fromEntries(heard) as typeof languages };
});

let host: Host;
afterEach(() => host.close());

it('a start with the panel asks for no sentence that a release has packed', async () => {
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
