import {
  findByRole,
  findByText,
  getAllByRole,
  getByLabelText,
  getByRole,
  waitFor,
} from '@testing-library/dom';
import { Plugin } from 'obsidian';
import { expect } from 'vitest';
import { Glossary, MarkedTerms, parseSettings, type Progress, type Settings } from '../../../src/core';
import { LinkingFeature } from '../../../src/features/linking/linking-feature';
import { translator } from '../../../src/i18n';
import { createHost, type Host } from '../../host/create-host';
import { noStamps } from '../../obsidian/no-stamps';

/** A glossary note: GPT below a heading, 토큰 below another. */
export const llmNote = [
  '---',
  'title: Large Language Models',
  'tags: [ai]',
  '---',
  '## GPT(Generic Pre-trained Transformer)',
  '',
  'Writes on.',
  '',
  '## 토큰(Token)',
  '',
  '조각.',
  '',
].join('\n');

export const llmPath = 'Large Language Models.md';
export const gptLink = '[[Large Language Models#GPT(Generic Pre-trained Transformer)|GPT]]';
export const tokenLink = '[[Large Language Models#토큰(Token)|토큰]]';

export interface Setup {
  readonly notes: Readonly<Record<string, string>>;
  readonly settings?: Partial<Settings>;
  readonly language?: 'en' | 'ko';
  /** How far the notes of the glossary have been read. */
  readonly progress?: Progress;
}

/** The linking commands alone, over a glossary made of the notes with the tag `ai`. */
export class Linking {
  private constructor(
    readonly host: Host,
    /** Reads on: `undefined` when everything has been read. */
    readonly reads: (progress: Progress | undefined) => void,
    /** How many wait to be told that the glossary has been read on. */
    readonly waiting: () => number,
  ) {}

  static async start({ notes, settings = {}, language = 'en', progress }: Setup): Promise<Linking> {
    const host = await createHost({ notes: { [llmPath]: llmNote, ...notes }, language });
    const glossary = new Glossary();
    for (const [path, text] of Object.entries({ [llmPath]: llmNote, ...notes })) {
      glossary.setNote({ path, text });
    }
    const listeners = new Set<() => void>();
    let present = progress;
    const reader = {
      terms: () => glossary.terms(),
      progress: () => present,
      onChange: (listener: () => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
    const values = parseSettings(settings);
    const terms = new MarkedTerms(glossary, () => values);
    const translate = translator(language);
    class Sample extends Plugin {
      override onload(): void {
        const { app } = this;
        const given = {
          app,
          stamper: noStamps,
          glossary: reader,
          terms,
          settings: { get: () => values },
          translate,
        };
        this.addChild(new LinkingFeature({ ...given, registrar: this }));
      }
    }
    await host.enable(Sample);
    const reads = (next: Progress | undefined): void => {
      present = next;
      for (const listener of listeners) listener();
    };
    return new Linking(host, reads, () => listeners.size);
  }

  get dialog(): HTMLElement {
    return getByRole(document.body, 'dialog');
  }

  /** Runs a command and waits for its preview. */
  async open(
    id: 'link-terms' | 'unlink-terms',
    choices: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    this.host.command(id);
    for (const [label, option] of Object.entries(choices)) await this.choose(label, option);
    await this.preview();
  }

  /** Chooses an option of the setting with that name. */
  async choose(name: string, option: string): Promise<void> {
    const setting = getByText(this.dialog, name).closest('.setting-item');
    const select = setting?.querySelector('select');
    const chosen = Array.from(select?.options ?? []).find(({ text }) => text === option);
    if (!select || !chosen) throw new Error(`${name} has no ${option}`);
    select.value = chosen.value;
    select.dispatchEvent(new Event('change'));
    await this.preview();
  }

  async preview(): Promise<void> {
    await findByText(
      this.dialog,
      /Nothing has been written yet|^No (mentions|links) to|아직 바뀐 내용은 없습니다/,
    );
  }

  /** What the preview lists, each row as `[x] text → target`. */
  rows(): string[] {
    return Array.from(this.dialog.querySelectorAll<HTMLElement>('[role=listitem]'), (row) => {
      const box = getByRole<HTMLInputElement>(row, 'checkbox');
      const line = row.querySelector('.ai-glossary-changes-line') ?? row.querySelector('label');
      const mark = row.querySelector('mark')?.textContent ?? '';
      const select = row.querySelector('select');
      const target =
        select?.selectedOptions[0]?.text ?? row.querySelector('.ai-glossary-changes-target')?.textContent;
      const sign = box.indeterminate ? '-' : box.checked ? 'x' : ' ';
      const text = (line?.textContent ?? '').replace(mark, mark && `«${mark}»`);
      return `[${sign}] ${text}${target === undefined ? '' : ` → ${target}`}`;
    });
  }

  /** What is chosen in the setting with that name. */
  chosen(name: string): string | undefined {
    return getByText(this.dialog, name).closest('.setting-item')?.querySelector('select')?.selectedOptions[0]
      ?.text;
  }

  /** Scrolls the list so that a row, from 0, comes to its top. */
  scrollTo(row: number): void {
    const list = this.dialog.querySelector('.ai-glossary-changes');
    if (!list) throw new Error('There is no list');
    list.scrollTop = 30 * row;
    list.dispatchEvent(new Event('scroll'));
  }

  /** Ticks or unticks the box of a row, from 0. */
  tick(row: number): void {
    getAllByRole(this.dialog, 'checkbox')[row]?.click();
  }

  choosesMeaning(row: number, label: string): void {
    const rows = getAllByRole(this.dialog, 'listitem');
    const select = getByLabelText<HTMLSelectElement>(rows[row] ?? this.dialog, 'Meaning');
    const option = Array.from(select.options).find(({ text }) => text === label);
    select.value = option?.value ?? '';
    select.dispatchEvent(new Event('change'));
  }

  press(name: string | RegExp): void {
    getByRole(this.dialog, 'button', { name }).click();
  }

  /** Makes the chosen changes, and waits for the notice. */
  async apply(): Promise<void> {
    const before = this.host.notices().length;
    this.press(/^(Link|Unlink) \(/);
    await waitFor(() => expect(this.host.notices()).toHaveLength(before + 1));
    await this.host.idle();
  }

  /** Takes the last run back. Returns what the notice says. */
  async takesBackByCommand(): Promise<string> {
    const shown = (): HTMLElement[] => [...document.body.querySelectorAll<HTMLElement>('.notice')];
    const before = new Set(shown());
    expect(this.host.command('take-back-linking')).toBe(true);
    await waitFor(() => expect(shown().some((notice) => !before.has(notice))).toBe(true));
    await this.host.idle();
    const said = shown();
    return Array.from(said[said.length - 1]?.querySelectorAll('p') ?? [], (line) => line.textContent).join(
      ' ',
    );
  }

  async takeBack(): Promise<string> {
    (await findByRole(document.body, 'button', { name: 'Undo' })).click();
    const notice = await findByText(document.body, /^Undid/);
    await this.host.idle();
    return notice.textContent;
  }
}

function getByText(container: HTMLElement, text: string): HTMLElement {
  const found = Array.from(container.querySelectorAll<HTMLElement>('.setting-item-name')).find(
    (el) => el.textContent === text,
  );
  if (!found) throw new Error(`There is no setting ${text}`);
  return found;
}
