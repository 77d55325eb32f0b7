/** What the bench of the panel runs within the page: each function is sent there by itself and shares nothing. */

interface BenchedWindow {
  readonly workbench: {
    readonly app: {
      readonly commands: { executeCommandById(id: string): boolean };
      readonly workspace: { detachLeavesOfType(type: string): void };
    };
  };
}

/** Whether the panel is there, has all terms, and nothing is read or counted any more. */
export function isRead(termCount: number): boolean {
  const { workbench } = window as unknown as Partial<BenchedWindow>;
  const status = document.querySelector('.ai-glossary-status');
  if (status === null) workbench?.app.commands.executeCommandById('ai-glossary:open-glossary');
  return status?.textContent === `${termCount} terms`;
}

/** Milliseconds of a loop that every machine knows, to compare figures with. */
export function yardstick(): number {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    let sum = 0;
    for (let at = 0; at < 10_000_000; at += 1) sum = (sum + at) | 0;
    return performance.now() - start + (sum === 0.5 ? 1 : 0);
  });
  return times.sort((a, b) => a - b)[3] ?? NaN;
}

/** Lengths of frames in which the page has nothing to do. */
export async function idleFrames(count: number): Promise<number[]> {
  const frames: number[] = [];
  let last = performance.now();
  while (frames.length < count) {
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    frames.push(now - last);
    last = now;
  }
  return frames;
}

/** Milliseconds from the command that opens the panel to rows that are laid out. */
export async function openings(count: number): Promise<number[]> {
  const { app } = (window as unknown as BenchedWindow).workbench;
  const times: number[] = [];
  while (times.length < count) {
    app.workspace.detachLeavesOfType('ai-glossary');
    await new Promise((resolve) => window.setTimeout(resolve, 400));
    const start = performance.now();
    app.commands.executeCommandById('ai-glossary:open-glossary');
    let row: HTMLElement | null = null;
    while (row === null) {
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(undefined);
      });
      row = document.querySelector<HTMLElement>('.ai-glossary-panel [role=treeitem]');
    }
    row.getBoundingClientRect();
    times.push(performance.now() - start);
    await new Promise((resolve) => window.setTimeout(resolve, 600));
  }
  return times;
}

/** Milliseconds from each keystroke, in the search box, to its rows laid out; queries are typed and taken back. */
export async function keystrokes(queries: readonly string[]): Promise<number[]> {
  const input = document.querySelector<HTMLInputElement>('.ai-glossary-panel input[type=search]');
  if (input === null) throw new Error('There is no search box');
  input.focus();
  const states = queries.flatMap((query) => {
    const begun = Array.from(query, (_, at) => query.slice(0, at + 1));
    return [...begun, ...begun.slice(0, -1).reverse(), ''];
  });
  const times: number[] = [];
  for (const state of states) {
    await new Promise((resolve) => window.setTimeout(resolve, 60));
    await new Promise(requestAnimationFrame);
    const start = performance.now();
    input.value = state;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
    document.querySelector('.ai-glossary-tab-panel')?.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  return times;
}

/** Milliseconds from a click on a chip to its rows laid out. */
export async function chipClicks(count: number): Promise<number[]> {
  const times: number[] = [];
  while (times.length < count) {
    const chip = document.querySelectorAll<HTMLElement>('.ai-glossary-chip:not(.mod-more)')[1];
    await new Promise((resolve) => window.setTimeout(resolve, 100));
    const start = performance.now();
    chip?.click();
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
    document.querySelector('.ai-glossary-tab-panel')?.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  return times;
}

/** Scrolls the list from top to bottom in `steps` frames. `work`: milliseconds of script and layout in each. */
export async function scrollThrough(
  steps: number,
): Promise<{ frames: number[]; work: number[]; rows: number }> {
  const list = document.querySelector<HTMLElement>('.ai-glossary-list');
  if (list === null) throw new Error('There is no list');
  const frames: number[] = [];
  const work: number[] = [];
  let rows = 0;
  list.scrollTop = 0;
  await new Promise((resolve) => window.setTimeout(resolve, 300));
  await new Promise(requestAnimationFrame);
  let last = performance.now();
  for (let step = 1; step <= steps; step += 1) {
    list.scrollTop = ((list.scrollHeight - list.clientHeight) * step) / steps;
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    frames.push(now - last);
    last = now;
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
    list.getBoundingClientRect();
    work.push(performance.now() - now);
    rows = Math.max(rows, list.querySelectorAll('[role=treeitem]').length);
  }
  return { frames, work, rows };
}
