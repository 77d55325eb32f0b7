/**
 * Whether a run of underscores can open emphasis. Within a word it cannot (CommonMark 0.31, 6.2).
 * @param before the character before the run; empty at the start of the text
 * @param behind the character after the run; empty at the end of the text
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
