/**
 * Writes a list of names or tags into one cell: `Large Language Model; 대규모 언어 모델`. A backslash escapes a semicolon,
 * comma or backslash in a name, and a space at its edge.
 */
export function writeList(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\;,]|^\s|\s$/g, '\\$&')).join('; ');
}

/** Reads a list in one cell. It is separated by semicolons; if there are none, by line breaks; otherwise by commas. */
export function readList(cell: string): string[] {
  const separators = separatorsIn(cell);
  const separator = [';', '\n', ','].find((each) => separators.has(each)) ?? ';';
  const items: string[] = [];
  let item = '';
  /** The length of the part of `item` that ends in an escaped character and so must not be trimmed. */
  let kept = 0;
  const end = (): void => {
    const text = item.slice(0, kept) + item.slice(kept).trimEnd();
    if (text !== '') items.push(text);
    item = '';
    kept = 0;
  };
  for (let at = 0; at < cell.length; at++) {
    const character = cell.charAt(at);
    const next = cell.charAt(at + 1);
    if (character === '\\' && /^[\\;,\s]$/.test(next)) {
      item += next;
      kept = item.length;
      at += 1;
    } else if (character === separator) end();
    else if (item !== '' || !/\s/.test(character)) item += character;
  }
  end();
  return items;
}

function separatorsIn(cell: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at < cell.length; at++) {
    const character = cell.charAt(at);
    if (character === '\\') at += 1;
    else if (';\n,'.includes(character)) found.add(character);
  }
  return found;
}
