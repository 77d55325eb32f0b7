import { setIcon } from '../ui/icons';

const head = /^\[!([^\]]+)\]([+-]?)[ \t]*/;

/** Removes `[!note] Title` from the first paragraph of a quote. The rest of the first line is the title. */
function titleOf(first: HTMLElement): { kind: string; title: DocumentFragment } | undefined {
  const text = first.firstChild;
  const match = text?.nodeType === Node.TEXT_NODE ? head.exec(text.textContent ?? '') : null;
  if (!text || !match) return undefined;
  text.textContent = (text.textContent ?? '').slice(match[0].length);
  const title = createFragment();
  const nodes = Array.from(first.childNodes);
  const lineEnd = nodes.findIndex(({ nodeName }) => nodeName === 'BR');
  title.append(...(lineEnd < 0 ? nodes : nodes.slice(0, lineEnd)));
  nodes[lineEnd]?.remove();
  return { kind: (match[1] ?? 'note').trim().toLowerCase(), title };
}

/** Turns quotes that are callouts into the app's callouts. Assumed: the fold mark only hides the content. */
export function makeCallouts(el: HTMLElement): void {
  for (const quote of Array.from(el.querySelectorAll('blockquote'))) {
    const first = quote.querySelector<HTMLElement>(':scope > p:first-child');
    const found = first && titleOf(first);
    if (!found) continue;
    if (first.textContent.trim() === '' && !first.querySelector('*')) first.remove();
    const callout = createDiv({ cls: 'callout', attr: { 'data-callout': found.kind } });
    const titleEl = callout.createDiv({ cls: 'callout-title', attr: { dir: 'auto' } });
    setIcon(titleEl.createDiv('callout-icon'), 'lucide-pencil');
    const inner = titleEl.createDiv('callout-title-inner');
    inner.append(found.title);
    if (inner.textContent.trim() === '') {
      inner.setText(found.kind.charAt(0).toUpperCase() + found.kind.slice(1));
    }
    if (quote.childElementCount > 0)
      callout.createDiv('callout-content').append(...Array.from(quote.childNodes));
    quote.replaceWith(callout);
  }
}
