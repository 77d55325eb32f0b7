import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { findProblems, type Problem, problemInput } from '../../../core';
import { usePanel } from '../parts/panel-context';
import { useChanges } from '../parts/use-changes';

/** Milliseconds without a change before the problems are looked for again. */
const rest = 250;

/** `problems` in the order of `shown`, then those that are not in it. */
function inSteadyOrder(problems: readonly Problem[], shown: readonly Problem[]): readonly Problem[] {
  const byId = new Map(problems.map((problem) => [problem.id, problem]));
  const still = shown.flatMap(({ id }) => {
    const problem = byId.get(id);
    byId.delete(id);
    return problem === undefined ? [] : [problem];
  });
  return [...still, ...byId.values()];
}

/** The problems of the glossary, split by whether the user wants to see them. */
export interface SortedProblems {
  readonly open: readonly Problem[];
  readonly ignored: readonly Problem[];
  /** Every note has been checked; until then, each further note may add problems. */
  readonly isWhole: boolean;
}

interface Found {
  readonly problems: readonly Problem[];
  readonly isWhole: boolean;
}

/**
 * The problems of the glossary as it is, found a moment after it changed; undefined until they were looked for. Those
 * that somebody reads stay in the order in which they were first shown, and further ones follow.
 */
export function useProblems(isRead: boolean): SortedProblems | undefined {
  const { caches, glossary, ignoredProblems, publishing, reference, staleness, survey } = usePanel();
  useChanges(ignoredProblems);
  const [settings, countSettings] = useReducer<number, undefined>((count) => count + 1, 0);
  useEffect(() => staleness?.onChange(() => countSettings(undefined)), [staleness]);
  const [found, setFound] = useState<Found>();
  const shown = useRef<readonly Problem[]>();
  const terms = glossary.terms();
  const listing = reference?.listing();
  const [surveyed, countSurveyed] = useReducer<number, undefined>((count) => count + 1, 0);
  useEffect(() => survey?.onChange(() => countSurveyed(undefined)), [survey]);
  useEffect(() => publishing?.onChange(() => countSurveyed(undefined)), [publishing]);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      const input = problemInput({ glossary, survey, reference, staleness, publishing });
      const problems = findProblems(input, caches.folded);
      const isCounted = glossary.progress() === undefined && survey?.isCounted() !== false;
      setFound((last) => ({
        problems,
        isWhole: isCounted || last?.isWhole === true,
      }));
    }, rest);
    return () => window.clearTimeout(timer);
  }, [terms, caches, glossary, publishing, reference, listing, staleness, settings, survey, surveyed]);
  if (found === undefined) return undefined;
  const { isWhole } = found;
  const problems = isRead ? inSteadyOrder(found.problems, shown.current ?? []) : found.problems;
  shown.current = isRead ? problems : undefined;
  const ignored = new Set(ignoredProblems?.get());
  return {
    open: problems.filter(({ id }) => !ignored.has(id)),
    ignored: problems.filter(({ id }) => ignored.has(id)),
    isWhole,
  };
}
