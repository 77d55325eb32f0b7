import { getByRole, queryAllByRole, waitFor, within } from '@testing-library/dom';
import { Plugin } from 'obsidian';
import { afterEach, describe, expect, it } from 'vitest';
import {
  applyEdits,
  defaultSettings,
  MarkedTerms,
  type Settings,
  surveyNote,
  SurveyTotals,
  type SurveyReader,
  takeBackEdits,
  type Term,
} from '../../../../src/core';
import { PanelFeature } from '../../../../src/features/panel/panel-feature';
import type { LinkedNote } from '../../../../src/features/panel/details/vault-mentions';
import { translator } from '../../../../src/i18n';
import { createHost, type Host } from '../../../host/create-host';
import { fixedSettings } from '../../../obsidian/fixed-settings';
import { noStamps } from '../../../obsidian/no-stamps';
import { FakeGlossary, withLayout } from '../panel-page';
import { aSource, aTerm } from '../term-builder';

withLayout();

const llm = aTerm('LLM', { sources: [aSource('LLM.md', { kind: 'note' })] });

const notes = {
  'LLM.md': '# LLM\n\nAn LLM predicts tokens.\n',
  'Day.md': '# LLM at work\n\n오늘은 LLM을 썼다.\n\n- [ ] read of `LLM` and [[LLM]]\n- [ ] an LLM again\n',
};

/** Counts at once, so that a test need not wait for the survey's idle slices. */
function countsOf(texts: Readonly<Record<string, string>>, terms: MarkedTerms): SurveyReader {
  const totals = new SurveyTotals();
  for (const [path, text] of Object.entries(texts)) {
    totals.set(path, surveyNote(text, terms.matcher(), terms.findOptions(path)));
  }
  return Object.assign(totals, {
    progress: () => undefined,
    isCounted: () => true,
    onChange: () => () => undefined,
  });
}

function pluginWith(terms: readonly Term[], texts: Readonly<Record<string, string>>, settings: Settings) {
  return class extends Plugin {
    override onload(): void {
      const glossary = new FakeGlossary(terms);
      const marked = new MarkedTerms(glossary, () => settings);
      this.addChild(
        new PanelFeature({
          app: this.app,
          stamper: noStamps,
          registrar: this,
          glossary,
          terms: marked,
          completeNote: ({ text }) => text,
          explainNote: () => undefined,
          survey: countsOf(texts, marked),
          translate: translator('en'),
          settings: fixedSettings(),
          onLinked: (note) => linked.push(note),
        }),
      );
    }
  };
}

let host: Host;
/** What was told of. */
let linked: LinkedNote[] = [];
afterEach(() => {
  linked = [];
  return host.close();
});

async function openRow(
  texts: Readonly<Record<string, string>> = notes,
  terms: readonly Term[] = [llm],
  settings: Settings = defaultSettings,
) {
  host = await createHost({ notes: texts });
  await host.enable(pluginWith(terms, texts, settings));
  host.command('open-glossary');
  const row = await waitFor(() => getByRole(document.body, 'treeitem', { name: /^LLM/ }));
  row.querySelector<HTMLElement>('.ai-glossary-chevron')?.click();
  await waitFor(() => getByRole(row, 'link', { name: 'Day' }));
  await host.idle();
  return row;
}

const lines = (row: HTMLElement): string[] =>
  Array.from(row.querySelectorAll('.ai-glossary-mention-line'), ({ textContent }) => textContent);
const linkButtons = (row: HTMLElement): HTMLElement[] =>
  queryAllByRole(row, 'button', { name: 'Link this mention' });

