import { type App, Modal, Setting } from 'obsidian';
import type { MessageKey, Translate } from '../i18n';
import type { OnProgress } from './each-note';

/** The display of a running step. */
export interface RunStep {
  /** Where the step shows its content. */
  readonly body: HTMLElement;
  readonly status: HTMLElement;
  /** `false` once another step has begun, or the dialog was closed. */
  readonly isShown: () => boolean;
}

/**
 * A dialog for something that takes a while: it shows the progress and can be stopped. Its steps follow one another.
 */
export abstract class RunDialog extends Modal {
  protected readonly translate: Translate;
  /** Above the changing part: the options. */
  protected headEl: HTMLElement;
  #bodyEl: HTMLElement;
  /** Stands for the running step. Another step, or closing the dialog, ends it. */
  #step = {};

  constructor(app: App, translate: Translate) {
    super(app);
    this.translate = translate;
    this.modalEl.addClasses(['ai-glossary-dialog', 'ai-glossary-run']);
    this.headEl = this.contentEl.createDiv();
    this.#bodyEl = this.contentEl.createDiv({ cls: 'ai-glossary-run-body' });
  }

  override onClose(): void {
    this.#step = {};
    this.contentEl.empty();
  }

  /** Ends the running step, and clears the body for another one. */
  protected begin(): RunStep {
    const step = {};
    this.#step = step;
    const body = this.#bodyEl;
    body.empty();
    const status = body.createEl('p', { attr: { role: 'status' } });
    return { body, status, isShown: () => step === this.#step };
  }

  /**
   * Shows the progress of a step, with a button that ends it.
   * @param label the message, with `{done}` and `{total}`
   */
  protected beginProgress(
    label: MessageKey,
    onStop?: () => void,
  ): { readonly onProgress: OnProgress; readonly isShown: () => boolean } {
    const { translate } = this;
    const { body, status, isShown } = this.begin();
    const bar = body.createEl('progress', { attr: { 'aria-label': translate('run.progress') } });
    let isStopped = false;
    new Setting(body).addButton((button) =>
      button.setButtonText(translate('run.stop')).onClick(() => {
        isStopped = true;
        onStop?.();
      }),
    );
    const onProgress: OnProgress = (done, total) => {
      status.setText(translate(label, { done, total }));
      bar.max = total;
      bar.value = done;
      return !isStopped && isShown();
    };
    return { onProgress, isShown };
  }
}
