import { within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, onTestFinished } from 'vitest';
import {
  type GlossaryReader,
  type NoteDirectory,
  type NotePlace,
  type NoteText,
  type Progress,
  type Settings,
  type SurveyReader,
  type Term,
  createReference,
  defaultSettings,
  MarkedTerms,
  VaultReference,
} from '../../../src/core';
import type { ReferenceListing } from '../../../src/core/settings/reference-settings';
import type { ActiveNoteReader } from '../../../src/features/panel/active-note';
import type { GlossaryActions } from '../../../src/features/panel/actions';
import { Panel } from '../../../src/features/panel/tabs/panel';
import { PanelContext } from '../../../src/features/panel/parts/panel-context';
import type { PanelState } from '../../../src/features/panel/panel-state';
import { TermCaches } from '../../../src/features/panel/term-caches';
import { PanelStore } from '../../../src/features/panel/panel-store';
import type { MentionReader } from '../../../src/features/panel/details/mention-reader';
import type { IgnoredProblems, PanelSources } from '../../../src/features/panel/panel-sources';
import { translator } from '../../../src/i18n';

/** A glossary that a test fills. */
export class FakeGlossary implements GlossaryReader, NoteDirectory {
  #terms: readonly Term[];
  /** Notes that do not belong to the glossary. */
  readonly standings = new Map<string, NotePlace>();
  #progress: Progress | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(terms: readonly Term[]) {
    this.#terms = terms;
  }

  terms(): readonly Term[] {
    return this.#terms;
  }

  progress(): Progress | undefined {
    return this.#progress;
  }

  placeOf(path: string): NotePlace {
    return this.standings.get(path) ?? 'glossary';
  }

  isNoteName(): boolean {
    return false;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  set(terms: readonly Term[], progress?: Progress): void {
    this.#terms = terms;
    this.#progress = progress;
    for (const listener of this.#listeners) listener();
  }
}

class FakeActiveNote implements ActiveNoteReader {
  #note: NoteText | undefined;
  #cursor: number | undefined;
  readonly #listeners = new Set<() => void>();

  note(): NoteText | undefined {
    return this.#note;
  }

  cursor(): number | undefined {
    return this.#cursor;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  set(note: NoteText | undefined, cursor: number | undefined): void {
    this.#note = note;
    this.#cursor = cursor;
    for (const listener of this.#listeners) listener();
  }
}

class FakeIgnoredProblems implements IgnoredProblems {
  #ids: readonly string[] = [];
  readonly #listeners = new Set<() => void>();

  get(): readonly string[] {
    return this.#ids;
  }

  set(ids: readonly string[]): void {
    this.#ids = ids;
    for (const listener of this.#listeners) listener();
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** Writes down what was asked for, and renders Markdown as plain text. */
export class RecordedActions implements GlossaryActions {
  readonly log: string[] = [];
  rendered = 0;

  open: GlossaryActions['open'] = ({ path, heading }, event) => {
    const modified = event?.ctrlKey === true || (event && 'button' in event && event.button === 1);
    this.log.push(
      `open ${path}${heading === undefined ? '' : `#${heading}`}${modified ? ' in new tab' : ''}`,
    );
  };
  goTo: GlossaryActions['goTo'] = ({ path, text }, { from, to }) =>
    void this.log.push(`go to “${text.slice(from, to)}” in ${path}`);
  focusNote: GlossaryActions['focusNote'] = () => void this.log.push('focus note');
  explainNote: GlossaryActions['explainNote'] = () => void this.log.push('explain note');
  preview: GlossaryActions['preview'] = ({ path }) => void this.log.push(`preview ${path}`);
  startDrag: GlossaryActions['startDrag'] = ({ headword }) => void this.log.push(`drag ${headword}`);
  insertLink: GlossaryActions['insertLink'] = ({ headword }) => void this.log.push(`link ${headword}`);
  copyDefinition: GlossaryActions['copyDefinition'] = ({ headword }) =>
    void this.log.push(`copy ${headword}`);
  showTermMenu: GlossaryActions['showTermMenu'] = ({ headword }) => void this.log.push(`menu ${headword}`);
  showSortMenu: GlossaryActions['showSortMenu'] = (_present, _event, choose) => choose('updated');
  define: GlossaryActions['define'] = ({ name, expansion }) =>
    void this.log.push(`define ${name}${expansion === undefined ? '' : ` (${expansion})`}`);
  addToNotes: GlossaryActions['addToNotes'] = ({ headword }) => void this.log.push(`add ${headword}`);
  addAliases: GlossaryActions['addAliases'] = (path, names) =>
    void this.log.push(`aliases of ${path}: ${names.join(', ')}`);
  correct: GlossaryActions['correct'] = ({ expansion, right }) =>
    void this.log.push(`correct ${expansion} to ${right}`);
  writeDefinition: GlossaryActions['writeDefinition'] = ({ path }) =>
    void this.log.push(`write definition in ${path}`);
  chooseSense: GlossaryActions['chooseSense'] = (term, _event, choose) => {
    const [sense] = term.senses;
    if (sense !== undefined) choose(sense);
  };
  /** The button of the last notice. */
  takeBack: () => void = () => undefined;
  notify: GlossaryActions['notify'] = (text, { label, run }) => {
    this.log.push(`notice ${text} [${label}]`);
    this.takeBack = run;
  };
  renderDefinition: GlossaryActions['renderDefinition'] = ({ markdown }, target) => {
    this.rendered += 1;
    target.textContent = markdown;
    return () => {
      this.rendered -= 1;
    };
  };
}

/** Mounts a panel and gives what a test acts on and looks at. */
export function openPanel(
  terms: readonly Term[],
  state: Partial<PanelState> = {},
  options: {
    readonly language?: string;
    readonly survey?: SurveyReader;
    readonly mentions?: MentionReader;
    readonly linkedTerms?: PanelSources['linkedTerms'];
    readonly settings?: Partial<Settings>;
    readonly glossaryTags?: readonly string[];
    readonly rows?: PanelSources['rows'];
    readonly publishing?: NonNullable<PanelSources['publishing']>;
    readonly staleness?: PanelSources['staleness'];
    /** Where the built-in reference is listed; without it, there is none. */
    readonly reference?: ReferenceListing;
  } = {},
) {
  const { language = 'en', survey, mentions, linkedTerms, glossaryTags = ['ai'] } = options;
  const glossary = new FakeGlossary(terms);
  const actions = new RecordedActions();
  const store = new PanelStore();
  store.update(state);
  const translate = translator(language);
  const activeNote = new FakeActiveNote();
  const ignoredProblems = new FakeIgnoredProblems();
  const settings = { ...defaultSettings, ...options.settings };
  const marked = new MarkedTerms(glossary, () => settings);
  const services = {
    idPrefix: 'panel',
    caches: new TermCaches(),
    glossary,
    actions,
    store,
    terms: marked,
    activeNote,
    translate,
    glossaryTags: () => glossaryTags,
    ignoredProblems,
    ...(survey && { survey }),
    ...(options.publishing && { publishing: options.publishing }),
    ...(mentions && { mentions }),
    ...(options.rows && { rows: options.rows }),
    ...(linkedTerms && { linkedTerms }),
    ...(options.staleness && { staleness: options.staleness }),
    ...(options.reference && {
      reference: new VaultReference(glossary, () => options.reference ?? 'off', createReference()),
    }),
  };
  const root = document.body.createDiv();
  void act(() => {
    render(
      <PanelContext.Provider value={services}>
        <Panel />
      </PanelContext.Provider>,
      root,
    );
  });
  onTestFinished(() => render(null, root));
  const page = within(root);
  return {
    page,
    store,
    ignored: () => ignoredProblems.get(),
    log: actions.log,
    actions,
    user: userEvent.setup(),
    rows: () =>
      page.queryAllByRole('treeitem').map((row) => row.querySelector('.ai-glossary-headword')?.textContent),
    /** What a screen reader was told last. */
    announced: () => root.querySelector('[aria-live]')?.textContent,
    status: () => page.getByRole('status').textContent,
    update: (next: readonly Term[], progress?: Progress) => void act(() => glossary.set(next, progress)),
    readNote: (note: NoteText | undefined, cursor?: number) => void act(() => activeNote.set(note, cursor)),
    /** As a workspace does at the start of the app. */
    restore: (kept: Partial<PanelState>) => void act(() => store.restore({ ...store.state, ...kept })),
    show: (next: Partial<PanelState>) => void act(() => store.update(next)),
    close: () => render(null, root),
  };
}

/** jsdom lays nothing out: give the list a height, so that it draws rows, and have it scroll. */
export function withLayout(height = 600): void {
  const isList = (element: HTMLElement): boolean => element.classList.contains('ai-glossary-list');
  const inside = (list: HTMLElement): number =>
    parseFloat(list.querySelector<HTMLElement>('[role=tree]')?.style.height ?? '0');
  const members: Readonly<Record<string, (element: HTMLElement) => unknown>> = {
    clientHeight: (element) => (isList(element) ? height : 30),
    clientWidth: (element) => (isList(element) ? 300 : 30),
    offsetHeight: (element) => (isList(element) ? height : 30),
    scrollHeight: (element) => (isList(element) ? inside(element) : 30),
    scrollTo: (element) => (to: { readonly top: number }) => {
      element.scrollTop = to.top;
      element.dispatchEvent(new Event('scroll'));
    },
  };
  const originals = new Map<string, PropertyDescriptor | undefined>();
  beforeEach(() => {
    for (const [name, value] of Object.entries(members)) {
      originals.set(name, Object.getOwnPropertyDescriptor(HTMLElement.prototype, name));
      Object.defineProperty(HTMLElement.prototype, name, {
        configurable: true,
        get(this: HTMLElement) {
          return value(this);
        },
      });
    }
  });
  afterEach(() => {
    document.body.replaceChildren();
    for (const [name, original] of originals) {
      if (original) Object.defineProperty(HTMLElement.prototype, name, original);
      else Reflect.deleteProperty(HTMLElement.prototype, name);
    }
  });
}
