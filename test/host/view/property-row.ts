import { setIcon } from '../ui/icons';

type Change = { key: string; value: unknown } | undefined;

const iconOf = (key: string, value: unknown): string => {
  if (key === 'tags') return 'lucide-tags';
  if (key === 'aliases') return 'lucide-forward';
  if (Array.isArray(value)) return 'lucide-list';
  if (typeof value === 'boolean') return 'lucide-check-square';
  if (typeof value === 'number') return 'lucide-binary';
  return 'lucide-text';
};

const textOf = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : value instanceof Date
      ? value.toISOString()
      : typeof value === 'object'
        ? JSON.stringify(value)
        : `${value as string | number}`;

function listValue(
  el: HTMLElement,
  key: string,
  items: readonly unknown[],
  change: (value: unknown) => void,
): void {
  const container = el.createDiv('multi-select-container');
  items.forEach((item, index) => {
    const pill = container.createDiv('multi-select-pill');
    pill.createDiv({ cls: 'multi-select-pill-content', text: textOf(item) });
    const remove = pill.createEl('button', 'multi-select-pill-remove-button');
    remove.setAttr('aria-label', `Remove ${textOf(item)}`);
    setIcon(remove, 'lucide-x');
    remove.addEventListener('click', () => change(items.filter((_, at) => at !== index)));
  });
  const input = container.createEl('input', { cls: 'multi-select-input', type: 'text' });
  input.setAttr('aria-label', `Add to ${key}`);
  input.addEventListener('change', () => input.value && change([...items, input.value]));
}

function valueInput(el: HTMLElement, key: string, value: unknown, change: (value: unknown) => void): void {
  if (Array.isArray(value)) {
    listValue(el, key, value, change);
    return;
  }
  const input = el.createEl('input', 'metadata-input metadata-input-text');
  input.setAttr('aria-label', `${key} value`);
  if (typeof value === 'boolean') {
    input.type = 'checkbox';
    input.checked = value;
    input.addEventListener('change', () => change(input.checked));
    return;
  }
  input.type = typeof value === 'number' ? 'number' : 'text';
  input.value = textOf(value);
  input.addEventListener('change', () => {
    if (input.value === '') change(null);
    else change(typeof value === 'number' ? Number(input.value) : input.value);
  });
}

/** One property: fields for its name and its value. Calling `change` with no change deletes it. */
export function propertyRow(key: string, value: unknown, change: (change: Change) => void): HTMLElement {
  const row = createDiv('metadata-property');
  row.dataset['propertyKey'] = key;
  const keyEl = row.createDiv('metadata-property-key');
  setIcon(keyEl.createSpan('metadata-property-icon'), iconOf(key, value));
  const name = keyEl.createEl('input', { cls: 'metadata-property-key-input', type: 'text', value: key });
  name.setAttr('aria-label', 'Property name');
  name.addEventListener('change', () => change(name.value ? { key: name.value, value } : undefined));
  valueInput(row.createDiv('metadata-property-value'), key, value, (next) => change({ key, value: next }));
  return row;
}
