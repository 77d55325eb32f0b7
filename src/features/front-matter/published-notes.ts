import { type App, Component, Notice, TFile } from 'obsidian';
import { liesInOneOf, type PublishFinding, type Unsubscribe } from '../../core';
import type { Translate } from '../../i18n';
import { addNoticeAction } from '../../obsidian/action-notice';
import { ChangeSignal } from '../../obsidian/change-signal';
import { Slices, whenIdle } from '../../obsidian/slices';
import type { Publishing } from './publishing';
import type { SettingsPort } from '../../obsidian/settings-store';

export interface PublishedNotesDeps {
  readonly app: App;
  readonly publishing: Publishing;
  readonly settings: Pick<SettingsPort, 'get' | 'onChange'>;
  /** Folders whose notes are templates and therefore not pages. */
  readonly templateFolders: () => readonly string[];
  readonly translate: Translate;
}

/** How long the notice that offers to take a fix back stays, in milliseconds. */
const offerMs = 10_000;

/**
 * Findings in the notes of published folders. Notes are checked in idle slices as long as somebody listens. A changed
 * note costs only that note.
 */
export class PublishedNotes extends Component {
  readonly #deps: PublishedNotesDeps;
  readonly #findings = new Map<string, readonly PublishFinding[]>();
  readonly #waiting = new Set<TFile>();
  readonly #changes: ChangeSignal;
  #folders: readonly string[] = [];
  #timeZone = '';
  #listeners = 0;
  #isReady = false;
  #isRunning = false;
  #isEnded = false;
  /** Called when no note is waiting. */
  #awaited: (() => void)[] = [];

  constructor(deps: PublishedNotesDeps) {
    super();
    this.#deps = deps;
    this.#changes = this.addChild(new ChangeSignal(deps.app.workspace.containerEl.win));
  }

  override onload(): void {
    const { app, settings } = this.#deps;
    const { vault, metadataCache, workspace } = app;
    this.register(() => (this.#isEnded = true));
    workspace.onLayoutReady(() => {
      this.registerEvent(metadataCache.on('changed', (file) => this.#look(file)));
      this.registerEvent(
        vault.on('rename', (file, from) => {
          this.#forget(from);
          if (file instanceof TFile) this.#look(file);
        }),
      );
      this.registerEvent(vault.on('delete', ({ path }) => this.#forget(path)));
      this.register(settings.onChange(() => this.#lookAtAll()));
      this.#isReady = true;
      this.#lookAtAll();
    });
  }

  /** The notes in which something was found, by path. */
  findings(): ReadonlyMap<string, readonly PublishFinding[]> {
    return this.#findings;
  }

  onChange(listener: () => void): Unsubscribe {
    const unsubscribe = this.#changes.subscribe(listener);
    this.#listeners += 1;
    if (this.#listeners === 1) this.#lookAtAll();
    let isEnded = false;
    return () => {
      if (isEnded) return;
      isEnded = true;
      unsubscribe();
      this.#listeners -= 1;
    };
  }

  /** Resolves when no note is waiting to be checked. While nobody listens, notes keep waiting. */
  checked(): Promise<void> {
    if (this.#waiting.size === 0 && !this.#isRunning) return Promise.resolve();
    return new Promise((resolve) => this.#awaited.push(resolve));
  }

  /** Fixes a finding, and offers to take that back. */
  async mend(path: string, finding: PublishFinding): Promise<void> {
    const { app, publishing, translate } = this.#deps;
    const file = app.vault.getFileByPath(path);
    if (file === null) return;
    const mended = await publishing.mend(file, finding);
    this.#look(file);
    if (!mended.ok) {
      new Notice(mended.why);
      return;
    }
    addNoticeAction(new Notice(translate('publish.mended', { note: file.basename }), offerMs), {
      label: translate('run.undo'),
      run: () =>
        void mended.takeBack().then((isDone) => {
          if (!isDone) new Notice(translate('publish.changed-since', { note: file.basename }));
          this.#look(file);
        }),
    });
  }

  /** Checks all notes again if the folders or the time zone have changed, as soon as somebody listens. */
  #lookAtAll(): void {
    const { app, settings } = this.#deps;
    const { publishFolders, timeZone } = settings.get();
    if (!this.#isReady || this.#listeners === 0) return;
    const areSame =
      timeZone === this.#timeZone &&
      publishFolders.length === this.#folders.length &&
      publishFolders.every((folder, index) => folder === this.#folders[index]);
    if (areSame) return void this.#run();
    this.#folders = publishFolders;
    this.#timeZone = timeZone;
    this.#findings.clear();
    this.#waiting.clear();
    for (const file of app.vault.getMarkdownFiles()) if (this.#isPublished(file)) this.#waiting.add(file);
    this.#changes.raise();
    void this.#run();
  }

  #look(file: TFile): void {
    if (!this.#isPublished(file)) return;
    this.#waiting.add(file);
    void this.#run();
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    const slices = new Slices(this.#deps.app.workspace.containerEl.win, whenIdle);
    for (const file of this.#waiting) {
      if (this.#isEnded || this.#listeners === 0) break;
      if (!slices.hasTime) await slices.next();
      this.#waiting.delete(file);
      const found = await this.#deps.publishing.findings(file).catch(() => []);
      if (found.length > 0 && this.#isPublished(file)) this.#findings.set(file.path, found);
      else if (!this.#findings.delete(file.path)) continue;
      this.#changes.raiseSlowly();
    }
    this.#isRunning = false;
    if (this.#waiting.size > 0 && !this.#isEnded) return;
    for (const resolve of this.#awaited.splice(0)) resolve();
  }

  #isPublished({ path, extension }: TFile): boolean {
    if (extension !== 'md' || liesInOneOf(path, this.#deps.templateFolders())) return false;
    return this.#folders.includes('/') || liesInOneOf(path, this.#folders);
  }

  #forget(path: string): void {
    if (this.#findings.delete(path)) this.#changes.raise();
  }
}
