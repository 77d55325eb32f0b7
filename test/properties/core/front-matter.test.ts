import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  applyEdits,
  expandTemplate,
  fieldRange,
  findFrontMatter,
  insertFrontMatter,
  setField,
  stampField,
  type EditResult,
} from '../../../src/core';
import { detectForm } from '../../../src/core/front-matter/timestamp';
import { formatLike } from '../../../src/core/front-matter/timestamp';
import { quoteScalar } from '../../../src/core/front-matter/yaml-scalar';
import { readFrontMatter } from '../../../src/core/front-matter/parse';
import { withoutField } from '../../../src/core/front-matter/edit';

/** A third reader, for YAML 1.1: the one that comes with gray-matter. */
const jekyllLike = createRequire(createRequire(import.meta.url).resolve('gray-matter'))('js-yaml') as {
  safeLoad: (source: string) => unknown;
};

/** Pieces that make YAML difficult, more often than chance would produce them. */
const pieces =
  'yes|no|off|y|null|~|true|0|07|0x1|1e3|e5|.|..|-|+|_|,|:|: | |\t|#| #|"|\'|\\|[|]|{|}|&|*|!|||>|%|@|`|? |- |---|...|2024-08-14|T|12:30|+0900|Z|.inf|<<|=|가|언어 모델|a|LLM|😀|\n|\r|\u0085|\u2028|\u0007|\uFEFF|\ud800|\udc00|\u00a0|{{|<%'.split(
    '|',
  );
const oddText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

const eol = fc.constantFrom('\n', '\r\n', '\r');
const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'a: 1',
      'b : "x" # y',
      'tags:\n  - a\n  - b',
      'list:\n- x',
      'c:',
      'd: ',
      '# comment',
      '',
      'meta:\n  updated: 1',
      'e: |\n  x\n\n  y',
      'f: |+\n  x\n',
      "'g': [1, {h: 2}]",
      '제목: 가',
      'commentsUpdated: 1',
      'parent : [[x]]',
      '  # indented',
    ),
  },
  { weight: 1, arbitrary: oddText },
);
const stampLine = fc.constantFrom(
  'updated: 2024-08-14 23:46:50 +0900',
  'updated : 2024-08-14',
  'updated:',
  'updated: ',
  'updated:   # x',
  "updated: '2024-08-14T23:46:50Z' # x",
  '"updated": 1723646810000  ',
  'updated: null',
  'updated: words',
  'updated: [a]',
  'updated: |\n  x',
  'updated: {{date}}',
);
/** A note with a block that often contains `updated`, sometimes twice, and that is sometimes invalid YAML. */
const note = fc
  .record({
    mark: fc.constantFrom('', '', '\uFEFF'),
    before: fc.uniqueArray(line, { maxLength: 4 }),
    stamps: fc.oneof(
      { weight: 3, arbitrary: stampLine.map((only) => [only]) },
      { weight: 1, arbitrary: fc.array(stampLine, { maxLength: 2 }) },
    ),
    after: fc.uniqueArray(line, { maxLength: 4 }),
    fences: fc.constantFrom(['---', '---'], ['---  ', '...'], ['---', '--- ']),
    body: oddText,
    ends: fc.array(eol, { minLength: 1, maxLength: 3 }),
  })
  .map(({ mark, before, stamps, after, fences, body, ends }) => {
    const [open = '', close = ''] = fences;
    let index = 0;
    return (mark + [open, ...before, ...stamps, ...after, close, body].join('\n')).replace(
      /\n/g,
      () => ends[index++ % ends.length] ?? '\n',
    );
  });

const instant = fc.date({ min: new Date('2001-09-10'), max: new Date('2099-12-31'), noInvalidDate: true });
const timeZone = fc.constantFrom('+09:00', '-03:30', 'Z', '');
const format = fc.constantFrom(
  'YYYY-MM-DD HH:mm:ss ZZ',
  'YYYY-MM-DDTHH:mm:ssZ',
  'x',
  'HH:mm',
  'MMM D, YYYY',
  '[a: b]',
);

/** The note after an edit; the note itself if the edit was refused. */
function after(text: string, result: EditResult): string {
  return result.ok ? applyEdits(text, result.edits) : text;
}

/** The parts of `text` and of `changed` outside the one range that may differ. */
function outside(text: string, changed: string, key: string): [string, string] {
  return [withoutField(text, key), withoutField(changed, key)];
}

describe('setField', () => {
  test('changes one line of the block, in its value alone; what is read then is what was written', () => {
    fc.assert(
      fc.property(note, oddText.map(quoteScalar), (text, raw) => {
        const result = setField(text, 'updated', raw);
        const changed = after(text, result);
        if (!result.ok) return;
        const range = fieldRange(changed, 'updated');
        expect(range && changed.slice(range.from, range.to)).toBe(raw);
        const [before, now] = outside(text, changed, 'updated');
        expect(now).toBe(before);
        expect(setField(changed, 'updated', raw)).toEqual({ ok: true, edits: [] });
        const reading = readFrontMatter(changed);
        if (reading?.ok === true) expect(quoteScalar(String(reading.data.updated))).toBe(raw);
      }),
      { numRuns: 800 },
    );
  });

  test('any raw text is one scalar then, or refused', () => {
    fc.assert(
      fc.property(note, oddText, (text, raw) => {
        const result = setField(text, 'updated', raw);
        if (!result.ok) return;
        expect(result.edits.length).toBeLessThanOrEqual(1);
        const [before, now] = outside(text, applyEdits(text, result.edits), 'updated');
        expect(now).toBe(before);
      }),
      { numRuns: 800 },
    );
  });
});

