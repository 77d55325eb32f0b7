import { getFrontMatterInfo, readFrontMatter, stringifyYaml } from '../metadata/front-matter';
import { setIcon } from '../ui/icons';
import type { MarkdownView } from './markdown-view';
import { propertyRow } from './property-row';

type Properties = Record<string, unknown>;

/** The values of the block in a text; `undefined` if there is no block or it cannot be read. */
export function readProperties(text: string): Properties | undefined {
  const info = getFrontMatterInfo(text);
  if (!info.exists) return undefined;
  return info.frontmatter.trim() === '' ? {} : readFrontMatter(info);
}

/** The rows in which Live Preview shows the front matter. */
export class PropertyPanel {
  readonly containerEl = createDiv('metadata-container');
  /** In pixels, when it was last visible; -1 before that. */
  lastHeight = -1;
  readonly #rowsEl: HTMLElement;
  #properties: Properties | undefined;
  #shown: Properties | undefined;

  constructor(readonly view: MarkdownView) {
    const heading = this.containerEl.createDiv('metadata-properties-heading');
    heading.createDiv({ cls: 'metadata-properties-title', text: 'Properties' });
    this.#rowsEl = this.containerEl.createDiv('metadata-content').createDiv('metadata-properties');
    this.#rowsEl.setAttrs({ role: 'group', 'aria-label': 'Properties' });
    const add = this.containerEl.createEl('button', 'metadata-add-button text-icon-button');
    setIcon(add.createSpan('text-button-icon'), 'lucide-plus');
    add.createSpan({ cls: 'text-button-label', text: 'Add property' });
    add.addEventListener('click', () => this.#saveByHand({ ...this.properties(), '': null }));
    // CodeMirror ignores events in a widget, and keys in it do not reach the text.
    for (const type of [
      'keydown',
      'mousedown',
      'beforeinput',
      'input',
      'paste',
      'compositionstart',
    ] as const) {
      this.containerEl.addEventListener(type, (event) => event.stopPropagation());
    }
  }

  /** All properties of the panel, which may differ from those of the text. */
  properties(): Properties | undefined {
    return this.#properties;
  }

  /** Undocumented in the app: what the panel would write. */
  serialize(): Properties {
    return { ...this.#properties };
  }

  /** Takes over the block of a text. From then on the panel has its own copy. */
  synchronize(text: string): void {
    this.#properties = readProperties(text);
    this.update();
  }

  /** Shows the panel's values, except in the row that is being edited. */
  update(): void {
    if (this.#properties === this.#shown || this.hasFocus()) return;
    this.#shown = this.#properties;
    this.#rowsEl.empty();
    for (const [key, value] of Object.entries(this.#properties ?? {})) {
      this.#rowsEl.append(propertyRow(key, value, (next) => void this.#change(key, next)));
    }
  }

  measure(): void {
    const { height } = this.containerEl.getBoundingClientRect();
    if (height > 0) this.lastHeight = height;
  }

  hasFocus(): boolean {
    const active = this.containerEl.doc.activeElement;
    return active !== null && this.containerEl.contains(active);
  }

  #saveByHand(properties: Properties): void {
    void this.save(properties).catch(() => undefined);
  }

  /** Sets one property, like the panel's own input. */
  async setProperty(key: string, value: unknown): Promise<void> {
    await this.save({ ...this.properties(), [key]: value });
  }

  async save(properties: Properties): Promise<void> {
    const text = this.view.getViewData();
    const info = getFrontMatterInfo(text);
    // Assumed: a block that cannot be read is shown as text, without fields.
    if (info.exists && !readProperties(text)) return;
    // As the app rewrites a block: everything except keys and values is lost.
    const block = Object.keys(properties).length === 0 ? '' : stringifyYaml(properties);
    const next = info.exists
      ? `${text.slice(0, info.from)}${block}${text.slice(info.to).replace(/^\r?\n/, '')}`
      : `---\n${block}---\n${text}`;
    await this.view.saveNow(next);
  }

  async #change(key: string, next: { key: string; value: unknown } | undefined): Promise<void> {
    const entries = Object.entries(this.properties() ?? {}).flatMap(([name, value]) => {
      if (name !== key) return [[name, value] as const];
      return next ? [[next.key, next.value] as const] : [];
    });
    await this.save(Object.fromEntries(entries)).catch(() => undefined);
    this.update();
  }
}
