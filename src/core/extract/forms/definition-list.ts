import { plainHeading, plainText } from '../../markdown/plain-text';
import { definitionText } from '../definition-text';
import { type Form, none, termOfPhrase } from '../form';
import { phraseOfNames } from '../names-of-one';
import type { TextBlock } from '../text-block';

/** A paragraph above a definition lists terms, one per line, if it has no more lines than this and all are short. */
const mostTerms = 4;
const longestTerm = 60;

/**
 * kramdown's definition lists, in any note: terms, one per line, then `: their definition`, possibly after a blank
 * line. Terms above the same definition are names of one thing. The definition may be just the expansion.
 */
export const readDefinitionList: Form = ({ block, blocks, at }) => {
  // If there are several definitions, the first is shown.
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
