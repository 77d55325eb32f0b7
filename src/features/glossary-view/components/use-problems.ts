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
}

/** The problems of the glossary as it is, found a moment after it changed; undefined until they were looked for. */
export function useProblems(): SortedProblems | undefined {
  const { caches, glossary, ignoredProblems, survey } = usePanel();
  useChanges(ignoredProblems);
  const [problems, setProblems] = useState<readonly Problem[]>();
  const terms = glossary.terms();
  const [surveyed, countSurveyed] = useReducer<number, undefined>((count) => count + 1, 0);
  useEffect(() => survey?.onChange(() => countSurveyed(undefined)), [survey]);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      const input = survey && { acronyms: survey.acronyms(), unreadable: survey.unreadable() };
      setProblems(findProblems({ terms, ...input }, caches.folded));
    }, rest);
    return () => window.clearTimeout(timer);
  }, [terms, caches, survey, surveyed]);
  if (problems === undefined) return undefined;
  const ignored = new Set(ignoredProblems?.get());
  return {
    open: problems.filter(({ id }) => !ignored.has(id)),
    ignored: problems.filter(({ id }) => ignored.has(id)),
  };
}
