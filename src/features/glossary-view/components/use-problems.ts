import { useEffect, useReducer, useState } from 'preact/hooks';
import { findProblems, type Problem } from '../../../core';
import { usePanel } from './panel-context';
import { useChanges } from './use-changes';

/** Milliseconds that the glossary has to rest before its problems are looked for again. */
const rest = 250;

/** The problems of the glossary, split by whether the reader wants to see them. */
export interface SortedProblems {
  readonly open: readonly Problem[];
  readonly ignored: readonly Problem[];
  /** Every note has been looked at; before, more may turn up with each that is. */
  readonly isWhole: boolean;
}

interface Found {
  readonly problems: readonly Problem[];
  readonly isWhole: boolean;
}

/** The problems of the glossary as it is, found a moment after it changed; undefined until they were looked for. */
export function useProblems(): SortedProblems | undefined {
  const { caches, glossary, ignoredProblems, survey } = usePanel();
  useChanges(ignoredProblems);
  const [found, setFound] = useState<Found>();
  const terms = glossary.terms();
  const [surveyed, countSurveyed] = useReducer<number, undefined>((count) => count + 1, 0);
  useEffect(() => survey?.onChange(() => countSurveyed(undefined)), [survey]);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      const input = survey && { acronyms: survey.acronyms(), unreadable: survey.unreadable() };
      const problems = findProblems({ terms, ...input }, caches.folded);
      const isRead = glossary.progress() === undefined && survey?.isCounted() !== false;
      setFound((last) => ({ problems, isWhole: isRead || last?.isWhole === true }));
    }, rest);
    return () => window.clearTimeout(timer);
  }, [terms, caches, glossary, survey, surveyed]);
  if (found === undefined) return undefined;
  const { problems, isWhole } = found;
  const ignored = new Set(ignoredProblems?.get());
  return {
    open: problems.filter(({ id }) => !ignored.has(id)),
    ignored: problems.filter(({ id }) => ignored.has(id)),
    isWhole,
  };
}
