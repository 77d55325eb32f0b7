import { type App, Component, TFile } from 'obsidian';
import {
  findFrontMatter,
  followInRules,
  followPath,
  isTagWithin,
  liesInOneOf,
  matchesGlob,
  type NoteText,
  readNoteMetadata,
  tagKey,
  type TemplateRule,
  type Unsubscribe,
} from '../../core';
import type { SettingsPort } from '../../obsidian/settings-store';

/** Why the note that contains a template cannot be used. */
export type TemplateFault = 'missing' | 'unreadable' | 'no-block' | 'templater';

/** The template for a note. `path` is that of the note that contains the template. */
export type TemplateChoice =
  | { readonly ok: true; readonly template: string; readonly path?: string }
  | { readonly ok: false; readonly fault: TemplateFault; readonly path: string };

export interface TemplatesDeps {
  readonly app: App;
  readonly settings: SettingsPort;
}

/** Knows the template for each note: that of the first rule that fits, otherwise that of the settings. */
export class Templates extends Component {
  readonly #deps: TemplatesDeps;
  /** The texts of the notes that rules refer to, by path; `undefined` for one that cannot be read. */
  readonly #texts = new Map<string, string | undefined>();
  readonly #listeners = new Set<() => void>();

  constructor(deps: TemplatesDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    const { vault, metadataCache, workspace } = this.#deps.app;
    workspace.onLayoutReady(() => {
      void this.read();
      this.register(this.#deps.settings.onChange(() => void this.read()));
      this.registerEvent(
        metadataCache.on('changed', (file, text) => {
          if (!this.#paths().includes(file.path)) return;
          this.#texts.set(file.path, text);
          this.#tell();
        }),
      );
      this.registerEvent(vault.on('create', ({ path }) => void this.#readAgain(path)));
      this.registerEvent(vault.on('delete', ({ path }) => void this.#readAgain(path)));
      this.registerEvent(vault.on('rename', ({ path }, from) => void this.#follow(from, path)));
    });
  }

  /** Calls `listener` when a template has changed, or can no longer be used. */
  onChange(listener: () => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads the notes that rules refer to, so that planning need not wait. */
  async read(): Promise<void> {
    await Promise.all(this.#paths().map((path) => this.#read(path)));
    this.#tell();
  }

  /** The template for a note. */
  templateFor(note: NoteText): TemplateChoice {
    const { templateRules, frontMatterTemplate } = this.#deps.settings.get();
    const rule = ruleFor(templateRules, note);
    return rule === undefined ? { ok: true, template: frontMatterTemplate } : this.templateOf(rule);
  }

  /** The template of a rule that may not be in the settings yet. */
  async readTemplateOf(rule: TemplateRule): Promise<TemplateChoice> {
    if (rule.source === 'note') await this.#read(notePath(rule.template));
    return this.templateOf(rule);
  }

  templateOf({ source, template }: TemplateRule): TemplateChoice {
    if (source === 'text') return { ok: true, template };
    const path = notePath(template);
    const fault = (why: TemplateFault): TemplateChoice => ({ ok: false, fault: why, path });
    if (this.#fileAt(path) === null) return fault('missing');
    const text = this.#texts.get(path);
    if (text === undefined) return fault('unreadable');
    const block = findFrontMatter(text);
    if (block === undefined || block.language !== '') return fault('no-block');
    const content = text.slice(block.contentFrom, block.contentTo).replace(/(?:\r\n|\n|\r)$/, '');
    if (content.includes('<%')) return fault('templater');
    return content.trim() === '' ? fault('no-block') : { ok: true, template: content, path };
  }

  /** When a folder or a note is renamed, updates the settings that refer to it. */
  async #follow(from: string, to: string): Promise<void> {
    const { settings } = this.#deps;
    const { templateRules, publishFolders } = settings.get();
    const rules = followInRules(templateRules, from, to);
    const folders = publishFolders.map((folder) => followPath(folder, from, to));
    const areSame = folders.every((folder, index) => folder === publishFolders[index]);
    if (rules === templateRules && areSame) return this.#readAgain(to);
    await settings.update({ templateRules: rules, publishFolders: folders });
  }

  async #readAgain(path: string): Promise<void> {
    if (!this.#paths().includes(path)) return;
    await this.#read(path);
    this.#tell();
  }

  async #read(path: string): Promise<void> {
    const file = this.#fileAt(path);
    const text = file && (await this.#deps.app.vault.cachedRead(file).catch(() => undefined));
    this.#texts.set(path, text ?? undefined);
  }

  #fileAt(path: string): TFile | null {
    const file = this.#deps.app.vault.getAbstractFileByPath(path);
    return file instanceof TFile ? file : null;
  }

  #paths(): readonly string[] {
    const { templateRules } = this.#deps.settings.get();
    return templateRules.flatMap(({ source, template }) => (source === 'note' ? [notePath(template)] : []));
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** The first rule that fits a note. */
export function ruleFor(rules: readonly TemplateRule[], note: NoteText): TemplateRule | undefined {
  let tags: readonly string[] | undefined;
  return rules.find(({ by, value }) => {
    if (by === 'folder') return liesInOneOf(note.path, [value]);
    if (by === 'pattern') return matchesGlob(value, note.path);
    tags ??= readNoteMetadata(note).tags;
    return tags.some((tag) => isTagWithin(tag, tagKey(value)));
  });
}

/** The path of a template note as people write it, with or without `.md`. */
function notePath(template: string): string {
  const path = template.trim().normalize('NFC').replace(/^\/+/, '');
  return /\.md$/i.test(path) ? path : `${path}.md`;
}
