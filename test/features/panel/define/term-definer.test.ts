import { getByLabelText, getByRole, getByText, waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createReference, type NotePlace, VaultReference } from '../../../../src/core';
import { TermDefiner } from '../../../../src/features/panel/define/term-definer';
import { translator } from '../../../../src/i18n';
import { createHost, type Host } from '../../../host/create-host';
import { noStamps } from '../../../obsidian/no-stamps';
import { aSource } from '../term-builder';

let host: Host;
afterEach(() => host.close());

async function openDefiner(notes: Readonly<Record<string, string>>): Promise<TermDefiner> {
  host = await createHost({ notes });
  return new TermDefiner({
    app: host.app,
    stamper: noStamps,
    translate: translator('en'),
    onDefined: () => undefined,
    completeNote: ({ path, text }) => `---\ntitle: ${path}\n---\n${text}`,
  });
}

/** The text of the active editor with a bar at the cursor. */
function shown(): string {
  const { editor } = host.view;
  const at = editor.posToOffset(editor.getCursor());
  return `${editor.getValue().slice(0, at)}|${editor.getValue().slice(at)}`;
}

const dialog = (): HTMLElement => getByRole(document.body, 'dialog');
const preview = (): string => dialog().querySelector('pre')?.textContent ?? '';

/** Answers the dialog, and waits for the note. */
async function submit(answers: { readonly expansion?: string; readonly definition?: string }): Promise<void> {
  const user = userEvent.setup();
  const { expansion, definition } = answers;
  if (expansion !== undefined) await user.type(getByLabelText(dialog(), 'Stands for'), expansion);
  if (definition !== undefined) await user.type(getByLabelText(dialog(), 'Definition'), definition);
  await user.click(getByRole(dialog(), 'button', { name: 'Create note' }));
  await waitFor(() => expect(host.app.workspace.getActiveFile()?.basename).toBe('PPO'));
  await host.idle();
}

const frontMatter = '---\ntitle: PPO.md\n---\n';

