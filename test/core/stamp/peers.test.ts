import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/settings';
import { planStamp } from '../../../src/core/stamp/plan';
import { momentFromDateFns, readPeerStamper, settingsFromPeer } from '../../../src/core/stamp/peers';

describe('readPeerStamper', () => {
  it('reads Update time on edit', () =>
    expect(
      readPeerStamper('update-time-on-edit', {
        dateFormat: "yyyy-MM-dd'T'HH:mm:ssxx",
        headerUpdated: 'updated',
        minMinutesBetweenSaves: 2,
        ignoreGlobalFolder: ['templates', 'AI/drafts/'],
      }),
    ).toMatchObject({
      key: 'updated',
      format: 'YYYY-MM-DD[T]HH:mm:ssZZ',
      excludedFolders: ['templates', 'AI/drafts'],
      minimumInterval: 120,
    }));

  it('reads its old form, and its defaults when it has no settings', () => {
    expect(readPeerStamper('update-time-on-edit', { ignoreGlobalFolder: 'old' })?.excludedFolders).toEqual([
      'old',
    ]);
    expect(readPeerStamper('update-time-on-edit', undefined)).toMatchObject({
      key: 'updated',
      format: 'YYYY-MM-DD[T]HH:mm',
      minimumInterval: 60,
    });
  });

  const timestamp = {
    enabled: true,
    'date-modified': true,
    'date-modified-key': 'updated',
    format: 'YYYY-MM-DD HH:mm',
  };

  it('reads the Linter’s rule', () =>
    expect(
      readPeerStamper('obsidian-linter', {
        lintOnSave: true,
        foldersToIgnore: ['x'],
        ruleConfigs: { 'yaml-timestamp': timestamp },
      }),
    ).toMatchObject({ key: 'updated', format: 'YYYY-MM-DD HH:mm', excludedFolders: ['x'] }));

  it('reads the Linter’s rule that follows changes by itself, in UTC, and the files that it ignores', () =>
    expect(
      readPeerStamper('obsidian-linter', {
        lintOnSave: false,
        filesToIgnore: [
          { label: 'a', match: '^AI/drafts/', flags: '' },
          { label: 'b', match: '\\.excalidraw\\.md$', flags: '' },
          { label: 'c', match: '(daily|weekly)', flags: 'i' },
          { label: 'd', match: '', flags: '' },
          'e',
        ],
        ruleConfigs: {
          'yaml-timestamp': {
            ...timestamp,
            format: 'YYYY-MM-DDTHH:mm:ss[Z]',
            'convert-to-utc': true,
            'update-on-file-contents-updated': 'after 5 seconds',
          },
        },
      }),
    ).toMatchObject({
      format: 'YYYY-MM-DDTHH:mm:ss[Z]',
      timeZone: 'UTC',
      excludedFolders: ['AI/drafts'],
      excludedPatterns: ['*.excalidraw.md'],
      notTaken: ['(daily|weekly)'],
    }));

  it.each([
    [
      'the rule is off',
      { lintOnSave: true, ruleConfigs: { 'yaml-timestamp': { ...timestamp, enabled: false } } },
    ],
    [
      'it writes no modified date',
      { lintOnSave: true, ruleConfigs: { 'yaml-timestamp': { ...timestamp, 'date-modified': false } } },
    ],
    ['it runs by hand only', { ruleConfigs: { 'yaml-timestamp': timestamp } }],
    [
      'it follows no change',
      { ruleConfigs: { 'yaml-timestamp': { ...timestamp, 'update-on-file-contents-updated': 'never' } } },
    ],
    ['it has no settings', undefined],
  ])('leaves the Linter alone when %s', (_why, data) =>
    expect(readPeerStamper('obsidian-linter', data)).toBeUndefined(),
  );

  it('reads Frontmatter date manager, whose rules may be folders or patterns', () =>
    expect(
      readPeerStamper('frontmatter-date-manager', {
        headerUpdated: 'updated',
        dateFormat: 'yyyy-MM-dd HH:mm:ss xx',
        timezone: 'Asia/Seoul',
        minSecondsBetweenSaves: 10,
        filterRules: '# comment\ntemplates/\n**/*.tmp.md\n!keep/',
      }),
    ).toMatchObject({
      format: 'YYYY-MM-DD HH:mm:ss ZZ',
      timeZone: 'Asia/Seoul',
      minimumInterval: 10,
      excludedFolders: ['templates'],
      excludedPatterns: ['**/*.tmp.md'],
      notTaken: ['!keep/'],
      counts: 'body',
    }));

  it('reads what Frontmatter date manager counts as a change', () => {
    const counts = (data: object) => readPeerStamper('frontmatter-date-manager', data)?.counts;
    expect(counts({ hashTrackingMode: 'both' })).toBe('all');
    expect(counts({ enableContentHashCheck: false })).toBeUndefined();
  });

  it('reads Update modified date, unless it keeps a history', () => {
    expect(readPeerStamper('frontmatter-modified-date', { frontmatterProperty: 'updated' })).toMatchObject({
      key: 'updated',
      format: 'YYYY-MM-DDTHH:mm:ssZ',
      excludedProperty: 'exclude_modified_update',
      minimumInterval: 30,
    });
    expect(readPeerStamper('frontmatter-modified-date', { excludeField: 'keep' })).toMatchObject({
      excludedProperty: 'keep',
    });
    expect(readPeerStamper('frontmatter-modified-date', { storeHistoryLog: true })).toBeUndefined();
  });

  it.each([[null], [[]], ['x'], [{ headerUpdated: 7, ignoreGlobalFolder: { a: 1 } }]])(
    'never throws on settings of another shape: %j',
    (data) => expect(readPeerStamper('update-time-on-edit', data)?.key).toBe('updated'),
  );

  it('knows no other plugin', () => expect(readPeerStamper('dataview', {})).toBeUndefined());
});

