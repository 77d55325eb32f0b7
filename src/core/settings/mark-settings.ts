import { amountOf, flagOf, namesOf, normalizeFolder, oneOf } from './stored-value';

/** The settings for terms in running text; part of `Settings`. */
export interface MarkSettings {
  /** Underline terms in editors. */
  readonly markInEditor: boolean;
  /** Underline terms in reading view. */
  readonly markInReading: boolean;
  /** Whether terms in headings count too. */
  readonly markHeadings: boolean;
  /** Underline terms in tables. Their mentions always count. */
  readonly markTables: boolean;
  /** Underline only the first mention of a term in a note. */
  readonly markFirstOnly: boolean;
  /** What is shown for a term under the mouse, and on a phone for a term that is tapped in reading view. */
  readonly markHover: 'preview' | 'definition';
  /** Notes in these folders have no underlines. Without a slash at either end. */
  readonly markExcludedFolders: readonly string[];
  /** Names that are never mentions. A term's headword leaves out the whole term. */
  readonly markLeftOut: readonly string[];
  /** Names that are searched for only in this case. */
  readonly markExactCase: readonly string[];
  /** Names that are also searched for without their accents. */
  readonly markWithoutAccents: readonly string[];
  /** The fewest characters that a name must have to be searched for. */
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

/** Reads the stored settings about marks. Missing or unreadable ones get their defaults. */
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
