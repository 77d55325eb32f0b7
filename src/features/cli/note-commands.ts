import { normalizePath, TFile } from 'obsidian';
import { checkForPublishing, findInMarkdown, type PublishFinding } from '../../core';
import { duration } from '../../i18n/durations';
import { editorShowing } from '../../obsidian/editor-view';
import { noteAtHand } from '../../obsidian/note-at-hand';
import { notesIn } from '../../runs/each-note';
import type { CliAnswer, CliCall, CliRefusal } from './cli-call';
import { type CliCommand, type CliDeps, noteFlags } from './cli-command';
import { findingData, findingLine } from './published-finding';

/** `:note`, `:check` and `:stamp`. */
export function noteCommands(deps: CliDeps): CliCommand[] {
  const aboutNote =
    (run: (deps: CliDeps, file: TFile) => Promise<CliAnswer | CliRefusal>) =>
    async (call: CliCall): Promise<CliAnswer | CliRefusal> => {
      const file = noteOf(deps, call);
      return 'error' in file ? file : run(deps, file);
    };
  return [
    { action: 'note', flags: noteFlags, run: aboutNote(termsOfNote) },
    {
      action: 'check',
      flags: { ...noteFlags, folder: { value: '<path>' } },
      run: (call) => check(deps, call),
    },
    { action: 'stamp', flags: noteFlags, run: aboutNote(stamp) },
  ];
}

function noteOf({ app }: CliDeps, call: CliCall): TFile | CliRefusal {
  const [path, name] = [call.value('path'), call.value('file')];
  if (path !== undefined && name !== undefined) return { error: 'cli.error.path-or-file' };
  if (path === undefined && name === undefined) {
    return noteAtHand(app.workspace) ?? { error: 'cli.error.no-active-note' };
  }
  const file =
    path === undefined
      ? app.metadataCache.getFirstLinkpathDest(name ?? '', '')
      : app.vault.getAbstractFileByPath(normalizePath(path));
  if (file instanceof TFile && file.extension === 'md') return file;
  return { error: 'cli.error.no-note', values: { note: path ?? name ?? '' } };
}

/** The text of a note; if an editor has it open, the editor's text. */
async function textOf({ app }: CliDeps, file: TFile): Promise<string> {
  return editorShowing(app.workspace, file)?.state.doc.toString() ?? (await app.vault.cachedRead(file));
}

async function termsOfNote(deps: CliDeps, file: TFile): Promise<CliAnswer> {
  const { glossary, terms, translate } = deps;
  const standing = glossary.standing(file.path);
  const counts = new Map<string, number>();
  const found = findInMarkdown(terms.matcher(), await textOf(deps, file), terms.findOptions(file.path));
  for (const { id, ids = [id] } of found)
    for (const each of ids) counts.set(each, (counts.get(each) ?? 0) + 1);
  const mentions = [...counts].map(([id, count]) => ({ headword: terms.term(id)?.headword ?? id, count }));
  const defined = standing?.terms ?? [];
  const belongs = standing?.membership.belongs === true;
  const lines = [
    translate(belongs ? 'cli.note.in' : 'cli.note.out', { path: file.path }),
    ...(defined.length === 0 ? [] : [translate('cli.note.defines', { names: defined.join(', ') })]),
    ...(mentions.length === 0
      ? [translate('panel.no-terms-in-note')]
      : [translate('cli.note.mentions'), ...mentions.map(({ headword, count }) => `${headword}\t${count}`)]),
  ];
  return {
    text: lines.join('\n'),
    data: {
      path: file.path,
      belongs,
      by: standing?.membership.by,
      self: standing?.self,
      defines: defined,
      mentions,
    },
  };
}

async function check(deps: CliDeps, call: CliCall): Promise<CliAnswer | CliRefusal> {
  const { app, translate } = deps;
  const files = filesOf(deps, call);
  if ('error' in files) return files;
  const found: { readonly path: string; readonly finding: PublishFinding }[] = [];
  for (const file of files) {
    const bytes = new Uint8Array(await app.vault.readBinary(file));
    // Reading removes the byte order mark, so put it back.
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
    const text = mark + (await textOf(deps, file)).replace(/^\uFEFF/, '');
    const options = { now: deps.clock(), timeZone: deps.settings.get().timeZone };
    const note = { path: file.path, text };
    found.push(...checkForPublishing(note, options).map((finding) => ({ path: file.path, finding })));
  }
  const lines = found.map((each) => findingLine(each, translate));
  return {
    text: lines.length === 0 ? translate('cli.check.none', { count: files.length }) : lines.join('\n'),
    data: found.map(({ path, finding }) => ({ path, ...findingData(finding, translate) })),
  };
}

function filesOf(deps: CliDeps, call: CliCall): readonly TFile[] | CliRefusal {
  const folder = call.value('folder');
  if (folder === undefined) {
    const file = noteOf(deps, call);
    return 'error' in file ? file : [file];
  }
  if (call.has('path') || call.has('file')) return { error: 'cli.error.path-or-file' };
  const { vault } = deps.app;
  const found = vault.getFolderByPath(normalizePath(folder));
  return found === null ? { error: 'cli.error.no-folder', values: { folder } } : notesIn(found);
}

async function stamp({ stamp, settings, translate }: CliDeps, file: TFile): Promise<CliAnswer | CliRefusal> {
  const plan = await stamp(file);
  if (plan.ok) {
    return {
      text: translate('cli.stamped', { path: file.path, value: plan.after }),
      data: { path: file.path, value: plan.after },
    };
  }
  const { stampKey, stampMinimumChange, stampMinimumInterval } = settings.get();
  return {
    error: `stamp.skip.${plan.skip}`,
    values: {
      key: stampKey,
      characters: stampMinimumChange,
      interval: duration(stampMinimumInterval, translate.locale),
    },
  };
}
