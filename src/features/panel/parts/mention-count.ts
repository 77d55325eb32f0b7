import type { SurveyReader, Term } from '../../../core';

/** How often all notes together mention a term, with a link and without. */
export function allMentions(survey: SurveyReader, term: Term): number {
  return survey.mentionCount(term.id) + survey.linkCount(term);
}
