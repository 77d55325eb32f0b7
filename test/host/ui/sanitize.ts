const forbidden = new Set(
  'script style link meta base object embed form template noscript frame frameset'.split(' '),
);
const addresses = new Set(['href', 'src', 'xlink:href', 'action', 'formaction', 'srcdoc']);

/** Markup without anything that could run or have effects outside its element. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
  // A separate parsed document runs nothing and loads nothing.
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  // Do not use selectors: in jsdom each document that is queried leaves listeners in the window for good.
  for (const el of Array.from(body.getElementsByTagName('*'))) {
    if (forbidden.has(el.localName)) el.remove();
    for (const { name, value } of Array.from(el.attributes)) {
      const scheme = value.replace(/[\s\p{Cc}]/gu, '').toLowerCase();
      const runs = addresses.has(name) && /^(javascript|vbscript|data:text)/.test(scheme);
      if (name.startsWith('on') || runs) el.removeAttribute(name);
    }
  }
  const fragment = createFragment();
  fragment.append(...Array.from(body.childNodes, (node) => activeDocument.importNode(node, true)));
  return fragment;
}
