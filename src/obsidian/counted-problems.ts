import { findProblems, type Problem, problemInput, type SurveyReader } from '../core';

/** Counts all notes while somebody wants to know, and then finds the problems. */
export async function countedProblems(
  sources: Parameters<typeof problemInput>[0] & { readonly survey: SurveyReader },
): Promise<readonly Problem[]> {
  const { survey } = sources;
  let stop = (): void => undefined;
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (survey.isCounted()) resolve();
    };
    stop = survey.onChange(look);
    look();
  });
  const problems = findProblems(problemInput(sources));
  stop();
  return problems;
}
