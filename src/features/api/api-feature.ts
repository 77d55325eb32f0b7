import { type App, Component, TFile } from 'obsidian';
import {
  createTermSearch,
  findInMarkdown,
  type GlossaryReader,
  type MarkedTerms,
  type Reference,
  type StampPlan,
  type Term,
  TermNames,
  type TermSearch,
  type Unsubscribe,
} from '../../core';
import type {
  GlossaryApi,
  GlossaryTerm,
  ReferenceTerm,
  StampResult,
  TermDefinition,
  TermMention,
} from './glossary-api';
import { frozenList, placeOf, referenceTermOf, TermCopies } from './term-copies';

export interface ApiFeatureDeps {
  readonly app: App;
  readonly glossary: GlossaryReader & {
    notesByTag(tag: string): readonly string[];
    notesByAlias(alias: string): readonly string[];
  };
  readonly terms: MarkedTerms;
  readonly reference: Pick<Reference, 'find'>;
  /** Stamps a note, edited or not, and saves it. */
  readonly stamp: (file: TFile) => Promise<StampPlan>;
}

/** See `docs/api.md`. */
const version = '1.0.0';

/** The API for other plugins and scripts. Nothing is prepared before the first call. */
export class ApiFeature extends Component {
  readonly #deps: ApiFeatureDeps;
  readonly #copies = new TermCopies();
  #seen: readonly Term[] = [];
  #all: readonly GlossaryTerm[] = Object.freeze([]);
  #names = new TermNames<Term>([]);
  #search: TermSearch | undefined;
  readonly #subscriptions = new Set<Unsubscribe>();
  readonly api: GlossaryApi;

  constructor(deps: ApiFeatureDeps) {
    super();
    this.#deps = deps;
    const { glossary } = deps;
    this.api = Object.freeze({
      version,
      ready: this.#whenRead(),
      terms: () => this.#terms(),
      find: (name) => this.#copy(this.#find(name)),
      search: (query) => this.#searched(query),
      mentionsIn: (markdown) => this.#mentionsIn(markdown),
      notesByTag: (tag) => frozenList(glossary.notesByTag(tag)),
      notesByAlias: (alias) => frozenList(glossary.notesByAlias(alias)),
      define: (name) => this.#define(name),
      reference: Object.freeze({ find: (name: string) => this.#referenceTerms(name) }),
      stamp: (file) => this.#stamp(file),
      onChange: (listener) => this.#onChange(listener),
    } satisfies GlossaryApi);
  }

  override onunload(): void {
    for (const unsubscribe of [...this.#subscriptions]) unsubscribe();
  }

  /** Terms may have changed before listeners are told, so compare the list itself. */
  #update(): readonly Term[] {
    const terms = this.#deps.glossary.terms();
    if (terms === this.#seen) return terms;
    this.#seen = terms;
    this.#all = this.#copies.all(terms);
    this.#names = new TermNames(terms);
    this.#search?.update(terms);
    return terms;
  }

  #terms(): readonly GlossaryTerm[] {
    this.#update();
    return this.#all;
  }

  #find(name: string): Term | undefined {
    this.#update();
    return this.#names.find(name);
  }

  #copy(term: Term | undefined): GlossaryTerm | undefined {
    return term && this.#copies.of(term);
  }

  #searched(query: string): readonly GlossaryTerm[] {
    const terms = this.#update();
    this.#search ??= createTermSearch(terms);
    return this.#copies.all(this.#search.search(query));
  }

  #mentionsIn(markdown: string): readonly TermMention[] {
    const { terms } = this.#deps;
    const mentions = findInMarkdown(terms.matcher(), markdown).map(({ from, to, id, ids = [id] }) =>
      Object.freeze({
        from,
        to,
        text: markdown.slice(from, to),
        terms: this.#copies.all(ids.flatMap((each) => terms.term(each) ?? [])),
      }),
    );
    return Object.freeze(mentions);
  }

  #define(name: string): TermDefinition | undefined {
    const term = this.#find(name);
    const sense = term?.senses.find((each) => each.definition !== undefined);
    const source = sense?.sources.find((each) => each.definition !== undefined) ?? sense?.sources[0];
    if (term === undefined || sense?.definition === undefined || source === undefined) return undefined;
    return Object.freeze({
      headword: term.headword,
      ...(sense.expansion === undefined ? {} : { expansion: sense.expansion }),
      definition: sense.definition,
      place: placeOf(source),
    });
  }

  #referenceTerms(name: string): readonly ReferenceTerm[] {
    return Object.freeze(this.#deps.reference.find(name).map(referenceTermOf));
  }

  async #stamp(file: TFile): Promise<StampResult> {
    // Scripts may pass anything.
    if (!(file instanceof TFile) || file.extension !== 'md') return refused('no-note');
    const plan = await this.#deps.stamp(file);
    return plan.ok ? Object.freeze({ stamped: true, value: plan.after }) : refused(plan.skip);
  }

  #onChange(listener: () => void): Unsubscribe {
    const stop = this.#deps.glossary.onChange(() => {
      try {
        listener();
      } catch (error) {
        // A failing listener of another plugin must not keep the glossary's own listeners from being called.
        console.error('AI Glossary: a listener of onChange failed.', error);
      }
    });
    const unsubscribe = (): void => {
      this.#subscriptions.delete(unsubscribe);
      stop();
    };
    this.#subscriptions.add(unsubscribe);
    return unsubscribe;
  }

  #whenRead(): Promise<void> {
    const { app, glossary } = this.#deps;
    return new Promise((resolve) => {
      app.workspace.onLayoutReady(() => {
        if (glossary.progress() === undefined) {
          resolve();
          return;
        }
        const unsubscribe = this.#onChange(() => {
          if (glossary.progress() !== undefined) return;
          unsubscribe();
          resolve();
        });
      });
    });
  }
}

function refused(reason: string): StampResult {
  return Object.freeze({ stamped: false, reason });
}
