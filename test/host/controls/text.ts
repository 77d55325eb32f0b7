import { moment } from 'obsidian-test-mocks/obsidian';
import { ValueComponent } from './base';

export class AbstractTextComponent<
  T extends HTMLInputElement | HTMLTextAreaElement,
> extends ValueComponent<string> {
  constructor(readonly inputEl: T) {
    super();
    inputEl.addEventListener('input', () => this.onChanged());
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.inputEl.value;
  }

  setValue(value: string): this {
    this.inputEl.value = value;
    return this;
  }

  setPlaceholder(placeholder: string): this {
    this.inputEl.placeholder = placeholder;
    return this;
  }

  onChanged(): void {
    this.changed?.(this.getValue());
  }
}

export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('input', { type: 'text', attr: { spellcheck: 'false' } }));
  }
}

export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('textarea', { attr: { spellcheck: 'false' } }));
  }
}

export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
  readonly clearButtonEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    const container = containerEl.createDiv('search-input-container');
    super(
      container.createEl('input', {
        type: 'search',
        attr: { enterkeyhint: 'search', spellcheck: 'false' },
      }),
    );
    this.clearButtonEl = container.createDiv('search-input-clear-button');
    this.clearButtonEl.setAttrs({ role: 'button', 'aria-label': 'Clear search' });
    this.clearButtonEl.addEventListener('click', () => {
      this.setValue('');
      this.onChanged();
      this.inputEl.focus();
    });
    this.#showClear();
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.#showClear();
    return this;
  }

  override onChanged(): void {
    this.#showClear();
    super.onChanged();
  }

  #showClear(): void {
    this.clearButtonEl.toggle(this.inputEl.value !== '');
  }
}

export class MomentFormatComponent extends TextComponent {
  sampleEl: HTMLElement = createSpan();
  #default = 'YYYY-MM-DD';

  setDefaultFormat(format: string): this {
    this.#default = format;
    this.setPlaceholder(format);
    return this;
  }

  setSampleEl(sampleEl: HTMLElement): this {
    this.sampleEl = sampleEl;
    this.updateSample();
    return this;
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.updateSample();
    return this;
  }

  override onChanged(): void {
    this.updateSample();
    super.onChanged();
  }

  updateSample(): void {
    this.sampleEl.setText(moment().format(this.getValue() || this.#default));
  }
}
