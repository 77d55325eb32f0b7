import type { Settings } from '../settings/settings';
import { isRecord } from '../settings/stored-value';
import { type PathExpression, type PeerRules, rulesFromExpressions, rulesFromLines } from './peer-rules';

/** Another plugin that writes a time into front matter on save, as its stored settings describe it. */
export interface PeerStamper extends PeerRules {
  readonly id: string;
  /** Its name as its own manifest has it. */
  readonly name: string;
  readonly key: string;
  /** In moment tokens; absent if moment tokens cannot express the format. */
  readonly format?: string;
  /** A note that sets this property is not stamped. */
  readonly excludedProperty?: string;
  /** Which part of a note a change must touch to count. */
  readonly counts?: Settings['stampCounts'];
  /** Seconds. */
  readonly minimumInterval?: number;
  readonly timeZone?: string;
  /** Whether it adds the key to a note that lacks it. */
  readonly addsMissing: boolean;
}

type Stored = Readonly<Record<string, unknown>>;

/**
 * The plugins that are known to stamp, by id. Each reader takes a plugin's `data.json` and gives `undefined` if the
 * plugin, as configured, does not stamp.
 */
const readers: Readonly<Record<string, (stored: Stored) => PeerStamper | undefined>> = {
  'update-time-on-edit': readUpdateTimeOnEdit,
  'obsidian-linter': readLinter,
  'frontmatter-date-manager': readDateManager,
  'frontmatter-modified-date': readModifiedDate,
};

export const peerStamperIds: readonly string[] = Object.keys(readers);

/** Reads a peer's `data.json`. It may have any shape; if it is absent, the peer's defaults apply. */
export function readPeerStamper(id: string, data: unknown): PeerStamper | undefined {
  const stored: Stored = isRecord(data) ? data : {};
  return readers[id]?.(stored);
}

/** Our settings that do what a peer does, so that the peer can be switched off. */
export function settingsFromPeer(peer: PeerStamper, present: Settings): Partial<Settings> {
  return {
    stampEnabled: true,
    stampKey: peer.key,
    ...(peer.format === undefined ? {} : { dateFormat: peer.format }),
    ...(peer.timeZone === undefined ? {} : { timeZone: peer.timeZone }),
    ...(peer.minimumInterval === undefined ? {} : { stampMinimumInterval: peer.minimumInterval }),
    stampExcludedFolders: union(present.stampExcludedFolders, peer.excludedFolders),
    stampExcludedPatterns: union(present.stampExcludedPatterns, peer.excludedPatterns),
    ...(peer.excludedProperty === undefined ? {} : { stampExcludedProperty: peer.excludedProperty }),
    ...(peer.counts === undefined ? {} : { stampCounts: peer.counts }),
    stampAddMissing: peer.addsMissing ? 'key' : present.stampAddMissing,
  };
}

/** "Update time on edit": date-fns tokens. `ignoreGlobalFolder` is a list; in old versions it is one string. */
function readUpdateTimeOnEdit(stored: Stored): PeerStamper {
  const minutes = numberOf(stored.minMinutesBetweenSaves) ?? 1;
  return {
    id: 'update-time-on-edit',
    name: 'Update time on edit',
    key: textOf(stored.headerUpdated) ?? 'updated',
    ...formatOf(momentFromDateFns(textOf(stored.dateFormat) ?? "yyyy-MM-dd'T'HH:mm")),
    ...foldersAlone(stored.ignoreGlobalFolder),
    minimumInterval: minutes * 60,
    addsMissing: true,
  };
}

/**
 * "Linter", rule `yaml-timestamp`. The rule takes effect only if Linter lints on save or on leaving a note, or if the
 * rule itself follows each change (`update-on-file-contents-updated`).
 */
function readLinter(stored: Stored): PeerStamper | undefined {
  const rules = isRecord(stored.ruleConfigs) ? stored.ruleConfigs : {};
  const rule = rules['yaml-timestamp'];
  if (!isRecord(rule) || rule.enabled !== true) return undefined;
  const followsChanges = (textOf(rule['update-on-file-contents-updated']) ?? 'never') !== 'never';
  if (stored.lintOnSave !== true && stored.lintOnFileChange !== true && !followsChanges) return undefined;
  if (rule['date-modified'] === false) return undefined;
  return {
    id: 'obsidian-linter',
    name: 'Linter',
    key: textOf(rule['date-modified-key']) ?? 'date modified',
    format: textOf(rule.format) ?? 'dddd, MMMM Do YYYY, h:mm:ss a',
    ...withFolders(rulesFromExpressions(expressionsOf(stored.filesToIgnore)), stored.foldersToIgnore),
    ...(rule['convert-to-utc'] === true ? { timeZone: 'UTC' } : {}),
    addsMissing: true,
  };
}

/** "Frontmatter date manager": date-fns tokens. Its rules are lines in the style of `.gitignore`. */
function readDateManager(stored: Stored): PeerStamper | undefined {
  if (stored.enableAutoUpdate === false || stored.enableModifiedTime === false) return undefined;
  const timeZone = textOf(stored.timezone);
  return {
    id: 'frontmatter-date-manager',
    name: 'Frontmatter date manager',
    key: textOf(stored.headerUpdated) ?? 'updated',
    ...formatOf(momentFromDateFns(textOf(stored.dateFormat) ?? "yyyy-MM-dd'T'HH:mm:ss")),
    ...rulesFromLines(textOf(stored.filterRules) ?? ''),
    ...countsOf(stored),
    minimumInterval: numberOf(stored.minSecondsBetweenSaves) ?? 30,
    ...(timeZone === undefined ? {} : { timeZone }),
    addsMissing: true,
  };
}

/** "Update modified date": moment tokens. An empty format means ISO with an offset. */
function readModifiedDate(stored: Stored): PeerStamper | undefined {
  // This option keeps a list of all times in the key. That is not a stamp, so there is nothing to take over.
  if (stored.storeHistoryLog === true) return undefined;
  return {
    id: 'frontmatter-modified-date',
    name: 'Update modified date',
    key: textOf(stored.frontmatterProperty) ?? 'modified',
    format: textOf(stored.momentFormat) ?? 'YYYY-MM-DDTHH:mm:ssZ',
    ...foldersAlone(stored.excludedFolders),
    excludedProperty: textOf(stored.excludeField) ?? 'exclude_modified_update',
    minimumInterval: 30,
    addsMissing: stored.onlyUpdateExisting !== true,
  };
}

/** Frontmatter date manager compares a note with its last state; by default only the body. */
function countsOf(stored: Stored): Pick<PeerStamper, 'counts'> {
  if (stored.enableContentHashCheck === false) return {};
  const mode = textOf(stored.hashTrackingMode) ?? 'body';
  return mode === 'frontmatter' ? {} : { counts: mode === 'body' ? 'body' : 'all' };
}

function foldersAlone(folders: unknown): PeerRules {
  return withFolders({ excludedFolders: [], excludedPatterns: [], notTaken: [] }, folders);
}

function withFolders(rules: PeerRules, folders: unknown): PeerRules {
  return { ...rules, excludedFolders: [...foldersOf(folders), ...rules.excludedFolders] };
}

function expressionsOf(value: unknown): PathExpression[] {
  return (Array.isArray(value) ? value : []).filter(isRecord).flatMap(({ match, flags }) => {
    const source = textOf(match);
    return source === undefined ? [] : [{ match: source, flags: textOf(flags) ?? '' }];
  });
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
 * Turns a date-fns format (Unicode TR 35 tokens, quoted literals) into moment tokens. `undefined` if one of its tokens
 * has no counterpart there.
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
