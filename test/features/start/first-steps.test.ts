import { findByRole, findByText, getByRole, queryByRole, waitFor, within } from '@testing-library/dom';
import { afterEach, describe, expect, it } from 'vitest';
import AiGlossaryPlugin from '../../../src/main';
import { createHost, type Host } from '../../host/create-host';

let host: Host;
afterEach(() => host.close());

const notes = {
  'LLM.md': '---\nupdated: 2024-08-14 23:46:50 +0900\n---\n큰 언어 모델.\n',
  'study/BERT.md': '# BERT\n\nReads both ways.\n',
};

/** A first start of the whole plugin. */
async function start(language: 'en' | 'ko' = 'en'): Promise<void> {
  host = await createHost({ notes, language });
  await host.enable(AiGlossaryPlugin);
  await host.idle();
}

const steps = () => findByRole(document.body, 'region', { name: /^(First steps|시작하기)$/ });
const press = async (name: string) => getByRole(await steps(), 'button', { name }).click();
const settings = async (): Promise<Record<string, unknown>> =>
  JSON.parse(await host.read(`${host.app.vault.configDir}/plugins/ai-glossary/data.json`)) as Record<
    string,
    unknown
  >;

describe('the first start', () => {
  it('say where terms come from and that saves are stamped, until the user closes them', async () => {
    await start();
    const told = within(await steps());
    expect(told.getByText(/Terms come from notes tagged #ai\./)).toBeTruthy();
    expect(told.getByText(/puts the time into its “updated”/)).toBeTruthy();
    await press('Got it');
    await waitFor(() => expect(queryByRole(document.body, 'region', { name: 'First steps' })).toBeNull());
    await waitFor(async () => expect(await settings()).toMatchObject({ firstStepsOpen: false }));
    // The empty list goes on saying it.
    getByRole(document.body, 'tab', { name: /^All/ }).click();
    await findByText(document.body, /Terms come from notes tagged #ai\./);
  });

  it('does so in Korean', async () => {
    await start('ko');
    expect(within(await steps()).getByText(/#ai 태그가 있는 노트에서 용어를 가져옵니다\./)).toBeTruthy();
  });

  it('turns stamps off, and on again', async () => {
    await start();
    await press('Turn off');
    await findByText(await steps(), /leaves its “updated” as it is/);
    await waitFor(async () => expect(await settings()).toMatchObject({ stampEnabled: false }));
    await press('Turn on');
    await findByText(await steps(), /puts the time into/);
  });

  it('lead to the settings', async () => {
    await start();
    await press('Change');
    await findByText(document.body, 'Glossary tags');
  });
});

describe('Add this note', () => {
  it('adds the tag to the open note, as an edit by the user', async () => {
    await start();
    const view = await host.open('LLM.md');
    await press('Add this note');
    await findByText(document.body, '“LLM” is in the glossary now.');
    expect(view.editor.getValue()).toBe(
      '---\nupdated: 2024-08-14 23:46:50 +0900\ntags:\n  - ai\n---\n큰 언어 모델.\n',
    );
    host.command('editor:save-file');
    await host.idle();
    expect(await host.read('LLM.md')).not.toContain('2024-08-14');
    await findByRole(document.body, 'tab', { name: 'All 1' });
    await press('Add this note');
    await findByText(document.body, '“LLM” is in the glossary already.');
  });

  it('says so if no note is open', async () => {
    await start();
    await press('Add this note');
    await findByText(document.body, 'First open the note that you want in the glossary.');
  });
});

describe('Add a folder…', () => {
  it('asks for one, adds it, and can take that back', async () => {
    await start();
    await press('Add a folder…');
    (await findByText(document.body, 'study')).click();
    const notice = await findByText(document.body, 'The notes in “study” are in the glossary now.');
    await findByText(await steps(), /notes tagged #ai and from notes in “study”/);
    await waitFor(async () => expect(await settings()).toMatchObject({ glossaryFolders: ['study'] }));
    const container = notice.closest<HTMLElement>('.notice');
    getByRole(container ?? notice, 'button', { name: 'Undo' }).click();
    await waitFor(async () => expect(await settings()).toMatchObject({ glossaryFolders: [] }));
  });
});
