import { type EditorView, runScopeHandlers } from '@codemirror/view';
import {
  type App,
  type Editor,
  type EditorPosition,
  EditorSuggest,
  type EditorSuggestContext,
  type EditorSuggestTriggerInfo,
  type TFile,
} from 'obsidian';
import {
  linkEdits,
  type MarkedTerms,
  NameCompleter,
  spokenNames,
  suggestTerms,
  takesLink,
  type Term,
  type TermSuggestion,
  type TextEdit,
} from '../../core';
import { applyEditsTo } from '../../editor/apply-edits';
import { afterComposition } from '../../editor/after-composition';
import { settledCursor } from '../../editor/settled-cursor';
import { skippedRanges } from '../../editor/skipped-ranges';
import type { Translate } from '../../i18n';
import { editorViewOf } from '../../obsidian/editor-view';
import { mainSource, markdownLink } from '../../obsidian/term-places';
import type { SettingsPort } from '../../obsidian/settings-store';

export interface TermSuggestDeps {
  readonly app: App;
  readonly glossary: { terms(): readonly Term[] };
  readonly terms: MarkedTerms;
  readonly settings: Pick<SettingsPort, 'get'>;
  readonly translate: Translate;
}

/** The list of suggestions. Obsidian has it since 0.12, but its typings leave it out. */
interface WithList {
  readonly suggestions?: { useSelectedItem?(event: KeyboardEvent): unknown };
}

/** How many characters before the cursor are looked at: a name, and the context that decides whether it is one. */
const reach = 300;

/** Offers terms while their names are typed. */
export class TermSuggest extends EditorSuggest<TermSuggestion> {
  readonly #deps: TermSuggestDeps;
  readonly #completer = new NameCompleter();
  /** The suggestions in the list, in order. */
  #shown: readonly TermSuggestion[] = [];

  constructor(deps: TermSuggestDeps) {
    super(deps.app);
    this.#deps = deps;
    const choose = (event: KeyboardEvent): false | undefined => {
      const { suggestions } = this as unknown as WithList;
      if (event.isComposing || suggestions?.useSelectedItem === undefined) return undefined;
      suggestions.useSelectedItem(event);
      return false;
    };
    this.scope.register(['Shift'], 'Enter', choose);
    this.scope.register([], 'Tab', choose);
    this.scope.register(['Shift'], 'Tab', choose);
    this.describeKeys();
  }

  /** Describes the keys, whose effect depends on the settings. */
  describeKeys(): void {
    const { settings, translate } = this.#deps;
    const { suggestInsert, suggestEnter } = settings.get();
    const isLink = suggestInsert === 'link';
    const key = suggestEnter ? '↵' : 'Tab';
    this.setInstructions([
      { command: key, purpose: translate(isLink ? 'suggest.as-link' : 'suggest.as-text') },
      { command: `⇧ ${key}`, purpose: translate(isLink ? 'suggest.as-text' : 'suggest.as-link') },
    ]);
  }

