import { findInMarkdown } from '../matching/find-in-markdown';
import type { ParticleFitter } from '../matching/fit-particle';
import type { Match, Matcher } from '../matching/match';
import type { MarkdownReading } from '../markdown/reading';
import type { TextRange } from '../markdown/text-range';
import { nameKey } from '../term/fold';
import { articleChange } from './english-article';
import type { RenameChange, Renaming } from './renaming';
import { writtenName } from './written-name';

/** The tools that decide how a mention changes. */
export interface MentionTools {
  readonly renaming: Renaming;
  /** A matcher of all terms, because a name within a longer name is not a mention. */
  readonly matcher: Matcher;
  readonly fitter: ParticleFitter;
}

/** Marks that may come between a name and its particle: the end of emphasis, quotes, an explanation in brackets. */
const closers = /^(?:[*_~=]{1,3}|["'”’」』》〉]|\s?[(（][^()（）[\]\n]{1,60}[)）])+/;

/** The changes of mentions in running text, in order. */
export function mentionChanges(reading: MarkdownReading, tools: MentionTools): RenameChange[] {
  const { text } = reading;
  const all = findInMarkdown(tools.matcher, reading, { skipKept: true });
  const named = all.flatMap((match, index) =>
    isNamed(text, match, tools) ? [{ match, from: all[index - 1]?.to ?? 0 }] : [],
  );
  return named.map(({ match, from }, index) => {
    const limit = named[index + 1]?.match.from ?? text.length;
    const change = nameChange(text, { ...match, behind: match.to, limit }, tools);
    const was = text.slice(match.from, match.to);
    const is = writtenName(was, tools.renaming);
    const article = articleChange(text, { from, at: match.from }, { was, is });
    if (article === undefined) return change;
    const insert = article.insert + text.slice(article.to, change.from) + change.insert;
    return { ...change, from: article.from, insert };
  });
}

/** Whether a match refers to the term by the name that is being replaced. */
export function isNamed(
  text: string,
  { id, ids = [id], from, to }: Match,
  { renaming }: MentionTools,
): boolean {
  return ids.includes(renaming.id) && nameKey(text.slice(from, to)) === nameKey(renaming.from);
}

/**
 * The change of one name, together with the particle after it if that must change too.
 * @param place `behind` is where a particle may begin, `limit` the end of the text that may change
 */
export function nameChange(
  text: string,
  { from, to, ids, behind, limit }: Match & { readonly behind: number; readonly limit: number },
  tools: MentionTools,
): RenameChange {
  const name = writtenName(text.slice(from, to), tools.renaming);
  const particle = particleChange(text, { at: behind, limit, name }, tools.fitter);
  const isCertain = ids === undefined;
  if (particle === undefined) return { from, to, insert: name, isCertain };
  const between = text.slice(to, particle.from);
  return { from, to: particle.to, insert: name + between + particle.insert, isCertain };
}

/** Changes the particle after a name so that it fits another name. */
export function particleChange(
  text: string,
  { at, limit, name }: { readonly at: number; readonly limit: number; readonly name: string },
  fitter: ParticleFitter,
): (TextRange & { readonly insert: string }) | undefined {
  const closed = closers.exec(text.slice(at, Math.min(limit, at + 80)))?.[0].length ?? 0;
  const from = at + closed;
  const fitted = fitter.fit(text, from, name);
  if (fitted === undefined || from + fitted.length > limit) return undefined;
  return { from, to: from + fitted.length, insert: fitted.text };
}