describe('the lines that mention a term', () => {
  it('are shown with the mention highlighted', async () => {
    const row = await openRow();
    await waitFor(() => expect(lines(row)).toEqual(['오늘은 LLM을 썼다.', '- [ ] an LLM again']));
    const [first] = within(row).getAllByText('LLM', { selector: '.ai-glossary-mention-line mark' });
    expect(first?.parentElement?.textContent).toBe('오늘은 LLM을 썼다.');
    expect(linkButtons(row)).toHaveLength(2);
  });

  it('include those in headings if the user counts them, without offering a link', async () => {
    const row = await openRow(notes, [llm], { ...defaultSettings, markHeadings: true });
    await waitFor(() =>
      expect(lines(row)).toEqual(['# LLM at work', '오늘은 LLM을 썼다.', '- [ ] an LLM again']),
    );
    expect(linkButtons(row)).toHaveLength(2);
  });

  it('open the note at the line', async () => {
    const row = await openRow();
    (await waitFor(() => within(row).getByRole('link', { name: '- [ ] an LLM again' }))).click();
    await waitFor(() => expect(host.app.workspace.getActiveFile()?.path).toBe('Day.md'));
    await waitFor(() => expect(host.view.editor.getCursor().line).toBe(5));
  });

  it('become links in the file with one click', async () => {
    const row = await openRow();
    (await waitFor(() => linkButtons(row)))[0]?.click();
    await host.idle();
    const after = notes['Day.md'].replace('LLM을', '[[LLM]]을');
    expect(await host.read('Day.md')).toBe(after);
    const [{ file, count, back } = {}] = linked;
    expect([linked.length, file?.path, count]).toEqual([1, 'Day.md', 1]);
    await waitFor(() => within(document.body).getByText('Linked 1 mention in 1 note.'));
    expect(back && applyEdits(after, takeBackEdits(after, back) ?? [])).toBe(notes['Day.md']);
    await waitFor(() => expect(lines(row)).toEqual(['- [ ] an LLM again']));
  });

  it('become links in the editor that shows the note, as a single undo step', async () => {
    const row = await openRow();
    const view = await host.open('Day.md');
    const { editor } = view;
    // The list does not wait for what is linked to be saved.
    view.requestSave = () => undefined;
    (await waitFor(() => linkButtons(row)))[1]?.click();
    await waitFor(() =>
      expect(editor.getValue()).toBe(notes['Day.md'].replace('an LLM again', 'an [[LLM]] again')),
    );
    await waitFor(() => expect(lines(row)).toHaveLength(1));
    editor.undo();
    expect(editor.getValue()).toBe(notes['Day.md']);
  });

  it('are shown once with all their mentions, and become links together', async () => {
    const row = await openRow({ ...notes, 'Day.md': 'An LLM, `LLM` and an LLM.\n\nLLM\n' });
    await waitFor(() => expect(lines(row)).toEqual(['An LLM, `LLM` and an LLM.', 'LLM']));
    const marked = Array.from(row.querySelectorAll('.ai-glossary-mention-line:first-child mark'));
    expect(marked.map(({ textContent }) => textContent)).toEqual(['LLM', 'LLM']);
    within(row).getByRole('button', { name: 'Link these 2 mentions' }).click();
    await host.idle();
    expect(await host.read('Day.md')).toBe('An [[LLM]], `LLM` and an [[LLM]].\n\nLLM\n');
    await waitFor(() => expect(lines(row)).toEqual(['LLM']));
    expect(linked.map(({ count }) => count)).toEqual([2]);
  });

  it('are found again in a note that has changed since', async () => {
    const row = await openRow();
    const { editor } = await host.open('Day.md');
    await waitFor(() => expect(linkButtons(row)).toHaveLength(2));
    editor.replaceRange('LLM first.\n\n', { line: 0, ch: 0 });
    linkButtons(row)[1]?.click();
    await waitFor(() => expect(editor.getValue()).toContain('an [[LLM]] again'));
    expect(editor.getValue()).toContain('오늘은 LLM을');
  });

  it('are left alone, and that is reported, if they no longer exist', async () => {
    const row = await openRow();
    const { editor } = await host.open('Day.md');
    await waitFor(() => expect(linkButtons(row)).toHaveLength(2));
    editor.setValue('LLM, rewritten.\n');
    linkButtons(row)[1]?.click();
    await waitFor(() => expect(host.notices()).toEqual(['“Day.md” has changed: nothing was linked.']));
    expect(editor.getValue()).toBe('LLM, rewritten.\n');
    expect(linked).toEqual([]);
    await host.idle();
    expect(within(document.body).queryByText(/^Linked/)).toBeNull();
  });

  it('keep the focus in the list when one of them disappears', async () => {
    const row = await openRow();
    await waitFor(() => expect(linkButtons(row)).toHaveLength(2));
    linkButtons(row)[0]?.focus();
    linkButtons(row)[0]?.click();
    await waitFor(() => expect(lines(row)).toHaveLength(1));
    expect(document.activeElement).toBe(linkButtons(row)[0]);
  });

  it('become links one after another when the focused button is pressed again', async () => {
    const row = await openRow();
    await waitFor(() => expect(linkButtons(row)).toHaveLength(2));
    linkButtons(row)[0]?.focus();
    for (let presses = 0; presses < 2; presses += 1) {
      if (document.activeElement instanceof HTMLElement) document.activeElement.click();
    }
    await waitFor(() => expect(linkButtons(row)).toHaveLength(0));
    expect(host.notices()).toEqual([]);
    expect(await host.read('Day.md')).toBe(
      notes['Day.md'].replace('LLM을', '[[LLM]]을').replace('LLM again', '[[LLM]] again'),
    );
  });

  it('offer no link in the note that defines the term', async () => {
    const heading = aTerm('LLM', { sources: [aSource('LLM.md', { heading: 'LLM', line: 0 })] });
    const row = await openRow(notes, [heading]);
    await waitFor(() => expect(lines(row)).toContain('An LLM predicts tokens.'));
    expect(linkButtons(row)).toHaveLength(2);
  });

  it('follow the note while the row is open', async () => {
    const row = await openRow();
    await waitFor(() => expect(lines(row)).toHaveLength(2));
    await host.writeOutside('Day.md', 'Only one LLM.\n');
    await waitFor(() => expect(lines(row)).toEqual(['Only one LLM.']));
  });

  it('are shown in portions', async () => {
    const texts = { ...notes, 'Day.md': 'An LLM.\n'.repeat(30) };
    const row = await openRow(texts);
    await waitFor(() => expect(lines(row)).toHaveLength(3));
    within(row).getByRole('button', { name: 'Show 20 more' }).click();
    await waitFor(() => expect(lines(row)).toHaveLength(23));
    within(row).getByRole('button', { name: 'Show 7 more' }).click();
    await waitFor(() => expect(lines(row)).toHaveLength(30));
  });

  it('ask for the meaning if there are several', async () => {
    const senses = [
      { expansion: 'Large Language Model', names: [], sources: [aSource('LLM.md', { kind: 'note' })] },
      { expansion: 'Laws', names: [], sources: [aSource('Laws.md', { kind: 'note' })] },
    ];
    const texts = { ...notes, 'Laws.md': '# Laws\n' };
    const row = await openRow(texts, [{ ...llm, senses }]);
    (await waitFor(() => linkButtons(row)))[0]?.click();
    (await waitFor(() => within(document.body).getByText('LLM (Laws)'))).click();
    await host.idle();
    expect(await host.read('Day.md')).toContain('오늘은 [[Laws|LLM]]을');
  });
});
