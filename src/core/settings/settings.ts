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

/**
 * Everything that the user can set, and what the plugin remembers between starts. It is flat, because a control is
 * bound to a key.
 */
export interface Settings extends MarkSettings, ReferenceSettings, StampSettings, SuggestSettings {
  /** A note with one of these tags, or a nested tag, belongs to the glossary. Without `#`. */
  readonly glossaryTags: readonly string[];
  /** A note in one of these folders belongs to the glossary. Without a slash at either end. */
  readonly glossaryFolders: readonly string[];
  /** Whether rows of the panel show only the headword. */
  readonly panelCompactRows: boolean;
  /** Whether notes whose title is not a name are listed under that title anyway. */
  readonly listArticles: boolean;
  /** The property that defines a note's term if there is no `description`. */
  readonly definitionKey: string;
  /** The number of months after which a definition is old, if newer notes mention its term; 0 means never. */
  readonly staleMonths: number;
  /** The block that Insert front matter writes, without its fences. */
  readonly frontMatterTemplate: string;
  /** Which notes get another template. The first rule that fits a note applies. */
  readonly templateRules: readonly TemplateRule[];
  /** Notes in these folders are published. What a site would have trouble with is listed among the problems. */
  readonly publishFolders: readonly string[];
  /** Whether Format front matter writes dates in `dateFormat`. */
  readonly formatDates: boolean;
  /** How Format front matter writes lists. */
  readonly formatLists: 'keep' | 'block' | 'flow';
  /** Whether Format front matter turns `tag`, `alias` and `cssclass` into their plurals. */
  readonly formatPlurals: boolean;
  /** In moment tokens. */
  readonly dateFormat: string;
  /** An IANA name, an offset such as `+09:00`, or empty for the device's. */
  readonly timeZone: string;
  /** Not shown in the settings: ids of the problems that the panel no longer shows. */
  readonly ignoredProblems: readonly string[];
  /** Not shown in the settings: paths of the notes that contain a page that keeps itself up to date. */
  readonly keptPages: readonly string[];
  /** Not shown in the settings: how well terms were known. */
  readonly studied: StudyMemory;
  /** Not shown in the settings: whether the panel has opened automatically, which happens once. */
  readonly panelIntroduced: boolean;
  /**
   * Not shown in the settings: whether the panel still tells a new user where terms come from and that saves are
   * stamped.
   */
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

/** Stored settings as they are on disk: ours, those of a later version, and anything added by hand. */
export type StoredSettings = Readonly<Record<string, unknown>>;

/** The stored object; an empty one if there is no object. */
export function readStoredSettings(data: unknown): StoredSettings {
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {};
}

/**
 * What to write after a change. Only the changed keys are touched, so that keys of a later version, and values that
 * this version cannot read, survive.
 */
export function patchStoredSettings(stored: StoredSettings, patch: Partial<Settings>): StoredSettings {
  return { ...stored, ...patch };
}

/**
 * Combines a file that another device may have written with our unsaved changes. If both remember the same term, the
 * later grade wins.
 */
export function adoptStoredSettings(data: unknown, unsaved: Partial<Settings>): StoredSettings {
  const stored = readStoredSettings(data);
  const { studied } = unsaved;
  return patchStoredSettings(stored, {
    ...unsaved,
    ...(studied && { studied: joinStudyMemory(parseStudyMemory(stored.studied), studied) }),
  });
}

/** Reads stored settings of any shape. A missing or unreadable key gets its default, without affecting the others. */
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

/** `/` is the whole vault. */
function folderOrRoot(folder: string): string {
  return folder.trim() === '/' ? '/' : normalizeFolder(folder);
}

export { normalizeFolder, normalizeTag };
