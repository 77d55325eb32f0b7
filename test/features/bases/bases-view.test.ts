import { getAllByRole, getByRole } from '@testing-library/dom';
import { Plugin } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import AiGlossaryPlugin from '../../../src/main';
import { createHost, type Host, type HostOptions } from '../../host/create-host';

const notes = {
  'ai/Models.md':
    '---\ntags: [ai, ai/nlp]\nlevel: 1\n---\n## LLM(Large Language Model) 이란\n\n**큰** [[Token|모델]].\n\n## 토큰(Token)\n\n글의 조각.\n',
  'ai/RAG.md': '---\ntags: ai\nlevel: 2\ndescription: Looks things up.\n---\n',
  'Other.md': '---\ntags: other\n---\nRAG and LLM.\n',
};
const base = (more = ''): string =>
  `filters: file.hasTag("ai")\nviews:\n  - type: ai-glossary\n    name: Terms\n${more}`;

let host: Host;
/** What waits for the end of a list to come into sight. */
const waiting = new Set<() => void>();
beforeEach(() => {
  waiting.clear();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly #reach: () => void;
      constructor(callback: (seen: readonly { isIntersecting: boolean }[]) => void) {
        this.#reach = () => callback([{ isIntersecting: true }]);
      }
      observe = (): unknown => waiting.add(this.#reach);
      disconnect = (): unknown => waiting.delete(this.#reach);
    },
  );
});
afterEach(async () => {
  await host.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function start(
  text: string,
  options: HostOptions = {},
  given: Readonly<Record<string, string>> = notes,
): Promise<AiGlossaryPlugin> {
  host = await createHost({ notes: { ...given, 'Terms.base': text }, ...options });
  const plugin = await host.enable(AiGlossaryPlugin, {
    data: { panelIntroduced: true, stampEnabled: false },
  });
  await plugin.api?.ready;
  return plugin;
}

async function openBase(): Promise<void> {
  await host.finish(host.opening('Terms.base'));
  await host.idle();
}

function view(): HTMLElement {
  const found = document.querySelector<HTMLElement>('.bases-view');
  if (!found) throw new Error('No base is open');
  return found;
}
const links = (): HTMLElement[] => [...view().querySelectorAll<HTMLElement>('a[href]')];
const headwords = (): string[] => links().map(({ textContent }) => textContent);
const status = (): string | null => getByRole(view(), 'status').textContent;

describe('a base as a glossary', () => {
  it('shows letters, headwords, expansions and definitions, as plain text', async () => {
    await start(base());
    await openBase();
    const headings = getAllByRole(view(), 'heading').map(({ textContent }) => textContent);
    expect(headings).toEqual(['L', 'M', 'R', 'ㅌ']);
    expect(headwords()).toEqual(['LLM', 'Models', 'RAG', '토큰']);
    expect(getAllByRole(view(), 'listitem')[0]?.textContent).toBe('LLMLarge Language Model · 큰 모델.');
    expect(status()).toBe('4 terms in 2 notes');
  });

  it('speaks Korean', async () => {
    await start(base(), { language: 'ko' });
    await openBase();
    expect(host.internals.bases.registrations.get('ai-glossary')?.name).toBe('용어집');
    expect(status()).toBe('노트 2개에서 찾은 용어 4개');
    expect(getByRole(view(), 'group', { name: '이 노트들의 용어' })).toBeTruthy();
  });

  it('follows the notes, and keeps the focus where it is', async () => {
    await start(base());
    await openBase();
    getByRole(view(), 'link', { name: 'RAG' }).focus();
    await host.writeOutside('ai/BERT.md', '---\ntags: ai\n---\nReads both ways.\n');
    await vi.waitFor(() => expect(headwords()).toEqual(['BERT', 'LLM', 'Models', 'RAG', '토큰']));
    expect(document.activeElement?.textContent).toBe('RAG');
    await host.writeOutside('ai/BERT.md', '---\ntags: other\n---\n');
    await vi.waitFor(() => expect(headwords()).not.toContain('BERT'));
  });

  it('shows the properties that were chosen, groups, and the order of the base', async () => {
    await start(base('    order: [note.level]\n    groupBy:\n      property: note.level\n'));
    await openBase();
    expect(getAllByRole(view(), 'heading').map(({ textContent }) => textContent)).toEqual(['1', '2']);
    expect(headwords()).toEqual(['LLM', 'Models', '토큰', 'RAG']);
    expect(getAllByRole(view(), 'listitem')[3]?.textContent).toBe('RAGLooks things up.level: 2');
    await host.close();

    await start(base('    sort:\n      - property: file.name\n        direction: DESC\n'));
    await openBase();
    expect(headwords()).toEqual(['RAG', 'LLM', 'Models', '토큰']);
    expect(view().querySelector('h2')).toBeNull();
  });

  it('says so if no note defines a term', async () => {
    await start(base().replace('"ai"', '"other"'));
    await openBase();
    expect(status()).toMatch(/^None of these notes defines a term\./);
  });

  it('moves from term to term with the keyboard, and opens a term at its place', async () => {
    await start(base());
    await openBase();
    const at = (): string | null | undefined => document.activeElement?.textContent;
    expect(at()).toBe('LLM');
    const steps: readonly (readonly [string, string])[] = [
      ['ArrowDown', 'Models'],
      ['PageDown', 'RAG'],
      ['End', '토큰'],
      ['ArrowDown', '토큰'],
      ['PageUp', 'RAG'],
      ['Home', 'LLM'],
      ['ArrowUp', 'LLM'],
    ];
    for (const [key, headword] of steps) {
      host.press(key);
      await vi.waitFor(() => expect(at()).toBe(headword));
    }
    expect(links().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    getByRole(view(), 'link', { name: '토큰' }).click();
    await host.idle();
    expect(host.view.file?.path).toBe('ai/Models.md');
  });

  it('draws a large base step by step', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 450 }, (_, index) => [`ai/T${1000 + index}.md`, '---\ntags: ai\n---\nA thing.\n']),
    );
    await start(base(), {}, many);
    await openBase();
    expect(headwords()).toHaveLength(200);
    await vi.waitFor(() => expect(waiting.size).toBe(1));
    for (const reachEnd of [...waiting]) reachEnd();
    await vi.waitFor(() => expect(headwords()).toHaveLength(400));
    host.press('End');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('T1449'));
    expect(status()).toBe('450 terms in 450 notes');
  });
});

describe('where Bases is off', () => {
  it('the view comes as soon as it is on', async () => {
    await start(base(), { withoutBases: true });
    await openBase();
    expect(view().textContent).toBe('Unknown view type ai-glossary');
    host.internals.bases.enabled = true;
    await host.open('Other.md');
    await openBase();
    expect(headwords()).toEqual(['LLM', 'Models', 'RAG', '토큰']);
  });

  it('or does not exist, nothing is lost', async () => {
    vi.spyOn(Plugin.prototype as { registerBasesView: unknown }, 'registerBasesView', 'get').mockReturnValue(
      undefined,
    );
    const plugin = await start(base());
    expect(plugin.api?.terms().length).toBeGreaterThan(2);
    expect(host.internals.bases.registrations.size).toBe(0);
  });

  it('is removed with the plugin', async () => {
    await start(base());
    expect(host.internals.bases.registrations.size).toBe(1);
    await host.disable();
    expect(host.internals.bases.registrations.size).toBe(0);
  });
});
