// Packs a text for `unpack` in src/core/reference/unpack.ts: the same on every machine, since all numbers are whole.

const mostDigits = 15;
const z85 = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#';

/**
 * @param {string} text of at most 32,768 different characters
 * @returns {import('../src/core/reference/unpack').PackedText}
 */
export function pack(text) {
  const alphabet = [...new Set(text.split(''))].sort().join('');
  const order = new Map(alphabet.split('').map((character, at) => [character, at]));
  const symbols = text.split('').map((character) => order.get(character) ?? 0);
  const rows = sortedRotations(symbols);
  const start = rows.indexOf(0);
  const writer = new RankWriter();
  const recent = alphabet.split('').map((_, symbol) => symbol);
  for (const row of rows) {
    if (row === 0) continue;
    const symbol = symbols[row - 1] ?? 0;
    const rank = recent.indexOf(symbol);
    recent.splice(rank, 1);
    recent.unshift(symbol);
    writer.write(rank);
  }
  return { alphabet, length: text.length, start, code: toZ85(writer.end()) };
}

/** Where the rotations of a text and its end begin, sorted: by prefixes of ever double length (Manber & Myers, 1990). */
function sortedRotations(/** @type {readonly number[]} */ symbols) {
  const count = symbols.length + 1;
  const rows = Array.from({ length: count }, (_, at) => at);
  let ranks = [...symbols.map((symbol) => symbol + 1), 0];
  for (let length = 1; ; length *= 2) {
    const behind = (/** @type {number} */ at) => ranks[at + length] ?? -1;
    const compare = (/** @type {number} */ a, /** @type {number} */ b) =>
      (ranks[a] ?? 0) - (ranks[b] ?? 0) || behind(a) - behind(b);
    rows.sort(compare);
    const next = [...ranks];
    rows.forEach((row, at) => {
      const before = rows[at - 1];
      next[row] = before === undefined ? 0 : (next[before] ?? 0) + (compare(before, row) < 0 ? 1 : 0);
    });
    ranks = next;
    if (ranks[rows[count - 1] ?? 0] === count - 1) return rows;
  }
}

function toZ85(/** @type {readonly number[]} */ bytes) {
  let code = '';
  for (let at = 0; at < bytes.length; at += 4) {
    let value = 0;
    for (let index = at; index < at + 4; index += 1) value = value * 256 + (bytes[index] ?? 0);
    const digits = [4, 3, 2, 1, 0].map((power) => z85.charAt(Math.floor(value / 85 ** power) % 85));
    code += digits.join('');
  }
  return code;
}

/** The other side of `RankReader`. */
class RankWriter {
  #digits = new Uint16Array(16 * 16 * 16).fill(1024);
  #rest = Array.from({ length: mostDigits + 1 }, (_, digits) =>
    new Uint16Array(2 ** Math.max(0, digits - 1)).fill(1024),
  );
  #last = 0;
  #before = 0;
  #low = 0;
  #range = 2 ** 30 - 1;
  /** @type {number[]} */
  #bytes = [];

  write(/** @type {number} */ rank) {
    const digits = rank === 0 ? 0 : Math.floor(Math.log2(rank)) + 1;
    this.#tree(this.#digits, { depth: 4, offset: (this.#before * 16 + this.#last) * 16, value: digits });
    this.#before = this.#last;
    this.#last = digits;
    const rest = this.#rest[digits];
    if (digits < 2 || rest === undefined) return;
    this.#tree(rest, { depth: digits - 1, offset: 0, value: rank - 2 ** (digits - 1) });
  }

  end() {
    for (let count = 0; count < 4; count += 1) this.#shift();
    return this.#bytes;
  }

  #tree(
    /** @type {Uint16Array} */ chances,
    /** @type {{ depth: number, offset: number, value: number }} */ { depth, offset, value },
  ) {
    let node = 1;
    for (let level = depth - 1; level >= 0; level -= 1) {
      const bit = (value >> level) & 1;
      this.#bit(chances, offset + node, bit);
      node = node * 2 + bit;
    }
  }

  #bit(/** @type {Uint16Array} */ chances, /** @type {number} */ at, /** @type {number} */ bit) {
    const chance = chances[at] ?? 0;
    const bound = (this.#range >>> 11) * chance;
    if (bit === 0) {
      this.#range = bound;
      chances[at] = chance + ((2048 - chance) >> 4);
    } else {
      this.#low += bound;
      this.#range -= bound;
      chances[at] = chance - (chance >> 4);
    }
    while (this.#range < 2 ** 22) {
      this.#range <<= 8;
      this.#shift();
    }
  }

  /** Writes the highest byte of `low`; what has run over goes to the bytes before it. */
  #shift() {
    if (this.#low >= 2 ** 32) {
      this.#low -= 2 ** 32;
      let at = this.#bytes.length - 1;
      while (this.#bytes[at] === 255) {
        this.#bytes[at] = 0;
        at -= 1;
      }
      this.#bytes[at] = (this.#bytes[at] ?? 0) + 1;
    }
    this.#bytes.push(Math.floor(this.#low / 2 ** 24));
    this.#low = (this.#low % 2 ** 24) * 256;
  }
}
