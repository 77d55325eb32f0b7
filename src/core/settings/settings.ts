import { defaultMarkSettings, type MarkSettings, parseMarkSettings } from './mark-settings';
import {
  defaultReferenceSettings,
  parseReferenceSettings,
  type ReferenceSettings,
} from './reference-settings';
import { defaultSuggestSettings, parseSuggestSettings, type SuggestSettings } from './suggest-settings';
import { joinStudyMemory, parseStudyMemory, type StudyMemory } from './study-memory';
import { parseTemplateRules, type TemplateRule } from './template-rules';
import { defaultStampSettings, parseStampSettings, type StampSettings } from './stamp-settings';
import {
  amountOf,
  flagOf,
  namesOf,
  nonEmptyOf,
  normalizeFolder,
  normalizeTag,
  oneOf,
  stringsOf,
  textOf,
} from './stored-value';

/** Everything that a user can set, and what the plugin remembers between starts. Flat: a control names its key. */
export interface Settings extends MarkSettings, ReferenceSettings, StampSettings, SuggestSettings {
  /** A note with one of these tags (or a tag below it) belongs to the glossary. Without `#`. */
  readonly glossaryTags: readonly string[];
  /** A note in one of these folders belongs to the glossary. Without a slash at either end. */
  readonly glossaryFolders: readonly string[];
  /** Rows of the panel show the headword alone. */
  readonly panelCompactRows: boolean;
  /** Notes whose title is no name are listed under it all the same. */
  readonly listArticles: boolean;
  /** The property that defines a note's term where `description` does not. */
  readonly definitionKey: string;
  /** Months after which a definition is old, if newer notes mention its term; 0: never. */
  readonly staleMonths: number;
  /** The block that Insert front matter writes, with its fences left out. */
  readonly frontMatterTemplate: string;
  /** Which notes get another template; the first that fits a note counts. */
  readonly templateRules: readonly TemplateRule[];
  /** Notes in these folders are published; what a site would stumble over is among the problems. */
  readonly publishFolders: readonly string[];
  /** Format front matter writes dates in `dateFormat`. */
  readonly formatDates: boolean;
  /** How Format front matter writes lists. */
  readonly formatLists: 'keep' | 'block' | 'flow';
  /** Format front matter turns `tag`, `alias` and `cssclass` into their plurals. */
  readonly formatPlurals: boolean;
  /** moment tokens. */
  readonly dateFormat: string;
  /** An IANA name, an offset such as `+09:00`, or empty for the device's. */
  readonly timeZone: string;
  /** No control shows it: ids of the problems that the panel does not show again. */
  readonly ignoredProblems: readonly string[];
  /** No control shows it: paths of the notes that hold a page which keeps itself up to date. */
  readonly keptPages: readonly string[];
  /** No control shows it: how well terms were known. */
  readonly studied: StudyMemory;
  /** No control shows it: whether the panel has been opened by itself, which happens once. */
  readonly panelIntroduced: boolean;
  /** No control shows it: whether the panel still tells a new user what terms come from and that saves are stamped. */
  readonly firstStepsOpen: boolean;
}

export const defaultSettings: Settings = {
  glossaryTags: ['ai'],
  glossaryFolders: [],
  panelCompactRows: false,
  listArticles: false,
  definitionKey: 'definition',
  staleMonths: 0,
  frontMatterTemplate: [
    'title: {{title}}',
    'date: {{created}}',
    'aliases: {{aliases}}',
    'tags: {{tags}}',
    'categories: ',
    'description: ',
    'updated: {{updated}}',
  ].join('\n'),
  templateRules: [],
  publishFolders: [],
  formatDates: true,
  formatLists: 'keep',
  formatPlurals: false,
  dateFormat: 'YYYY-MM-DD HH:mm:ss ZZ',
  timeZone: '',
  ignoredProblems: [],
  keptPages: [],
  studied: {},
  panelIntroduced: false,
  firstStepsOpen: false,
  ...defaultMarkSettings,
  ...defaultReferenceSettings,
  ...defaultStampSettings,
  ...defaultSuggestSettings,
};

/** Stored settings as they came from disk: ours, those of a later version, and whatever a hand put there. */
export type StoredSettings = Readonly<Record<string, unknown>>;

/** The stored object, or an empty one when there is none to keep. */
export function readStoredSettings(data: unknown): StoredSettings {
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {};
}

/**
 * What to write after a change. Only the changed keys are touched, so that keys of a later version and values that
 * this version cannot read outlive it.
 */
export function patchStoredSettings(stored: StoredSettings, patch: Partial<Settings>): StoredSettings {
  return { ...stored, ...patch };
}

/**
 * What holds once a file has been read that another device may have written, with changes that are not in it. Where the
 * two know of the same term, what was graded last counts.
 */
export function adoptStoredSettings(data: unknown, unsaved: Partial<Settings>): StoredSettings {
  const stored = readStoredSettings(data);
  const { studied } = unsaved;
  return patchStoredSettings(stored, {
    ...unsaved,
    ...(studied && { studied: joinStudyMemory(parseStudyMemory(stored.studied), studied) }),
  });
}

/** Reads stored settings of any shape; a key that is absent or unreadable gets its default, the others keep theirs. */
export function parseSettings(data: unknown): Settings {
  const stored = readStoredSettings(data);
  return {
    glossaryTags: namesOf(stored.glossaryTags, normalizeTag) ?? defaultSettings.glossaryTags,
    glossaryFolders: namesOf(stored.glossaryFolders, normalizeFolder) ?? defaultSettings.glossaryFolders,
    panelCompactRows: flagOf(stored.panelCompactRows) ?? defaultSettings.panelCompactRows,
    listArticles: flagOf(stored.listArticles) ?? defaultSettings.listArticles,
    definitionKey: textOf(stored.definitionKey)?.trim() || defaultSettings.definitionKey,
    staleMonths: amountOf(stored.staleMonths) ?? defaultSettings.staleMonths,
    frontMatterTemplate: textOf(stored.frontMatterTemplate) ?? defaultSettings.frontMatterTemplate,
    templateRules: parseTemplateRules(stored.templateRules) ?? defaultSettings.templateRules,
    publishFolders: namesOf(stored.publishFolders, folderOrRoot) ?? defaultSettings.publishFolders,
    formatDates: flagOf(stored.formatDates) ?? defaultSettings.formatDates,
    formatLists: oneOf(stored.formatLists, ['keep', 'block', 'flow'] as const) ?? defaultSettings.formatLists,
    formatPlurals: flagOf(stored.formatPlurals) ?? defaultSettings.formatPlurals,
    dateFormat: nonEmptyOf(stored.dateFormat) ?? defaultSettings.dateFormat,
    timeZone: textOf(stored.timeZone)?.trim() ?? defaultSettings.timeZone,
    ignoredProblems: stringsOf(stored.ignoredProblems) ?? defaultSettings.ignoredProblems,
    keptPages: stringsOf(stored.keptPages) ?? defaultSettings.keptPages,
    studied: parseStudyMemory(stored.studied),
    panelIntroduced: flagOf(stored.panelIntroduced) ?? defaultSettings.panelIntroduced,
    firstStepsOpen: flagOf(stored.firstStepsOpen) ?? defaultSettings.firstStepsOpen,
    ...parseMarkSettings(stored),
    ...parseReferenceSettings(stored),
    ...parseStampSettings(stored),
    ...parseSuggestSettings(stored),
  };
}

/** `/` is all of the vault. */
function folderOrRoot(folder: string): string {
  return folder.trim() === '/' ? '/' : normalizeFolder(folder);
}

export { normalizeFolder, normalizeTag };