describe('defining an acronym', () => {
  it('asks first, and shows the path and the text of the note', async () => {
    const definer = await openDefiner({ 'Day.md': 'PPO' });
    await definer.define({ name: 'PPO' });
    getByText(dialog(), 'This note will be created: PPO.md');
    expect(preview()).toBe(`${frontMatter}\n`);
    await userEvent.type(getByLabelText(dialog(), 'Stands for'), 'Proximal Policy Optimization');
    expect(preview()).toBe(`${frontMatter}\n## PPO(Proximal Policy Optimization)\n\n`);
    getByRole(dialog(), 'button', { name: 'Cancel' }).click();
    expect(host.app.vault.getFileByPath('PPO.md')).toBeNull();
  });

  it('creates a note with heading and definition, and puts the cursor after them', async () => {
    const definer = await openDefiner({ 'Day.md': 'PPO' });
    await definer.define({ name: 'PPO' });
    await submit({ expansion: ' Proximal  Policy Optimization ', definition: 'Small steps.' });
    expect(shown()).toBe(`${frontMatter}\n## PPO(Proximal Policy Optimization)\n\nSmall steps.|\n`);
    expect(await host.read('PPO.md')).toBe(shown().replace('|', ''));
  });

  it('puts the cursor where the definition belongs', async () => {
    const definer = await openDefiner({ 'Day.md': 'PPO' });
    await definer.define({ name: 'PPO' });
    await submit({ expansion: 'Proximal Policy Optimization' });
    expect(shown()).toBe(`${frontMatter}\n## PPO(Proximal Policy Optimization)\n\n|`);
  });

  it('needs no answers, and is submitted by Enter', async () => {
    const definer = await openDefiner({ 'Day.md': 'PPO' });
    await definer.define({ name: 'PPO' });
    const field = getByLabelText(dialog(), 'Stands for');
    const enter = { key: 'Enter', bubbles: true };
    field.dispatchEvent(new KeyboardEvent('keydown', { ...enter, isComposing: true }));
    expect(dialog()).toBeTruthy();
    field.dispatchEvent(new KeyboardEvent('keydown', enter));
    await waitFor(() => expect(host.app.workspace.getActiveFile()?.path).toBe('PPO.md'));
    await waitFor(() => expect(shown()).toBe(`${frontMatter}\n|`));
  });

  it('is submitted from the definition by Ctrl or Cmd and Enter', async () => {
    const definer = await openDefiner({ 'Day.md': 'PPO' });
    await definer.define({ name: 'PPO' });
    await userEvent.type(getByLabelText(dialog(), 'Definition'), 'Small steps.');
    host.press('Mod-Enter');
    await waitFor(() => expect(host.app.workspace.getActiveFile()?.path).toBe('PPO.md'));
    await waitFor(() => expect(shown()).toBe(`${frontMatter}\nSmall steps.|\n`));
  });

  it('starts with what is known, and says if the acronym’s letters do not fit', async () => {
    const definer = await openDefiner({ 'Day.md': 'PPO' });
    await definer.define({ name: 'PPO', expansion: 'Proximal Policy Optimization' });
    const field = getByLabelText<HTMLInputElement>(dialog(), 'Stands for');
    expect(field.value).toBe('Proximal Policy Optimization');
    getByText(dialog(), 'What the letters of PPO stand for, if it is an acronym. Optional.');
    await userEvent.clear(field);
    await userEvent.type(field, 'Gradient Descent');
    getByText(dialog(), /^The letters of PPO are not found in this/);
  });

  it('puts it in the folder for new notes, under a valid file name', async () => {
    const definer = await openDefiner({
      'AI/Day.md': 'PPO',
      '.obsidian/app.json': '{"newFileLocation":"current"}',
    });
    await host.open('AI/Day.md');
    await definer.define({ name: 'TCP/IP' });
    getByText(dialog(), 'This note will be created: AI/TCP-IP.md');
  });

  it('says so if the note cannot be created', async () => {
    const definer = await openDefiner({ 'Day.md': 'PPO' });
    host.app.vault.create = () => Promise.reject(new Error('The disk is full'));
    await definer.define({ name: 'PPO' });
    getByRole(dialog(), 'button', { name: 'Create note' }).click();
    await waitFor(() => expect(host.notices()).toEqual(['“PPO.md” could not be changed.']));
  });

  it('opens an existing note with that name, and says what it lacks', async () => {
    const definer = await openDefiner({ 'Old/PPO.md': 'A method.\n' });
    await definer.define({ name: 'PPO' });
    expect(shown()).toBe('|A method.\n');
    expect(host.notices()[0]).toContain('“Old/PPO.md” already exists.');
  });
});

