import type { Notice } from 'obsidian';

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

/** Adds a button to a notice; choosing it hides the notice. */
export function addNoticeAction(notice: Notice, { label, run }: NoticeAction): Notice {
  const buttons = notice.messageEl.createDiv('ai-glossary-notice-buttons');
  buttons.createEl('button', { text: label }, (button) => {
    button.addEventListener('click', () => {
      notice.hide();
      run();
    });
  });
  return notice;
}
