import type { EditorPosition } from 'obsidian';
import type * as Obsidian from 'obsidian';
import { resolveSubpath } from '../metadata/link-text';
import type { MarkdownView } from './markdown-view';

/** A place in a note, as `eState` gives it. Lines count from 0. */
export interface Place {
  readonly subpath?: string;
  readonly line?: number;
  readonly startLoc?: Obsidian.Loc;
  readonly cursor?: { from: EditorPosition; to: EditorPosition };
  readonly scroll?: number;
  readonly match?: { content: string; matches: [number, number][] };
  readonly focus?: boolean;
}

function lineOf(view: MarkdownView, place: Place): number | undefined {
  if (place.subpath !== undefined && view.file) {
    const cache = view.app.metadataCache.getFileCache(view.file);
    const found = cache && resolveSubpath(cache, place.subpath);
    if (found) return found.start.line;
  }
  return place.startLoc?.line ?? place.line;
}

/** Moves the cursor and the scroll position of a view to a place. */
export function applyPlace(view: MarkdownView, place: Place): void {
  const line = lineOf(view, place);
  if (place.cursor) view.editor.setSelection(place.cursor.from, place.cursor.to);
  const match = place.match?.matches[0];
  if (match) {
    const [from, to] = match.map((offset) => view.editor.offsetToPos(offset));
    if (from && to) view.editor.setSelection(from, to);
  }
  if (line !== undefined) {
    view.editor.setCursor({ line, ch: 0 });
    view.currentMode.applyScroll(line);
    view.previewMode.highlight(line);
  } else if (place.scroll !== undefined) view.currentMode.applyScroll(place.scroll);
  if (place.focus === true) view.editor.focus();
}
