import { afterEach, expect, it } from 'vitest';
import AiGlossaryPlugin from '../../../src/main';
import { createHost, type Host } from '../../host/create-host';

let host: Host;
afterEach(() => host.close());

const pages = ({ internals }: Host): readonly string[] => internals.setting.pluginTabs.map(({ id }) => id);

it('the settings page is added when the app can be used', async () => {
  let early: readonly string[] = ['not asked'];
  host = await createHost({
    beforeReady: async (starting) => {
      await starting.enable(AiGlossaryPlugin);
      early = pages(starting);
    },
  });
  expect([early, pages(host)]).toEqual([[], ['ai-glossary']]);
});

it('a plugin that is switched off earlier adds none', async () => {
  host = await createHost({
    beforeReady: async (starting) => {
      await starting.enable(AiGlossaryPlugin);
      await starting.disable();
    },
  });
  expect(pages(host)).toEqual([]);
});
