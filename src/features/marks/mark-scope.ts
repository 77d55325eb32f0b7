import type { EditorView } from '@codemirror/view';
import { Component, editorInfoField, type MetadataCache } from 'obsidian';
import { liesInOneOf, type MarkdownOptions, saysNo, type Unsubscribe } from '../../core';
import { editorViewOf } from '../../obsidian/editor-view';
import type { SettingsPort } from '../../obsidian/settings-store';

export interface MarkScopeDeps {
  readonly metadataCache: Pick<MetadataCache, 'getCache' | 'on'>;
  readonly settings: Pick<SettingsPort, 'get'>;
}

/** A note in which this property says no has no underlines. */
const property = 'glossary-underlines';

/** Where terms are underlined: not in the notes, and not in the parts of a note, that the user leaves without. */
export class MarkScope extends Component {
  readonly #deps: MarkScopeDeps;
  /** Notes whose property was last seen to say no. */
  readonly #optedOut = new Set<string>();
  readonly #listeners = new Set<() => void>();

  constructor(deps: MarkScopeDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    const { metadataCache } = this.#deps;
    this.registerEvent(
      metadataCache.on('changed', ({ path }) => {
        const didOptOut = this.#optedOut.has(path);
        if (didOptOut !== this.#optsOut(path)) for (const listener of this.#listeners) listener();
      }),
    );
  }

  /** What of a note has no marks. Where first mentions alone have, those that the plugin lists itself are none. */
  options(firstOnly = false): MarkdownOptions {
    const { markHeadings, markTables } = this.#deps.settings.get();
    return { skipHeadings: !markHeadings, skipTables: !markTables, skipKept: firstOnly };
  }

  /** Whether the note at `path` has no marks. */
  leavesOut(path: string): boolean {
    return liesInOneOf(path, this.#deps.settings.get().markExcludedFolders) || this.#optsOut(path);
  }

  /** Whether an editor has no marks: its note has none, or it holds a cell of a table. */
  leavesOutEditor(view: EditorView): boolean {
    if (!this.#deps.settings.get().markTables && isCell(view)) return true;
    const path = pathOf(view);
    return path !== undefined && this.leavesOut(path);
  }

  /** Tells when the property of a note says something else. */
  onChange(listener: () => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #optsOut(path: string): boolean {
    const { frontmatter } = this.#deps.metadataCache.getCache(path) ?? {};
    const optsOut = frontmatter !== undefined && saysNo(frontmatter, property);
    if (optsOut) this.#optedOut.add(path);
    else this.#optedOut.delete(path);
    return optsOut;
  }
}

/** Looked up each time: an editor may be given another file. */
export function pathOf(view: EditorView): string | undefined {
  return view.state.field(editorInfoField, false)?.file?.path;
}

/** A cell's editor stands in the note's own, whose owner it names; a new one is not on its page yet. */
function isCell(view: EditorView): boolean {
  if (view.dom.parentElement?.closest('.cm-editor')) return true;
  const editor = view.state.field(editorInfoField, false)?.editor;
  const own = editor && editorViewOf(editor);
  return own !== undefined && own !== view;
}
