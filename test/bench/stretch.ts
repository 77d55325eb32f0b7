import type { Browser, Page } from 'playwright-core';
import * as inPage from './linking-page';
import { inUnits, type Row } from './measure';
import { longestTasks } from './tasks';

/** What a page did while something was done on it; milliseconds. */
export interface Stretch {
  readonly time: number;
  readonly longestFrame: number;
  readonly tasks: { readonly processor: number; readonly clock: number };
}

export async function watch(browser: Browser, page: Page, work: () => Promise<unknown>): Promise<Stretch> {
  let stretch = { time: NaN, longestFrame: NaN };
  const tasks = await longestTasks(browser, page, async () => {
    await page.evaluate(inPage.watchFrames);
    await work();
    stretch = await page.evaluate(inPage.watchedFrames);
  });
  return { ...stretch, tasks };
}

/** Two lines of a table: how long it took, and its longest task next to that of a page on which nothing happens. */
export function stretchRows(
  what: string,
  { time, longestFrame, tasks }: Stretch,
  { idle, note }: { readonly idle: Stretch; readonly note: string },
): Row[] {
  return [
    { what, time, note },
    {
      what: `${what}: longest task`,
      time: tasks.processor,
      yardstick: { name: 'nothing happens', time: idle.tasks.processor },
      note: `processor time, wanted: under 50 ms; by the clock ${inUnits(tasks.clock)}, longest frame ${inUnits(longestFrame)} (nothing happens: ${inUnits(idle.longestFrame)})`,
    },
  ];
}
