import type { EditorView } from '@codemirror/view';
import {
  type GlossaryReader,
  type MarkdownOptions,
  type MarkedTerms,
  type Match,
  type Matcher,
  meaningsOf,
  type Unsubscribe,
} from '../../core';
import { mentionClass, type TermMarkSource } from '../../editor/term-marks';
import { type MarkScope, pathOf } from './mark-scope';
import type { SettingsPort } from '../../obsidian/settings-store';

export interface MarkSourceDeps {
  readonly glossary: GlossaryReader;
  readonly terms: MarkedTerms;
  readonly settings: Pick<SettingsPort, 'get' | 'onChange'>;
  readonly scope: MarkScope;
  /** Whether a term is marked only at its first mention in a note. */
  readonly firstOnly: () => boolean;
}

/** The source of marks in editors: the terms, according to the settings. It reports only changes that can be seen. */
export class MarkSource implements TermMarkSource {
  readonly markClass = mentionClass;
  readonly #deps: MarkSourceDeps;

  constructor(deps: MarkSourceDeps) {
    this.#deps = deps;
  }

  options(): MarkdownOptions {
    return this.#deps.scope.options(this.firstOnly);
  }

  get firstOnly(): boolean {
    return this.#deps.firstOnly();
  }

  matcher(): Matcher | undefined {
    return this.#deps.settings.get().markInEditor ? this.#deps.terms.matcher() : undefined;
  }

  leavesOut(view: EditorView): boolean {
    return this.#deps.scope.leavesOutEditor(view);
  }

  own(view: EditorView): ReadonlySet<string> {
    const path = pathOf(view);
    return path === undefined ? new Set() : this.#deps.terms.ownTerms(path);
  }

  isAmbiguous(mention: Match): boolean {
    return meaningsOf(this.#deps.terms, mention).length > 1;
  }

  onChange(listener: () => void): Unsubscribe {
    return onMarksChange(this.#deps, () => this.matcher(), listener);
  }
}

/** Reports changes of the settings, of the scope, and of the names that are looked for. */
export function onMarksChange(
  { settings, scope, glossary }: Pick<MarkSourceDeps, 'settings' | 'scope' | 'glossary'>,
  matcher: () => Matcher | undefined,
  listener: () => void,
): Unsubscribe {
  let seen = matcher();
  const stops = [
    settings.onChange(listener),
    scope.onChange(listener),
    glossary.onChange(() => {
      const present = matcher();
      if (present === seen) return;
      seen = present;
      listener();
    }),
  ];
  return () => stops.forEach((stop) => stop());
}
