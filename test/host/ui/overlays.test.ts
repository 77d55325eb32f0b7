import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FuzzySuggestModal, Menu, Modal, Notice, setIcon } from 'obsidian';
import { createHost, type Host } from '../create-host';

let host: Host;
beforeEach(async () => {
  host = await createHost();
});
afterEach(async () => {
  await host.close();
  vi.useRealTimers();
});

describe('Notice', () => {
  it('goes by itself, unless it is to stay', () => {
    vi.useFakeTimers();
    new Notice('Short', 1000);
    const staying = new Notice('Stays', 0);
    vi.advanceTimersByTime(1000);
    expect(host.notices()).toEqual(['Stays']);
    staying.setMessage('changed');
    expect(host.notices()).toEqual(['changed']);
    staying.hide();
    expect(host.notices()).toEqual([]);
  });
});

describe('Menu', () => {
  it('runs what is chosen by keyboard, and closes', () => {
    const chosen: string[] = [];
    const menu = new Menu();
    for (const title of ['One', 'Two', 'Three']) {
      menu.addItem((item) => item.setTitle(title).onClick(() => chosen.push(title)));
    }
    menu.showAtPosition({ x: 0, y: 0 });
    expect(document.querySelectorAll('[role=menuitem]')).toHaveLength(3);
    host.press('ArrowDown');
    host.press('ArrowDown');
    host.press('Enter');
    expect(chosen).toEqual(['Two']);
    expect(document.querySelector('.menu')).toBeNull();
  });

  it('parts sections, and closes on Escape', () => {
    const closed = vi.fn();
    const menu = new Menu();
    menu.addItem((item) => item.setTitle('Delete').setSection('danger'));
    menu.addItem((item) => item.setTitle('Open').setSection('open'));
    menu.onHide(closed);
    menu.showAtPosition({ x: 0, y: 0 });
    const titles = Array.from(document.querySelectorAll('.menu > *'), (el) => el.textContent);
    expect(titles).toEqual(['Open', '', 'Delete']);
    host.press('Escape');
    expect(closed).toHaveBeenCalledOnce();
  });
});

describe('Modal', () => {
  it('stays open until it is closed, and gives the focus back', () => {
    const before = document.body.createEl('button');
    before.focus();
    const modal = new Modal(host.app);
    modal.setTitle('Title').contentEl.createEl('input');
    modal.open();
    expect(document.querySelector('[role=dialog]')?.getAttribute('aria-label')).toBe('Title');
    expect(document.activeElement?.tagName).toBe('INPUT');
    host.press('Escape');
    expect(document.querySelector('[role=dialog]')).toBeNull();
    expect(document.activeElement).toBe(before);
    before.remove();
  });

  it('keeps Tab within', () => {
    const modal = new Modal(host.app);
    const last = modal.contentEl.createEl('button');
    modal.open();
    last.focus();
    host.press('Tab');
    expect(modal.modalEl.contains(document.activeElement)).toBe(true);
    expect(document.activeElement).not.toBe(last);
    modal.close();
  });

  it('offers what fits, best first', async () => {
    const chosen: string[] = [];
    class Picker extends FuzzySuggestModal<string> {
      getItems = () => ['Large Language Model', 'LLM', 'BERT'];
      getItemText = (item: string) => item;
      onChooseItem = (item: string) => chosen.push(item);
    }
    const picker = new Picker(host.app);
    picker.open();
    picker.inputEl.value = 'bert';
    picker.inputEl.dispatchEvent(new Event('input'));
    await host.idle();
    expect(picker.resultContainerEl.textContent).toBe('BERT');
    host.press('Enter');
    expect(chosen).toEqual(['BERT']);
  });
});

describe('setIcon', () => {
  it.each(['lucide-search', 'search', 'lucide-edit'])('knows %s', (id) => {
    const el = createDiv();
    setIcon(el, id);
    expect(el.querySelector('svg.svg-icon')).not.toBeNull();
  });

  it('leaves the element alone for a name that is none', () => {
    const el = createDiv({ text: 'x' });
    setIcon(el, 'no-such-icon');
    expect(el.innerHTML).toBe('x');
  });
});
