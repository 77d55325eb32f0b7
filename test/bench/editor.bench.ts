import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { browserArguments, findBrowser } from '../browser/find-browser';
import { startWorkbench } from '../workbench/server';
import { printTable } from './measure';

const lines = 10_000;
const terms = 300;

/**
 * What a keystroke costs in a note of 10,000 lines, in a real browser: one transaction of CodeMirror's with the plugin
 * (underlines, stamping, panel) and without it, in the same page and run. Medians, in milliseconds.
 */
export async function benchEditor(): Promise<void> {
  const vault = await longNote();
  const workbench = await startWorkbench({ vault });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserArguments] });
  try {
    const without = await keystroke(browser, `${workbench.url}/?plugin=off`);
    const withPlugin = await keystroke(browser, `${workbench.url}/`);
    printTable(`A keystroke in a note of ${lines} lines, ${terms} terms`, [
      {
        what: 'one transaction with the plugin',
        time: withPlugin.time,
        yardstick: { name: 'without it', time: without.time },
        note: `${withPlugin.marks} terms underlined in view; the plugin's part: ${((withPlugin.time - without.time) * 1000).toFixed(0)} µs`,
      },
    ]);
  } finally {
    await browser.close();
    await workbench.close();
    await rm(vault, { recursive: true });
  }
}

async function longNote(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ai-glossary-bench-'));
  const headings = Array.from({ length: terms }, (_, i) => `## 용어${i}(Term Number${i})\n\n뜻 ${i}.\n`);
  await writeFile(join(folder, 'Terms.md'), `---\ntags: ai\n---\n${headings.join('\n')}`);
  const body = Array.from(
    { length: lines },
    (_, i) => `${i}번째 줄에서 용어${i % terms}를 설명하고 모델링한다.`,
  );
  const head = '---\nupdated: 2024-08-14 23:46:50 +0900\n---\n';
  await writeFile(join(folder, 'Long.md'), `${head}${body.join('\n')}\n`);
  return folder;
}

async function keystroke(browser: Browser, url: string): Promise<{ time: number; marks: number }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(url);
  await page.waitForSelector('body[data-ready=true]');
  const result = await page.evaluate(async () => {
    const { workbench } = window;
    if (workbench === undefined) throw new Error('The workbench is not ready');
    const { editMode } = await workbench.host.open('Long.md', { mode: 'source' });
    await new Promise((resolve) => window.setTimeout(resolve, 4000));
    const { cm } = editMode;
    const at = cm.state.doc.line(20).to;
    const times: number[] = [];
    // A page's clock is coarse, so ten keystrokes are timed together.
    for (let i = 0; i < 60; i += 1) {
      const start = performance.now();
      for (let j = 0; j < 10; j += 1) {
        cm.dispatch({ changes: { from: at, insert: '가' }, userEvent: 'input.type' });
      }
      times.push((performance.now() - start) / 10);
      await new Promise((resolve) => window.requestAnimationFrame(resolve));
    }
    times.sort((a, b) => a - b);
    const marks = cm.contentDOM.querySelectorAll('.ai-glossary-mention').length;
    return { time: times[Math.floor(times.length / 2)] ?? Number.NaN, marks };
  });
  await page.close();
  return result;
}