describe('defining what the reference knows', () => {
  const reference = new VaultReference({ terms: () => [] }, () => 'search', createReference());

  async function start(
    notes: Readonly<Record<string, string>>,
    standing: NotePlace = 'glossary',
    locale = 'en',
  ) {
    host = await createHost({ notes });
    return new TermDefiner({
      app: host.app,
      onDefined: () => undefined,
      stamper: noStamps,
      translate: translator(locale),
      completeNote: ({ path, text }) => `---\ntitle: ${path}\n---\n${text}`,
      notes: { placeOf: () => standing },
      reference,
    });
  }

  const field = (label: string): string => getByLabelText<HTMLInputElement>(dialog(), label).value;
  const choose = (label: string): Promise<void> =>
    userEvent.selectOptions(getByRole(dialog(), 'combobox'), label);
  const section = '## PPO(Proximal Policy Optimization, 근접 정책 최적화)\n\n';

  it('begins with its line, its expansion and its Korean name', async () => {
    const definer = await start({});
    await definer.define({ name: 'PPO' });
    expect(field('Stands for')).toBe('Proximal Policy Optimization');
    expect(field('Definition')).toBe(reference.entryFor({ headword: 'PPO', names: [] })?.english);
    expect(preview()).toBe(`---\ntitle: PPO.md\n---\n\n${section}${field('Definition')}\n`);
  });

  it('speaks the language of the interface', async () => {
    const definer = await start({}, 'glossary', 'ko');
    await definer.define({ name: 'PPO' });
    expect(field('정의')).toMatch(/[가-힣]/);
  });

  it('leaves out names of another meaning, and a Korean name of a Korean term', async () => {
    const definer = await start({});
    await definer.define({ name: 'PPO', expansion: 'Public Power Office' });
    expect(field('Definition')).toBe('');
    getByRole(dialog(), 'button', { name: 'Cancel' }).click();
    await definer.define({ name: '근접 정책 최적화' });
    expect(preview()).not.toContain('최적화, ');
    expect(preview()).not.toContain('(근접');
  });

  it('creates a section of the active note, as a single undo step', async () => {
    const definer = await start({ 'RL.md': '# RL\n\ntext' });
    await host.open('RL.md');
    await definer.define({ name: 'PPO' });
    await choose('A section at the end of “RL”');
    getByText(dialog(), 'This will be added to RL.md');
    const shownBefore = preview();
    expect(shownBefore.startsWith(section)).toBe(true);
    getByRole(dialog(), 'button', { name: 'Add section' }).click();
    await waitFor(() => expect(host.view.editor.getValue()).toBe(`# RL\n\ntext\n\n${shownBefore}`));
    host.view.editor.undo();
    expect(host.view.editor.getValue()).toBe('# RL\n\ntext');
  });

  it('gives a note that is not in the glossary the front matter that it needs, and shows that', async () => {
    const definer = await start({ 'RL.md': 'text\n' }, 'other');
    await host.open('RL.md');
    await definer.define({ name: 'PPO' });
    await choose('A section at the end of “RL”');
    expect(preview()).toMatch(/^---\ntitle: RL\.md\n---\n…\n\n## PPO/);
    getByRole(dialog(), 'button', { name: 'Add section' }).click();
    await waitFor(() =>
      expect(host.view.editor.getValue()).toMatch(/^---\ntitle: RL\.md\n---\ntext\n\n## PPO\(Proximal/),
    );
  });

  it('offers no section of a template', async () => {
    const definer = await start({ 'T.md': 'text' }, 'template');
    await host.open('T.md');
    await definer.define({ name: 'PPO' });
    expect(dialog().querySelector('select')).toBeNull();
  });
});

describe('writing a definition that is missing', () => {
  it('opens the note below the heading', async () => {
    const definer = await openDefiner({
      'RL.md': '# RL\n\n## PPO(Proximal Policy Optimization)\n\n## DPO\n',
    });
    await definer.writeDefinition(aSource('RL.md', { line: 2 }));
    expect(shown()).toBe('# RL\n\n## PPO(Proximal Policy Optimization)\n|\n## DPO\n');
  });

  it('makes room for it if there is none, as a single undo step', async () => {
    const definer = await openDefiner({ 'RL.md': '## PPO\n## DPO\n' });
    await definer.writeDefinition(aSource('RL.md', { line: 0 }));
    expect(shown()).toBe('## PPO\n|\n## DPO\n');
    host.view.editor.undo();
    expect(host.view.editor.getValue()).toBe('## PPO\n## DPO\n');
  });

  it('leaves Reading view for it', async () => {
    const definer = await openDefiner({ 'PPO.md': '# PPO\n' });
    await host.open('PPO.md', { mode: 'preview' });
    await definer.writeDefinition(aSource('PPO.md', { kind: 'note' }));
    expect(host.view.getMode()).toBe('source');
    expect(shown()).toBe('# PPO\n|');
  });

  it('says if the note no longer exists', async () => {
    const definer = await openDefiner({});
    await definer.writeDefinition(aSource('Gone.md'));
    expect(host.notices()).toEqual(['The note “Gone.md” no longer exists.']);
  });
});
