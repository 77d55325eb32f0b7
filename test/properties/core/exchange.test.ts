import MarkdownIt from 'markdown-it';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { exportedFile, exportGlossary, importForms, type ImportedTerm, readTerms } from '../../../src/core';
import type { ExportableSense, ExportableTerm } from '../../../src/core/exchange/exchanged-term';
import { readCards } from '../../core/exchange/spaced-repetition-reader';
import { runs } from '../runs';

const piece = fc.constantFrom(
  ...['LLM', '토큰', '토큰'.normalize('NFD'), 'é', 'é', '한국어', 'a', 'B2', '🧠', '값', 'token s'],
  ...['=', '+', '-', '@', "'", '"', '""', ',', ';', '\t', '\n', '\\', '|', '\\|', '#', '&', '&lt;', '&#9;'],
  ...[
    '<br>',
    '<b>',
    '</b>',
    '<i>',
    '[[',
    ']]',
    '[',
    '](',
    '`',
    '```',
    '**',
    '_',
    '::',
    ':',
    '%%',
    '$$',
    ' ',
    '  ',
  ],
  ...['＝', '\u00A0', '\u200B', '\uFEFF', '- ', '1. ', '> ', '<!--', '*[', ']:', '~~~', '__proto__'],
  ...[
    '?',
    '\n?\n',
    '\n??\n',
    '\n\n',
    ':::',
    '-->',
    '<!--SR:!2026-01-02,3,250-->',
    '#flashcards/other',
    '{{x}}',
    '==',
  ],
  ...[' ^id', '\n```js\n', '\\`'],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 6 }).map((parts) => parts.join('')),
  fc.string(),
);
const name = text.filter((each) => each.trim() !== '' && !/[\r\n]/.test(each));

const sense = fc.record(
  { expansion: name, names: fc.uniqueArray(name, { maxLength: 3 }), definition: text },
  { requiredKeys: ['names'] },
);

/** A term as the glossary gives it: the headword, then the names of all senses; no two senses have the same content. */
const term = fc
  .record({
    headword: name,
    senses: fc.uniqueArray(sense, {
      minLength: 1,
      maxLength: 3,
      selector: ({ expansion = '', definition = '' }) => JSON.stringify([expansion, definition]),
    }),
    tags: fc.uniqueArray(fc.constantFrom('ai', 'ai/nlp', '자연어', 'c++'), { maxLength: 2 }),
  })
  .map(({ headword, senses, tags }): ExportableTerm => {
    const own = senses.map((each) => ({ ...each, names: each.names.filter((other) => other !== headword) }));
    const { expansion } = own.find((each) => each.expansion !== undefined) ?? {};
    const { definition } = own.find((each) => Boolean(each.definition)) ?? {};
    const names = [...new Set([headword, ...own.flatMap((each) => each.names)])];
    return { headword, names, expansion, definition, tags, senses: own };
  });

const glossary = fc.uniqueArray(term, {
  maxLength: 5,
  selector: ({ headword }) => headword.normalize('NFC'),
});

