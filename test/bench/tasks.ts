import type { Browser, Page } from 'playwright-core';

/** What a trace of Chromium's holds, as far as it is read here. Microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  /** Of the processor: time in which the machine did something else is not in it. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/**
 * The longest task of a page's main thread while `work` is done, in milliseconds: by the processor, which says what the
 * code costs on a busy machine, too, and by the clock.
 */
export async function longestTasks(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
): Promise<{ readonly processor: number; readonly clock: number }> {
  await browser.startTracing(page, { categories: ['toplevel'] });
  await work();
  const threads = new Map<string, string | undefined>();
  const tasks: TraceEvent[] = [];
  for (const event of eventsIn(await browser.stopTracing())) {
    if (event.name === 'thread_name') threads.set(`${event.pid}:${event.tid}`, event.args.name);
    else tasks.push(event);
  }
  const own = tasks.filter(({ pid, tid }) => threads.get(`${pid}:${tid}`) === 'CrRendererMain');
  const longest = (times: (number | undefined)[]): number =>
    times.reduce<number>((most, time = 0) => Math.max(most, time / 1000), 0);
  return { processor: longest(own.map(({ tdur }) => tdur)), clock: longest(own.map(({ dur }) => dur)) };
}

/** The tasks and the names of threads in a trace, which has an event a line and may be longer than a string can be. */
function* eventsIn(trace: Buffer): Iterable<TraceEvent> {
  for (let at = 0; at < trace.length;) {
    const lineBreak = trace.indexOf(10, at);
    const end = lineBreak === -1 ? trace.length : lineBreak;
    const line = trace.toString('utf8', at, end);
    at = end + 1;
    if (!/"name":"(?:thread_name|[^"]*RunTask)"/.test(line)) continue;
    yield JSON.parse(line.slice(0, line.lastIndexOf('}') + 1)) as TraceEvent;
  }
}
