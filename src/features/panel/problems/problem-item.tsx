import { useState } from 'preact/hooks';
import {
  lineOf,
  type Problem,
  type PublishFinding,
  type TermSource,
  type UnreadableReason,
  type WrongExpansion,
  problemName,
} from '../../../core';
import type { Translate } from '../../../i18n';
import { distinctSources } from '../parts/distinct-sources';
import { DefineButton } from '../define/define-button';
import { IgnoreButton } from './ignore-button';
import { MendButton } from './mend-button';
import { usePanel } from '../parts/panel-context';
import { ReferenceMark } from '../parts/reference-mark';
import { placeText } from '../../../obsidian/term-places';
import { SourceLink } from '../parts/source-link';

/** So many places are shown before one asks for more, and so many with each asking: an acronym may be in each note. */
const portion = 5;
const furtherPortion = 20;

export interface ProblemItemProps {
  readonly problem: Problem;
  /** The problem is ignored now, so the button shows it again. */
  readonly ignored: boolean;
}

/** One problem with its places, and a button to ignore it. */
export function ProblemItem({ problem, ignored }: ProblemItemProps) {
  const { translate } = usePanel();
  const place = onlyPlace(problem, translate);
  return (
    <li class="ai-glossary-problem">
      <div class="ai-glossary-problem-line">
        <span class="ai-glossary-problem-name">
          {place === undefined ? (
            nameOf(problem, translate)
          ) : (
            <PlacedProblem problem={problem} place={place} />
          )}
        </span>
        {'acronym' in problem && <DefineButton name={problem.acronym} isIcon />}
        {problem.kind === 'missing-definition' && (
          <DefineButton {...problem.term} name={problem.term.headword} isIcon />
        )}
        {problem.kind === 'publishing' && <MendButton problem={problem} />}
        <IgnoreButton
          name={isOfNote(problem) ? problem.path : nameOf(problem, translate)}
          problem={problem}
          ignored={ignored}
        />
      </div>
      {'acronym' in problem && <KnownAcronym acronym={problem.acronym} />}
      {place === undefined &&
        claimsOf(problem, translate).map((claim, index) => <ClaimItem key={index} {...claim} />)}
      {problem.kind === 'wrong-expansion' && <Correction problem={problem} />}
    </li>
  );
}

/** What the reference says of an acronym that no note defines. */
function KnownAcronym({ acronym }: { readonly acronym: string }) {
  const { reference, translate } = usePanel();
  const entry = reference?.entryFor({ headword: acronym, names: [] });
  if (entry === undefined) return null;
  return (
    <div class="ai-glossary-claim ai-glossary-hint">
      <ReferenceMark /> {entry.expansion !== undefined && `${entry.expansion} · `}
      {lineOf(entry, translate.locale)}
    </div>
  );
}

/** What the reference says instead, and a button that corrects the notes. */
function Correction({ problem }: { readonly problem: WrongExpansion }) {
  const { actions, translate } = usePanel();
  return (
    <div class="ai-glossary-claim">
      <div class="ai-glossary-claim-text">
        <ReferenceMark /> {problem.right}{' '}
        <button type="button" class="ai-glossary-more" onClick={() => actions.correct(problem)}>
          {translate('reference.correct')}
        </button>
      </div>
    </div>
  );
}

/** A problem with one place, on one line: the link to the place, and beside it what is wrong. */
function PlacedProblem({ problem, place }: { readonly problem: Problem; readonly place: TermSource }) {
  const { translate } = usePanel();
  const name = nameOf(problem, translate);
  const note = placeText(place);
  const [label, aside] = isOfNote(problem) ? [note, name] : [name, note];
  return (
    <>
      <SourceLink source={place} label={label} />
      {aside !== label && <span class="ai-glossary-problem-aside"> {aside}</span>}
    </>
  );
}

/** The place of a problem that has only one and needs no further words. */
function onlyPlace(problem: Problem, translate: Translate): TermSource | undefined {
  const isPlaced = problem.kind === 'missing-definition' || isOfNote(problem);
  const [place, second] = isPlaced
    ? claimsOf(problem, translate).flatMap(({ sources }) => distinctSources(sources))
    : [];
  return second === undefined ? place : undefined;
}

function ClaimItem({ claim, sources: all }: Claim) {
  const sources = distinctSources(all);
  const { translate } = usePanel();
  const [limit, setLimit] = useState(portion);
  return (
    <div class="ai-glossary-claim">
      {claim !== undefined && <div class="ai-glossary-claim-text">{claim}</div>}
      <ul class="ai-glossary-sources">
        {sources.slice(0, limit).map((source) => (
          <li key={`${source.path}:${source.line}:${source.kind}`}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
      {sources.length > limit && (
        <button type="button" class="ai-glossary-more" onClick={() => setLimit(limit + furtherPortion)}>
          {translate('panel.show-more', { count: Math.min(furtherPortion, sources.length - limit) })}
        </button>
      )}
    </div>
  );
}

function nameOf(problem: Problem, translate: Translate): string {
  switch (problem.kind) {
    case 'unreadable-front-matter':
      return reasonText(problem, translate);
    case 'publishing':
      return findingText(problem.finding, translate);
    default:
      return problemName(problem);
  }
}

function reasonText({ reason, line, key }: UnreadableReason, translate: Translate): string {
  const isNamed = reason === 'duplicate-key' && key !== undefined && key !== '';
  const message = isNamed
    ? translate('panel.problem.duplicate-key', { key })
    : translate(`front-matter.refusal.${reason}`);
  return line === undefined ? message : translate('common.at-line', { message, line: line + 1 });
}

/** What is said where. */
interface Claim {
  readonly claim?: string | undefined;
  readonly sources: readonly TermSource[];
}

function claimsOf(problem: Problem, translate: Translate): readonly Claim[] {
  switch (problem.kind) {
    case 'duplicate-name':
      return problem.terms.map((term) => ({ claim: term.headword, sources: term.sources }));
    case 'wrong-expansion':
      return [{ claim: problem.expansion, sources: problem.sources }];
    case 'conflicting-expansions':
      return problem.senses.map((sense) => ({ claim: sense.expansion, sources: sense.sources }));
    case 'missing-definition':
      return [{ sources: problem.term.sources }];
    case 'stale-definition':
      return [
        {
          claim: translate('panel.problem.edited', { date: dateText(problem.edited, translate) }),
          sources: [problem.source],
        },
        { claim: translate('panel.problem.mentioned-in'), sources: problem.paths.map(noteItself) },
      ];
    case 'undefined-acronym':
    case 'ordinary-acronym':
      return [{ sources: problem.paths.map(noteItself) }];
    case 'unreadable-front-matter':
      return [{ sources: [{ path: problem.path, kind: 'sentence', line: problem.line ?? 0 }] }];
    case 'publishing':
      return [{ sources: [{ path: problem.path, kind: 'sentence', line: problem.finding.line }] }];
  }
}

/** What is wrong with a note as a whole is told beside its name. */
function isOfNote(problem: Problem): problem is Extract<Problem, { readonly path: string }> {
  return problem.kind === 'unreadable-front-matter' || problem.kind === 'publishing';
}

function findingText({ code, line, key }: PublishFinding, translate: Translate): string {
  const message = translate(`publish.${code}`);
  return key === undefined
    ? translate('common.at-line', { message, line: line + 1 })
    : translate('publish.of-key', { key, message, line: line + 1 });
}

function dateText(instant: number, { locale }: Translate): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(instant);
}

function noteItself(path: string): TermSource {
  return { path, kind: 'note', line: 0 };
}
