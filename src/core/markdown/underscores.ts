/**
 * Where underscores are marks of emphasis: not within a word (CommonMark 0.31, 6.2). The characters on either side of a
 * run of them are given; empty at the text's edge.
 */
export function opensEmphasis(before: string, behind: string): boolean {
  return isText(behind) && !isWord(before);
}

export function closesEmphasis(before: string, behind: string): boolean {
  return isText(before) && !isWord(behind);
}

function isText(character: string): boolean {
  return character !== '' && !/\s/.test(character);
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
