import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';

/** The one file of types that other authors copy. */
const published = 'docs/ai-glossary.d.ts';
const source = 'src/features/api/glossary-api.ts';

const folder = mkdtempSync('node_modules/.api-types-');
afterAll(() => rmSync(folder, { recursive: true }));

/** What the compiler says of a plugin that has the file and Obsidian's types, and nothing of ours. */
function compile(use: string): string[] {
  const main = join(folder, 'main.ts');
  // Under another name, since the compiler is told to pass over the declarations of others.
  writeFileSync(join(folder, 'ai-glossary.ts'), readFileSync(published, 'utf8'));
  writeFileSync(main, use);
  const program = ts.createProgram([main], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file?.fileName.includes(folder))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the published types', () => {
  it('equal those of the source; `vitest -u` rewrites them', async () => {
    const { outputText } = ts.transpileDeclaration(readFileSync(source, 'utf8'), { fileName: source });
    const options = { ...(await resolveConfig(published)), parser: 'typescript' };
    await expect(await format(outputText, options)).toMatchFileSnapshot(`../../../${published}`);
  });

  it('compile alone against `obsidian`', () => {
    const use = `import type { GlossaryApi } from './ai-glossary';
      export const names = (api: GlossaryApi): readonly string[] => api.terms().map((term) => term.headword);`;
    expect(compile(use)).toEqual([]);
  });

  it('keep values from being modified', () => {
    const use = `import type { GlossaryApi } from './ai-glossary';
      export const harm = (api: GlossaryApi): unknown => api.terms().pop();`;
    expect(compile(use)).toEqual([`Property 'pop' does not exist on type 'readonly GlossaryTerm[]'.`]);
  });
});
