import type {
  DataWriteOptions,
  FileManager as ObsidianFileManager,
  TAbstractFile,
  TFile as ObsidianFile,
  TFolder as ObsidianFolder,
} from 'obsidian';
import { TFile, TFolder } from './files';
import { renameLinks } from './link-updates';
import { getFrontMatterInfo, isMap, parseYaml, stringifyYaml } from '../metadata/front-matter';
import { getLinkpath } from '../metadata/link-text';
import type { MetadataCache } from '../metadata/metadata-cache';
import { references } from '../metadata/metadata-cache';
import { extensionOf, joinPath, normalizePath } from './paths';
import type { Vault } from './vault';

const Base = Object as unknown as new () => ObsidianFileManager;

/** The file that each link of a note leads to. */
type Targets = ReadonlyMap<string, ObsidianFile>;

export class FileManager extends Base {
  readonly #vault: Vault;
  readonly #metadataCache: MetadataCache;

  constructor(vault: Vault, metadataCache: MetadataCache) {
    super();
    this.#vault = vault;
    this.#metadataCache = metadataCache;
  }

  override getNewFileParent(sourcePath: string, _newFilePath?: string): ObsidianFolder {
    const location = this.#vault.getConfig('newFileLocation');
    const wanted =
      location === 'current'
        ? this.#vault.getFileByPath(sourcePath)?.parent
        : location === 'folder' && this.#vault.getFolderByPath(this.#vault.getConfig('newFileFolderPath'));
    return wanted || this.#vault.getRoot();
  }

  /** Undocumented in the app, and used by its "New note": finds a free name by counting up. */
  createNewMarkdownFile(folder: ObsidianFolder, name: string, contents = ''): Promise<ObsidianFile> {
    const path = this.#freePath(folder.path, name.replace(/\.md$/, ''), 'md');
    return this.#vault.create(path, contents);
  }

  /** Assumed: links are updated without asking ("Automatically update internal links"). */
  override async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const sources = this.#linkingTo(new Set(filesIn(file)));
    await this.#vault.rename(file, newPath);
    for (const [source, targets] of sources) await this.#updateLinks(source, targets);
  }

  /** Assumed: the answer is always yes. The question itself is part of the user interface. */
  override async promptForDeletion(file: TAbstractFile): Promise<boolean> {
    await this.trashFile(file);
    return true;
  }

  override async trashFile(file: TAbstractFile): Promise<void> {
    const option = this.#vault.getConfig('trashOption');
    if (option === 'none') await this.#vault.delete(file, true);
    else await this.#vault.trash(file, option === 'system');
  }

  /** Assumed: a link to a file that is not a note embeds it, with `!`. */
  override generateMarkdownLink(file: ObsidianFile, sourcePath: string, subpath = '', alias = ''): string {
    const isMarkdown = this.#vault.getConfig('useMarkdownLinks');
    const embed = file.extension === 'md' ? '' : '!';
    const text = this.#metadataCache.fileToLinktext(file, sourcePath, !isMarkdown);
    const target = file.path === sourcePath && subpath !== '' ? subpath : text + subpath;
    if (isMarkdown) return `${embed}[${alias || file.basename}](${encodeLink(target)})`;
    if (alias === '') return `${embed}[[${target}]]`;
    // `[[GPT|gpt]]` says no more than `[[gpt]]`, since links ignore case.
    if (alias.toLowerCase() === target.toLowerCase()) return `${embed}[[${alias}]]`;
    return `${embed}[[${target}|${alias}]]`;
  }

  /**
   * Rewrites the whole block, so that comments, quotes and list styles are lost, as in the app. Assumed: a block that
   * becomes empty is removed.
   */
  override async processFrontMatter(
    file: ObsidianFile,
    fn: (frontmatter: Record<string, unknown>) => void,
    options?: DataWriteOptions,
  ): Promise<void> {
    await this.#vault.process(file, (text) => rewriteFrontMatter(text, fn), options);
  }

  override async getAvailablePathForAttachment(filename: string, sourcePath = ''): Promise<string> {
    const setting = this.#vault.getConfig('attachmentFolderPath');
    const beside = this.#vault.getFileByPath(sourcePath)?.parent?.path ?? '/';
    const path = normalizePath(setting.startsWith('./') ? `${beside}/${setting.slice(2)}` : setting);
    if (path !== '/' && !this.#vault.getFolderByPath(path)) await this.#vault.createFolder(path);
    const extension = extensionOf(filename);
    const name = extension === '' ? filename : filename.slice(0, -(extension.length + 1));
    return this.#freePath(path, name, extension);
  }

  #freePath(folder: string, name: string, extension: string): string {
    const suffix = extension === '' ? '' : `.${extension}`;
    for (let count = 0; ; count++) {
      const path = joinPath(folder, `${name}${count === 0 ? '' : ` ${count}`}${suffix}`);
      if (!this.#vault.getAbstractFileByPath(path)) return path;
    }
  }

  #linkingTo(moved: ReadonlySet<ObsidianFile>): Map<ObsidianFile, Targets> {
    const sources = new Map<ObsidianFile, Targets>();
    for (const source of this.#vault.getMarkdownFiles()) {
      const targets = new Map<string, ObsidianFile>();
      for (const { link } of references(this.#metadataCache.getFileCache(source) ?? {})) {
        const dest = this.#metadataCache.getFirstLinkpathDest(getLinkpath(link), source.path);
        // A note that moves may contain links relative to its old folder.
        if (dest && (moved.has(dest) || (moved.has(source) && /^\.\.?\//.test(link)))) {
          targets.set(getLinkpath(link), dest);
        }
      }
      if (targets.size > 0) sources.set(source, targets);
    }
    return sources;
  }

  async #updateLinks(source: ObsidianFile, targets: Targets): Promise<void> {
    await this.#vault.process(source, (text) =>
      renameLinks(text, (linkpath, isMarkdown) => {
        const target = targets.get(linkpath);
        return target && this.#metadataCache.fileToLinktext(target, source.path, !isMarkdown);
      }),
    );
  }
}

function filesIn(file: TAbstractFile): ObsidianFile[] {
  if (file instanceof TFolder) return file.children.flatMap(filesIn);
  return file instanceof TFile ? [file] : [];
}

function rewriteFrontMatter(text: string, fn: (frontmatter: Record<string, unknown>) => void): string {
  const info = getFrontMatterInfo(text);
  const value = info.exists ? parseYaml(info.frontmatter) : undefined;
  const frontmatter = isMap(value) ? value : {};
  fn(frontmatter);
  const isEmpty = Object.keys(frontmatter).length === 0;
  if (isEmpty) return text.slice(info.contentStart);
  const yaml = stringifyYaml(frontmatter);
  if (!info.exists) return `---\n${yaml}---\n${text}`;
  return text.slice(0, info.from) + yaml + text.slice(info.to);
}

/** Encodes characters that would end the address of a Markdown link or be read as its title. */
function encodeLink(target: string): string {
  return target.replace(/[\s()<>%]/g, (character) => encodeURIComponent(character));
}
