/**
 * Whether underscores are marks of emphasis, which they are not within a word (CommonMark 0.31, 6.2).
 * @param before the character before a run of underscores; @param behind the one behind. Empty at the text's edge.
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