describe('stampField', () => {
  test('bytes outside the value are unchanged, and a second stamp of the same moment changes nothing', () => {
    fc.assert(
      fc.property(note, instant, timeZone, format, (text, at, zone, written) => {
        const options = { timeZone: zone, format: written };
        const result = stampField(text, 'updated', at, options);
        const changed = after(text, result);
        const [before, now] = outside(text, changed, 'updated');
        expect(now).toBe(before);
        expect(after(changed, stampField(changed, 'updated', at, options))).toBe(changed);
      }),
      { numRuns: 800 },
    );
  });

  test('a value only ever grows, whatever the clock does', () => {
    const known = ['2024-08-14', '2024-08-14 23:46:50 +0900', "'2024-08-14T14:46:50Z'", '1723646810000'];
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.array(instant, { maxLength: 6 }), (value, instants) => {
        const options = { timeZone: '+09:00', format: 'x' };
        const form = detectForm(value);
        let text = `---\nupdated: ${value}\n---\n`;
        let latest = new Date('2024-08-14T14:46:50Z');
        for (const at of instants) {
          text = after(text, stampField(text, 'updated', at, options));
          if (at > latest) latest = at;
        }
        expect(text).toBe(`---\nupdated: ${form ? formatLike(form, latest, '+09:00') : ''}\n---\n`);
      }),
    );
  });
});

describe('quoteScalar', () => {
  const readers: [name: string, read: (source: string) => unknown][] = [
    ['YAML 1.2', (source): unknown => parse(source, { version: '1.2', logLevel: 'error' })],
    ['YAML 1.1', (source): unknown => parse(source, { version: '1.1', logLevel: 'error' })],
    ['js-yaml 3', (source) => jekyllLike.safeLoad(source)],
  ];

  /** Whether every reader reads `source` as `value`, both as a value and as a list item. */
  function readAs(value: string, source: string): boolean {
    const expected = JSON.stringify({ key: value, list: [value] });
    return readers.every(([, read]) => {
      try {
        return JSON.stringify(read(`key: ${source}\nlist:\n  - ${source}\n`)) === expected;
      } catch {
        return false;
      }
    });
  }

  test('every reader gives the string back', () => {
    fc.assert(
      fc.property(oddText, (value) => readAs(value, quoteScalar(value))),
      { numRuns: 2000 },
    );
  });

  test('what it quotes would be changed, but for what only Psych and YAML itself change', () => {
    const onlyPsych = /^:|,|^(?:y|n|=|<<)$|[\x7f-\x9f\u2028\u2029\uFEFF]|^[-+]?0o/i;
    fc.assert(
      fc.property(oddText, (value) => {
        fc.pre(!onlyPsych.test(value));
        return quoteScalar(value) === value || !readAs(value, value);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('insertFrontMatter', () => {
  const value = fc.oneof(oddText, fc.array(oddText, { maxLength: 3 }), fc.constant(null));
  const fields = fc.uniqueArray(
    fc.record({ key: fc.constantFrom('title', 'a', 'b', 'c', 'd', 'tags', 'updated', '새 키'), value }),
    { selector: ({ key }) => key, maxLength: 6 },
  );

  test('every byte of the note is kept, every field is there, and a second time nothing is missing', () => {
    fc.assert(
      fc.property(fc.oneof(note, oddText), fields, (text, wanted) => {
        const result = insertFrontMatter(text, wanted);
        if (!result.ok) return;
        expect(result.edits.every(({ from, to }) => from === to)).toBe(true);
        const changed = applyEdits(text, result.edits);
        expect(insertFrontMatter(changed, wanted)).toEqual({ ok: true, edits: [] });
        const reading = readFrontMatter(changed);
        if (findFrontMatter(text) !== undefined || wanted.length === 0 || reading?.ok !== true) return;
        for (const { key, value: written } of wanted) {
          const empty = Array.isArray(written) && written.length === 0;
          expect(reading.data[key]).toEqual(empty ? null : written);
        }
      }),
      { numRuns: 800 },
    );
  });

  test('the values of the keys that are there stay what they were', () => {
    fc.assert(
      fc.property(note, fields, (text, wanted) => {
        const before = readFrontMatter(text);
        const result = insertFrontMatter(text, wanted);
        if (!result.ok || before?.ok !== true) return;
        expect(readFrontMatter(applyEdits(text, result.edits))).toMatchObject({ data: before.data });
      }),
      { numRuns: 800 },
    );
  });
});

test('expandTemplate: any title, alias or folder gives fields that read as they are', () => {
  const template =
    'title: {{title}}\na: "{{folder}}"\nb: \'x {{folder}}\'\naliases: [{{aliases}}]\ntags:\n  - {{tags}}';
  const word = oddText.filter((text) => !/[\r\n]|\.md$/i.test(text) && text.normalize('NFC') === text);
  fc.assert(
    fc.property(word, word, fc.array(word, { maxLength: 3 }), (title, folder, names) => {
      const expansion = expandTemplate(template, {
        fileName: `_${title}`,
        folder,
        created: new Date(0),
        now: new Date(0),
        timeZone: 'Z',
        dateFormat: 'x',
        aliases: names,
        tags: names,
      });
      const inserted = expansion.ok ? insertFrontMatter('', expansion.fields) : undefined;
      expect(inserted?.ok === true ? readFrontMatter(applyEdits('', inserted.edits)) : inserted).toEqual({
        ok: true,
        data: {
          title: `_${title}`,
          a: folder,
          b: `x ${folder}`,
          aliases: names,
          tags: names.length === 0 ? null : names,
        },
      });
    }),
    { numRuns: 500 },
  );
});
