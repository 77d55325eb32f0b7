import { waitFor } from '@testing-library/dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { GlossaryApi } from '../../../src/features/api/glossary-api';
import AiGlossaryPlugin from '../../../src/main';
import { createHost, type Host } from '../../host/create-host';

let host: Host;
let api: GlossaryApi;
afterEach(() => host.close());

async function start(notes: Readonly<Record<string, string>>): Promise<void> {
  host = await createHost({ notes });
  const plugin = await host.enable(AiGlossaryPlugin, { data: { panelIntroduced: true } });
  if (plugin.api === undefined) throw new Error('The plugin has no api');
  api = plugin.api;
  await api.ready;
}

const notes = {
  'AI.md':
    '---\nglossary: list\ntags: [ai/nlp]\naliases: [모음]\nupdated: 2024-01-01\n---\n## LLM(Large Language Model) 이란\n\n큰 모델.\n\n## 토큰(Token)\n\n글의 조각.\n',
  'Note.md': '---\nupdated: 2024-01-01 10:00:00 +0900\n---\nLLM은 `LLM` 토큰을 센다.\n',
};

describe('what the API answers', () => {
  it('terms, by name and by search', async () => {
    await start(notes);
    expect(api.version).toBe('1.0.0');
    expect(api.terms().map(({ headword }) => headword)).toEqual(['LLM', '토큰']);
    expect(api.terms()).toBe(api.terms());
    expect(api.find('large language models')).toMatchObject({
      headword: 'LLM',
      expansion: 'Large Language Model',
      tags: ['ai/nlp'],
      senses: [{ places: [{ path: 'AI.md', heading: 'LLM(Large Language Model) 이란', line: 6 }] }],
    });
    expect(api.find('토큰'.normalize('NFD'))).toBe(api.terms()[1]);
    expect(api.find('')).toBeUndefined();
    expect(api.search('ㅌㅋ').map(({ headword }) => headword)).toEqual(['토큰']);
  });

  it('mentions, without their particles', async () => {
    await start(notes);
    const text = await host.read('Note.md');
    expect(
      api
        .mentionsIn(text)
        .map(({ from, to, text: word, terms }) => [text.slice(from, to), word, terms[0]?.headword]),
    ).toEqual([
      ['LLM', 'LLM', 'LLM'],
      ['토큰', '토큰', '토큰'],
    ]);
  });

  it('notes, definitions with their place, and the reference', async () => {
    await start(notes);
    expect(api.notesByTag('#ai')).toEqual(['AI.md']);
    expect(api.notesByAlias('모음')).toEqual(['AI.md']);
    expect(api.define('Token')).toEqual({
      headword: '토큰',
      definition: '글의 조각.',
      place: { path: 'AI.md', heading: '토큰(Token)', line: 10 },
    });
    expect(api.define('nothing')).toBeUndefined();
    expect(api.reference.find('bert')[0]?.headword).toBe('BERT');
  });

  it('whether a note was stamped, and why not', async () => {
    await start(notes);
    const result = await api.stamp(host.file('Note.md'));
    expect(result).toMatchObject({ stamped: true });
    const { value = '' } = result.stamped ? result : {};
    expect(await host.read('Note.md')).toBe(notes['Note.md'].replace('2024-01-01 10:00:00 +0900', value));
    expect(host.notices()).toEqual([]);
    expect(await api.stamp('Note.md' as never)).toEqual({ stamped: false, reason: 'no-note' });
    await host.app.vault.create('broken.md', '---\nupdated: [\n---\n');
    expect(await api.stamp(host.file('broken.md'))).toEqual({ stamped: false, reason: 'malformed-yaml' });
  });
});

describe('values', () => {
  it('are frozen, all the way down', async () => {
    await start(notes);
    const values = [
      api,
      api.terms(),
      api.search('llm'),
      api.mentionsIn('LLM'),
      api.define('LLM'),
      api.notesByTag('ai'),
      api.notesByAlias('모음'),
      api.reference.find('BERT'),
      await api.stamp(host.file('Note.md')),
    ];
    for (const value of values) expect(unfrozen(value)).toEqual([]);
  });

  it('cannot harm the index', async () => {
    await start(notes);
    expect(() => (api.find('LLM')?.names as string[]).push('x')).toThrow(TypeError);
    expect(() => (api.notesByTag('ai') as string[]).pop()).toThrow(TypeError);
    expect(api.find('LLM')?.names).toEqual(['LLM', 'Large Language Model']);
  });
});

describe('onChange', () => {
  it('reports new terms until it is unsubscribed', async () => {
    await start(notes);
    const heard = vi.fn();
    const stop = api.onChange(heard);
    await host.app.vault.create('BERT.md', '---\ntags: [ai]\n---\n# BERT\n\nx\n');
    await waitFor(() => expect(heard).toHaveBeenCalled());
    expect(api.find('BERT')?.headword).toBe('BERT');
    stop();
    const before = heard.mock.calls.length;
    const again = vi.fn();
    api.onChange(again);
    await host.app.vault.create('GPT.md', '---\ntags: [ai]\n---\n# GPT\n\nx\n');
    await waitFor(() => expect(again).toHaveBeenCalled());
    expect(heard).toHaveBeenCalledTimes(before);
  });

  it('still calls the other listeners when one fails, and ends with the plugin', async () => {
    await start(notes);
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    api.onChange(() => {
      throw new Error('not ours');
    });
    const heard = vi.fn();
    api.onChange(heard);
    await host.app.vault.create('GPT.md', '---\ntags: [ai]\n---\n# GPT\n\nx\n');
    await waitFor(() => expect(heard).toHaveBeenCalled());
    expect(errors).toHaveBeenCalled();
    errors.mockRestore();
    const before = heard.mock.calls.length;
    await host.disable();
    await host.app.vault.create('BERT.md', '---\ntags: [ai]\n---\n# BERT\n\nx\n');
    await host.idle();
    expect(heard).toHaveBeenCalledTimes(before);
  });
});

/** Paths of what is not frozen in a value. */
function unfrozen(value: unknown, path = ''): string[] {
  if (
    (typeof value !== 'object' && typeof value !== 'function') ||
    value === null ||
    value instanceof Promise
  )
    return [];
  if (typeof value === 'function') return [];
  const inside = Object.entries(value).flatMap(([key, each]) => unfrozen(each, `${path}.${key}`));
  return Object.isFrozen(value) ? inside : [path, ...inside];
}