/** What an import gives for a term if nothing is lost. `kept` says what becomes of a definition. */
function imported(
  { headword, names = [], tags = [], senses = [] }: ExportableTerm,
  kept: (text: string) => string,
): ImportedTerm {
  const own = senses.map(({ expansion, names: others = [], definition = '' }) => ({
    ...(expansion === undefined ? {} : { expansion }),
    names: others,
    ...(definition === '' ? {} : { definition: kept(definition) }),
  }));
  const { expansion } = own.find((each) => each.expansion !== undefined) ?? {};
  const { definition } = own.find((each) => each.definition !== undefined) ?? {};
  return {
    headword,
    names,
    ...(expansion === undefined ? {} : { expansion }),
    ...(definition === undefined ? {} : { definition }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(own.length < 2 ? {} : { senses: own }),
  };
}

const asWritten = (definition: string): string => definition;
const withLineFeeds = (definition: string): string => definition.replace(/\r\n?/g, '\n');

describe('a glossary that is exported and read again', () => {
  it('is the same from JSON', () => {
    fc.assert(
      fc.property(glossary, (terms) => {
        expect(readTerms(exportGlossary(terms, 'json'))).toEqual(
          terms.map((each) => imported(each, asWritten)),
        );
      }),
    );
  });

  it('is the same from CSV, with and without a byte order mark, its form told or not', () => {
    fc.assert(
      fc.property(glossary, fc.boolean(), (terms, byteOrderMark) => {
        const csv = exportGlossary(terms, 'csv', { byteOrderMark });
        const same = terms.map((each) => imported(each, asWritten));
        expect(readTerms(csv, 'csv')).toEqual(same);
      }),
    );
  });

  it('is the same from Anki, where each sense says something', () => {
    const says = ({ senses = [] }: ExportableTerm): boolean =>
      senses.every(({ expansion, definition }) => Boolean(expansion) || Boolean(definition));
    fc.assert(
      fc.property(
        glossary.map((terms) => terms.filter(says)),
        (terms) => {
          expect(readTerms(exportGlossary(terms, 'anki'))).toEqual(
            terms.map((each) => imported(each, withLineFeeds)),
          );
        },
      ),
    );
  });
});

describe('for any terms', () => {
  it('CSV is read by a CSV package, with cells that no spreadsheet runs', () => {
    fc.assert(
      fc.property(glossary, (terms) => {
        const rows = parse(exportGlossary(terms, 'csv'));
        expect(rows).toHaveLength(1 + terms.flatMap(({ senses = [] }) => senses).length);
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });

  it('SKOS is read by a Turtle parser, with each definition in it', () => {
    fc.assert(
      fc.property(glossary, (terms) => {
        const quads = new Parser({ format: 'text/turtle' }).parse(exportGlossary(terms, 'skos'));
        const definitions = quads.filter(({ predicate }) => predicate.value.endsWith('#definition'));
        const wanted = terms.flatMap(({ senses = [] }) => senses.map(({ definition = '' }) => definition));
        expect(definitions.map(({ object }) => object.value)).toEqual(
          wanted.filter((each) => each !== '').map((each) => each.replace(/\p{Surrogate}/gu, '\uFFFD')),
        );
      }),
    );
  });

  it('a Markdown page has an item for each term, whatever stands in the others', () => {
    const markdown = new MarkdownIt();
    fc.assert(
      fc.property(glossary, (terms) => {
        const tokens = markdown.parse(exportGlossary(terms, 'markdown'), {});
        const items = tokens.filter(({ type, level }) => type === 'list_item_open' && level === 1);
        expect(items).toHaveLength(terms.length);
      }),
    );
  });

  it('an Anki card is one line with its separators', () => {
    fc.assert(
      fc.property(glossary, (terms) => {
        const anki = exportGlossary(terms, 'anki')
          .trimEnd()
          .split(/[\r\n]/)
          .slice(5);
        for (const line of anki) expect(line.split('\t')).toHaveLength(5);
      }),
    );
  });
});

describe('cards for Spaced Repetition', () => {
  const markdown = new MarkdownIt();
  /** The words only, because marks would be tokens of their own. */
  const shown = (inline: string): string[] =>
    (markdown.parseInline(inline, {})[0]?.children ?? []).map(({ type, content }) =>
      /^text/.test(type) ? content : type,
    );

  it('are read by its rules, each with its question and its answer', () => {
    fc.assert(
      fc.property(glossary, (terms) => {
        const note = exportedFile(exportGlossary(terms, 'spaced-repetition'), 'spaced-repetition');
        const asked = terms.flatMap(({ headword, senses = [] }) =>
          senses.flatMap((each) => {
            const answer = answerOf(headword, each);
            return answer === '' ? [] : [{ headword, answer }];
          }),
        );
        const cards = readCards(note);
        expect(cards.map(({ kind, deck }) => [kind, deck])).toEqual(asked.map(() => ['one way', undefined]));
        expect(cards.map(({ front }) => shown(front).join(''))).toEqual(
          asked.map(({ headword }) => headword.replace(/\s+/g, ' ').trim()),
        );
        expect(cards.map(({ back }) => unmarked(back))).toEqual(asked.map(({ answer }) => unmarked(answer)));
      }),
      {
        numRuns: runs(200, 5000),
        examples: [
          [[{ headword: '!', names: ['!'], tags: [], senses: [{ names: [], definition: '<!--> ' }] }]],
        ],
      },
    );
  });

  /** What a reader of the glossary sees after a name, line by line. */
  function answerOf(
    headword: string,
    { expansion = '', names = [], definition = '' }: ExportableSense,
  ): string {
    // `<!-->` is a complete comment too (CommonMark 0.31, 6.6).
    const seen = definition.replace(/<!--(?:-?>|[^]*?-->)/g, '').trim();
    const lines = seen === '' ? [] : seen.split(/\r\n?|\n/).map((line) => line.trim());
    const parts = [expansion.replace(/\s+/g, ' '), ...lines].filter((part, at) => at > 0 || part !== '');
    const others = names.filter((other) => other !== headword && other !== '');
    return parts.length > 0
      ? parts.join('<br>')
      : others.map((other) => other.replace(/\s+/g, ' ')).join(', ');
  }

  /** The text without characters that only keep others from being marks. */
  const unmarked = (text: string): string =>
    text
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
      .replace(/&lt;/g, '<')
      .replace(/\\/g, '')
      .replace(/\s+/g, ' ')
      .trim();
});

it('reading any text in any form throws nothing', () => {
  fc.assert(
    fc.property(
      fc.oneof(text, fc.string({ unit: 'binary' }), fc.json()),
      fc.constantFrom(undefined, ...importForms),
      (any, form) => {
        for (const { headword, names } of readTerms(any, form)) expect(names[0]).toBe(headword);
      },
    ),
  );
});
