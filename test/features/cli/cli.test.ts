import { afterEach, describe, expect, it, vi } from 'vitest';
import AiGlossaryPlugin from '../../../src/main';
import { createHost, type Host } from '../../host/create-host';

let host: Host;
afterEach(async () => {
  await host.close();
  vi.useRealTimers();
});

const notes = {
  'ai/Models.md':
    '---\nglossary: list\ntags: [ai/nlp]\n---\n## LLM(Large Language Model) 이란\n\n큰 모델.\n\n## 토큰(Token)\n\n글의 조각.\n',
  'RAG.md': '---\ntags: ai\naliases: [검색 증강 생성]\n---\nLooks things up.\n',
  'blog/2024-01-01-post.md': '---\ntitle: 12:30\ndate:\n---\nLLM은 토큰을, LLM을.\n',
  'Note.md': '---\nupdated: 2024-01-01 10:00:00 +0900\n---\nBody.\n',
};

async function start(
  given: Readonly<Record<string, string>> = notes,
  language: 'en' | 'ko' = 'en',
  data: object = {},
): Promise<void> {
  host = await createHost({ notes: given, language });
  await host.enable(AiGlossaryPlugin, {
    data: {
      panelIntroduced: true,
      timeZone: '+09:00',
      ignoredProblems: ['missing-definition 벡터'],
      ...data,
    },
  });
}

/** Everything on disk but the plugin's own settings. */
async function disk(): Promise<Readonly<Record<string, string>>> {
  const paths = host.app.vault.getFiles().map(({ path }) => path);
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await host.read(path)] as const)),
  );
}

const json = async (...words: string[]): Promise<unknown> =>
  JSON.parse(await host.cli(...words, 'format=json'));

describe('help', () => {
  it('lists every command with its flags, in the language of the app', async () => {
    await start(notes, 'ko');
    const help = await host.cli('ai-glossary');
    expect(help).toContain(
      'ai-glossary:find name=<name> [format=<text|json>]\n    용어의 뜻을 이름으로 찾습니다.',
    );
    for (const name of ['find', 'search', 'list', 'note', 'problems', 'check', 'stamp', 'export']) {
      expect(help).toContain(`ai-glossary:${name} `);
      expect(host.internals.cliHandlers.get(`ai-glossary:${name}`)?.description).not.toBe('');
    }
    const flags = host.internals.cliHandlers.get('ai-glossary:find')?.flags;
    expect(flags?.['name']).toEqual({ value: '<name>', description: '용어의 이름', required: true });
    expect(await json('ai-glossary')).toHaveLength(8);
  });
});

describe('terms', () => {
  it('are found by any name, with their meaning and its place', async () => {
    await start();
    expect(await host.cli('ai-glossary:find', 'name=large language models')).toBe(
      'LLM — Large Language Model\n큰 모델.\nai/Models.md:5 (LLM(Large Language Model) 이란)',
    );
    expect(await json('ai-glossary:find', 'name=검색 증강 생성')).toMatchObject({
      headword: 'RAG',
      senses: [{ definition: 'Looks things up.', places: [{ path: 'RAG.md', line: 0 }] }],
    });
  });

  it('come from the built-in reference if no note has them', async () => {
    await start();
    expect(await host.cli('ai-glossary:find', 'name=RLHF')).toContain('no note defines it');
    expect(await json('ai-glossary:find', 'name=RLHF')).toMatchObject({
      headword: 'RLHF',
      isReference: true,
    });
  });

  it('are searched and listed', async () => {
    await start();
    expect(await host.cli('ai-glossary:search', 'query=ㅌㅋ')).toBe('토큰');
    expect(await host.cli('ai-glossary:search', 'query=o', 'limit=1')).not.toContain('\n');
    expect(await host.cli('ai-glossary:search', 'query=qqqqq')).toBe('No terms match.');
    expect(await host.cli('ai-glossary:list')).toBe('LLM — Large Language Model\nRAG\n토큰');
    expect(await host.cli('ai-glossary:list', 'tag=#ai/nlp', 'folder=/ai/')).toBe(
      'LLM — Large Language Model\n토큰',
    );
    expect(await json('ai-glossary:list', 'tag=ai')).toHaveLength(3);
  });
});

