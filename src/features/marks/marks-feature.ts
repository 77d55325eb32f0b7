import { type App, Component, editorInfoField, MarkdownView, type Plugin } from 'obsidian';
import {
  type GlossaryReader,
  type MarkedTerms,
  type Matcher,
  ReferenceMentions,
  type Settings,
  type VaultReference,
} from '../../core';
import { type MentionHandlers, type ShownMention, termMarks } from '../../editor/term-marks';
import type { Translate } from '../../i18n';
import { unmarkRendered } from './mark-rendered';
import { MarkScope } from './mark-scope';
import { MarkSource } from './mark-source';
import { addMentionCommands } from './mention-commands';
import { MentionMenu } from './mention-menu';
import { MentionOpener, mentionHoverSource, readMentionHoverSource } from './mention-opener';
import { opensMention, ReadingMarks } from './reading-marks';
import { ReferenceMarks } from './reference-marks';
import { TermCards } from './term-cards';
import type { SettingsPort } from '../../obsidian/settings-store';
import { openWindows } from '../../obsidian/windows';

export interface MarksFeatureDeps {
  readonly app: App;
  readonly registrar: Pick<
    Plugin,
    'addCommand' | 'registerEditorExtension' | 'registerMarkdownPostProcessor' | 'registerHoverLinkSource'
  >;
  readonly glossary: GlossaryReader;
  readonly terms: MarkedTerms;
  readonly reference: VaultReference;
  readonly settings: SettingsPort;
  readonly translate: Translate;
}

/** Underlines terms in editors and in Reading view, and makes them lead to their definitions. */
export class MarksFeature extends Component {
  readonly #deps: MarksFeatureDeps;
  readonly #cards: TermCards;
  readonly #opener: MentionOpener;
  readonly #referenceMentions: ReferenceMentions;

  constructor(deps: MarksFeatureDeps) {
    super();
    this.#deps = deps;
    this.#cards = this.addChild(new TermCards(deps.app));
    this.#opener = new MentionOpener({ ...deps, cards: this.#cards });
    this.#referenceMentions = new ReferenceMentions({ ...deps, scope: () => deps.settings.get() });
  }

  override onload(): void {
    const { app, registrar, translate } = this.#deps;
    const { metadataCache } = app;
    const scope = this.addChild(new MarkScope({ ...this.#deps, metadataCache }));
    const firstOnly = (): boolean => this.#deps.settings.get().markFirstOnly;
    const marks = new MarkSource({ ...this.#deps, scope, firstOnly });
    const mentions = new MarkSource({ ...this.#deps, scope, firstOnly: () => false });
    const menu = new MentionMenu({ ...this.#deps, marks: mentions, opener: this.#opener });
    addMentionCommands({ registrar, marks: mentions, menu, opener: this.#opener, translate });
    const reference = new ReferenceMarks({
      ...this.#deps,
      scope,
      cards: this.#cards,
      mentions: this.#referenceMentions,
    });
    const reading = new ReadingMarks({ ...this.#deps, opener: this.#opener, reference, scope });
    registrar.registerHoverLinkSource(mentionHoverSource, {
      display: translate('marks.hover-source'),
      defaultMod: true,
    });
    registrar.registerHoverLinkSource(readMentionHoverSource, {
      display: translate('marks.hover-source-read'),
      defaultMod: false,
    });
    registrar.registerEditorExtension([
      termMarks(marks, this.#handlers()),
      termMarks(reference.source(), reference.handlers()),
    ]);
    registrar.registerMarkdownPostProcessor((section, context) => reading.mark(section, context));
    this.registerEvent(app.workspace.on('editor-menu', (...shown) => menu.addTo(...shown)));
    this.#followInReadingView(scope, reading);
  }

  #handlers(): MentionHandlers {
    return {
      over: (event, mention) => {
        const { editor, sourcePath } = this.#noteOf(mention);
        if (editor === undefined) return false;
        this.#opener.preview({ ...mention, event, sourcePath, hoverParent: editor });
        return false;
      },
      press: (event) => {
        // Otherwise the editor would add a second cursor here, or the system would paste.
        if (!opensMention(event)) return false;
        event.preventDefault();
        return true;
      },
      click: (event, { match }) => {
        if (!opensMention(event)) return false;
        event.preventDefault();
        this.#opener.open(match, event);
        return true;
      },
    };
  }

  #noteOf({ view }: ShownMention) {
    const editor = view.state.field(editorInfoField, false);
    return { editor, sourcePath: editor?.file?.path ?? '' };
  }

  /** Renders open notes again, and marks other rendered content again, when the marks change. */
  #followInReadingView(scope: MarkScope, reading: ReadingMarks): void {
    const { app, glossary, settings, terms } = this.#deps;
    let seen: readonly (Matcher | undefined)[] = [];
    let shown = readingKey(settings.get());
    const rerender = (): void => {
      for (const { view } of app.workspace.getLeavesOfType('markdown')) {
        if (view instanceof MarkdownView && view.getMode() === 'preview') view.previewMode.rerender(true);
      }
    };
    const refresh = (): void => {
      rerender();
      reading.markAgain();
    };
    const follow = (): void => {
      const isMarked = settings.get().markInReading;
      const matchers = isMarked ? [terms.matcher(), this.#referenceMentions.matcher()] : [];
      const key = readingKey(settings.get());
      if (matchers.every((matcher, at) => matcher === seen[at]) && key === shown) return;
      seen = matchers;
      shown = key;
      refresh();
      if (!isMarked) this.#unmark();
    };
    this.register(glossary.onChange(follow));
    this.register(settings.onChange(follow));
    this.register(scope.onChange(refresh));
    this.register(() => {
      rerender();
      this.#unmark();
    });
    app.workspace.onLayoutReady(follow);
  }

  /** Removes the marks from content that the app does not render again, such as a text card of a canvas. */
  #unmark(): void {
    for (const { document } of openWindows(this.#deps.app.workspace)) {
      unmarkRendered(document);
    }
  }
}

/** All settings of marks, to be compared. */
function readingKey(settings: Settings): string {
  return JSON.stringify(Object.entries(settings).filter(([name]) => /^mark/.test(name)));
}
