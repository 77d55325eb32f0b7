/**
 * Decodes the text of a file by its byte order mark; otherwise as UTF-8; otherwise as CP949, which Korean spreadsheets
 * write and the Encoding Standard calls `euc-kr`. `undefined` if none of these fits.
 */
export function decodeText(bytes: ArrayBuffer): string | undefined {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  const marked =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined;
  for (const encoding of marked === undefined ? ['utf-8', 'euc-kr'] : [marked]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes('\0') ? undefined : text;
    } catch {
      // Another encoding may fit.
    }
  }
  return undefined;
}
