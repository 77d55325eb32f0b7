import { type App, Modal, Setting } from 'obsidian';
import type { MessageKey, Translate } from '../i18n';
import type { OnProgress } from './each-note';

/** What a run shows while it is under way. */
export interface RunStep {
  /** Where it shows what it has to. */
  readonly body: HTMLElement;
  readonly status: HTMLElement;
  /** `false` once another step has begun, or the dialog was closed. */
  readonly isShown: () => boolean;
}

/** A dialog for what takes a while: it says how far it has come, and can be stopped. One step follows the other. */
export abstract class RunDialog extends Modal {
  protected readonly translate: Translate;
  /** Above what changes: what there is to choose. */
  protected headEl: HTMLElement;
  #bodyEl: HTMLElement;
  /** Stands for the step under way; another one, or closing, ends it. */
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

  /** Ends the step under way, and clears the room for another one. */
  protected begin(): RunStep {
    const step = {};
    this.#step = step;
    const body = this.#bodyEl;
    body.empty();
    const status = body.createEl('p', { attr: { role: 'status' } });
    return { body, status, isShown: () => step === this.#step };
  }

  /**
   * Shows how far a step is, with a button that ends it.
   * @param label says it, of `{done}` and `{total}`.
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
