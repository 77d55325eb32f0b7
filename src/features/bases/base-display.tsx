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
import { BaseGlossary } from './base-glossary';
import { type BaseSection, baseSections } from './base-terms';

export interface BaseDisplayDeps {
  readonly glossary: GlossaryReader;
  readonly translate: Translate;
}

/** What the app fills in before it says for the first time that there are data, and exchanges later. */
type ShownView = Pick<BasesView, 'app' | 'data' | 'config'>;

/** Bases' own, so that its setting of Page preview counts. */
const hoverSource = 'bases';

/** Draws the terms of the notes that a view of a base selects. */
export class BaseDisplay extends Component implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  readonly #deps: BaseDisplayDeps;
  readonly #view: ShownView;
  readonly #el: HTMLElement;
  #isFilled = false;

  constructor(deps: BaseDisplayDeps, view: ShownView, containerEl: HTMLElement) {
    super();
    this.#deps = deps;
    this.#view = view;
    this.#el = containerEl.createDiv({ cls: 'ai-glossary-base', attr: { tabindex: '-1' } });
  }

  override onload(): void {
    this.register(
      this.#deps.glossary.onChange(() => {
        if (this.#isFilled) this.draw();
      }),
    );
    // Preact remembers the document that it rendered into.
    this.register(
      this.#el.onWindowMigrated(() => {
        render(null, this.#el);
        if (this.#isFilled) this.draw();
      }),
    );
    this.register(() => {
      render(null, this.#el);
      this.#el.detach();
    });
  }

  /** The keys work from here on. */
  focus(): void {
    const term = this.#el.querySelector<HTMLElement>('[data-index][tabindex="0"]');
    (term ?? this.#el).focus({ preventScroll: true });
  }

  draw(): void {
    this.#isFilled = true;
    const { glossary, translate } = this.#deps;
    const { app, config, data } = this.#view;
    const grouped = data.groupedData;
    const isGrouped = grouped.some((group) => group.hasKey());
    const groups = grouped.map(({ key, entries }) => ({
      title: isGrouped ? key?.toString() || '—' : undefined,
      paths: entries.map(({ file }) => file.path),
    }));
    const sections = baseSections(glossary.terms(), groups, config.getSort().length > 0);
    const entries = new Map(data.data.map((entry): [string, BasesEntry] => [entry.file.path, entry]));
    render(
      <BaseGlossary
        sections={sections}
        status={this.#status(sections)}
        label={translate('bases.label')}
        properties={{
          ids: config.getOrder(),
          nameOf: (id) => config.getDisplayName(id),
          entryOf: (path) => entries.get(path),
          context: app.renderContext,
        }}
        open={(source, event) => void openPlace(app, { source, pane: Keymap.isModEvent(event) })}
        preview={(source, event, targetEl) =>
          previewPlace(app, { source, event, targetEl, hoverSource, hoverParent: this })
        }
      />,
      this.#el,
    );
  }

  #status(sections: readonly BaseSection[]): string {
    const { glossary, translate } = this.#deps;
    if (glossary.progress() !== undefined) return translate('bases.reading');
    const count = new Set(sections.flatMap(({ terms }) => terms.map(({ term }) => term.id))).size;
    if (count === 0) return translate('bases.no-terms');
    return translate('bases.status', { terms: count, notes: this.#view.data.data.length });
  }
}
