import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import esbuild from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import matter from 'gray-matter';
import { safeGrayMatter } from '../../../build/gray-matter-plugin.mjs';

const root = resolve(import.meta.dirname, '../../..');
let bundle = '';
let inputs: string[] = [];

beforeAll(async () => {
  const result = await esbuild.build({
    stdin: { contents: "export * from './src/core/front-matter/parse';", resolveDir: root },
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'browser',
    plugins: [safeGrayMatter()],
  });
  bundle = result.outputFiles[0]?.text ?? '';
  inputs = Object.keys(result.metafile.inputs);
});

test('the bundle holds gray-matter, and nothing that could evaluate a note', () => {
  expect(inputs.some((input) => input.endsWith('gray-matter/index.js'))).toBe(true);
  expect(inputs.filter((input) => input.includes('js-yaml'))).toEqual([]);
  expect(bundle).not.toMatch(/\beval\s*\(/);
  expect(bundle).not.toMatch(/\bnew Function\b/);
  expect(bundle).not.toMatch(/\brequire\(/);
});

test('it reads front matter where there is no Node and no Buffer', () => {
  const note = JSON.stringify('---\ntitle: LLM\n---\n');
  const result: unknown = runInNewContext(
    `const module = { exports: {} }; ${bundle}; JSON.stringify(module.exports.readFrontMatter(${note}))`,
    {},
  );
  expect(result).toBe('{"ok":true,"data":{"title":"LLM"}}');
});

test('the tests run the same gray-matter: its own engines read YAML alone', () => {
  expect(Object.keys((matter as unknown as { engines: object }).engines)).toEqual(['yaml']);
});
