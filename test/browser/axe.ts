import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe-core finds wrong in a part of a page, as `rule: element`. */
export async function violations(
  page: Page,
  where: string | { readonly exclude: string },
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (part) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    // This checks the same rules, and returns less about elements that pass.
    const { violations } = await inPage.run(part, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`));
  }, where);
}
