import { describe, expect, it } from 'vitest';
import { expand, notes, row } from './panel-driver';
import { type Session, type SessionOptions, useWorkbench } from './session';

const startWorkbench = useWorkbench();

async function start(options: SessionOptions = { notes }): Promise<Session> {
  const session = await startWorkbench(options);
  await session.glossaryRead();
  return session;
}

const toLlm = (shown: string): string => `[[Models#LLM(Large Language Model) 이란|${shown}]]`;

describe('an opened row', () => {
  it('shows the definition as it is rendered, other names, and places that open', async () => {
    const session = await start({
      notes: {
        ...notes,
        'Large Language Model.md': '---\ntags: ai\naliases: [LLM, 거대 언어 모델]\n---\nThe note itself.\n',
        '2024-08-14-llm-for-all.md': '---\ntags: ai\ntitle: 모두의 LLM\naliases: LLM\n---\nA post.\n',
      },
    });
    const llm = await expand(session, 'LLM');
    await llm.locator('em', { hasText: 'language' }).waitFor();
    const otherNames = llm.locator('p', { hasText: /^Also called/ });
    await expect.poll(() => otherNames.innerText()).toBe('Also called 거대 언어 모델');
    await llm.getByRole('link', { name: 'Models › LLM(Large Language Model) 이란' }).click();
    await expect.poll(() => session.caretLine()).toBe('## LLM(Large Language Model) 이란');
    await llm.getByRole('link', { name: 'Large Language Model', exact: true }).click();
    await expect.poll(() => session.editor.innerText()).toContain('The note itself.');
  });

  it('shows each mention in its line, opens its place, and previews it there', async () => {
    const text = `first line\n\n${'more\n\n'.repeat(40)}a long way down to an LLM here\n`;
    const session = await start({ notes: { ...notes, 'Text.md': text } });
    const { page } = session;
    const llm = await expand(session, 'LLM');
    const mention = llm.getByRole('link', { name: 'a long way down to an LLM here' });
    await mention.waitFor();
    expect(await mention.locator('mark').innerText()).toBe('LLM');
    await page.keyboard.down('ControlOrMeta');
    await mention.hover();
    await page.keyboard.up('ControlOrMeta');
    const preview = page.locator('.hover-popover').getByText('a long way down');
    await expect.poll(() => isInSight(preview)).toBe(true);
    await mention.click();
    await expect.poll(() => session.caretLine()).toBe('a long way down to an LLM here');
  });

  it('links a mention with one click, and changes no other byte', async () => {
    const crlf = 'An LLM\r\nand  one more LLM을 here \r\n\r\n`LLM`';
    const session = await start({ notes: { ...notes, 'Text.md': crlf } });
    const llm = await expand(session, 'LLM');
    const lines = llm.getByRole('listitem').filter({ has: session.page.getByRole('button') });
    await lines
      .filter({ hasText: 'one more' })
      .last()
      .getByRole('button', { name: 'Link this mention' })
      .click();
    const linked = crlf.replace('more LLM', `more ${toLlm('LLM')}`);
    await expect.poll(() => session.disk('Text.md')).toBe(linked);
    const notice = session.page.locator('.notice', { hasText: 'Linked 1 mention in 1 note.' });
    await notice.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => session.disk('Text.md')).toBe(crlf);
    await lines
      .filter({ hasText: 'one more' })
      .last()
      .getByRole('button', { name: 'Link this mention' })
      .click();
    await expect.poll(() => session.disk('Text.md')).toBe(linked);
    const toLink = llm.getByRole('button', { name: 'Link this mention' });
    await expect.poll(() => toLink.count()).toBe(1);
    await toLink.click();
    await expect.poll(() => session.disk('Text.md')).toBe(linked.replace('LLM', toLlm('LLM')));
  });

  it('asks which meaning a mention is to be linked to', async () => {
    const session = await start({ notes: { ...notes, 'Text.md': 'a CNN\n' } });
    const cnn = await expand(session, 'CNN');
    await cnn.getByRole('button', { name: 'Link this mention' }).click();
    await session.page.getByRole('menuitem', { name: /Cable News Network/ }).click();
    await expect.poll(() => session.disk('Text.md')).toBe('a [[News#CNN(Cable News Network)|CNN]]\n');
  });

  it('counts the mentions of a note anew when it changes', async () => {
    const session = await start();
    const bert = await expand(session, 'BERT');
    await bert.getByText('2×').first().waitFor();
    await session.writeOnDisk('Text.md', 'BERT\n\nBERT, and BERT again.\n');
    await expect.poll(() => row(session, 'BERT').innerText()).toContain('3×');
    await bert.getByRole('link', { name: 'BERT', exact: true }).waitFor();
    await session.writeOnDisk('Text.md', 'nothing\n');
    await bert.getByText('Mentioned in').waitFor({ state: 'detached' });
  });

  it('shows each meaning of a headword with its own definition and places', async () => {
    const session = await start();
    const cnn = await expand(session, 'CNN');
    await cnn.getByText('Your notes disagree on what this stands for.').waitFor();
    expect(await cnn.innerText()).toMatch(/Convolutional Neural Network[^]*Looks at pictures/);
    expect(await cnn.innerText()).toMatch(/Cable News Network[^]*A channel/);
    await cnn.getByRole('link', { name: /News ›/ }).click();
    await expect.poll(() => session.caretLine()).toBe('## CNN(Cable News Network)');
  });
});

describe('a long definition', () => {
  it('is rendered when its row is opened and in sight, and released when it is not', async () => {
    const many = Array.from({ length: 60 }, (_, at) => {
      const name = `Term ${String(at).padStart(2, '0')}`;
      return [`${name}.md`, `---\ntags: ai\n---\n${`The ${name} of **many** words. `.repeat(80)}\n`] as const;
    });
    const session = await start({ notes: Object.fromEntries(many) });
    const { page, panel } = session;
    const rendered = panel.locator('strong');
    expect(await rendered.count()).toBe(0);
    const first = await expand(session, 'Term 00');
    await expect.poll(() => rendered.count()).toBeGreaterThan(0);
    await first.focus();
    await page.keyboard.press('End');
    await row(session, 'Term 59').waitFor();
    await expect.poll(() => rendered.count()).toBe(0);
    await page.keyboard.press('Home');
    await expect.poll(() => rendered.count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => rendered.count()).toBe(0);
  });
});

/** Whether an element is within all the boxes that it scrolls in. */
async function isInSight(element: ReturnType<Session['page']['locator']>): Promise<boolean> {
  return element.first().evaluate(async (el) => {
    const [entry] = await new Promise<IntersectionObserverEntry[]>((resolve) => {
      new IntersectionObserver(resolve).observe(el);
    });
    return entry?.isIntersecting === true;
  });
}
