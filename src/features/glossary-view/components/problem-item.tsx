import { useState } from 'preact/hooks';
import type { Problem, TermSource, UnreadableReason } from '../../../core';
import type { Translate } from '../../../i18n';
import { useAnnounce } from './announcer';
import { DefineButton } from './define-button';
import { IconButton } from './icon-button';
import { usePanel } from './panel-context';
import { SourceLink } from './source-link';

/** So many places are shown before one asks for more, and so many with each asking: an acronym may be in each note. */
const portion = 5;
const furtherPortion = 20;

export interface ProblemItemProps {
  readonly problem: Problem;
  /** It stands among the ignored ones: the button brings it back. */
  readonly ignored: boolean;
}

/** One problem with its places, and a button to have it out of the way. */
export function ProblemItem({ problem, ignored }: ProblemItemProps) {
  const { translate } = usePanel();
  return (
    <li class="ai-glossary-problem">
      <div class="ai-glossary-problem-line">
        <span class="ai-glossary-problem-name">{nameOf(problem, translate)}</span>
        <IgnoreButton problem={problem} ignored={ignored} />
      </div>
      {problem.kind === 'undefined-acronym' && <DefineButton name={problem.acronym} />}
      {problem.kind === 'missing-definition' && (
        <DefineButton {...problem.term} name={problem.term.headword} />
      )}
      {claimsOf(problem).map((claim, index) => (
        <ClaimItem key={index} {...claim} />
      ))}
    </li>
  );
}

function ClaimItem({ claim, sources }: Claim) {
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

function IgnoreButton({ problem, ignored }: ProblemItemProps) {
  const { actions, ignoredProblems, translate } = usePanel();
  const announce = useAnnounce();
  if (ignoredProblems === undefined) return null;
  const name = problem.kind === 'unreadable-front-matter' ? problem.path : nameOf(problem, translate);
  const setIgnored = (next: boolean): void => {
    const others = ignoredProblems.get().filter((id) => id !== problem.id);
    ignoredProblems.set(next ? [...others, problem.id] : others);
    const said = translate(next ? 'panel.is-ignored' : 'panel.is-shown-again', { name });
    announce(said);
    if (next) {
      actions.notify(said, { label: translate('panel.show-again'), run: () => setIgnored(false) });
    }
  };
  return (
    <IconButton
      icon={ignored ? 'lucide-eye' : 'lucide-eye-off'}
      label={translate(ignored ? 'panel.show-again' : 'panel.ignore')}
      onClick={() => setIgnored(!ignored)}
    />
  );
}

function nameOf(problem: Problem, translate: Translate): string {
  switch (problem.kind) {
    case 'duplicate-name':
      return problem.name;
    case 'undefined-acronym':
      return problem.acronym;
    case 'unreadable-front-matter':
      return reasonText(problem, translate);
    case 'conflicting-expansions':
    case 'missing-definition':
      return problem.term.headword;
  }
}

function reasonText({ reason, line }: UnreadableReason, translate: Translate): string {
  const message = translate(`front-matter.refusal.${reason}`);
  return line === undefined ? message : translate('common.at-line', { message, line: line + 1 });
}

/** What is said where. */
interface Claim {
  readonly claim?: string | undefined;
  readonly sources: readonly TermSource[];
}

function claimsOf(problem: Problem): readonly Claim[] {
  switch (problem.kind) {
    case 'duplicate-name':
      return problem.terms.map((term) => ({ claim: term.headword, sources: term.sources }));
    case 'conflicting-expansions':
      return problem.senses.map((sense) => ({ claim: sense.expansion, sources: sense.sources }));
    case 'missing-definition':
      return [{ sources: problem.term.sources }];
    case 'undefined-acronym':
      return [{ sources: problem.paths.map(noteItself) }];
    case 'unreadable-front-matter':
      return [{ sources: [{ path: problem.path, kind: 'sentence', line: problem.line ?? 0 }] }];
  }
}

function noteItself(path: string): TermSource {
  return { path, kind: 'note', line: 0 };
}
