import { withoutNumbering } from './numbering';
import { sectionKind } from './sections';
import { definitionBelow, isDefiningCallout } from './section-definition';
import type { Expansion } from './expansions';
import { readTitleHeading, type TitleHeading } from './note-title';
import type { TextBlock } from './text-block';

/**
 * What a note's text says about the note itself. It does not depend on the path, so a renamed note need not be read
 * again.
 */
export interface NoteOpening {
  /** The only heading of level 1, as plain text, if the note begins with it and it is not a mere label. */
  readonly title?: string;
  /** The only heading of level 1, as plain text, wherever it is. */
  readonly loneHeading?: string;
  /** The first heading contains template code. */
  readonly unfilled?: true;
  /** The bases whose views are all that the note shows, apart from headings. Absent for any other note. */
  readonly views?: { readonly bases: readonly string[]; readonly haveHeadings: boolean };
  /** The text of an untitled definition callout, or of a section called Definition, 정의, Overview. */
  readonly stated?: string;
  /** The first prose above the first heading other than the title. */
  readonly definition?: string;
  /** The names in the first heading other than the title, and the definition below it. */
  readonly firstSection?: { readonly names: readonly string[]; readonly definition?: string };
  readonly expansions: readonly Expansion[];
}

const statingSection = /^(?:정의|개념|개요|뜻|의미|definition|overview|meaning)$/i;
/** What stands below says nothing of the note's subject itself. */
const notAbout =
  /^(?:to-?dos?(?: list)?|tasks?|quotes?|highlights|links?|references?|sources?|할 ?일(?: ?목록)?|인용(?:문|구)?|밑줄|출처|링크|참고(?: ?(?:문헌|자료))?)\s*:?$/i;
const calloutLabel = /^(?:정의|개념|뜻|용어|definition|term|def)$/i;

export function readOpening(blocks: readonly TextBlock[], expansions: readonly Expansion[]): NoteOpening {
  const headings = headingsIn(blocks);
  const titled = readTitleHeading(blocks, headings);
  const sections = titled === undefined ? headings : headings.slice(1);
  const stated = statedDefinition(blocks, sections);
  const definition = leadDefinition(blocks, headings[0], titled);
  const firstSection = readFirstSection(blocks, sections[0]);
  const views = readViews(blocks, headings.length);
  const lone = headings.filter((at) => blocks[at]?.level === 1);
  const loneHeading = lone.length === 1 ? blocks[lone[0] ?? 0]?.plain : undefined;
  return {
    ...(titled === undefined || titled.title === '' ? {} : { title: titled.title }),
    ...(loneHeading === undefined ? {} : { loneHeading }),
    ...(views === undefined ? {} : { views }),
    ...(titled?.isUnfilled === true ? { unfilled: true } : {}),
    ...(stated === undefined ? {} : { stated }),
    ...(definition === undefined ? {} : { definition }),
    ...(firstSection === undefined ? {} : { firstSection }),
    expansions,
  };
}

/** The indices of all headings. */
function headingsIn(blocks: readonly TextBlock[]): number[] {
  const headings: number[] = [];
  for (let at = 0; at < blocks.length; at++) if (blocks[at]?.type === 'heading') headings.push(at);
  return headings;
}

/** `![[Movies.base#Seen]]`: a table of notes (https://help.obsidian.md/bases). */
const view = /!\[\[(?:[^\][\n]{0,500}\/)?([^\][\n/]{1,200})\.base(?:#[^\][\n]{0,200})?\]\]/g;

function readViews(blocks: readonly TextBlock[], headings: number): NoteOpening['views'] {
  const shown = blocks.filter(({ type }) => type !== 'heading');
  const areViews = shown.every(
    ({ type, text }) => type === 'paragraph' && text.replace(view, '').trim() === '',
  );
  if (shown.length === 0 || !areViews) return undefined;
  const bases = shown.flatMap(({ text }) => Array.from(text.matchAll(view), ([, base = '']) => base));
  return { bases, haveHeadings: headings > 0 };
}

function statedDefinition(blocks: readonly TextBlock[], sections: readonly number[]): string | undefined {
  const callout = blocks.findIndex((block) => block.type === 'callout' && isUntitledDefinition(block));
  const said =
    callout < 0 ? undefined : definitionBelow(blocks, { from: callout + 1, within: blocks[callout]?.within });
  if (said !== undefined) return said;
  const top = sections.reduce((least, at) => Math.min(least, blocks[at]?.level ?? least), Infinity);
  const section = sections.find((at) => {
    const block = blocks[at];
    return block?.level === top && statingSection.test(withoutNumbering(block.plain));
  });
  return section === undefined ? undefined : definitionBelow(blocks, { from: section + 1 });
}

function isUntitledDefinition({ within, plain }: TextBlock): boolean {
  return isDefiningCallout(within?.callout?.kind ?? '') && (plain === '' || calloutLabel.test(plain));
}

/** Prose above the first heading, or between the title and the next heading. */
function leadDefinition(
  blocks: readonly TextBlock[],
  first: number | undefined,
  titled: TitleHeading | undefined,
): string | undefined {
  const above = first === 0 ? undefined : definitionBelow(blocks.slice(0, first), { from: 0 });
  return above ?? (titled === undefined ? undefined : definitionBelow(blocks, { from: titled.at + 1 }));
}

/** The section that begins at `blocks[at]`. It defines the note's term if nothing separates it from the title. */
function readFirstSection(blocks: readonly TextBlock[], at = -1): NoteOpening['firstSection'] {
  const heading = blocks[at];
  if (heading === undefined) return undefined;
  const names = heading.defined?.names ?? [];
  if (notAbout.test(heading.plain)) return { names };
  const skipsPoints = sectionKind(heading.plain) === 'account';
  const definition = definitionBelow(blocks, { from: at + 1, within: heading.within, names, skipsPoints });
  return definition === undefined ? { names } : { names, definition };
}
