import { findFrontMatter } from '../front-matter/block';
import { blockText } from '../markdown/block';
import { type MarkdownReading, readMarkdown } from '../markdown/reading';
import { ParticleFitter } from '../matching/fit-particle';
import { compileMatcher } from '../matching/matcher';
import type { MatcherEntry } from '../matching/match';
import type { NoteText } from '../note/note';
import { applyEdits } from '../text-edit';
import { linkChanges, type LinkTargets } from './rename-links';
import { mentionChanges, type MentionTools } from './rename-mentions';
import { propertyChanges } from './rename-properties';
import { headingKey, type RenameChange, type Renaming } from './renaming';

/** A note, and what its host knows about it. */
export interface NoteToRenameIn extends NoteText {
  /** Whether its title and aliases are names of the term. */
  readonly isSource: boolean;
  readonly targets: LinkTargets;
}

/** Plans how a term gets another name, note by note. Creating one reads the matcher's tables and all names. */
export class RenamePlan {
  readonly #tools: MentionTools;

  /** @param entries all terms, so that a name within a longer name does not count as a mention */
  constructor(renaming: Renaming, entries: Iterable<MatcherEntry>) {
    this.#tools = { renaming, matcher: compileMatcher(entries), fitter: new ParticleFitter() };
  }

  /** All places of a note that change, in order, not overlapping. */
  changes(note: NoteToRenameIn): RenameChange[] {
    const { text, path, isSource, targets } = note;
    const reading = readMarkdown(text);
    const tools = { ...this.#tools, targets, renamedHeading: (heading: string) => this.#renamed(heading) };
    const properties =
      isSource && findFrontMatter(text) !== undefined
        ? propertyChanges(text, tools.renaming, (title) => this.#renamed(title)?.text)
        : [];
    const mentions = withHeadings(reading, path, mentionChanges(reading, tools));
    const all = [...properties, ...linkChanges(reading, tools), ...mentions].sort((a, b) => a.from - b.from);
    return all.filter((change, index) => change.from >= (all[index - 1]?.to ?? 0));
  }

  /** The new text of a line, such as a heading; `undefined` if it does not change. */
  #renamed(line: string): { readonly text: string; readonly isCertain: boolean } | undefined {
    const mark = '# ';
    const changes = mentionChanges(readMarkdown(mark + line), this.#tools);
    if (changes.length === 0) return undefined;
    const text = applyEdits(mark + line, changes).slice(mark.length);
    return { text, isCertain: changes.every(({ isCertain }) => isCertain) };
  }
}

function withHeadings(
  { blocks }: MarkdownReading,
  path: string,
  changes: readonly RenameChange[],
): RenameChange[] {
  const headings = blocks.filter(({ type }) => type === 'heading');
  return changes.map((change) => {
    const heading = headings.find(({ from, to }) => from <= change.from && change.to <= to);
    return heading === undefined ? change : { ...change, heading: headingKey(path, blockText(heading)) };
  });
}

/** The chosen changes that can be made. Some depend on `done`, which holds headings and `shownNote`. */
export function changesToMake<Change extends Pick<RenameChange, 'follows'>>(
  chosen: readonly Change[],
  done: ReadonlySet<string>,
): Change[] {
  return chosen.filter(({ follows }) => follows === undefined || done.has(follows));
}
