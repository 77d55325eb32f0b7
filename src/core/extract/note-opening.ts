import { withoutNumbering } from './numbering';
import { sectionKind } from './sections';
import { definitionBelow, isDefiningCallout } from './section-definition';
import type { Expansion } from './expansions';
import { readTitleHeading, type TitleHeading } from './note-title';
import type { TextBlock } from './text-block';

/** What a note's text says about the note itself. It does not depend on the path, so a rename needs no reading. */
export interface NoteOpening {
  /** The only heading of level 1, plain, if the note begins with it and it is no mere label. */
  readonly title?: string;
  /** The only heading of level 1, plain, wherever it is. */
  readonly loneHeading?: string;
  /** The first heading contains template code. */
  readonly unfilled?: true;
  /** The note shows nothing but a view of other notes. */
  readonly isView?: true;
  /** The text of an untitled definition callout, or of a section called Definition, 정의, Overview. */
  readonly stated?: string;
  /** The first prose above the first heading that is not the title. */
  readonly definition?: string;
  /** Names in the first heading that is not the title, and the definition below it. */
  readonly firstSection?: { readonly names: readonly string[]; readonly definition?: string };
  readonly expansions: readonly Expansion[];
}

const statingSection = /^(?:정의|개념|개요|뜻|의미|definition|overview|meaning)$/i;
const calloutLabel = /^(?:정의|개념|뜻|용어|definition|term|def)$/i;

export function readOpening(blocks: readonly TextBlock[], expansions: readonly Expansion[]): NoteOpening {
  const titled = readTitleHeading(blocks);
  const lone = blocks.filter(({ type, level }) => type === 'heading' && level === 1);
  const stated = statedDefinition(blocks, titled);
  const definition = leadDefinition(blocks, titled);
  const firstSection = readFirstSection(blocks, titled);
  const loneHeading = lone.length === 1 ? lone[0]?.plain : undefined;
  return {
    ...(titled === undefined || titled.title === '' ? {} : { title: titled.title }),
    ...(loneHeading === undefined ? {} : { loneHeading }),
    ...(blocks.length > 0 && blocks.every(isEmbeddedView) ? { isView: true } : {}),
    ...(titled?.isUnfilled === true ? { unfilled: true } : {}),
    ...(stated === undefined ? {} : { stated }),
    ...(definition === undefined ? {} : { definition }),
    ...(firstSection === undefined ? {} : { firstSection }),
    expansions,
  };
}

/** `![[Movies.base]]`: a table of notes (https://help.obsidian.md/bases). */
function isEmbeddedView({ type, text }: TextBlock): boolean {
  return type === 'paragraph' && /^(?:!\[\[[^\][\n]{1,500}\.base(?:#[^\][\n]{0,200})?\]\]\s*)+$/.test(text);
}

function statedDefinition(
  blocks: readonly TextBlock[],
  titled: TitleHeading | undefined,
): string | undefined {
  const callout = blocks.findIndex((block) => block.type === 'callout' && isUntitledDefinition(block));
  const said =
    callout < 0 ? undefined : definitionBelow(blocks, { from: callout + 1, within: blocks[callout]?.within });
  if (said !== undefined) return said;
  const headings = blocks.filter(({ type }, at) => type === 'heading' && at !== titled?.at);
  const top = Math.min(...headings.map(({ level }) => level));
  const section = blocks.findIndex(
    (block) =>
      block.type === 'heading' && block.level === top && statingSection.test(withoutNumbering(block.plain)),
  );
  return section < 0 ? undefined : definitionBelow(blocks, { from: section + 1 });
}

function isUntitledDefinition({ within, plain }: TextBlock): boolean {
  return isDefiningCallout(within?.callout?.kind ?? '') && (plain === '' || calloutLabel.test(plain));
}

/** Prose above the first heading, or between the title and the next heading. */
function leadDefinition(blocks: readonly TextBlock[], titled: TitleHeading | undefined): string | undefined {
  const first = blocks.findIndex(({ type }) => type === 'heading');
  const above =
    first === 0 ? undefined : definitionBelow(first < 0 ? blocks : blocks.slice(0, first), { from: 0 });
  return above ?? (titled === undefined ? undefined : definitionBelow(blocks, { from: titled.at + 1 }));
}

/** The section after the title. It defines the note's term if nothing stands between the two. */
function readFirstSection(
  blocks: readonly TextBlock[],
  titled: TitleHeading | undefined,
): NoteOpening['firstSection'] {
  const at = blocks.findIndex(({ type }, index) => type === 'heading' && index !== titled?.at);
  const heading = blocks[at];
  if (heading === undefined) return undefined;
  const names = heading.defined?.names ?? [];
  const skipsPoints = sectionKind(heading.plain) === 'account';
  const definition = definitionBelow(blocks, { from: at + 1, within: heading.within, names, skipsPoints });
  return definition === undefined ? { names } : { names, definition };
}
