import { afterEach, describe, expect, it } from 'vitest';
import type { TermSource } from '../../src/core';
import { mainSource, markdownLink } from '../../src/obsidian/term-places';
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

describe('a term opens', () => {
  const place = (path: string, kind: TermSource['kind'], definition?: string): TermSource => ({
    path,
    kind,
    line: 0,
    ...(definition !== undefined && { definition }),
  });

  it('where the definition stands that is shown, not at the first one by path', () => {
    const sources = [
      place('a.md', 'definition-list', 'Named in a list.'),
      place('b.md', 'note', 'What it is.'),
    ];
    expect(mainSource({ sources, definition: 'What it is.' })?.path).toBe('b.md');
  });

  it('without a definition, at a note or a heading of its name before a list that names it', () => {
    const sources = [place('a.md', 'definition-list'), place('b.md', 'heading')];
    expect(mainSource({ sources })?.path).toBe('b.md');
    expect(mainSource({ sources: [place('a.md', 'sentence')] })?.path).toBe('a.md');
  });
});
