import { findFrontMatter } from '../front-matter/block';
import { readFrontMatter } from '../front-matter/parse';
import type { Settings } from '../settings/settings';
import { changeBetween } from './change';
import { mayApply } from './front-matter-rules';
import type { NoteState } from './note-state';
import type { StampSkip } from './outcome';
import { isTooSoon, planStamp, type StampPlan } from './plan';
import { whyOutOfScope } from './scope';

/** A note at the moment of a save. */
export interface NoteAtSave {
  readonly path: string;
  readonly text: string;
  /** Tags of the body, without `#`. Those of the front matter are read from `text`. */
  readonly tags: readonly string[];
}

/** What the decision depends on apart from the note itself. */
export interface StampConditions {
  /** What is known about the note's edits; `undefined` for a note that is not open. */
  readonly state: NoteState | undefined;
  readonly settings: Settings;
  readonly instant: Date;
  readonly templateFolders: readonly string[];
}

/** Decides whether and how the save of a note stamps it. */
export function planStampOnSave(note: NoteAtSave, conditions: StampConditions): StampPlan {
  const skip = whyNotNow(note, conditions);
  return skip === undefined
    ? planStamp(note.text, conditions.instant, conditions.settings)
    : { ok: false, skip };
}

function whyNotNow(note: NoteAtSave, conditions: StampConditions): StampSkip | undefined {
  const { settings, instant, state } = conditions;
  const notAnEdit = whyNoEdit(note, state, settings);
  if (notAnEdit !== undefined) return notAnEdit;
  const outOfScope = whyNoteOutOfScope(note, settings, conditions.templateFolders);
  if (outOfScope !== undefined) return outOfScope;
  const last = state?.stampedAt;
  if (last && instant < last) return 'clock-behind';
  const soon = last && instant.getTime() - last.getTime() < settings.stampMinimumInterval * 1000;
  return soon || isTooSoon(note.text, instant, settings) ? 'too-soon' : undefined;
}

/** Why a note counts as unchanged since its last stamp; `undefined` if the user has changed it. */
export function whyNoEdit(
  { text }: Pick<NoteAtSave, 'text'>,
  state: NoteState | undefined,
  settings: Settings,
): StampSkip | undefined {
  if (!state?.isEdited) return 'not-edited';
  if (state.isUnmeasured) return undefined;
  const change = changeBetween(state.baseline, text, settings);
  if (!change.counts) return 'unchanged';
  const { stampMinimumChange } = settings;
  return stampMinimumChange > 1 && change.size < stampMinimumChange ? 'too-small' : undefined;
}

/** Why the settings, or the note itself, exclude it from stamping; judged by the text that is about to be saved. */
export function whyNoteOutOfScope(
  { path, text, tags }: NoteAtSave,
  settings: Settings,
  templateFolders: readonly string[],
): StampSkip | undefined {
  const block = findFrontMatter(text);
  const mayMatter = block && mayApply(text.slice(block.contentFrom, block.contentTo), settings);
  const reading = mayMatter ? readFrontMatter(text) : undefined;
  const frontMatter = reading?.ok ? reading.data : {};
  const own = tagsOf(frontMatter);
  return whyOutOfScope({ path, tags: [...own, ...tags], frontMatter }, settings, templateFolders);
}

function tagsOf(frontMatter: Readonly<Record<string, unknown>>): string[] {
  return [frontMatter.tags, frontMatter.tag]
    .flatMap((value): unknown[] => (Array.isArray(value) ? value : [value]))
    .flatMap((value) => (typeof value === 'string' ? value.split(/[\s,]+/) : []))
    .filter((tag) => tag !== '');
}
