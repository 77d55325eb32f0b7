import { sanitizeHTMLToDom } from '../ui/sanitize';
import { makeCallouts } from './callouts';
import type { Section } from './sections';

/** The class that the app gives a section's element, depending on its content. */
const kindOf: Readonly<Record<string, string>> = {
  H1: 'el-h1',
  H2: 'el-h2',
  H3: 'el-h3',
  H4: 'el-h4',
  H5: 'el-h5',
  H6: 'el-h6',
  UL: 'el-ul',
  OL: 'el-ol',
  PRE: 'el-pre',
  TABLE: 'el-table',
  BLOCKQUOTE: 'el-blockquote',
  HR: 'el-hr',
};

function makeTasks(el: HTMLElement, section: Section): void {
  const items = Array.from(el.querySelectorAll('li'));
  for (const item of items) {
    const first = item.querySelector(':scope > p')?.firstChild ?? item.firstChild;
    const match = first?.nodeType === Node.TEXT_NODE ? /^\[(.)\] /.exec(first.textContent ?? '') : null;
    if (!first || !match) continue;
    first.textContent = (first.textContent ?? '').slice(4);
    const mark = match[1] ?? ' ';
    item.addClass('task-list-item');
    item.toggleClass('is-checked', mark !== ' ');
    item.dataset['task'] = mark;
    item.parentElement?.addClass('contains-task-list');
    const checkbox = item.createEl('input', {
      cls: 'task-list-item-checkbox',
      type: 'checkbox',
      prepend: true,
    });
    checkbox.checked = mark !== ' ';
    checkbox.dataset['line'] = String(items.indexOf(item));
    checkbox.dataset['sectionLine'] = String(section.lineStart);
  }
}

function finishLinks(el: HTMLElement): void {
  for (const link of Array.from(el.querySelectorAll<HTMLElement>('a:not(.internal-link):not(.tag)'))) {
    link.addClass('external-link');
    link.setAttrs({ target: '_blank', rel: 'noopener nofollow' });
  }
}

/** Rendered Markdown as the app puts it into the page. */
export function sectionDom(section: Section): HTMLElement {
  const el = createDiv();
  el.append(sanitizeHTMLToDom(section.html));
  const first = el.firstElementChild;
  el.addClass((first && kindOf[first.tagName]) ?? 'el-p');
  if (first && /^H[1-6]$/.test(first.tagName)) first.setAttr('data-heading', first.textContent);
  makeTasks(el, section);
  makeCallouts(el);
  finishLinks(el);
  return el;
}
