import type { PublishFinding } from '../front-matter/publish-finding';
import type { GlossaryReader, NoteDirectory, SurveyReader, Unsubscribe } from '../ports';
import type { VaultReference } from '../reference/vault-reference';
import type { ProblemInput } from './problems';
import type { Staleness } from './stale-definitions';

/** When a definition counts as old, according to the settings. */
export interface StalenessSource extends Pick<Staleness, 'editedAt'> {
  /** The instant before which a definition is old, in milliseconds since 1970; `undefined` if none ever is. */
  before(): number | undefined;
  onChange(listener: () => void): Unsubscribe;
}

/** Where to look for problems. If an optional part is missing, the problems that need it are not found. */
export interface ProblemSources {
  readonly glossary: Pick<GlossaryReader, 'terms'> & NoteDirectory;
  readonly survey?: SurveyReader | undefined;
  readonly reference?: Pick<VaultReference, 'contradictions'> | undefined;
  readonly staleness?: StalenessSource | undefined;
  readonly publishing?: { findings(): ReadonlyMap<string, readonly PublishFinding[]> } | undefined;
}

/** The input for `findProblems`, as of now. */
export function problemInput({
  glossary,
  survey,
  reference,
  staleness,
  publishing,
}: ProblemSources): ProblemInput {
  return {
    terms: glossary.terms(),
    ...(survey && { acronyms: survey.acronyms(), unreadable: survey.unreadable() }),
    publishing: publishing?.findings(),
    contradictions: reference && ((term) => reference.contradictions(term)),
    staleness: survey && staleness && stalenessOf(staleness, survey),
    placeOf: (path) => glossary.placeOf(path),
    isNoteName: (name) => glossary.isNoteName(name),
  };
}

function stalenessOf(source: StalenessSource, survey: SurveyReader): Staleness | undefined {
  const before = source.before();
  if (before === undefined) return undefined;
  const editedAt = (path: string): number | undefined => source.editedAt(path);
  const mentioned = survey.mentionedIn((path) => (editedAt(path) ?? 0) >= before);
  return {
    before,
    editedAt,
    mentioning: (term) => [...(mentioned.get(term.id) ?? []), ...survey.links(term).map(({ path }) => path)],
  };
}