describe('notes', () => {
  it('list what they define and mention', async () => {
    await start();
    expect(await host.cli('ai-glossary:note', 'path=blog/2024-01-01-post.md')).toBe(
      'blog/2024-01-01-post.md does not belong to the glossary.\nMentions:\nLLM\t2\n토큰\t1',
    );
    expect(await json('ai-glossary:note', 'file=Models')).toMatchObject({
      path: 'ai/Models.md',
      belongs: true,
      defines: ['LLM', '토큰'],
    });
    await host.open('RAG.md');
    expect(await host.cli('ai-glossary:note')).toContain('RAG.md belongs to the glossary.');
  });

  it('are checked for publishing, one or a folder', async () => {
    await start();
    const found = await host.cli('ai-glossary:check', 'folder=blog');
    expect(found).toContain('blog/2024-01-01-post.md:3: ');
    expect(await json('ai-glossary:check', 'path=blog/2024-01-01-post.md')).toMatchObject([
      { code: 'retyped-value', line: 1, key: 'title', canMend: true },
      { code: 'empty-date', line: 2 },
    ]);
    expect(await host.cli('ai-glossary:check', 'path=RAG.md')).not.toContain('Error');
  });

  it('are stamped, and only the stamp changes', async () => {
    await start();
    const said = await host.cli('ai-glossary:stamp', 'path=Note.md');
    const after = await host.read('Note.md');
    expect(after).toMatch(/^---\nupdated: 20\d\d-\d\d-\d\d \d\d:\d\d:\d\d \+0900\n---\nBody\.\n$/);
    expect(after).not.toBe(notes['Note.md']);
    expect(said).toBe(`Stamped Note.md: ${/updated: (.*)/.exec(after)?.[1]}`);
    expect(await host.cli('ai-glossary:stamp', 'path=RAG.md')).toMatch(/^Error: .+$/);
    expect(await host.read('RAG.md')).toBe(notes['RAG.md']);
  });
});

describe('problems', () => {
  it('are counted first, and listed without the ignored ones', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const given = {
      ...notes,
      'Other.md': '---\nglossary: list\n---\n## LLM(Large Language Machine)\n\nA machine.\n',
      '벡터.md': '---\ntags: ai\n---\n',
    };
    await start(given);
    const told = host.cli('ai-glossary:problems');
    await vi.advanceTimersByTimeAsync(5000);
    expect(await told).toBe(
      [
        'Expansions that the reference has otherwise (1)',
        '- LLM: Large Language Machine → Large Language Model (Other.md:4)',
        '',
        'Conflicting expansions (1)',
        '- LLM (Other.md:4, ai/Models.md:5)',
      ].join('\n'),
    );
    const all = json('ai-glossary:problems', 'all');
    await vi.advanceTimersByTimeAsync(5000);
    expect(await all).toMatchObject([
      { kind: 'wrong-expansion', name: 'LLM', right: 'Large Language Model' },
      { kind: 'conflicting-expansions', name: 'LLM' },
      { kind: 'missing-definition', name: '벡터' },
    ]);
  });

  it('include findings in published folders, once these are checked', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    await start({ ...notes, 'Draft.md': '---\ntitle: 12:30\ndate:\n---\n' }, 'ko', {
      publishFolders: ['blog'],
    });
    for (let time = 0; time < 2; time++) {
      const told = host.cli('ai-glossary:problems');
      await vi.advanceTimersByTimeAsync(5000);
      expect(await told).toBe(
        [
          '게시 (2)',
          '- blog/2024-01-01-post.md:2: 따옴표가 없으면 Jekyll이 이 값을 다른 것으로 읽고 다르게 표시합니다.',
          '- blog/2024-01-01-post.md:3: 날짜가 비어 있습니다. Jekyll이 여기에서 멈춥니다.',
        ].join('\n'),
      );
    }
    const data = json('ai-glossary:problems');
    await vi.advanceTimersByTimeAsync(5000);
    expect(await data).toMatchObject([
      { kind: 'publishing', name: 'blog/2024-01-01-post.md', key: 'title', line: 1, canMend: true },
      { kind: 'publishing', code: 'empty-date', places: [{ path: 'blog/2024-01-01-post.md', line: 2 }] },
    ]);
  });
});

describe('export', () => {
  it('prints, or writes a new file', async () => {
    await start();
    expect(await host.cli('ai-glossary:export', 'form=spaced-repetition', 'tag=ai/nlp')).toContain(
      '토큰::글의 조각.',
    );
    expect(await json('ai-glossary:export', 'form=csv', 'bom')).toMatchObject({ form: 'csv', count: 3 });
    expect(await host.cli('ai-glossary:export', 'form=markdown', 'to=out/Glossary.md')).toContain(
      'out/Glossary.md',
    );
    expect(await host.read('out/Glossary.md')).toMatch(/^---\nglossary: false\n---\n/);
  });
});

