import type { TFile } from 'obsidian';
import { changeOfForm } from '../../../core';
import type { NoteFailed, NotePlan } from './folder-stamp';
import { reasonOf, type StampTelling, valueOf } from './outcome-text';

/** More than this is counted, not listed: a list of thousands is read by nobody and slow to draw. */
const listed = 200;

/** A note that would be stamped. */
type PlannedStamp = Extract<NotePlan['plan'], { ok: true }>;

/** Draws what stamping would do: the notes to be stamped, then those that stay as they are, by reason. */
export function drawPreview(parent: HTMLElement, plans: readonly NotePlan[], telling: StampTelling): void {
  const { translate } = telling;
  const toStamp: { file: TFile; plan: PlannedStamp }[] = [];
  const left: NoteFailed[] = [];
  for (const { file, plan } of plans) {
    if (!plan.ok) left.push({ file, ...plan });
    else if (plan.edits.length === 0) left.push({ file, skip: 'current' });
    else toStamp.push({ file, plan });
  }
  if (toStamp.length > 0) {
    parent.createEl('h2', {
      cls: 'ai-glossary-stamp-heading',
      text: translate('stamp.folder-to-stamp', { count: toStamp.length }),
    });
    drawList(parent, toStamp, { translate, draw: (item, note) => drawChange(item, note, telling) });
  }
  if (left.length > 0) {
    parent.createEl('h2', {
      cls: 'ai-glossary-stamp-heading',
      text: translate('stamp.folder-left-alone', { count: left.length }),
    });
    drawByReason(parent, left, telling);
  }
}

/** Draws notes that were or will be left alone, those with one reason together. */
export function drawByReason(parent: HTMLElement, notes: readonly NoteFailed[], telling: StampTelling): void {
  const { translate } = telling;
  for (const skip of new Set(notes.map((note) => note.skip))) {
    const alike = notes.filter((note) => note.skip === skip);
    const reason = reasonOf({ skip }, telling);
    parent.createEl('p', { text: translate('stamp.folder-reason', { reason, count: alike.length }) });
    drawList(parent, alike, {
      translate,
      draw: (item, { file: { path: message }, line }) =>
        item.setText(line === undefined ? message : translate('common.at-line', { message, line: line + 1 })),
    });
  }
}

/** Draws a list of paths. */
export function drawPaths(
  parent: HTMLElement,
  files: readonly TFile[],
  translate: StampTelling['translate'],
): void {
  drawList(parent, files, { translate, draw: (item, { path }) => item.setText(path) });
}

/** Writes a sentence so that no line breaks within one of its values. */
export function writeWhole(parent: Node, text: string, values: readonly string[]): void {
  let rest = text;
  const inOrder = values.filter((value) => value !== '').sort((a, b) => text.indexOf(a) - text.indexOf(b));
  for (const value of inOrder) {
    const from = rest.indexOf(value);
    if (from < 0) continue;
    parent.appendText(rest.slice(0, from));
    parent.createSpan({ text: value, cls: 'ai-glossary-stamp-value' });
    rest = rest.slice(from + value.length);
  }
  parent.appendText(rest);
}

function drawChange(
  item: HTMLElement,
  { file, plan }: { readonly file: TFile; readonly plan: PlannedStamp },
  telling: StampTelling,
): void {
  const { translate } = telling;
  const [before, after] = [valueOf(plan.before, telling), valueOf(plan.after, telling)];
  item.createDiv({ text: file.path });
  const text = translate(before === '' ? 'stamp.folder-first' : 'stamp.folder-change', { before, after });
  writeWhole(item.createDiv(), text, [before, after]);
  const change = changeOfForm(plan.before ?? '', plan.after);
  if (!change) return;
  const detail =
    change.of === 'offset'
      ? translate('stamp.folder-other-offset', change)
      : translate('stamp.folder-other-form');
  item.createDiv({ text: detail, cls: 'ai-glossary-stamp-detail' });
}

function drawList<T>(
  parent: HTMLElement,
  entries: readonly T[],
  { translate, draw }: Pick<StampTelling, 'translate'> & { draw: (item: HTMLElement, entry: T) => void },
): void {
  const list = parent.createEl('ul', { cls: 'ai-glossary-stamp-list' });
  for (const entry of entries.slice(0, listed)) draw(list.createEl('li'), entry);
  const count = entries.length - listed;
  if (count > 0) parent.createEl('p', { text: translate('stamp.folder-more', { count }) });
}
