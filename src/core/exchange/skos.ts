import { nameKey } from '../term/fold';
import { rowsOf, type ExchangeRow, type ExportableTerm } from './exchanged-term';

export interface SkosOptions {
  /** Label of the concept scheme. Default `Glossary`. */
  readonly title?: string | undefined;
  /** The beginning of the IRIs of concepts. Default `urn:ai-glossary:`. */
  readonly baseIri?: string | undefined;
}

/**
 * SKOS in Turtle: one concept scheme, and in it a concept for each sense of each term. Labels and definitions carry
 * language tags. Source: W3C, SKOS Reference (2009) and RDF 1.1 Turtle (2014).
 */
export function writeSkos(terms: readonly ExportableTerm[], options: SkosOptions): string {
  const { title = 'Glossary', baseIri = 'urn:ai-glossary:' } = options;
  const scheme = iri(baseIri, 'scheme');
  const taken = new Set(['scheme']);
  const concepts = terms.flatMap((term) =>
    rowsOf(term).map((row) => concept(iri(baseIri, freeName(row, taken)), { row, scheme })),
  );
  return [
    '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .',
    '@prefix dct: <http://purl.org/dc/terms/> .',
    '',
    `${scheme} a skos:ConceptScheme ;`,
    `  dct:title ${literal(title)} .`,
    ...concepts,
    '',
  ].join('\n');
}

function concept(subject: string, { row, scheme }: { row: ExchangeRow; scheme: string }): string {
  const { headword, expansion, names, definition, sources } = row;
  const preferred = literal(headword);
  const others = new Set([expansion, ...names].filter((name) => name !== '').map(literal));
  // Integrity condition S13: no label may be both preferred and alternative.
  others.delete(preferred);
  const places = new Set(
    sources.map(({ path, heading }) => (heading === undefined ? path : `${path}#${heading}`)),
  );
  const statements = [
    'a skos:Concept',
    `skos:inScheme ${scheme}`,
    `skos:topConceptOf ${scheme}`,
    `skos:prefLabel ${preferred}`,
    ...(others.size === 0 ? [] : [`skos:altLabel ${[...others].join(', ')}`]),
    ...(definition === '' ? [] : [`skos:definition ${literal(definition)}`]),
    ...(places.size === 0 ? [] : [`dct:source ${[...places].map(quoted).join(', ')}`]),
  ];
  return `\n${subject} ${statements.join(' ;\n  ')} .`;
}

/** A unique name for a concept. It is stable as long as the terms are. */
function freeName({ headword, expansion }: ExchangeRow, taken: Set<string>): string {
  const key = nameKey(headword) || headword;
  const candidates = [key, `${key}/${nameKey(expansion)}`];
  let name = candidates.find((each) => !each.endsWith('/') && !taken.has(each));
  for (let number = 2; name === undefined; number++) {
    if (!taken.has(`${key}/${number}`)) name = `${key}/${number}`;
  }
  taken.add(name);
  return name;
}

function iri(base: string, name: string): string {
  const path = wellFormed(name).split('/').map(encodeURIComponent).join('/');
  return `<${wellFormed(base).replace(/[\s<>"{}|^`\\]/g, encodeURIComponent)}${path}>`;
}

/** A string with a language tag, judged by its script: Korean that contains English terms is Korean. */
function literal(text: string): string {
  const language = /\p{Script=Hangul}/u.test(text) ? '@ko' : /\p{Script=Latin}/u.test(text) ? '@en' : '';
  return quoted(text) + language;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function quoted(text: string): string {
  const content = wellFormed(text).replace(
    // eslint-disable-next-line no-control-regex -- control characters are what must not stand in Turtle as they are
    /["\\\u0000-\u001F\u007F]/g,
    (character) => escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${content}"`;
}

/** An unpaired surrogate cannot be encoded in UTF-8. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
