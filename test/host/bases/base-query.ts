import type * as Obsidian from 'obsidian';
import { Value } from 'obsidian-test-mocks/obsidian';
import { Component } from '../app/component';
import { asHostApp } from '../app/host-app';
import { once } from '../view/once';
import {
  type BaseFile,
  type BaseOrder,
  type BaseRow,
  type BaseViewFile,
  passes,
  propertyOf,
} from './base-file';

/** Assumed: a list is shown with commas, and a missing value as nothing. */
export class PropertyValue extends Value {
  constructor(readonly of: unknown) {
    super();
  }

  override toString(): string {
    const values: readonly unknown[] = Array.isArray(this.of) ? this.of : [this.of ?? ''];
    return values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(', ');
  }

  override isTruthy(): boolean {
    return Array.isArray(this.of) ? this.of.length > 0 : Boolean(this.of);
  }

  override renderTo(el: HTMLElement): void {
    el.createSpan({ cls: 'value', text: this.toString() });
  }
}

export class BasesEntry {
  constructor(private readonly row: BaseRow) {}

  get file(): Obsidian.TFile {
    return this.row.file;
  }

  getValue(id: string): PropertyValue {
    return new PropertyValue(propertyOf(this.row, id));
  }
}

export class BasesEntryGroup {
  constructor(
    readonly key: PropertyValue | undefined,
    readonly entries: BasesEntry[],
  ) {}

  hasKey(): boolean {
    return this.key?.isTruthy() === true;
  }
}

export class BasesQueryResult {
  constructor(
    readonly data: BasesEntry[],
    private readonly view: BaseViewFile,
  ) {}

  /** Assumed: groups are ordered by their keys. */
  get groupedData(): BasesEntryGroup[] {
    const { groupBy } = this.view;
    if (!groupBy) return [new BasesEntryGroup(undefined, this.data)];
    const groups = new Map<string, BasesEntry[]>();
    for (const entry of sorted(this.data, [groupBy])) {
      const key = entry.getValue(groupBy.property).toString();
      groups.set(key, [...(groups.get(key) ?? []), entry]);
    }
    return [...groups.values()].map(
      (entries) => new BasesEntryGroup(entries[0]?.getValue(groupBy.property), entries),
    );
  }

  get properties(): string[] {
    return [...(this.view.order ?? [])];
  }
}

export class BasesViewConfig {
  constructor(
    private readonly view: BaseViewFile,
    private readonly base: BaseFile,
  ) {}

  get name(): string {
    return this.view.name;
  }

  get(key: string): unknown {
    return this.view[key];
  }

  getOrder(): string[] {
    return [...(this.view.order ?? [])];
  }

  getSort(): BaseOrder[] {
    return [...(this.view.sort ?? [])];
  }

  getDisplayName(id: string): string {
    return this.base.properties?.[id]?.displayName ?? id.replace(/^(note|file|formula)\./, '');
  }
}

/**
 * The base class for views of plugins. `config` and `data` are not set before the first `onDataUpdated`. The app calls
 * `focus` of the visible view, and fails if it is missing (callumalpass/tasknotes#806). Assumed: this class has none.
 */
export abstract class BasesView extends Component {
  abstract type: string;
  readonly app: Obsidian.App;
  declare config: BasesViewConfig;
  declare data: BasesQueryResult;

  constructor(controller: QueryController) {
    super();
    this.app = controller.app;
  }

  abstract onDataUpdated(): void;
}

/** Runs the query of one view of a base, and again some time after any change, whether or not it concerns the base. */
export class QueryController extends Component {
  #shown: { readonly base: BaseFile; readonly file: BaseViewFile; readonly view: BasesView } | undefined;
  readonly #soon = once(20, () => this.#run());

  constructor(
    readonly app: Obsidian.App,
    private readonly onError: (error: unknown) => void,
  ) {
    super();
  }

  override onload(): void {
    const { metadataCache, vault } = this.app;
    this.registerEvent(metadataCache.on('changed', () => this.#soon()));
    this.registerEvent(metadataCache.on('deleted', () => this.#soon()));
    this.registerEvent(vault.on('rename', () => this.#soon()));
    this.register(() => this.#soon.cancel());
  }

  /** Assumed: the view is loaded before it gets any data. */
  show(base: BaseFile, file: BaseViewFile, view: BasesView): void {
    if (this.#shown) this.removeChild(this.#shown.view);
    this.#shown = { base, file, view: this.addChild(view) };
    this.#run();
  }

  clear(): void {
    if (this.#shown) this.removeChild(this.#shown.view);
    this.#shown = undefined;
  }

  focus(): void {
    if (this.#shown) (this.#shown.view as unknown as { focus(): void }).focus();
  }

  #run(): void {
    if (!this.#shown) return;
    const { base, file, view } = this.#shown;
    try {
      view.config = new BasesViewConfig(file, base);
      view.data = new BasesQueryResult(this.#entries(base, file), file);
    } catch (error) {
      this.onError(error);
      return;
    }
    view.onDataUpdated();
  }

  #entries(base: BaseFile, { filters, sort = [], limit = Infinity }: BaseViewFile): BasesEntry[] {
    const { metadataCache, vault } = asHostApp(this.app);
    const entries = vault
      .getFiles()
      .map((file) => ({ file, cache: metadataCache.getFileCache(file) }))
      .filter((row) => passes(row, base.filters) && passes(row, filters))
      .map((row) => new BasesEntry(row));
    return sorted(entries, sort).slice(0, limit);
  }
}

function sorted(entries: readonly BasesEntry[], orders: readonly BaseOrder[]): BasesEntry[] {
  return [...entries].sort((a, b) => {
    for (const { property, direction } of orders) {
      const compared = String(a.getValue(property)).localeCompare(String(b.getValue(property)), undefined, {
        numeric: true,
      });
      if (compared !== 0) return direction === 'DESC' ? -compared : compared;
    }
    return 0;
  });
}
