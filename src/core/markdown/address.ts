/** Without punctuation at the end, and without a closing bracket that nothing in the address opens (as in GFM). */
export function trimmedAddress(found: string): string {
  let address = found.replace(/[?!.,:;*_~'"”’]+$/, '');
  while (address.endsWith(')') && count(address, ')') > count(address, '(')) {
    address = address.slice(0, -1).replace(/[?!.,:;*_~'"”’]+$/, '');
  }
  return address;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
