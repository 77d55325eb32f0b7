import type { CDPSession, Page } from 'playwright-core';

/** An input method at work in a page, in the browser's own words. */
export class InputMethod {
  private constructor(private readonly cdp: CDPSession) {}

  static async of(page: Page): Promise<InputMethod> {
    return new InputMethod(await page.context().newCDPSession(page));
  }

  /** What is being composed, instead of what was. */
  async compose(text: string): Promise<void> {
    const { length } = text;
    await this.cdp.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
  }

  async commit(text: string): Promise<void> {
    await this.cdp.send('Input.insertText', { text });
  }
}
