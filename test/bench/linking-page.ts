/** What the bench of linking runs within the page: each function is sent there by itself and shares nothing. */

interface BenchedWindow {
  readonly workbench: {
    readonly app: { readonly commands: { executeCommandById(id: string): boolean } };
  };
  watched?: { readonly start: number; readonly frames: number[]; readonly end: () => void };
}

/** Whether the plugin has read its glossary and counts no more. */
export function isRead(): boolean {
  const { workbench } = window as unknown as Partial<BenchedWindow>;
  const status = document.querySelector('.ai-glossary-status');
  if (status === null) workbench?.app.commands.executeCommandById('ai-glossary:open-glossary');
  return /^\d+ terms$/.test(status?.textContent ?? '');
}

/** Runs a command of the plugin. */
export function command(id: string): void {
  (window as unknown as BenchedWindow).workbench.app.commands.executeCommandById(`ai-glossary:${id}`);
}

/** From here on the page's frames are counted. */
export function watchFrames(): void {
  const start = performance.now();
  const frames: number[] = [];
  let last = start;
  let frame = 0;
  const count = (): void => {
    const now = performance.now();
    frames.push(now - last);
    last = now;
    frame = window.requestAnimationFrame(count);
  };
  frame = window.requestAnimationFrame(count);
  const end = (): void => window.cancelAnimationFrame(frame);
  (window as unknown as BenchedWindow).watched = { start, frames, end };
}

/** How long it is since `watchFrames`, and the longest frame, in milliseconds. */
export function watchedFrames(): { readonly time: number; readonly longestFrame: number } {
  const { watched } = window as unknown as BenchedWindow;
  watched?.end();
  return {
    time: performance.now() - (watched?.start ?? 0),
    longestFrame: Math.max(...(watched?.frames ?? [])),
  };
}

/** Scrolls the preview from top to bottom in `steps` frames. */
export async function scrollPreview(steps: number): Promise<void> {
  const list = document.querySelector<HTMLElement>('.ai-glossary-changes');
  if (list === null) throw new Error('There is no preview');
  for (let step = 1; step <= steps; step += 1) {
    list.scrollTop = ((list.scrollHeight - list.clientHeight) * step) / steps;
    await new Promise(requestAnimationFrame);
  }
}

/** Milliseconds from a press on a button of the dialog to what it shows, or to the end of the dialog. */
export async function pressed({
  button,
  closes,
}: {
  readonly button: string;
  readonly closes: boolean;
}): Promise<number> {
  const found = Array.from(document.querySelectorAll<HTMLElement>('.modal button')).find(
    ({ textContent }) => textContent === button,
  );
  if (found === undefined) throw new Error(`There is no ${button}`);
  const start = performance.now();
  found.click();
  while (closes && document.querySelector('.modal') !== null) {
    await new Promise((resolve) => window.setTimeout(resolve));
  }
  document.body.getBoundingClientRect();
  return performance.now() - start;
}
