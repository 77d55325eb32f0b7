import { Script } from 'node:vm';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { safeGrayMatter } from '../../../build/gray-matter-plugin.mjs';
import { pack } from '../../../build/reference-packing.mjs';
import { packedReference } from '../../../build/reference-plugin.mjs';
import { createReference, type Reference } from '../../../src/core';
import { referenceTexts } from '../../../src/core/reference/texts';
import { unpack } from '../../../src/core/reference/unpack';

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

/** Runs a bundle of the core; `unpacked` counts how often packed text was unpacked. */
function load(code: string): { readonly core: Core; readonly unpacked: () => number } {
  let unpacked = 0;
  class CountingDecoder extends TextDecoder {
    override decode(...args: Parameters<TextDecoder['decode']>): string {
      unpacked += 1;
      return super.decode(...args);
    }
  }
  const module = { exports: {} };
  const run = new Script(`(function (module, TextDecoder) {${code}\n})`).runInThisContext() as (
    module: object,
    decoder: typeof TextDecoder,
  ) => void;
  run(module, CountingDecoder);
  return { core: module.exports as Core, unpacked: () => unpacked };
}

describe('packing a text', () => {
  it('gives it back, whatever it is', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: fc.constantFrom('a', 'b', '가', '나', '\n', '\0'), maxLength: 300 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(unpack(pack(text))).toBe(text);
      }),
    );
  });

  it('takes a third of the space of its texts', () => {
    const text = Object.values(referenceTexts().areas).join('');
    expect(pack(text).code.length).toBeLessThan(Buffer.byteLength(text) * 0.36);
  });
});

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

  it('is a good deal smaller than the texts, and the same bytes each time', async () => {
    const plain = await bundleCore([safeGrayMatter()]);
    const saved = Buffer.byteLength(plain) - Buffer.byteLength(packed);
    expect(saved).toBeGreaterThan(120_000);
    expect(await bundleCore([safeGrayMatter(), packedReference()])).toBe(packed);
  });

  it('needs no plugin: the core bundles without it', async () => {
    const { core, unpacked } = load(await bundleCore([]));
    expect(core.createReference().find('RAG')[0]?.expansion).toBe('Retrieval-Augmented Generation');
    expect(unpacked()).toBe(0);
  });
});
