import { type Form, none, termOfPhrase } from '../form';
import { readDefiningHeading } from '../definition-form';
import { definitionText } from '../definition-text';
import { definitionBelow, isDefiningCallout } from '../section-definition';
import { withoutNumbering } from '../numbering';
import { readName } from '../pair';
import { standsIn, type TextBlock } from '../text-block';

/**
 * Callouts `[!definition] X`, `[!term] X`, `[!정의] X` in any note. One without a title defines the note's own term; see
 * `NoteOpening`.
 */
export const readCallout: Form = ({ block, blocks, at }) => {
  const callout = block.within?.callout;
  if (callout === undefined || !isDefiningCallout(callout.kind)) return none;
  const phrase = readDefiningHeading(block.plain) ?? readName(withoutNumbering(block.plain));
  const definition =
    definitionBelow(blocks, { from: at + 1, within: block.within }) ??
    firstText(blocks.slice(at + 1, at + 2), block);
  if (phrase === undefined || definition === undefined) return none;
  return [
    { term: termOfPhrase(phrase, { kind: 'definition-list', line: block.line, definition }), where: 'any' },
  ];
};

/** The first text of a callout, of whatever kind. */
function firstText(below: readonly TextBlock[], head: TextBlock): string | undefined {
  const block = below.find((each) => standsIn(each, head.within));
  return block === undefined || block.text === '' ? undefined : definitionText(block.text);
}
