import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/core/front-matter/parse';
import { defaultSettings, type Settings } from '../../../src/core/settings/settings';
import { frontMatterRules } from '../../../src/core/stamp/front-matter-rules';
import { whyOutOfScope } from '../../../src/core/stamp/scope';
import { whyNoteOutOfScope } from '../../../src/core/stamp/stamp-policy';

const key = fc.constantFrom(
  'stamp',
  'Stamp',
  'updated',
  'frozen',
  'Frozen',
  'excalidraw-plugin',
  'title',
  'tags',
);
const spelledKey = key.chain((name) => fc.constantFrom(name, `"${name}"`, `'${name}'`, escaped(name)));
const value = fc.constantFrom(
  'false',
  'no',
  '"off"',
  "'No'",
  '"\\x6eo"',
  'true',
  'parsed',
  '',
  'draft',
  '[ai, draft]',
  'x',
);
const line = fc.tuple(spelledKey, value).map(([name, text]) => `${name}: ${text}`);
const body = fc.constantFrom('', '#draft', 'stamp: false');
const block = fc.uniqueArray(line, { maxLength: 4, selector: (each) => each.split(':')[0] });
const settings: fc.Arbitrary<Settings> = fc
  .record({
    stampExcludedTags: fc.constantFrom([], ['draft']),
    stampExcludedProperty: fc.constantFrom('', 'frozen', 'title'),
    stampOptOutProperty: fc.constantFrom('', 'stamp', 'title'),
  })
  .map((some) => ({ ...defaultSettings, ...some }));

describe('whether a note is stamped at all', () => {
  it('is the same whether or not its front matter is read, wherever it is not read to save time', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(block, body, settings, (lines, rest, chosen) => {
        const text = `---\n${lines.map((each) => `${each}\n`).join('')}---\n${rest}\n`;
        const reading = readFrontMatter(text);
        const frontMatter = reading?.ok === true ? reading.data : {};
        const tags = [frontMatter.tags].flat().filter((tag) => typeof tag === 'string');
        const expected = whyOutOfScope({ path: 'a.md', tags, frontMatter }, chosen);
        met.add(expected ?? 'stamped');
        expect(whyNoteOutOfScope({ path: 'a.md', text, tags: [] }, chosen, [])).toBe(expected);
      }),
      { numRuns: 3000 },
    );
    expect(met).toEqual(new Set(['stamped', ...frontMatterRules.map(({ skip }) => skip)]));
  });
});

/** The name with its first letter escaped, as YAML's double quotes allow. */
function escaped(name: string): string {
  return `"\\x${name.charCodeAt(0).toString(16)}${name.slice(1)}"`;
}
