import { plainText } from '../../markdown/plain-text';
import { distinctNames } from '../../term/fold';
import { type Form, none, termOfPhrase } from '../form';

const abbreviation = /^\*\[([^\]]{1,100})\]:[ \t]*(.*)$/;

/**
 * kramdown's `*[LLM]: Large Language Model` (https://kramdown.gettalong.org/syntax.html#abbreviations), in any note.
 */
export const readAbbreviation: Form = ({ block }) => {
  const match = abbreviation.exec(block.text);
  const headword = plainText(match?.[1] ?? '');
  if (headword === '') return none;
  const expansion = plainText(match?.[2] ?? '');
  const phrase =
    expansion === ''
      ? { headword, names: [headword] }
      : { headword, names: distinctNames([headword, expansion]), expansion };
  return [{ term: termOfPhrase(phrase, { kind: 'abbreviation', line: block.line }), where: 'any' }];
};
