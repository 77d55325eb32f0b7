import { type ButtonComponent, Setting } from 'obsidian';
import type { GlossaryReader } from '../core';
import { ChangeList } from './change-list';
import type { ChangePlanner } from './change-planner';
import { scanForChanges, type ScanResult, type ScanScope } from './change-scan';
import { ChangeSelection, type NoteChoice } from './change-selection';
import { RunDialog } from './run-dialog';

/** The texts of a preview. */
export interface PreviewWords {
  /** How much was found. */
  readonly status: string;
  /** Further remarks. */
  readonly hints: readonly string[];
  readonly apply: (count: number) => string;
  /** Whether there is anything to do. If this is missing: whether any change is chosen. */
  readonly isDoable?: (count: number) => boolean;
}

/** A dialog that looks for changes in many notes, shows each with a checkbox, and makes the chosen ones. */
export abstract class ChangeDialog<Planner extends ChangePlanner = ChangePlanner> extends RunDialog {
  protected abstract readonly glossary: Pick<GlossaryReader, 'progress' | 'onChange'>;

  /** May adjust the initial choice, once all notes have been looked at. */
  protected settle(result: ScanResult): ScanResult {
    return result;
  }

  protected abstract describe(result: ScanResult, count: number): PreviewWords;

  protected abstract apply(choices: readonly NoteChoice[], planner: Planner): Promise<void>;

  /** @param createPlanner called when every note of the glossary has been read */
  protected async scan(scope: ScanScope, createPlanner: () => Planner): Promise<void> {
    const isRead = this.glossary.progress() === undefined;
    if (!isRead && !(await this.#waitForGlossary())) return;
    const { onProgress, isShown } = this.beginProgress('run.looking', () => this.close());
    const planner = createPlanner();
    const result = await scanForChanges(this.app, { ...scope, planner }, onProgress);
    if (result !== undefined && isShown()) this.#showPreview(this.settle(result), planner);
  }

  /**
   * Waits until every note of the glossary has been read; otherwise changes would be missing.
   * @returns whether to go on
   */
  async #waitForGlossary(): Promise<boolean> {
    const { glossary } = this;
    const { onProgress } = this.beginProgress('linking.reading', () => this.close());
    return await new Promise<boolean>((resolve) => {
      const look = (): void => {
        const progress = glossary.progress();
        const goesOn = onProgress(progress?.done ?? 0, progress?.total ?? 1);
        if (goesOn && progress !== undefined) return;
        stop();
        resolve(goesOn);
      };
      const stop = glossary.onChange(look);
      look();
    });
  }

  #showPreview(result: ScanResult, planner: Planner): void {
    const { translate } = this;
    const { body, status } = this.begin();
    const selection = new ChangeSelection(result.notes);
    const words = this.describe(result, selection.changeCount);
    status.setText(words.status);
    for (const text of words.hints) body.createEl('p', { cls: 'setting-item-description', text });
    if (result.skipped > 0) {
      body.createEl('p', { text: translate('linking.not-searched', { count: result.skipped }) });
    }
    const { isDoable = (count) => count > 0 } = words;
    if (!isDoable(selection.changeCount)) return;
    let apply: ButtonComponent | undefined;
    const showCount = (): void => {
      apply?.setButtonText(words.apply(selection.count));
      apply?.setDisabled(!isDoable(selection.count));
    };
    const list = new ChangeList(body, { selection, translate, onChoose: showCount });
    const check = (isChecked: boolean) => () => {
      selection.checkAll(isChecked);
      list.update();
      showCount();
    };
    new Setting(body)
      .addButton((button) => button.setButtonText(translate('run.select-all')).onClick(check(true)))
      .addButton((button) => button.setButtonText(translate('run.select-none')).onClick(check(false)))
      .addButton((button) => button.setButtonText(translate('run.cancel')).onClick(() => this.close()))
      .addButton((button) => {
        apply = button.setCta().onClick(() => void this.apply(selection.choices(), planner));
      });
    showCount();
  }
}
