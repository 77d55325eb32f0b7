import { afterEach, expect, it } from 'vitest';
import { markdownLink } from '../../src/obsidian/term-places';
import { createHost, type Host, type HostOptions } from '../host/create-host';

let host: Host;
afterEach(() => host.close());

const notes = { 'AI/RAG.md': '', 'Old/RAG.md': '', 'AI/LLM.md': '', 'Note.md': '' };

/** The link that shows `alias` for the note at `path`, as it stands in `Note.md`. */
async function linkTo(
  path: string,
  alias: string,
  config: Readonly<Record<string, unknown>>,
): Promise<string | undefined> {
  const options: HostOptions = { notes: { ...notes, '.obsidian/app.json': JSON.stringify(config) } };
  host = await createHost(options);
  return markdownLink(host.app, { source: { path, kind: 'note', line: 0 }, fromPath: 'Note.md', alias });
}

it.each([
  ['the shortest path', { newLinkFormat: 'shortest' }, 'AI/LLM.md', 'LLM', '[[LLM]]'],
  ['another case', { newLinkFormat: 'shortest' }, 'AI/LLM.md', 'llm', '[[llm]]'],
  ['the path in the vault', { newLinkFormat: 'absolute' }, 'AI/LLM.md', 'LLM', '[[AI/LLM|LLM]]'],
  ['a name that two notes have', { newLinkFormat: 'shortest' }, 'Old/RAG.md', 'RAG', '[[Old/RAG|RAG]]'],
  ['Markdown links', { useMarkdownLinks: true }, 'AI/LLM.md', 'LLM', '[LLM](LLM.md)'],
])('a link shows what was written, also by %s', async (_, config, path, alias, link) => {
  expect(await linkTo(path, alias, config)).toBe(link);
});

it('there is no link to a note that is gone', async () => {
  expect(await linkTo('Gone.md', 'Gone', {})).toBeUndefined();
});
