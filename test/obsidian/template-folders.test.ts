import { afterEach, expect, it } from 'vitest';
import { templateFoldersIn } from '../../src/obsidian/template-folders';
import { createHost, type Host } from '../host/create-host';

let host: Host;
afterEach(() => host.close());

/** What the app keeps of the core plugin Templates and of Templater, with these folders set. */
async function foldersWith(templates: unknown, templater: unknown): Promise<string[]> {
  host = await createHost();
  const options = { folder: templates };
  const settings = { templates_folder: templater };
  Object.assign(host.app, { internalPlugins: { plugins: { templates: { instance: { options } } } } });
  Object.assign(host.internals.plugins.plugins, {
    'templater-obsidian': { settings, unload: () => undefined },
  });
  return templateFoldersIn(host.app)();
}

it.each([
  ['Templates', 'Forms', ['Templates', 'Forms']],
  ['Templates', undefined, ['Templates']],
  // Not set; or the whole vault, whose notes are no templates.
  ['', '/', []],
  ['/', '', []],
  [null, 3, []],
])('the folders of templates are known: %j and %j', async (templates, templater, folders) => {
  expect(await foldersWith(templates, templater)).toEqual(folders);
});

it('there are none where neither plugin is on', async () => {
  host = await createHost();
  expect(templateFoldersIn(host.app)()).toEqual([]);
});
