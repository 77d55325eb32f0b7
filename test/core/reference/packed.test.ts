import { Script } from 'node:vm';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { safeGrayMatter } from '../../../gray-matter-plugin.mjs';
import { packedReference } from '../../../reference-plugin.mjs';
import { createReference, type Reference } from '../../../src/core';

const root = fileURLToPath(new URL('../../../', import.meta.url));

async function bundleCore(plugins: Plugin[]): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/core/index.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'cjs',
    platform: 'browser',
    charset: 'utf8',
    plugins,
  });
  return outputFiles[0]?.text ?? '';
}

interface Core {
  readonly createReference: () => Reference;
}

/** Runs a bundle of the core; `unpacked` counts how often packed text was asked for. */
function load(code: string): { readonly core: Core; readonly unpacked: () => number } {
  let unpacked = 0;
  const unpack = (text: string): string => {
    unpacked += 1;
    return atob(text);
  };
  const module = { exports: {} };
  const run = new Script(`(function (module, atob) {${code}\n})`).runInThisContext() as (
    module: object,
    unpack: (text: string) => string,
  ) => void;
  run(module, unpack);
  return { core: module.exports as Core, unpacked: () => unpacked };
}

describe('the reference of a release', () => {
  let packed = '';
  beforeAll(async () => {
    packed = await bundleCore([safeGrayMatter(), packedReference()]);
  });

  it('is the reference as it stands in the source, entry by entry', () => {
    const reference = load(packed).core.createReference();
    const plain = createReference();
    expect(reference.entries().length).toBeGreaterThan(450);
    reference.entries().forEach((entry, at) => expect(entry).toEqual(plain.entries()[at]));
    expect(reference.entries()).toHaveLength(plain.entries().length);
    expect(reference.judge('RAG', 'Resource Allocation Graph')).toBe('other-meaning');
  });

  it('is unpacked when it is first asked, and once', () => {
    const { core, unpacked } = load(packed);
    const reference = core.createReference();
    expect(unpacked()).toBe(0);
    reference.find('RAG');
    reference.judge('GPT', 'Generic Pre-trained Transformer');
    expect(unpacked()).toBe(1);
  });

  it('is half as large as the texts, and the same bytes each time', async () => {
    const plain = await bundleCore([safeGrayMatter()]);
    const saved = Buffer.byteLength(plain) - Buffer.byteLength(packed);
    expect(saved).toBeGreaterThan(80_000);
    expect(await bundleCore([safeGrayMatter(), packedReference()])).toBe(packed);
  });

  it('needs no plugin: the core bundles without it', async () => {
    const { core, unpacked } = load(await bundleCore([]));
    expect(core.createReference().find('RAG')[0]?.expansion).toBe('Retrieval-Augmented Generation');
    expect(unpacked()).toBe(0);
  });
});
