import { isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml';
import { readMap } from '../front-matter/entries';
import { canonicalKey } from '../front-matter/fields';
import { readFrontMatter } from '../front-matter/parse';
import { doubleQuoted, quoteScalar, singleQuoted } from '../front-matter/yaml-scalar';
import { nameKey } from '../term/fold';
import { applyEdits } from '../text-edit';
import type { RenameChange, Renaming } from './renaming';

/** A single value, and its new value. */
interface Renamed {
  readonly node: Scalar.Parsed;
  readonly value: string;
  readonly isInBrackets: boolean;
}

/**
 * The changes of a note's title and aliases, in order. A value is left alone if it cannot be written without touching
 * another one, or if its new name is already among the aliases.
 * @param renamedTitle the new title; `undefined` if it stays
 */
export function propertyChanges(
  text: string,
  renaming: Renaming,
  renamedTitle: (title: string) => string | undefined,
): RenameChange[] {
  const read = readMap(text);
  if (!read.ok || read.map === undefined) return [];
  const { map, block } = read;
  return map.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? canonicalKey(key.source) : '';
    const isInBrackets = map.flow === true || (isSeq(value) && value.flow === true);
    const found =
      name === 'title'
        ? [value].flatMap((node) => titleOf(node, renamedTitle, isInBrackets))
        : name === 'aliases'
          ? aliasesOf(value, renaming, isInBrackets)
          : [];
    return found.flatMap((renamed) => {
      const [from, to] = [
        block.contentFrom + renamed.node.range[0],
        block.contentFrom + renamed.node.range[1],
      ];
      const change = { from, to, insert: sourceOf(renamed), isCertain: true };
      return readsAsMeant(text, change, renamed) ? [change] : [];
    });
  });
}

function titleOf(
  node: ParsedNode | null,
  renamedTitle: (title: string) => string | undefined,
  isInBrackets: boolean,
): Renamed[] {
  if (!isSingle(node) || typeof node.value !== 'string') return [];
  const value = renamedTitle(node.value);
  return value === undefined ? [] : [{ node, value, isInBrackets }];
}

function aliasesOf(value: ParsedNode | null, { from, to }: Renaming, isInBrackets: boolean): Renamed[] {
  const nodes = (isSeq(value) ? value.items : [value]).filter(isSingle);
  const names = nodes.flatMap((node) => namesIn(node));
  if (names.some((name) => name.normalize('NFC').trim() === to)) return [];
  const key = nameKey(from);
  return nodes.flatMap((node) => {
    const pieces = namesIn(node);
    if (!pieces.some((piece) => nameKey(piece) === key)) return [];
    const renamed = pieces.map((piece) =>
      nameKey(piece) === key ? piece.replace(piece.trim(), () => to) : piece,
    );
    return [{ node, value: renamed.join(isSeq(value) ? '' : ','), isInBrackets }];
  });

  function namesIn({ value: alias }: Scalar.Parsed): string[] {
    return typeof alias !== 'string' ? [] : isSeq(value) ? [alias] : alias.split(',');
  }
}

/** Whether a value is on one line and is used only here. */
function isSingle(node: unknown): node is Scalar.Parsed {
  return (
    isScalar(node) &&
    node.anchor === undefined &&
    node.tag === undefined &&
    (node.type === 'PLAIN' || node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
  );
}

function sourceOf({ node: { type }, value, isInBrackets }: Renamed): string {
  if (type === 'QUOTE_DOUBLE') return doubleQuoted(value);
  if (type === 'QUOTE_SINGLE') return singleQuoted(value);
  const source = quoteScalar(value);
  return isInBrackets && source === value && /[,[\]{}]/.test(value) ? doubleQuoted(value) : source;
}

/** Reads the note as it would be: exactly one value must have changed. */
function readsAsMeant(text: string, edit: RenameChange, { node, value }: Renamed): boolean {
  const before = readFrontMatter(text);
  const after = readFrontMatter(applyEdits(text, [edit]));
  if (before?.ok !== true || after?.ok !== true) return false;
  const put = JSON.stringify(node.value);
  const was = JSON.stringify(before.data).split(put);
  const is = JSON.stringify(after.data);
  return was.some(
    (_, at) => at > 0 && is === was.slice(0, at).join(put) + JSON.stringify(value) + was.slice(at).join(put),
  );
}
