import iconNodes from 'lucide-static/icon-nodes.json';

type IconNode = readonly (readonly [tag: string, attributes: Readonly<Record<string, string | number>>])[];

const svgNamespace = 'http://www.w3.org/2000/svg';
const lucide = iconNodes as unknown as Readonly<Record<string, IconNode>>;

/** Names that the icon set has dropped but the app still knows, and the app's own names for icons in the set. */
const renamed: Readonly<Record<string, string>> = {
  'alert-circle': 'circle-alert',
  'alert-triangle': 'triangle-alert',
  'bar-chart': 'chart-no-axes-column',
  'check-circle': 'circle-check-big',
  'check-square': 'square-check-big',
  'circle-help': 'circle-question-mark',
  'code-2': 'code-xml',
  edit: 'square-pen',
  'edit-2': 'pen',
  'edit-3': 'pen-line',
  'file-edit': 'file-pen',
  filter: 'funnel',
  'help-circle': 'circle-question-mark',
  home: 'house',
  'links-coming-in': 'between-vertical-start',
  'more-horizontal': 'ellipsis',
  'more-vertical': 'ellipsis-vertical',
  'sort-asc': 'arrow-up-narrow-wide',
  'sort-desc': 'arrow-down-wide-narrow',
  text: 'text-align-start',
  'trash-2': 'trash',
  unlock: 'lock-open',
  wand: 'wand-sparkles',
  'x-circle': 'circle-x',
};

/** Icons that plugins add belong to the app, and there is one app per window. */
const added = new Map<string, string>();

export function addIcon(id: string, svgContent: string): void {
  added.set(id, svgContent);
}

export function removeIcon(id: string): void {
  added.delete(id);
}

export function getIconIds(): string[] {
  return [...Object.keys(lucide).map((id) => `lucide-${id}`), ...added.keys()];
}

function svg(id: string, viewBox: string): SVGSVGElement {
  const el = activeDocument.createElementNS(svgNamespace, 'svg');
  const attributes = {
    xmlns: svgNamespace,
    width: 24,
    height: 24,
    viewBox,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    class: `svg-icon ${id}`,
    'aria-hidden': 'true',
  };
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, String(value));
  return el;
}

export function getIcon(id: string): SVGSVGElement | null {
  const own = added.get(id);
  if (own !== undefined) {
    const el = svg(id, '0 0 100 100');
    // An icon that a plugin adds is its own markup.
    const parsed = new DOMParser().parseFromString(
      `<svg xmlns="${svgNamespace}">${own}</svg>`,
      'image/svg+xml',
    );
    el.append(
      ...Array.from(parsed.documentElement.childNodes, (node) => activeDocument.importNode(node, true)),
    );
    return el;
  }
  const name = id.replace(/^lucide-/, '');
  const node = lucide[renamed[name] ?? name] ?? lucide[name];
  if (!node) return null;
  const el = svg(`lucide-${name}`, '0 0 24 24');
  for (const [tag, attributes] of node) {
    const child = activeDocument.createElementNS(svgNamespace, tag);
    for (const [key, value] of Object.entries(attributes)) child.setAttribute(key, String(value));
    el.append(child);
  }
  return el;
}

export function setIcon(parent: HTMLElement, id: string): void {
  const icon = getIcon(id);
  if (!icon) return;
  parent.empty();
  parent.append(icon);
}
