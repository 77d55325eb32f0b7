import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Component, MarkdownRenderer, type MarkdownSectionInformation, Plugin } from 'obsidian';
import { createHost, type Host } from '../create-host';

let host: Host;
const note =
  '---\ntitle: A\n---\n# Head\n\nSee [[B#Part|this]] and #ai/nlp, `code`, $x^2$ %%hidden%%.\n\n- [ ] do\n- [x] done\n\n| a | b |\n|---|---|\n| 1 | 2 |\n';
beforeEach(async () => {
  host = await createHost({ notes: { 'A.md': note, 'B.md': 'intro\n\n## Part\n\nthe part\n' } });
});
afterEach(() => host.close());

describe('reading view', () => {
  it('renders a note section by section', async () => {
    const { sizerEl } = (await host.open('A.md', { mode: 'preview' })).previewMode;
    expect(Array.from(sizerEl.children, (el) => el.className)).toEqual([
      'el-h1',
      'el-p',
      'el-ul',
      'el-table',
    ]);
    expect(sizerEl.querySelector('a.internal-link')?.getAttribute('data-href')).toBe('B#Part');
    expect(sizerEl.querySelector('a.tag')?.textContent).toBe('#ai/nlp');
    expect(sizerEl.querySelector('.math')?.textContent).toBe('x^2');
    expect(sizerEl.textContent).not.toContain('hidden');
    expect(Array.from(sizerEl.querySelectorAll('input'), (box) => box.checked)).toEqual([false, true]);
  });

  it('lets plugins go over each section, and tells them where it is', async () => {
    const seen: [string, MarkdownSectionInformation][] = [];
    class Sample extends Plugin {
      override onload(): void {
        this.registerMarkdownPostProcessor((el, ctx) => {
          const info = ctx.getSectionInfo(el);
          // The editor behind it renders its tables as well, and has no section to tell of.
          if (info !== null) seen.push([el.className, info]);
        });
      }
    }
    await host.enable(Sample);
    await host.open('A.md', { mode: 'preview' });
    expect(seen.map(([cls, info]) => [cls, info.lineStart, info.lineEnd])).toEqual([
      ['el-h1', 3, 3],
      ['el-p', 5, 5],
      ['el-ul', 7, 9],
      ['el-table', 10, 12],
    ]);
    expect(seen[0]?.[1]?.text).toBe(note);
  });

  it('shows the properties above', async () => {
    const view = await host.open('A.md', { mode: 'preview' });
    const shown = () =>
      Array.from(
        view.previewMode.containerEl.querySelectorAll<HTMLInputElement>('.metadata-input'),
        ({ value }) => value,
      );
    expect(shown()).toEqual(['A']);
    await host.writeOutside('A.md', note.replace('title: A', 'title: Z'));
    expect(shown()).toEqual(['Z']);
  });

  it('shows callouts with title and content', async () => {
    await host.writeOutside(
      'A.md',
      '> [!Tip]- See **this**\n> and that\n\n> [!note]\n> alone\n\n> a quote\n',
    );
    const { sizerEl } = (await host.open('A.md', { mode: 'preview' })).previewMode;
    const callouts = Array.from(sizerEl.querySelectorAll<HTMLElement>('.callout'), (el) => [
      el.dataset['callout'],
      el.querySelector('.callout-title-inner')?.innerHTML,
      el.querySelector('.callout-content')?.textContent.trim(),
    ]);
    expect(callouts).toEqual([
      ['tip', 'See <strong>this</strong>', 'and that'],
      ['note', 'Note', 'alone'],
    ]);
    expect(sizerEl.querySelectorAll('blockquote')).toHaveLength(1);
  });

  it('shows the part of a note that is embedded, gone over by plugins as that note', async () => {
    const seen: string[] = [];
    class Sample extends Plugin {
      override onload(): void {
        this.registerMarkdownPostProcessor((el, ctx) => {
          seen.push(`${ctx.sourcePath}: ${el.textContent.trim()}`);
        });
      }
    }
    await host.enable(Sample);
    await host.writeOutside('A.md', 'Before\n\n![[B#Part]]\n');
    const { sizerEl } = (await host.open('A.md', { mode: 'preview' })).previewMode;
    await host.idle();
    const embed = sizerEl.querySelector('.markdown-embed.is-loaded');
    expect(embed?.querySelector('.markdown-embed-content')?.textContent).toMatch(/^Part\s*the part\s*$/);
    expect(seen).toContain('B.md: the part');
  });

  it('follows a link', async () => {
    const view = await host.open('A.md', { mode: 'preview' });
    view.previewMode.sizerEl.querySelector<HTMLElement>('a.internal-link')?.click();
    await host.idle();
    expect(host.view.file?.path).toBe('B.md');
  });
});

describe('MarkdownRenderer', () => {
  it('renders text outside a note', async () => {
    const el = createDiv();
    const owner = new Component();
    await MarkdownRenderer.render(host.app, 'a **b** <img src=x onerror=alert(1)>', el, '', owner);
    owner.unload();
    expect(el.querySelector('strong')?.textContent).toBe('b');
    expect(el.innerHTML).not.toContain('onerror');
  });
});

describe('page preview', () => {
  it('shows the section that a link names', async () => {
    await host.open('A.md');
    host.internals.hoverLinkSources.set('glossary', { display: 'Glossary', defaultMod: false });
    const targetEl = document.body.createDiv();
    const event = new MouseEvent('mouseover');
    const hoverParent = { hoverPopover: null };
    host.app.workspace.trigger('hover-link', {
      event,
      source: 'glossary',
      hoverParent,
      targetEl,
      linktext: 'B#Part',
      sourcePath: 'A.md',
    });
    await new Promise((done) => window.setTimeout(done, 320));
    expect(document.querySelector('.hover-popover')?.textContent).toMatch(/^Part\s*the part\s*$/);
    targetEl.remove();
  });
});
