import { normalizePath } from 'obsidian';
import {
  exportedFile,
  type ExportForm,
  exportForms,
  exportGlossary,
  type Problem,
  problemName,
  problemPlaces,
  withReferenceLines,
} from '../../core';
import type { Translate } from '../../i18n';
import { createFile } from '../../obsidian/new-file';
import { sourceLink } from '../../obsidian/source-link';
import type { CliAnswer, CliCall, CliRefusal } from './cli-call';
import { type CliCommand, type CliDeps, scopeFlags } from './cli-command';
import { findingData, findingLine } from './published-finding';
import { scopedTerms } from './term-commands';

/** `:problems` and `:export`. */
export function glossaryCommands(deps: CliDeps): CliCommand[] {
  return [
    { action: 'problems', flags: { all: {} }, run: (call) => problems(deps, call) },
    {
      action: 'export',
      flags: {
        form: { value: `<${exportForms.join('|')}>`, choices: exportForms, required: true },
        ...scopeFlags,
        to: { value: '<path>' },
        reference: {},
        bom: {},
      },
      run: (call) => exportTerms(deps, call),
    },
  ];
}

async function problems(deps: CliDeps, call: CliCall): Promise<CliAnswer> {
  const { translate } = deps;
  const ignored = new Set(call.has('all') ? [] : deps.settings.get().ignoredProblems);
  const found = (await deps.problems()).filter((problem) => !ignored.has(problem.id));
  const byKind = new Map<Problem['kind'], Problem[]>();
  for (const problem of found) byKind.set(problem.kind, [...(byKind.get(problem.kind) ?? []), problem]);
  const sections = [...byKind].map(([kind, some]) => {
    const title = `${translate(`panel.problem.${kind}`)} (${some.length})`;
    return [title, ...some.map((problem) => `- ${lineOfProblem(problem, translate)}`)].join('\n');
  });
  return {
    text: found.length === 0 ? translate('panel.no-problems') : sections.join('\n\n'),
    data: found.map((problem) => ({
      kind: problem.kind,
      id: problem.id,
      name: problemName(problem),
      ...(problem.kind === 'wrong-expansion' ? { expansion: problem.expansion, right: problem.right } : {}),
      ...(problem.kind === 'publishing' ? findingData(problem.finding, translate) : {}),
      places: problemPlaces(problem),
    })),
  };
}

function lineOfProblem(problem: Problem, translate: Translate): string {
  if (problem.kind === 'publishing') return findingLine(problem, translate);
  const name = problemName(problem);
  const said = problem.kind === 'wrong-expansion' ? `${problem.expansion} → ${problem.right}` : '';
  const places = problemPlaces(problem).map(({ path, line }) => `${path}:${line + 1}`);
  const head = said === '' ? name : `${name}: ${said}`;
  return problem.kind === 'unreadable-front-matter' ? places.join(', ') : `${head} (${places.join(', ')})`;
}

async function exportTerms(deps: CliDeps, call: CliCall): Promise<CliAnswer | CliRefusal> {
  const { app, reference, translate } = deps;
  const terms = scopedTerms(deps, call);
  if ('error' in terms) return terms;
  if (terms.length === 0) return { error: 'cli.empty-glossary' };
  const form = call.value('form') as ExportForm;
  const given = call.value('to');
  const path = given === undefined ? '' : normalizePath(given);
  if (path !== '' && app.vault.getAbstractFileByPath(path) !== null) {
    return { error: 'exchange.path-taken', values: { path } };
  }
  const complete = call.has('reference') ? withReferenceLines(terms, reference, translate.locale) : terms;
  const text = exportGlossary(complete, form, {
    title: form === 'skos' ? translate('exchange.file-name') : undefined,
    byteOrderMark: call.has('bom'),
    linkTo: (source) => sourceLink(app, source, path),
  });
  if (path === '') return { text, data: { form, count: terms.length, text } };
  const file = await createFile(app, path, exportedFile(text, form));
  if (file === undefined) return { error: 'exchange.not-written', values: { path } };
  return { text: translate('exchange.exported', { path }), data: { form, count: terms.length, path } };
}
