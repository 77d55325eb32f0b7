import type { TooltipOptions } from 'obsidian';

const gap = 4;

function place(tooltip: HTMLElement, target: HTMLElement, options: TooltipOptions): void {
  const box = target.getBoundingClientRect();
  const own = tooltip.getBoundingClientRect();
  const room = options.gap ?? gap;
  const centred = box.left + box.width / 2 - own.width / 2;
  const middle = box.top + box.height / 2 - own.height / 2;
  const at = {
    top: [centred, box.top - own.height - room],
    bottom: [centred, box.bottom + room],
    left: [box.left - own.width - room, middle],
    right: [box.right + room, middle],
  }[options.placement ?? 'bottom'];
  const [x = 0, y = 0] = at;
  tooltip.setCssStyles({
    left: `${Math.max(4, Math.min(x, target.win.innerWidth - own.width - 4))}px`,
    top: `${Math.max(4, y)}px`,
  });
}

export function displayTooltip(
  target: HTMLElement,
  content: string | DocumentFragment,
  options: TooltipOptions = {},
): void {
  const body = target.doc.body;
  body.querySelectorAll('.tooltip').forEach((old) => old.remove());
  const tooltip = body.createDiv({ cls: ['tooltip', ...(options.classes ?? [])], text: content });
  place(tooltip, target, options);
  const hide = () => tooltip.remove();
  target.addEventListener('mouseleave', hide, { once: true });
  target.addEventListener('click', hide, { once: true });
}

/** As in the app, a tooltip is the element's `aria-label`, shown while the mouse rests on the element. */
export function setTooltip(el: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
  if (!tooltip) {
    el.removeAttribute('aria-label');
    return;
  }
  const known = el.hasAttribute('aria-label');
  el.setAttribute('aria-label', tooltip);
  if (options.placement) el.dataset['tooltipPosition'] = options.placement;
  if (known) return;
  let timer: number | undefined;
  el.addEventListener('mouseenter', () => {
    timer = el.win.setTimeout(() => {
      const label = el.getAttribute('aria-label');
      if (label && el.isConnected) displayTooltip(el, label, options);
    }, options.delay ?? 500);
  });
  el.addEventListener('mouseleave', () => el.win.clearTimeout(timer));
}
