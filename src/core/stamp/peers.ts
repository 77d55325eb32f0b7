import type { Settings } from '../settings';

/** Another plugin that writes a time into front matter on save, as its stored settings describe it. */
export interface PeerStamper {
  readonly id: string;
  /** Its name as its own manifest has it. */
  readonly name: string;
  readonly key: string;
  /** moment tokens; absent when its format cannot be said in them. */
  readonly format?: string;
  readonly excludedFolders: readonly string[];
  readonly excludedPatterns: readonly string[];
  /** Seconds. */
  readonly minimumInterval?: number;
  readonly timeZone?: string;
  /** Whether it adds a key that a note lacks. */
  readonly addsMissing: boolean;
}

type Stored = Readonly<Record<string, unknown>>;

/** The plugins that are known to stamp, by id. Each reads its `data.json`; `undefined` when it stamps nothing now. */
const readers: Readonly<Record<string, (stored: Stored) => PeerStamper | undefined>> = {
  'update-time-on-edit': readUpdateTimeOnEdit,
  'obsidian-linter': readLinter,
  'frontmatter-date-manager': readDateManager,
  'frontmatter-modified-date': readModifiedDate,
};

export const peerStamperIds: readonly string[] = Object.keys(readers);

/** Reads a peer's `data.json`, which may be of any shape or absent (then its defaults hold). */
export function readPeerStamper(id: string, data: unknown): PeerStamper | undefined {
  const stored: Stored = isRecord(data) ? data : {};
  return readers[id]?.(stored);
}

/** Our settings for what a peer does, so that it can be switched off. */
export function settingsFromPeer(peer: PeerStamper, present: Settings): Partial<Settings> {
  return {
    stampEnabled: true,
    stampKey: peer.key,
    ...(peer.format === undefined ? {} : { dateFormat: peer.format }),
    ...(peer.timeZone === undefined ? {} : { timeZone: peer.timeZone }),
    ...(peer.minimumInterval === undefined ? {} : { stampMinimumInterval: peer.minimumInterval }),
    stampExcludedFolders: union(present.stampExcludedFolders, peer.excludedFolders),
    stampExcludedPatterns: union(present.stampExcludedPatterns, peer.excludedPatterns),
    stampAddMissing: peer.addsMissing ? 'key' : present.stampAddMissing,
  };
}

/** "Update time on edit": date-fns tokens; `ignoreGlobalFolder` is a list, in old versions one string. */
function readUpdateTimeOnEdit(stored: Stored): PeerStamper {
  const minutes = numberOf(stored.minMinutesBetweenSaves) ?? 1;
  return {
    id: 'update-time-on-edit',
    name: 'Update time on edit',
    key: textOf(stored.headerUpdated) ?? 'updated',
    ...formatOf(momentFromDateFns(textOf(stored.dateFormat) ?? "yyyy-MM-dd'T'HH:mm:ss.SS")),
    excludedFolders: foldersOf(stored.ignoreGlobalFolder),
    excludedPatterns: [],
    minimumInterval: minutes * 60,
    addsMissing: true,
  };
}

/** "Linter": its rule `yaml-timestamp`, which does nothing by itself unless it lints on save or on leaving a note. */
function readLinter(stored: Stored): PeerStamper | undefined {
  const rules = isRecord(stored.ruleConfigs) ? stored.ruleConfigs : {};
  const rule = rules['yaml-timestamp'];
  const runsByItself = stored.lintOnSave === true || stored.lintOnFileChange === true;
  if (!isRecord(rule) || rule.enabled !== true || !runsByItself) return undefined;
  if (rule['date-modified'] === false) return undefined;
  return {
    id: 'obsidian-linter',
    name: 'Linter',
    key: textOf(rule['date-modified-key']) ?? 'date modified',
    format: textOf(rule.format) ?? 'dddd, MMMM Do YYYY, h:mm:ss a',
    excludedFolders: foldersOf(stored.foldersToIgnore),
    excludedPatterns: [],
    addsMissing: true,
  };
}

