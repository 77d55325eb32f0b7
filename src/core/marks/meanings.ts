import type { Match } from '../matching/match';
import type { MarkedTerms } from './marked-terms';
import type { Sense, Term } from '../term/term';

/** One thing that a mention may mean. */
export interface Meaning {
  readonly term: Term;
  readonly sense: Sense;
}

/**
 * Everything that a mention may mean. There are several meanings if two terms share the name, or one term has several
 * senses.
 */
export function meaningsOf(terms: Pick<MarkedTerms, 'term'>, { id, ids }: Match): Meaning[] {
  return (ids ?? [id]).flatMap((each) => {
    const term = terms.term(each);
    return term === undefined ? [] : term.senses.map((sense) => ({ term, sense }));
  });
}

/** Text that distinguishes one meaning from another in a menu or a list. */
export function meaningLabel({ term, sense }: Meaning): string {
  const detail = sense.expansion ?? sense.sources[0]?.path.replace(/\.md$/, '');
  return detail === undefined || detail === term.headword ? term.headword : `${term.headword} (${detail})`;
}
