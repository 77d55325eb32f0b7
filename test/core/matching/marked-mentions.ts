import { findInMarkdown, type Matcher } from '../../../src/core';

/** A note with its mentions in «». */
export function markMentions(matcher: Matcher, markdown: string): string {
  let result = '';
  let at = 0;
  for (const { from, to } of findInMarkdown(matcher, markdown)) {
    result += `${markdown.slice(at, from)}«${markdown.slice(from, to)}»`;
    at = to;
  }
  return result + markdown.slice(at);
}

/** The note that was marked. */
export function withoutMarks(marked: string): string {
  return marked.replace(/[«»]/g, '');
}