describe('settingsFromPeer', () => {
  it('takes key, format and scope over, next to what is set already', () => {
    const peer = readPeerStamper('update-time-on-edit', {
      headerUpdated: 'modified',
      dateFormat: 'yyyy-MM-dd',
      ignoreGlobalFolder: ['a', 'b'],
    });
    if (!peer) throw new Error('not read');
    const taken = settingsFromPeer(peer, { ...defaultSettings, stampExcludedFolders: ['a', 'c'] });
    expect(taken).toMatchObject({
      stampKey: 'modified',
      dateFormat: 'YYYY-MM-DD',
      stampExcludedFolders: ['a', 'c', 'b'],
      stampAddMissing: 'key',
    });
  });

  it('takes over what keeps a note out: a property, and patterns next to ours', () => {
    const dated = readPeerStamper('frontmatter-modified-date', { excludeField: 'keep' });
    const lined = readPeerStamper('frontmatter-date-manager', { filterRules: 'draft-*.md' });
    const ours = { ...defaultSettings, stampExcludedPatterns: ['*.tmp.md'] };
    expect(dated && settingsFromPeer(dated, ours)).toMatchObject({ stampExcludedProperty: 'keep' });
    expect(lined && settingsFromPeer(lined, ours)).toMatchObject({
      stampExcludedPatterns: ['*.tmp.md', 'draft-*.md'],
    });
  });

  it('writes the time of Linter’s UTC as UTC', () => {
    const rule = { enabled: true, 'date-modified-key': 'updated', 'convert-to-utc': true };
    const peer = readPeerStamper('obsidian-linter', {
      lintOnSave: true,
      ruleConfigs: { 'yaml-timestamp': { ...rule, format: 'YYYY-MM-DDTHH:mm:ss[Z]' } },
    });
    const settings = { ...defaultSettings, timeZone: 'Asia/Seoul' };
    const taken = { ...settings, ...(peer && settingsFromPeer(peer, settings)) };
    const plan = planStamp('---\nupdated: \n---\n', new Date('2024-08-14T14:46:00Z'), taken);
    expect(plan).toMatchObject({ ok: true, after: '2024-08-14T14:46:00Z' });
  });

  it('leaves our format where theirs cannot be said in our tokens', () => {
    const peer = readPeerStamper('update-time-on-edit', { dateFormat: 'yyyy-QQQQ' });
    expect(peer && 'dateFormat' in settingsFromPeer(peer, defaultSettings)).toBe(false);
  });
});

describe('momentFromDateFns', () => {
  it.each([
    ["yyyy-MM-dd'T'HH:mm:ss.SSS", 'YYYY-MM-DD[T]HH:mm:ss.SSS'],
    ["dd.MM.yyyy 'um' HH:mm", 'DD.MM.YYYY [um] HH:mm'],
    ['EEEE, d MMMM yyyy, h:mm a', 'dddd, D MMMM YYYY, h:mm A'],
    ["yyyy''MM", "YYYY'MM"],
    ['t', 'X'],
    ['T', 'x'],
    ['yyyy년 M월 d일', 'YYYY년 M월 D일'],
    ['PPpp', undefined],
  ])('%s → %s', (theirs, ours) => expect(momentFromDateFns(theirs)).toBe(ours));
});
