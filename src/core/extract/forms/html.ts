import { plainText } from '../../markdown/plain-text';
import { readDefiningHeading } from '../definition-form';
import { definitionText } from '../definition-text';
import { type Found, type Form, isPair, none, termOfPhrase } from '../form';
import { phraseOfNames } from '../names-of-one';
import { definitionBelow } from '../section-definition';
import { withoutNumbering } from '../numbering';
import { readName } from '../pair';
import type { TextBlock } from '../text-block';

const tag = /<(\/?)(h[1-6]|summary|dt|dd|p|dl|div|section|details|ul|ol|table)\b[^<>]*>/gi;

/** The text of one element, as Markdown. */
interface Element {
  readonly name: string;
  readonly text: string;
  readonly line: number;
}

/** `<h3>X</h3>` and `<summary>X</summary>` count like a heading, `<dt>` and `<dd>` like a definition list. */
export const readHtml: Form = ({ block, blocks, at }) => {
  if (!/<(?:h[1-6]|summary|dt)\b/i.test(block.text)) return none;
  const elements = elementsOf(block.text, block.line);
  return elements.flatMap((element, index) => {
    if (element.name === 'dt') return readListed(elements, index);
    if (!/^[hs]/.test(element.name)) return [];
    const next = elements[index + 1];
    const said = next ?? paragraphIn(blocks[at + 1]);
    const below = said === undefined ? definitionBelow(blocks, { from: at + 1 }) : said.text;
    return readHeading(element, said === undefined || said.name === 'p' ? below : undefined);
  });
};

/** `<p>` in a block of its own. */
function paragraphIn(block: TextBlock | undefined): Element | undefined {
  return block?.type === 'html' && /^<p\b/i.test(block.text)
    ? elementsOf(block.text, block.line)[0]
    : undefined;
}

function elementsOf(text: string, line: number): Element[] {
  const elements: Element[] = [];
  let open: { name: string; from: number; line: number } | undefined;
  let at = 0;
  let number = line;
  for (const match of text.matchAll(tag)) {
    number += text.slice(at, match.index).split('\n').length - 1;
    at = match.index;
    const name = (match[2] ?? '').toLowerCase();
    const said = open === undefined ? '' : text.slice(open.from, match.index).trim();
    // End tags of `<dt>` and `<dd>` may be missing. The next tag ends the element.
    if (open !== undefined && said !== '') elements.push({ name: open.name, text: said, line: open.line });
    // Text after an element is a paragraph without a tag.
    const isOpening = match[1] === '' && /^(?:h\d|summary|d[td]|p)$/.test(name);
    open = { name: isOpening ? name : 'p', from: match.index + match[0].length, line: number };
  }
  const rest = open === undefined ? '' : text.slice(open.from).trim();
  if (open !== undefined && rest !== '') elements.push({ name: open.name, text: rest, line: open.line });
  return elements;
}

function readHeading({ name, text, line }: Element, below: string | undefined): Found[] {
  const plain = plainText(text);
  const asked = readDefiningHeading(plain);
  const phrase = asked ?? readName(withoutNumbering(plain));
  const definition = below === undefined ? undefined : definitionText(below);
  if (phrase === undefined || (asked === undefined && definition === undefined)) return [];
  // A summary is a label as often as a name.
  if (asked === undefined && name === 'summary') return [];
  const where = asked !== undefined || isPair(phrase) ? 'any' : 'glossary';
  return [{ term: termOfPhrase(phrase, { kind: 'heading', line, definition }), where }];
}

/** Several terms above one definition are names of one thing. */
function readListed(elements: readonly Element[], at: number): Found[] {
  if (elements[at - 1]?.name === 'dt') return [];
  let next = at;
  while (elements[next]?.name === 'dt') next++;
  const said = elements[next];
  const texts = elements.slice(at, next).map(({ text }) => plainText(text));
  const phrase = said?.name === 'dd' ? phraseOfNames(texts, plainText(said.text)) : undefined;
  if (phrase === undefined || said === undefined) return [];
  const definition = definitionText(said.text);
  const line = elements[at]?.line ?? 0;
  return [{ term: termOfPhrase(phrase, { kind: 'definition-list', line, definition }), where: 'any' }];
}
