import {
  type App,
  Component,
  type HoverParent,
  Keymap,
  MarkdownView,
  Menu,
  Notice,
  type PaneType,
  Platform,
  type View,
} from 'obsidian';
import {
  meaningLabel,
  type NoteText,
  type ReferenceEntry,
  type Term,
  type TermSource,
  type TextRange,
  type WrongExpansion,
} from '../../core';
import type { Translate } from '../../i18n';
import type { GlossaryActions, ShownDefinition, TermToDefine } from './actions';
import type { SortOrder } from './panel-state';
import { addNoticeAction, type NoticeAction } from '../../obsidian/action-notice';
import { internalLinkAt, renderInto } from '../../obsidian/rendered-markdown';
import { mainSource, markdownLink, openPlace, previewPlace } from '../../obsidian/term-places';
import type { TermDefiner } from './define/term-definer';
import { addTermMenuItems } from './term-menu';

/** What is written from the built-in reference into existing notes. */
export interface NoteChanges {
  /** Adds names to the aliases of the note at `path`. */
  addAliases(path: string, names: readonly string[]): Promise<void>;
  /** Corrects the notes to what the reference says. */
  correct(problem: WrongExpansion): Promise<void>;
}

/** What the actions of one panel need. */
export interface ObsidianActionsDeps {
  readonly app: App;
  readonly translate: Translate;
  /** The view: owner of hover previews, and parent of what is rendered in it. */
  readonly view: View & HoverParent;
  readonly definer: TermDefiner;
  readonly changes?: NoteChanges | undefined;
  readonly onRename?: ((term: Term) => void) | undefined;
  readonly explainNote: () => void;
  /** What the list can be sorted by. */
  readonly sortOrders: readonly SortOrder[];
  /** Id of the hover link source that was registered. */
  readonly hoverSource: string;
}

/** The panel's actions on Obsidian's workspace. */
export class ObsidianActions implements GlossaryActions {
  readonly #deps: ObsidianActionsDeps;

  constructor(deps: ObsidianActionsDeps) {
    this.#deps = deps;
  }

  open(source: TermSource, event?: MouseEvent | KeyboardEvent): void {
    void this.#openIn(source, Keymap.isModEvent(event));
  }

  goTo({ path, text }: NoteText, { from, to }: TextRange): void {
    const view = this.#deps.app.workspace.getMostRecentLeaf()?.view;
    const isWritten = view instanceof MarkdownView && view.file?.path === path && view.getMode() === 'source';
    // Offsets hold only in the text in which they were found.
    if (!isWritten || view.editor.getValue() !== text) {
      const line = text.slice(0, from).split('\n').length - 1;
      this.open({ path, kind: 'sentence', line });
      return;
    }
    this.#uncoverNote();
    const { editor } = view;
    const start = editor.offsetToPos(from);
    editor.setCursor(start);
    editor.scrollIntoView({ from: start, to: editor.offsetToPos(to) }, true);
    editor.focus();
  }

  explainNote(): void {
    this.#deps.explainNote();
  }

  focusNote(): void {
    const { workspace } = this.#deps.app;
    const leaf = workspace.getMostRecentLeaf();
    if (leaf === null) return;
    this.#uncoverNote();
    workspace.setActiveLeaf(leaf, { focus: true });
  }

  preview(source: TermSource, event: MouseEvent, targetEl: HTMLElement): void {
    const { app, hoverSource, view } = this.#deps;
    previewPlace(app, { source, event, targetEl, hoverSource, hoverParent: view });
  }

  startDrag(term: Term, event: DragEvent): void {
    const link = this.#linkTo(term, this.#activePath());
    if (link === undefined || event.dataTransfer === null) return;
    event.dataTransfer.setData('text/plain', link);
    event.dataTransfer.effectAllowed = 'copyLink';
  }

  insertLink(term: Term): void {
    const { app, translate } = this.#deps;
    const leaf = app.workspace.getMostRecentLeaf();
    const view = leaf?.view;
    if (!(view instanceof MarkdownView) || view.getMode() !== 'source') {
      new Notice(translate('panel.no-editor'));
      return;
    }
    const selected = view.editor.getSelection();
    const link = this.#linkTo(term, view.file?.path ?? '', selected === '' ? undefined : selected);
    if (link === undefined) {
      new Notice(translate('panel.cannot-link', { name: term.headword }));
      return;
    }
    view.editor.replaceSelection(link, 'input');
    view.editor.focus();
  }

  copyDefinition(term: Term): void {
    if (term.definition !== undefined) this.#copy(term.definition);
  }

  define(term: TermToDefine): void {
    this.#uncoverNote();
    void this.#deps.definer.define(term);
  }

