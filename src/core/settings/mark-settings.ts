import { amountOf, flagOf, namesOf, normalizeFolder, oneOf } from './stored-value';

/** What a user can set about terms in running text; part of `Settings`. */
export interface MarkSettings {
  /** Underline terms in editors. */
  readonly markInEditor: boolean;
  /** Underline terms in reading view. */
  readonly markInReading: boolean;
  /** Terms in headings count too. */
  readonly markHeadings: boolean;
  /** Underline terms in tables. Their mentions count all the same. */
  readonly markTables: boolean;
  /** Underline only the first mention of a term in a note. */
  readonly markFirstOnly: boolean;
  /** What the mouse on a term shows, and on a phone a tap on one that is read. */
  readonly markHover: 'preview' | 'definition';
  /** Notes in these folders have no underlines. Without a slash at either end. */
  readonly markExcludedFolders: readonly string[];
  /** Names that are never taken for a mention; a term's headword leaves out the whole term. */
  readonly markLeftOut: readonly string[];
  /** Names that are looked for in this case alone. */
  readonly markExactCase: readonly string[];
  /** Names that are looked for without their accents, too. */
  readonly markWithoutAccents: readonly string[];
  /** Characters that a name must have to be looked for. */
  readonly markSmallestName: number;
}

export const defaultMarkSettings: MarkSettings = {
  markInEditor: true,
  markInReading: true,
  markHeadings: false,
  markTables: true,
  markFirstOnly: false,
  markHover: 'preview',
  markExcludedFolders: [],
  markLeftOut: [],
  markExactCase: [],
  markWithoutAccents: [],
  markSmallestName: 2,
};

/** Reads the stored settings about marks; what is absent or unreadable gets its default. */
export function parseMarkSettings(stored: Readonly<Record<string, unknown>>): MarkSettings {
  const preset = defaultMarkSettings;
  const asIs = (name: string): string => name.trim();
  return {
    markInEditor: flagOf(stored.markInEditor) ?? preset.markInEditor,
    markInReading: flagOf(stored.markInReading) ?? preset.markInReading,
    markHeadings: flagOf(stored.markHeadings) ?? preset.markHeadings,
    markTables: flagOf(stored.markTables) ?? preset.markTables,
    markFirstOnly: flagOf(stored.markFirstOnly) ?? preset.markFirstOnly,
    markHover: oneOf(stored.markHover, ['preview', 'definition']) ?? preset.markHover,
    markExcludedFolders: namesOf(stored.markExcludedFolders, normalizeFolder) ?? preset.markExcludedFolders,
    markLeftOut: namesOf(stored.markLeftOut, asIs) ?? preset.markLeftOut,
    markExactCase: namesOf(stored.markExactCase, asIs) ?? preset.markExactCase,
    markWithoutAccents: namesOf(stored.markWithoutAccents, asIs) ?? preset.markWithoutAccents,
    markSmallestName: amountOf(stored.markSmallestName) ?? preset.markSmallestName,
  };
}
