/**
 * The characters of a text as bits in two numbers: a quick test that does not read the text. Characters may share a
 * bit, so a mask has false positives, but no false negatives.
 */
export interface LetterMask {
  /** Latin letters and digits. */
  readonly low: number;
  /** Hangul letter by letter, and everything else. */
  readonly high: number;
}

/** JavaScript engines store larger integers outside the object, which costs memory and time. */
const bits = 30;
const latinLetters = 26;

/** The combined mask of all `texts`. */
export function letterMask(...texts: readonly string[]): LetterMask {
  let low = 0;
  let high = 0;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit >= 0x61 && unit <= 0x7a) low |= 1 << (unit - 0x61);
      else if (unit >= 0x30 && unit <= 0x39) low |= 1 << (latinLetters + (unit % (bits - latinLetters)));
      else high |= 1 << (unit % bits);
    }
  }
  return { low, high };
}

/** The number of set bits in a mask. */
export function bitCount(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count += 1;
  return count;
}
