import type { BlockBuilder, Step } from '../block-builder';

const atxHeading = /^(#{1,6})(?:[ \t]+|$)/;
const closingHashes = /(?:^|[ \t]+)#+[ \t]*$/;
const setextUnderline = /^(?:=+|-+)[ \t]*$/;

/** `## Heading ##` (CommonMark 0.31, 4.2) */
export function beginHeading(builder: BlockBuilder): Step {
  const { rest } = builder.cursor;
  const match = atxHeading.exec(rest);
  if (match === null) return 'none';
  const [whole, hashes = ''] = match;
  const text = withoutClosingHashes(rest.slice(whole.length));
  builder.add('heading', builder.text(whole.length, text), hashes.length);
  return 'taken';
}

function withoutClosingHashes(text: string): string {
  const end = text.trimEnd();
  return end.endsWith('#') ? end.replace(closingHashes, '') : end;
}

/** `===` or `---` below a paragraph, which turns it into a heading (4.3). */
export function underlineHeading(builder: BlockBuilder): Step {
  const { list, cursor, containers } = builder;
  if (list.openType !== 'paragraph' || !containers.isInside) return 'none';
  if (!setextUnderline.test(cursor.rest)) return 'none';
  return list.underline(cursor.rest.startsWith('=') ? 1 : 2, builder.text()) ? 'taken' : 'none';
}
