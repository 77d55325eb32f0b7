import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { checks, vaultOfChecks } from './checks';
import { OwnObsidian, placeOfObsidian } from './obsidian-app';

const place = placeOfObsidian(process.env);
const root = fileURLToPath(new URL('../../', import.meta.url));

if (typeof place === 'string') {
  it.skip(place);
} else {
  describe('in Obsidian', () => {
    let obsidian: OwnObsidian;
    beforeAll(async () => {
      obsidian = await OwnObsidian.start(place, { notes: vaultOfChecks, plugin: root });
    });
    afterAll(() => obsidian.close());
    it.each(checks)('$name', ({ run }) => run(obsidian.app));
  });
}
