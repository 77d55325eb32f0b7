/** Characters (and, before reading, bytes) beyond which a note is not searched for terms: some 500 printed pages. */
export const longestNote = 2_000_000;

/** Why a note's text is not searched for terms. Its title, aliases and tags count all the same. */
export type SkipReason = 'too-long' | 'not-text' | 'unreadable';

/** A zero character near the beginning: the sign by which git knows a binary file. */
const binaryProbe = 8000;

/** What keeps a text from being searched; `undefined` when nothing does. */
export function whyNotSearched(text: string): SkipReason | undefined {
  if (text.length > longestNote) return 'too-long';
  return text.slice(0, binaryProbe).includes('\0') ? 'not-text' : undefined;
}
