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
import type { TermMarkSource } from '../../editor/term-marks';

export interface MarkSourceDeps {
  readonly glossary: GlossaryReader;
  readonly terms: MarkedTerms;
  readonly settings: { get(): Settings; onChange(listener: () => void): Unsubscribe };
}

/** What editors are marked from: the terms, as the settings want them. Tells only of changes that can be seen. */
export class MarkSource implements TermMarkSource {
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
    const path = pathOf(view);
    return path !== undefined && liesInOneOf(path, this.#deps.settings.get().markExcludedFolders);
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

/** Looked up each time: an editor may be given another file. */
function pathOf(view: EditorView): string | undefined {
  return view.state.field(editorInfoField, false)?.file?.path;
}
