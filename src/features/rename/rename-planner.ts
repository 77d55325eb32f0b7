import { type App, parseLinktext, stripHeading, stripHeadingForLink, type TFile } from 'obsidian';
import {
  type LinkTargets,
  type NoteHeading,
  type NoteText,
  type RenameChange,
  RenamePlan,
  type Renaming,
  type Term,
  type TextEdit,
} from '../../core';
import { LinkedTerms } from '../../obsidian/linked-terms';
import type { ChangePlanner, ChosenChange, PlannedChange } from '../../runs/change-planner';

export interface RenamePlannerDeps {
  readonly app: App;
  readonly renaming: Renaming;
  /** Every term of the glossary. */
  readonly terms: readonly Term[];
  /** The notes whose own names change too. */
  readonly files: readonly TFile[];
}

/** A change in a preview, with details from the plan. */
export interface PlannedRename extends PlannedChange, Pick<RenameChange, 'heading' | 'follows'> {}

/** Plans a new name for a term, with the app's knowledge of links. */
export class RenamePlanner implements ChangePlanner {
  readonly #deps: RenamePlannerDeps;
  readonly #plan: RenamePlan;
  readonly #linked: LinkedTerms;
  /** The paths of the notes when the glossary was read. */
  readonly #formerPaths: ReadonlyMap<TFile, string>;
  readonly #sources: ReadonlySet<TFile | null>;

  constructor(deps: RenamePlannerDeps) {
    this.#deps = deps;
    const { app, files, renaming, terms } = deps;
    this.#formerPaths = new Map(files.map((file) => [file, file.path]));
    this.#plan = new RenamePlan(renaming, terms);
    const metadataCache = {
      getFirstLinkpathDest: (linkpath: string, fromPath: string) =>
        this.#asItWas(app.metadataCache.getFirstLinkpathDest(linkpath, fromPath)),
    };
    this.#linked = new LinkedTerms({ metadataCache, terms });
    const sources = terms.find(({ id }) => id === renaming.id)?.sources ?? [];
    const paths = sources.filter(({ kind }) => kind === 'note').map(({ path }) => path);
    this.#sources = new Set(paths.map((path) => app.vault.getFileByPath(path)));
  }

  plan({ path, text }: NoteText): readonly PlannedRename[] {
    const isSource = this.#sources.has(this.#deps.app.vault.getFileByPath(path));
    return this.#plan.changes({ path, text, isSource, targets: this.#targetsFrom(path) }).map((change) => ({
      ...change,
      targets: [{ label: change.insert }],
      isPreselected: change.isCertain,
    }));
  }

  edits(_note: NoteText, chosen: readonly ChosenChange[]): TextEdit[] {
    return chosen.map(({ from, to, target: { label } }) => ({ from, to, insert: label }));
  }

  /** A file under the path by which the terms know it. */
  #asItWas(file: TFile | null): { readonly path: string } | null {
    const path = file === null ? undefined : this.#formerPaths.get(file);
    return path === undefined ? file : { path };
  }

  #targetsFrom(fromPath: string): LinkTargets {
    const { app, files, renaming } = this.#deps;
    const { metadataCache, vault } = app;
    const fileOf = (linkpath: string): TFile | null =>
      linkpath === ''
        ? vault.getFileByPath(fromPath)
        : metadataCache.getFirstLinkpathDest(linkpath, fromPath);
    const formerPath = this.#asItWas(vault.getFileByPath(fromPath))?.path ?? fromPath;
    return {
      leadsToTerm: (target, shown) => this.#linked.idsOf({ target, shown }, formerPath).includes(renaming.id),
      leadsToRenamedNote: (linkpath) => {
        const file = fileOf(parseLinktext(linkpath).path);
        return file !== null && files.includes(file);
      },
      headingOf: (linkpath, part) => {
        const file = fileOf(linkpath);
        return file === null ? undefined : headingIn(app, file, part);
      },
      headingInLink: stripHeadingForLink,
    };
  }
}

function headingIn({ metadataCache }: App, file: TFile, part: string): NoteHeading | undefined {
  const fold = (text: string): string => stripHeading(text).normalize('NFC').toLowerCase();
  const wanted = fold(part);
  const found = metadataCache.getFileCache(file)?.headings?.find(({ heading }) => fold(heading) === wanted);
  return found && { path: file.path, text: found.heading };
}
