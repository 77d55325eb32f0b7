/** What the bench of stamping runs within a page: the feature alone, in the host, with notes in memory. */
import '../host/setup';
import { history } from '@codemirror/commands';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { parse } from 'yaml';
import { editorInfoField, Plugin } from 'obsidian';
import { parseSettings } from '../../src/core';
import { StampingFeature } from '../../src/features/stamping/stamping-feature';
import { translator } from '../../src/i18n';
import { createHost, type Host } from '../host/create-host';

const settings = { get: () => parseSettings({ timeZone: 'Asia/Seoul' }), update: () => Promise.resolve() };
const nextFrame = () => new Promise(requestAnimationFrame);

/** Nothing but stamping on save; events that a script makes count as a hand's. */
class StampingPlugin extends Plugin {
  override onload(): void {
    this.addChild(
      new StampingFeature({
        app: this.app,
        registrar: this,
        settings,
        clock: () => new Date(),
        translate: translator('en'),
        isTrusted: () => true,
      }),
    );
  }
}

let host: Host | undefined;

function present(): Host {
  if (!host) throw new Error('There is no host');
  return host;
}

export async function openHost(notes: Readonly<Record<string, string>>): Promise<void> {
  host = await createHost({ notes });
}

export async function switchStamping(isOn: boolean): Promise<void> {
  if (isOn) await present().enable(StampingPlugin);
  else await present().disable();
}

/**
 * Milliseconds of one transaction as typing makes it, in an editor with stamping and in one without, side by side: both
 * are CodeMirror alone, so that nothing of the stand-in counts. `count` samples of `each`, as a page's clock is coarse.
 */
export async function transactions(
  path: string,
  { count, each }: { count: number; each: number },
): Promise<{ on: number[]; off: number[] }> {
  const view = await present().open(path, { mode: 'source' });
  const extensions: readonly Extension[] = present().internals.editorExtensions as Extension[];
  const editors = [extensions, []].map((own) => {
    const info = editorInfoField.init(() => view.asInfo());
    const parent = view.contentEl.createDiv();
    parent.setCssProps({ height: '300px' });
    const state = EditorState.create({ doc: view.getViewData(), extensions: [history(), info, own] });
    return new EditorView({ state, parent });
  });
  const samples: [number[], number[]] = [[], []];
  for (let round = 0; round < count; round += 1) {
    await nextFrame();
    editors.forEach((editor, which) => samples[which]?.push(typed(editor, each)));
  }
  for (const editor of editors) editor.destroy();
  return { on: samples[0], off: samples[1] };
}

function typed(editor: EditorView, strokes: number): number {
  const at = editor.state.doc.line(Math.ceil(editor.state.doc.lines / 2)).to;
  const start = performance.now();
  for (let stroke = 0; stroke < strokes; stroke += 1) {
    editor.dispatch({ changes: { from: at, insert: '가' }, userEvent: 'input.type' });
  }
  return (performance.now() - start) / strokes;
}

/** Milliseconds of the events that a browser sends for one keystroke, as deep in the page as an editor is. */
export async function inputEvents(
  path: string,
  { count, each }: { count: number; each: number },
): Promise<number[]> {
  const view = await present().open(path, { mode: 'source' });
  const target = view.contentEl.createDiv().createDiv().createDiv().createDiv();
  const samples: number[] = [];
  while (samples.length < count) {
    await nextFrame();
    const events = Array.from({ length: each }, () => [
      new KeyboardEvent('keydown', { key: 'F13', bubbles: true }),
      new InputEvent('beforeinput', { bubbles: true }),
      new InputEvent('input', { bubbles: true }),
    ]).flat();
    const start = performance.now();
    for (const event of events) target.dispatchEvent(event);
    samples.push((performance.now() - start) / each);
  }
  target.remove();
  return samples;
}

/** Opens notes in tabs of their own, each with an edit that is not saved yet. */
export async function openTabs(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const { editMode } = await present().open(path, { newTab: true, mode: 'source' });
    editMode.cm.dispatch({
      changes: { from: editMode.cm.state.doc.length, insert: 'x' },
      userEvent: 'input.type',
    });
    await present().view.save();
  }
}

/** What the dialog for a folder took, in milliseconds, and the frames meanwhile. */
export interface FolderRun {
  /** One reading of each block by the `yaml` package, before anything else. */
  readonly parsing: number;
  readonly looking: number;
  readonly stamping: number;
  readonly takingBack: number;
  readonly said: readonly string[];
  readonly frames: readonly number[];
}

/** Dry run, run and taking back of all notes, through the command and its dialog. `path` is a note at the top. */
export async function stampFolder(path: string, blocks: readonly string[]): Promise<FolderRun> {
  await switchStamping(true);
  await present().open(path, { mode: 'source' });
  const parsing = await timed(() => {
    for (const block of blocks) parse(block);
    return Promise.resolve();
  });
  const said: string[] = [];
  const shown = async (text: string) => said.push(await shownInDialog(text));
  const frames = watchFrames();
  const looking = await timed(() => {
    present().command('stamp-folder');
    return shown('Nothing has been written yet');
  });
  const stamping = await timed(() => {
    clickInDialog('Stamp (');
    return shown('Notes stamped');
  });
  const takingBack = await timed(() => {
    clickInDialog('Undo all');
    return shown('former value');
  });
  return { parsing, looking, stamping, takingBack, said, frames: frames.stop() };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function shownInDialog(text: string): Promise<string> {
  for (;;) {
    const found = Array.from(document.querySelectorAll('.modal p')).find((el) =>
      el.textContent.includes(text),
    );
    if (found) return found.textContent;
    await nextFrame();
  }
}

function clickInDialog(label: string): void {
  const buttons = Array.from(document.querySelectorAll<HTMLElement>('.modal button'));
  buttons.find((el) => el.textContent.startsWith(label))?.click();
}

function watchFrames(): { stop: () => number[] } {
  const lengths: number[] = [];
  let last = performance.now();
  let isOver = false;
  const watch = () => {
    lengths.push(performance.now() - last);
    last = performance.now();
    if (!isOver) window.requestAnimationFrame(watch);
  };
  window.requestAnimationFrame(watch);
  return {
    stop: () => {
      isOver = true;
      return lengths;
    },
  };
}
