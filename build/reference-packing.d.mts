import type { PackedText } from '../src/core/reference/unpack';

/** Packs a text of at most 32,768 different characters for `unpack`. */
export function pack(text: string): PackedText;