/** "Frontmatter date manager": date-fns tokens; its rules are lines in the manner of `.gitignore`. */
function readDateManager(stored: Stored): PeerStamper | undefined {
  if (stored.enableAutoUpdate === false || stored.enableModifiedTime === false) return undefined;
  const rules = excludingRules(textOf(stored.filterRules) ?? '');
  const timeZone = textOf(stored.timezone);
  return {
    id: 'frontmatter-date-manager',
    name: 'Frontmatter date manager',
    key: textOf(stored.headerUpdated) ?? 'updated',
    ...formatOf(momentFromDateFns(textOf(stored.dateFormat) ?? "yyyy-MM-dd'T'HH:mm:ss")),
    ...rules,
    minimumInterval: numberOf(stored.minSecondsBetweenSaves) ?? 30,
    ...(timeZone === undefined ? {} : { timeZone }),
    addsMissing: true,
  };
}

/** "Update modified date": moment tokens, where empty means ISO with an offset. */
function readModifiedDate(stored: Stored): PeerStamper | undefined {
  // A list of all times in the key is another thing than a stamp: there is nothing to take over.
  if (stored.storeHistoryLog === true) return undefined;
  return {
    id: 'frontmatter-modified-date',
    name: 'Update modified date',
    key: textOf(stored.frontmatterProperty) ?? 'modified',
    format: textOf(stored.momentFormat) ?? 'YYYY-MM-DDTHH:mm:ssZ',
    excludedFolders: foldersOf(stored.excludedFolders),
    excludedPatterns: [],
    addsMissing: stored.onlyUpdateExisting !== true,
  };
}

/** Lines of a rule file that leave notes out: a path with a slash at its end is a folder, with a `*` a pattern. */
function excludingRules(rules: string): Pick<PeerStamper, 'excludedFolders' | 'excludedPatterns'> {
  const lines = rules.split('\n').map((line) => line.trim());
  const excluding = lines.filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('!'));
  const folders = excluding.filter((line) => line.endsWith('/') && !line.includes('*'));
  return {
    excludedFolders: foldersOf(folders),
    excludedPatterns: excluding.filter((line) => !folders.includes(line)),
  };
}

const dateFnsTokens: Readonly<Record<string, string>> = {
  yyyy: 'YYYY',
  yy: 'YY',
  MMMM: 'MMMM',
  MMM: 'MMM',
  MM: 'MM',
  M: 'M',
  dd: 'DD',
  d: 'D',
  EEEE: 'dddd',
  EEE: 'ddd',
  HH: 'HH',
  H: 'H',
  hh: 'hh',
  h: 'h',
  mm: 'mm',
  m: 'm',
  ss: 'ss',
  s: 's',
  SSS: 'SSS',
  SS: 'SS',
  S: 'S',
  a: 'A',
  xxx: 'Z',
  xx: 'ZZ',
  XXX: 'Z',
  XX: 'ZZ',
  t: 'X',
  T: 'x',
};

/**
 * A date-fns format (Unicode TR 35 tokens, quoted literals) in moment tokens; `undefined` when a token of it has no
 * counterpart there.
 */
export function momentFromDateFns(format: string): string | undefined {
  let result = '';
  let rest = format;
  while (rest !== '') {
    const quoted = /^'((?:[^']|'')*)'/.exec(rest);
    const token = /^([A-Za-z])\1*/.exec(rest);
    if (quoted?.[1] !== undefined) {
      const literal = quoted[1] === '' ? "'" : quoted[1].replace(/''/g, "'");
      result += /[A-Za-z]/.test(literal) ? `[${literal}]` : literal;
    } else if (token) {
      const moment = dateFnsTokens[token[0]];
      if (moment === undefined) return undefined;
      result += moment;
    } else {
      result += rest.charAt(0);
    }
    rest = rest.slice(quoted?.[0].length ?? token?.[0].length ?? 1);
  }
  return result;
}

function formatOf(format: string | undefined): { format?: string } {
  return format === undefined ? {} : { format };
}

function foldersOf(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list
    .filter((folder) => typeof folder === 'string')
    .map((folder) => folder.trim().replace(/^\/+|\/+$/g, ''))
    .filter((folder) => folder !== '');
}

function union(present: readonly string[], added: readonly string[]): string[] {
  return [...new Set([...present, ...added])];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
