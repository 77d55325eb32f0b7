import type { EditorView } from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import {
  type GlossaryReader,
  liesInOneOf,
  type MarkedTerms,
  type Match,
  type Matcher,
  meaningsOf,
  type Settings,
  type Unsubscribe,
} from '../../core';
import { mentionClass, type TermMarkSource } from '../../editor/term-marks';

export interface MarkSourceDeps {
  readonly glossary: GlossaryReader;
  readonly terms: MarkedTerms;
  readonly settings: { get(): Settings; onChange(listener: () => void): Unsubscribe };
}

/** What editors are marked from: the terms, as the settings want them. Tells only of changes that can be seen. */
export class MarkSource implements TermMarkSource {
  readonly markClass = mentionClass;
  readonly #deps: MarkSourceDeps;

  constructor(deps: MarkSourceDeps) {
    this.#deps = deps;
  }

  get headings(): boolean {
    return this.#deps.settings.get().markHeadings;
  }

  get firstOnly(): boolean {
    return this.#deps.settings.get().markFirstOnly;
  }

  matcher(): Matcher | undefined {
    return this.#deps.settings.get().markInEditor ? this.#deps.terms.matcher() : undefined;
  }

  leavesOut(view: EditorView): boolean {
    return isLeftOut(view, this.#deps.settings.get());
  }

  own(view: EditorView): ReadonlySet<string> {
    const path = pathOf(view);
    return path === undefined ? new Set() : this.#deps.terms.ownTerms(path);
  }

  isAmbiguous(mention: Match): boolean {
    return meaningsOf(this.#deps.terms, mention).length > 1;
  }

  onChange(listener: () => void): Unsubscribe {
    let seen: Matcher = this.#deps.terms.matcher();
    const stops = [
      this.#deps.settings.onChange(listener),
      this.#deps.glossary.onChange(() => {
        const matcher = this.#deps.terms.matcher();
        if (matcher === seen) return;
        seen = matcher;
        listener();
      }),
    ];
    return () => stops.forEach((stop) => stop());
  }
}

/** Whether an editor holds a note of a folder that is not marked. */
export function isLeftOut(view: EditorView, { markExcludedFolders }: Settings): boolean {
  const path = pathOf(view);
  return path !== undefined && liesInOneOf(path, markExcludedFolders);
}

/** Looked up each time: an editor may be given another file. */
function pathOf(view: EditorView): string | undefined {
  return view.state.field(editorInfoField, false)?.file?.path;
}
