import type { Notice } from 'obsidian';

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

/**
 * The row of buttons in a notice. Such a notice stays for a while, so its class moves it away from the panel's search.
 */
export function noticeButtons(notice: Notice): HTMLElement {
  notice.containerEl.addClass('ai-glossary-action-notice');
  return notice.messageEl.createDiv('ai-glossary-notice-buttons');
}

/** Adds a button to a notice. Clicking it hides the notice. */
export function addNoticeAction(notice: Notice, { label, run }: NoticeAction): Notice {
  const buttons = noticeButtons(notice);
  buttons.createEl('button', { text: label }, (button) => {
    button.addEventListener('click', () => {
      notice.hide();
      run();
    });
  });
  return notice;
}