  addToNotes(entry: ReferenceEntry): void {
    this.define({ name: entry.headword, expansion: entry.expansion, entry });
  }

  addAliases(path: string, names: readonly string[]): void {
    void this.#deps.changes?.addAliases(path, names);
  }

  correct(problem: WrongExpansion): void {
    void this.#deps.changes?.correct(problem);
  }

  writeDefinition(source: TermSource): void {
    this.#uncoverNote();
    void this.#deps.definer.writeDefinition(source);
  }

  showTermMenu(term: Term, event: MouseEvent): void {
    const { app, onRename, translate } = this.#deps;
    const menu = new Menu();
    const source = mainSource(term);
    addTermMenuItems(menu, {
      app,
      translate,
      term,
      openIn: (pane) => {
        if (source) void this.#openIn(source, pane);
      },
      insertLink: () => this.insertLink(term),
      rename: onRename && (() => onRename(term)),
      copy: (text) => this.#copy(text),
      link: this.#linkTo(term, this.#activePath()),
    });
    menu.showAtMouseEvent(event);
  }

  chooseSense: GlossaryActions['chooseSense'] = (term, event, choose) => {
    const [only, ...others] = term.senses;
    if (only !== undefined && others.length === 0) {
      choose(only);
      return;
    }
    const menu = new Menu();
    for (const sense of term.senses) {
      menu.addItem((item) =>
        item
          .setTitle(meaningLabel({ term, sense }))
          .setIcon('lucide-link')
          .onClick(() => choose(sense)),
      );
    }
    menu.showAtMouseEvent(event);
  };

  showSortMenu(present: SortOrder, event: MouseEvent, choose: (order: SortOrder) => void): void {
    const menu = new Menu();
    for (const order of this.#deps.sortOrders) {
      menu.addItem((item) =>
        item
          .setTitle(this.#deps.translate(`panel.sort.${order}`))
          .setChecked(order === present)
          .onClick(() => choose(order)),
      );
    }
    menu.showAtMouseEvent(event);
  }

  notify(text: string, takeBack: NoticeAction): void {
    addNoticeAction(new Notice(text), takeBack);
  }

  renderDefinition({ markdown, termId, sourcePath }: ShownDefinition, target: HTMLElement): () => void {
    const { app, view } = this.#deps;
    const owner = view.addChild(new Component());
    const rendered = target.createDiv();
    this.#followLinks(rendered, sourcePath, owner);
    renderInto(rendered, { app, markdown, termId, path: sourcePath, owner });
    return () => {
      view.removeChild(owner);
      rendered.remove();
    };
  }

  /** Obsidian leaves the links of what a plugin renders to the plugin. */
  #followLinks(rendered: HTMLElement, sourcePath: string, owner: Component): void {
    const { app, hoverSource, view } = this.#deps;
    const follow = (event: MouseEvent): void => {
      const linktext = internalLinkAt(event)?.dataset['href'];
      if (linktext === undefined || event.button > 1) return;
      event.preventDefault();
      void app.workspace.openLinkText(linktext, sourcePath, Keymap.isModEvent(event));
    };
    owner.registerDomEvent(rendered, 'click', follow);
    owner.registerDomEvent(rendered, 'auxclick', follow);
    owner.registerDomEvent(rendered, 'mouseover', (event) => {
      const targetEl = internalLinkAt(event);
      const linktext = targetEl?.dataset['href'];
      if (linktext === undefined) return;
      app.workspace.trigger('hover-link', {
        event,
        source: hoverSource,
        hoverParent: view,
        targetEl,
        linktext,
        sourcePath,
      });
    });
  }

  async #openIn(source: TermSource, pane: PaneType | boolean): Promise<void> {
    const { app, translate } = this.#deps;
    const file = app.vault.getFileByPath(source.path);
    if (file === null) {
      new Notice(translate('panel.note-gone', { path: source.path }));
      return;
    }
    this.#uncoverNote();
    await openPlace(app, { source, pane });
  }

  /** On a phone the sidebar lies over the note. */
  #uncoverNote(): void {
    const { app, view } = this.#deps;
    const { rightSplit } = app.workspace;
    if (Platform.isPhone && view.leaf.getRoot() === rightSplit) rightSplit.collapse();
  }

  #linkTo(term: Term, fromPath: string, alias = term.headword): string | undefined {
    const source = mainSource(term);
    return source && markdownLink(this.#deps.app, { source, fromPath, alias });
  }

  #activePath(): string {
    return this.#deps.app.workspace.getActiveFile()?.path ?? '';
  }

  #copy(text: string): void {
    const { translate, view } = this.#deps;
    void view.containerEl.win.navigator.clipboard.writeText(text).then(
      () => new Notice(translate('panel.copied')),
      () => new Notice(translate('panel.not-copied')),
    );
  }
}