  /**
   * Called after each change and each move of cursor or focus, whether or not a list may open, so it must not change
   * anything.
   */
  override onTrigger(
    cursor: EditorPosition,
    editor: Editor,
    file: TFile | null,
  ): EditorSuggestTriggerInfo | null {
    const view = editorViewOf(editor);
    if (view === undefined || !this.#deps.settings.get().suggestEnabled) return null;
    const { main, ranges } = view.state.selection;
    if (!main.empty || ranges.length > 1 || view.state.field(settledCursor, false) === main.head) return null;
    const found = this.#suggestionsAt(view, pathOf(file));
    if (found.length === 0) return null;
    const from = Math.max(...found.map((suggestion) => suggestion.from));
    const start = editor.offsetToPos(from);
    return { start, end: cursor, query: view.state.sliceDoc(from, main.head) };
  }

  override getSuggestions({ editor, file }: EditorSuggestContext): TermSuggestion[] {
    const view = editorViewOf(editor);
    const found = view === undefined ? [] : this.#suggestionsAt(view, pathOf(file));
    this.#shown = found;
    return found;
  }

  override renderSuggestion({ name, term, sense }: TermSuggestion, el: HTMLElement): void {
    el.addClass('mod-complex');
    const content = el.createDiv('suggestion-content');
    content.createDiv({ cls: 'suggestion-title', text: name });
    const other = sense.expansion ?? spokenNames(sense).find((text) => text !== name);
    const meaning = new Set([term.headword, other].filter((text) => text !== undefined && text !== name));
    if (meaning.size > 0) content.createDiv({ cls: 'suggestion-note', text: [...meaning].join(' · ') });
    const path = mainSource(sense)?.path.replace(/\.md$/, '') ?? '';
    const aux = el.createDiv('suggestion-aux ai-glossary-suggestion-aux');
    aux.createSpan({ cls: 'suggestion-flair ai-glossary-suggestion-path', text: path });
  }

  override selectSuggestion(suggestion: TermSuggestion, event: MouseEvent | KeyboardEvent): void {
    const view = this.context === null ? undefined : editorViewOf(this.context.editor);
    const path = pathOf(this.context?.file);
    this.close();
    if (view === undefined) return;
    if ('key' in event && event.key === 'Enter' && !this.#isForEnter(suggestion)) {
      afterComposition(view, () => runScopeHandlers(view, event, 'editor'));
      return;
    }
    const preset = this.#deps.settings.get().suggestInsert;
    const asLink = (preset === 'link') !== event.shiftKey;
    afterComposition(view, () => this.#insert(view, path, { suggestion, asLink }));
  }

  /** At the end of a line Enter starts a new line, whatever is suggested, unless the user has moved to a suggestion. */
  #isForEnter(suggestion: TermSuggestion): boolean {
    return this.#deps.settings.get().suggestEnter || suggestion !== this.#shown[0];
  }

  /** Reads the typed text again, because a composition may have changed it since the suggestion was shown. */
  #insert(
    view: EditorView,
    fromPath: string,
    { suggestion, asLink }: { suggestion: TermSuggestion; asLink: boolean },
  ): void {
    const { sense } = suggestion;
    const found = this.#suggestionsAt(view, fromPath).find((each) => each.sense === sense);
    if (found === undefined) return;
    const { from, to, name } = found;
    const source = mainSource(sense);
    const text = view.state.doc.toString();
    const link =
      asLink && source !== undefined && takesLink(text, { from, to })
        ? markdownLink(this.#deps.app, { source, fromPath, alias: name })
        : undefined;
    const edits: TextEdit[] =
      link === undefined ? [{ from, to, insert: name }] : linkEdits(text, [{ from, to, link }]);
    applyEditsTo(view, edits, 'input.complete');
  }

  /** The suggestions at the cursor. Their offsets are those of the document. */
  #suggestionsAt(view: EditorView, path: string): TermSuggestion[] {
    const { glossary, terms, settings } = this.#deps;
    const { doc, selection } = view.state;
    const { head } = selection.main;
    const line = doc.lineAt(head);
    const start = Math.max(line.from, head - reach);
    const { markLeftOut, markHeadings, suggestSmallest } = settings.get();
    const found = suggestTerms(
      doc.sliceString(start, head),
      doc.sliceString(head, Math.min(head + 1, line.to)),
      {
        completer: this.#completer,
        marked: terms,
        terms: glossary.terms(),
        leftOut: markLeftOut,
        smallest: suggestSmallest,
        except: terms.ownTerms(path),
      },
    );
    if (found.length === 0) return [];
    const quiet = skippedRanges(view.state, { start, end: line.to, skipHeadings: !markHeadings });
    return found
      .map((suggestion) => ({ ...suggestion, from: start + suggestion.from, to: start + suggestion.to }))
      .filter(({ from }) => !quiet.some((range) => range.from < head && range.to > from));
  }
}

/** A text card of a canvas has no file, although the typings say that there always is one. */
function pathOf(file: TFile | null | undefined): string {
  return file?.path ?? '';
}
