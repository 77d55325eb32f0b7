import { findProblems, type Problem, problemInput, type SurveyReader, type Unsubscribe } from '../core';

/** The published notes, which are checked as long as somebody listens. */
interface CheckedNotes {
  onChange(listener: () => void): Unsubscribe;
  /** Resolves when none of them is waiting to be checked. */
  checked(): Promise<void>;
}

/** Counts all notes, checks the published ones, and then finds the problems. */
export async function countedProblems(
  sources: Omit<Parameters<typeof problemInput>[0], 'publishing'> & {
    readonly survey: SurveyReader;
    readonly publishing: CheckedNotes & NonNullable<Parameters<typeof problemInput>[0]['publishing']>;
  },
): Promise<readonly Problem[]> {
  const { survey, publishing } = sources;
  const stopChecking = publishing.onChange(() => undefined);
  let stop = (): void => undefined;
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (survey.isCounted()) resolve();
    };
    stop = survey.onChange(look);
    look();
  });
  await publishing.checked();
  const problems = findProblems(problemInput(sources));
  stop();
  stopChecking();
  return problems;
}
