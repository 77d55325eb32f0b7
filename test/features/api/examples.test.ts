import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PluginClass } from '../../host/app/plugins';
import { createHost, type Host } from '../../host/create-host';
import { builtPlugin } from './built-plugin';

/** The examples of `docs/api.md`, run as they stand there, on the plugin as it is built. */

let plugin: PluginClass;
beforeAll(() => {
  plugin = builtPlugin();
});

let host: Host;
afterEach(() => host.close());

async function start(notes: Readonly<Record<string, string>>): Promise<void> {
  host = await createHost({ notes });
  await host.enable(plugin, { data: { panelIntroduced: true } });
}

function example(kind: 'templater' | 'dataviewjs'): string {
  const fence = new RegExp(`\`\`\`js ${kind}\\n([\\s\\S]*?)\`\`\``);
  const code = fence.exec(readFileSync('docs/api.md', 'utf8'))?.[1];
  if (code === undefined) throw new Error(`docs/api.md has no example for ${kind}`);
  return code.replace(/^<%\*|%>\s*$/g, '');
}

/** Runs a script with these names in its scope; `returns` is what it is asked for afterwards. */
async function run(
  code: string,
  scope: Readonly<Record<string, unknown>>,
  returns = 'undefined',
): Promise<unknown> {
  const body = `return (async () => { ${code}\nreturn ${returns}; })()`;
  const script = Reflect.construct(Function, [...Object.keys(scope), body]) as (
    ...values: unknown[]
  ) => Promise<unknown>;
  return await script(...Object.values(scope));
}

const glossaryNote = '---\ntags: [ai]\n---\n## LLM(Large Language Model) 이란\n\n큰 말뭉치로 배운 모델.\n';

describe('the example for Templater', () => {
  const written = (answer: string | null): Promise<unknown> =>
    run(
      `let tR = ''; ${example('templater')}`,
      { app: host.app, tp: { system: { prompt: () => Promise.resolve(answer) } } },
      'tR',
    );

  it.each([
    ['llm', '## LLM\n\n큰 말뭉치로 배운 모델.\n'],
    ['Large Language Models', '## LLM\n\n큰 말뭉치로 배운 모델.\n'],
    ['no such term', '## no such term\n\n\n'],
  ])('writes what %s means', async (name, text) => {
    await start({ 'AI.md': glossaryNote });
    expect(await written(name)).toBe(text);
  });

  it('writes the line of the reference if no note defines the term', async () => {
    await start({});
    expect(await written('BERT')).toMatch(/^## BERT\n\n[^\n]*[가-힣][^\n]*\n$/);
  });

  it('writes nothing when there is no question', async () => {
    await start({});
    expect(await written(null)).toBe('');
  });
});

it('the example for Dataview JS lists the terms of a note', async () => {
  await start({ 'AI.md': glossaryNote, 'Note.md': 'LLM은 크다. LLM이 둘.\n' });
  const tables: unknown[] = [];
  const dv = {
    current: () => ({ file: { path: 'Note.md' } }),
    io: { load: (path: string) => host.read(path) },
    fileLink: (path: string, embed: boolean, shown: string) => `[[${path}|${shown}]]${embed ? '!' : ''}`,
    table: (heads: readonly string[], rows: readonly unknown[]) => tables.push({ heads, rows }),
  };
  await run(example('dataviewjs'), { app: host.app, dv });
  expect(tables).toEqual([
    { heads: ['Term', 'Stands for'], rows: [['[[AI.md|LLM]]', 'Large Language Model']] },
  ]);
});
