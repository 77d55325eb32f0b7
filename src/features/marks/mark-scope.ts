import type { EditorView } from '@codemirror/view';
import { Component, editorInfoField, type MetadataCache } from 'obsidian';
import { liesInOneOf, type MarkdownOptions, saysNo, type Unsubscribe } from '../../core';
import { editorViewOf } from '../../obsidian/editor-view';
import type { SettingsPort } from '../../obsidian/settings-store';

export interface MarkScopeDeps {
  readonly metadataCache: Pick<MetadataCache, 'getCache' | 'on'>;
  readonly settings: Pick<SettingsPort, 'get'>;
}

/** A note where this property says no has no underlines. */
const property = 'glossary-underlines';

/** Where terms are underlined: everywhere except in the notes, and parts of notes, that the user excludes. */
export class MarkScope extends Component {
  readonly #deps: MarkScopeDeps;
  /** Notes whose property said no when last seen. */
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

  /**
   * The parts of a note without marks. If only first mentions are marked, mentions in lists that the plugin keeps up to
   * date do not count.
   */
  options(firstOnly = false): MarkdownOptions {
    const { markHeadings, markTables } = this.#deps.settings.get();
    return { skipHeadings: !markHeadings, skipTables: !markTables, skipKept: firstOnly };
  }

  /** Whether the note at `path` has no marks. */
  leavesOut(path: string): boolean {
    return liesInOneOf(path, this.#deps.settings.get().markExcludedFolders) || this.#optsOut(path);
  }

  /** Whether an editor has no marks: its note has none, or the editor belongs to a table cell and tables have none. */
  leavesOutEditor(view: EditorView): boolean {
    if (!this.#deps.settings.get().markTables && isCell(view)) return true;
    const path = pathOf(view);
    return path !== undefined && this.leavesOut(path);
  }

  /** Calls `listener` when the property of a note has changed. */
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

/** The path of an editor's note. It is looked up each time, because an editor may be given another file. */
export function pathOf(view: EditorView): string | undefined {
  return view.state.field(editorInfoField, false)?.file?.path;
}

/** The editor of a cell is inside the note's own editor, whose owner it reports. A new one is not in the page yet. */
function isCell(view: EditorView): boolean {
  if (view.dom.parentElement?.closest('.cm-editor')) return true;
  const editor = view.state.field(editorInfoField, false)?.editor;
  const own = editor && editorViewOf(editor);
  return own !== undefined && own !== view;
}