describe('a call that is not understood', () => {
  it.each([
    [['ai-glossary', 'find'], 'Error: “find” is not understood. There are: format.'],
    [['ai-glossary:find'], 'Error: name=<name> is missing.'],
    [['ai-glossary:find', 'name'], 'Error: name=<name> needs a value.'],
    [['ai-glossary:find', 'nmae=LLM'], 'Error: “nmae” is not understood. There are: name, format.'],
    [['ai-glossary:find', 'name=LLMM'], 'Error: No term is called “LLMM”. Near to it: LLM.'],
    [['ai-glossary:find', 'name=없는\n말'], 'Error: No term is called “없는 말”.'],
    [['ai-glossary:list', 'format=yaml'], 'Error: “yaml” is no value of format. There are: text, json.'],
    [['ai-glossary:list', 'tag=none'], 'Error: No term has the tag “none”.'],
    [['ai-glossary:search', 'query=a', 'limit=0'], 'Error: limit has to be a whole number from 1, not “0”.'],
    [['ai-glossary:stamp', 'path=None.md'], 'Error: There is no note “None.md”.'],
    [['ai-glossary:stamp'], 'Error: No note is active. Say which with file or path.'],
    [
      ['ai-glossary:stamp', 'path=Note.md', 'foce'],
      'Error: “foce” is not understood. There are: file, path, format.',
    ],
    [['ai-glossary:stamp', 'path=Note.md', 'file=Note'], 'Error: Give one of file, path and folder.'],
    [['ai-glossary:export', 'form=pdf'], /^Error: “pdf” is no value of form\. There are: markdown, .*\.$/],
    [['ai-glossary:export', 'form=csv', 'to=Note.md'], /^Error: .*Note\.md.*$/],
    [['ai-glossary:export', 'form=csv', 'reference=yes'], 'Error: “reference” takes no value.'],
    [['ai-glossary:check', 'folder=none'], 'Error: There is no folder “none”.'],
    [
      ['ai-glossary:problems', 'everything'],
      'Error: “everything” is not understood. There are: all, format.',
    ],
  ])('%s says so on one line and changes nothing', async (words, said) => {
    await start();
    const before = await disk();
    const answer = await host.cli(...words);
    expect(answer).toEqual(typeof said === 'string' ? said : expect.stringMatching(said));
    expect(answer).not.toContain('\n');
    expect(await disk()).toEqual(before);
  });

  it('says so as JSON to a program', async () => {
    await start();
    expect(await host.cli('ai-glossary:find', 'format=json')).toBe('{"error":"name=<name> is missing."}');
  });
});

describe('an empty vault', () => {
  it.each([
    ['list', [], 'The glossary is empty.', []],
    ['search', ['query=a'], 'The glossary is empty.', []],
    ['export', ['form=csv'], 'Error: The glossary is empty.', { error: 'The glossary is empty.' }],
    ['find', ['name=qqq'], 'Error: No term is called “qqq”.', { error: 'No term is called “qqq”.' }],
  ])('%s', async (action, words, text, data) => {
    await start({});
    expect(await host.cli(`ai-glossary:${action}`, ...words)).toBe(text);
    expect(await json(`ai-glossary:${action}`, ...words)).toEqual(data);
  });

  it('has no problems', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    await start({});
    const told = host.cli('ai-glossary:problems');
    await vi.advanceTimersByTimeAsync(5000);
    expect(await told).toBe('No problems found.');
  });
});

it('an app without a command line still starts, and so does one where the names are taken', async () => {
  host = await createHost({ notes });
  class Older extends AiGlossaryPlugin {
    override registerCliHandler = undefined as unknown as AiGlossaryPlugin['registerCliHandler'];
  }
  await host.enable(Older, { data: { panelIntroduced: true } });
  expect(host.internals.cliHandlers.size).toBe(0);
  await host.disable();
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  host.internals.cliHandlers.set('ai-glossary:find', { description: '', flags: null, handler: () => '' });
  await host.enable(AiGlossaryPlugin, { data: { panelIntroduced: true } });
  expect(log).toHaveBeenCalledOnce();
  expect(await host.cli('ai-glossary:list')).toContain('LLM');
});
