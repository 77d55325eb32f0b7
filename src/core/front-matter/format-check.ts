import { isScalar, isSeq } from 'yaml';
import { applyEdits, type TextEdit } from '../text-edit';
import { lineAt, type FrontMatterBlock } from './block';
import { refuse, type FormatRefusal, type Refusal } from './edit-result';
import { readMap } from './entries';
import type { ListContext } from './format-list';
import type { PlacedSegment } from './format-order';
import { segmentsOf, type Segment } from './format-segments';

/** A segment in its new form. */
export interface Formed extends PlacedSegment {
  readonly key: string;
  /** What the value must read as after the rewrite: a source, or the values of a list. */
  readonly source?: string;
  readonly values?: readonly unknown[];
}

/** Refuses to move a key whose meaning depends on its place. */
export function refuseMoves(
  { text, block }: ListContext,
  formed: readonly Formed[],
  ordered: readonly Formed[],
): Refusal<FormatRefusal> | undefined {
  if (formed.every((form, index) => form === ordered[index])) return undefined;
  const keys = new Map<string, number>();
  for (const { key } of formed) keys.set(key, (keys.get(key) ?? 0) + 1);
  for (const [index, form] of formed.entries()) {
    const { segment, key } = form;
    const at = ordered.indexOf(form);
    const line = lineAt(text, segment.keyFrom);
    // The meaning of a merge key depends on which keys come before it and which after it.
    const isPassed =
      key === '<<' && formed.some((other, place) => place < index !== ordered.indexOf(other) < at);
    if (isPassed || (at !== index && segment.isTied)) {
      return refuse('anchor', `What stands on line ${line + 1} depends on its place.`, line);
    }
    if (at !== index && (keys.get(key) ?? 0) > 1) {
      return {
        ...refuse('duplicate-key', `The key “${key}” on line ${line + 1} stands there twice.`, line),
        key,
      };
    }
    // Blank lines at the end of such a value belong to it, and readers disagree about those at the end of a block.
    const isLast = segment.to === block.contentTo || at === formed.length - 1;
    if (at !== index && isLast && /\n[ \t]*\r?\n$/.test(text.slice(segment.from, segment.to))) {
      return refuse('not-kept', `The blank lines that end the value on line ${line + 1} cannot move.`, line);
    }
  }
  return undefined;
}

/**
 * Refuses source that must not be edited around. Templater and Liquid run their code in document order; readers of YAML
 * disagree about a tab at the start of a line, and most ignore a lone carriage return.
 */
export function refuseCode(
  text: string,
  { contentFrom, contentTo }: FrontMatterBlock,
): Refusal<FormatRefusal> | undefined {
  const content = text.slice(contentFrom, contentTo);
  const code = /<%|\{%/.exec(content);
  if (code !== null) {
    const line = lineAt(text, contentFrom + code.index);
    return refuse('template-code', `Line ${line + 1} holds template code.`, line);
  }
  const unsure = /\r(?!\n)|(?:^|\n) *\t/.exec(content);
  if (unsure === null) return undefined;
  const line = lineAt(text, contentFrom + unsure.index + unsure[0].length - 1);
  return refuse('not-kept', `Line ${line + 1} is not read alike everywhere.`, line);
}

/** Reads the note as it would be after the edits: each key must be there, with its value. */
export function refuseChange(
  text: string,
  {
    edits,
    ordered,
    block,
  }: {
    readonly edits: readonly TextEdit[];
    readonly ordered: readonly Formed[];
    readonly block: FrontMatterBlock;
  },
): Refusal<FormatRefusal> | undefined {
  const changed = applyEdits(text, edits);
  const after = readMap(changed);
  const cut = after.ok && after.map !== undefined ? segmentsOf(changed, after.block, after.map) : undefined;
  const isKept =
    cut?.ok === true &&
    cut.segments.length === ordered.length &&
    ordered.every((form, index) => {
      const segment = cut.segments[index];
      return segment?.key === form.key && isExpected({ text, changed }, form, segment);
    });
  const line = lineAt(text, block.contentFrom);
  return isKept ? undefined : refuse('not-kept', 'The front matter would read differently then.', line);
}

function isExpected(
  { text, changed }: { readonly text: string; readonly changed: string },
  { segment: before, source, values }: Formed,
  after: Segment,
): boolean {
  const { value } = after.pair;
  if (values !== undefined) {
    return (
      isSeq(value) &&
      value.items.length === values.length &&
      value.items.every((item, index) => isScalar(item) && Object.is(item.value, values[index]))
    );
  }
  const written = changed.slice(after.colonEnd ?? after.keyTo, after.valueTo);
  if (source !== undefined) return isScalar(value) && written.trim() === source;
  return written === text.slice(before.colonEnd ?? before.keyTo, before.valueTo);
}
