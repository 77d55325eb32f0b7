import {
  type BasesEntry,
  type BasesView,
  Component,
  type HoverParent,
  type HoverPopover,
  Keymap,
} from 'obsidian';
import { render } from 'preact';
import type { GlossaryReader } from '../../core';
import type { Translate } from '../../i18n';
import { openPlace, previewPlace } from '../../obsidian/term-places';
import { BaseGlossary, type BaseGlossaryProps } from './base-glossary';
import { type BaseContent, BaseTerms, type NoteGroup } from './base-terms';

export interface BaseDisplayDeps {
  readonly glossary: GlossaryReader;
  readonly translate: Translate;
}

/** The members that the app fills in before it first reports data, and replaces later. */
type ShownView = Pick<BasesView, 'app' | 'data' | 'config'>;

/** The notes that a base selects, and how they are shown. */
interface Selected extends Pick<BaseGlossaryProps, 'properties'> {
  readonly groups: readonly NoteGroup[];
  readonly isSorted: boolean;
  readonly noteCount: number;
}

/** The id that Bases itself uses, so that its setting in Page preview applies. */
const hoverSource = 'bases';

/** Draws the terms of the notes that a view of a base selects. */
export class BaseDisplay extends Component implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  readonly #deps: BaseDisplayDeps;
  readonly #view: ShownView;
  readonly #el: HTMLElement;
  readonly #terms = new BaseTerms();
  /** The app's last data; `undefined` before the first report. */
  #selected: Selected | undefined;
  #drawn: { readonly content: BaseContent; readonly status: string } | undefined;

  constructor(deps: BaseDisplayDeps, view: ShownView, containerEl: HTMLElement) {
    super();
    this.#deps = deps;
    this.#view = view;
    this.#el = containerEl.createDiv({ cls: 'ai-glossary-base', attr: { tabindex: '-1' } });
  }

  override onload(): void {
    this.register(this.#deps.glossary.onChange(() => this.#draw()));
    // Preact remembers the document into which it has rendered.
    this.register(
      this.#el.onWindowMigrated(() => {
        render(null, this.#el);
        this.#drawn = undefined;
        this.#draw();
      }),
    );
    this.register(() => {
      render(null, this.#el);
      this.#el.detach();
    });
  }

  /** Moves the focus into the list, where the keys work. */
  focus(): void {
    const term = this.#el.querySelector<HTMLElement>('[data-index][tabindex="0"]');
    (term ?? this.#el).focus({ preventScroll: true });
  }

  /** The app has new data, or the user has changed how they are shown. */
  follow(): void {
    const { app, config, data } = this.#view;
    const grouped = data.groupedData;
    const isGrouped = grouped.some((group) => group.hasKey());
    const entries = new Map(data.data.map((entry): [string, BasesEntry] => [entry.file.path, entry]));
    this.#selected = {
      isSorted: config.getSort().length > 0,
      noteCount: data.data.length,
      groups: grouped.map(({ key, entries: notes }) => ({
        title: isGrouped ? key?.toString() || '—' : undefined,
        paths: notes.map(({ file }) => file.path),
      })),
      properties: {
        ids: config.getOrder(),
        nameOf: (id) => config.getDisplayName(id),
        entryOf: (path) => entries.get(path),
        context: app.renderContext,
      },
    };
    this.#drawn = undefined;
    this.#draw();
  }

  /** Draws the terms, if they or the status have changed. */
  #draw(): void {
    if (this.#selected === undefined) return;
    const { groups, isSorted, properties } = this.#selected;
    const { glossary, translate } = this.#deps;
    const { app } = this.#view;
    const content = this.#terms.content(glossary.terms(), groups, isSorted);
    const status = this.#status(content.count, this.#selected.noteCount);
    if (this.#drawn?.content === content && this.#drawn.status === status) return;
    this.#drawn = { content, status };
    render(
      <BaseGlossary
        sections={content.sections}
        status={status}
        label={translate('bases.label')}
        properties={properties}
        open={(source, event) => void openPlace(app, { source, pane: Keymap.isModEvent(event) })}
        preview={(source, event, targetEl) =>
          previewPlace(app, { source, event, targetEl, hoverSource, hoverParent: this })
        }
      />,
      this.#el,
    );
  }

  #status(terms: number, notes: number): string {
    const { glossary, translate } = this.#deps;
    if (glossary.progress() !== undefined) return translate('bases.reading');
    return terms === 0 ? translate('bases.no-terms') : translate('bases.status', { terms, notes });
  }
}
