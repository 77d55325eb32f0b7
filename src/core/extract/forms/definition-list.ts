import { plainHeading, plainText } from '../../markdown/plain-text';
import { definitionText } from '../definition-text';
import { type Form, none, termOfPhrase } from '../form';
import { phraseOfNames } from '../names-of-one';
import type { TextBlock } from '../text-block';

/** A paragraph above a definition is its terms, one a line, when there are no more than this, and none is long. */
const mostTerms = 4;
const longestTerm = 60;

/**
 * Definition lists (kramdown: one term a line and, below them or below a blank line, `: their definition`), in any note.
 * Terms that share a definition are one thing; a definition may be no more than what the letters stand for.
 */
export const readDefinitionList: Form = ({ block, blocks, at }) => {
  // Of several definitions, the first is shown.
  const isFirst = blocks[at - 1]?.type !== 'definition';
  const terms = isFirst ? termsOf(blocks, at) : undefined;
  if (terms === undefined) return none;
  const phrase = phraseOfNames(terms.text.split('\n').map(plainHeading), plainText(block.text));
  if (phrase === undefined) return none;
  const definition = definitionText(block.text);
  return [
    { term: termOfPhrase(phrase, { kind: 'definition-list', line: terms.line, definition }), where: 'any' },
  ];
};

function termsOf(blocks: readonly TextBlock[], at: number): TextBlock | undefined {
  const terms = blocks[at - 1];
  if (terms?.type !== 'paragraph' || terms.within !== blocks[at]?.within) return undefined;
  const lines = terms.text.split('\n');
  const isShort = lines.every(({ length }) => length <= longestTerm);
  return lines.length <= (isShort ? mostTerms : 1) ? terms : undefined;
}
