import { type Form, none, termOfPhrase } from '../form';
import { definitionBelow, isDefiningCallout } from '../section-definition';
import { readName, withoutNumbering } from '../term-phrase';

/**
 * Callouts `[!definition] X`, `[!term] X`, `[!정의] X`, in any note. (Without a title one defines what the note is about:
 * see `NoteOpening`.)
 */
export const readCallout: Form = ({ block, blocks, at }) => {
  const callout = block.type === 'callout' ? block.within?.callout : undefined;
  if (callout === undefined || !isDefiningCallout(callout.kind)) return none;
  const phrase = readName(withoutNumbering(block.plain));
  const definition = definitionBelow(blocks, { from: at + 1, within: block.within });
  if (phrase === undefined || definition === undefined) return none;
  return [
    { term: termOfPhrase(phrase, { kind: 'definition-list', line: block.line, definition }), where: 'any' },
  ];
};
