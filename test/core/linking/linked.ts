import { linkEdits, planLinks, type LinkPlanOptions } from '../../../src/core/linking/link-plan';
import { noteLinks, unlinkEdits } from '../../../src/core/linking/note-links';
import { compileMatcher } from '../../../src/core/matching/matcher';
import { applyEdits } from '../../../src/core/text-edit';

/** Where each term of these tests is defined. Two have the name `CV`. */
const targets: Readonly<Record<string, string>> = {
  gpt: 'LLM#GPT(Generic)',
  token: '토큰',
  cv1: 'CV1',
  cv2: 'CV2',
};

export const matcher = compileMatcher([
  { id: 'gpt', names: ['GPT', 'Generic Pre-trained Transformer'] },
  { id: 'token', names: ['토큰', 'token'] },
  { id: 'cv1', names: ['CV', 'Computer Vision'] },
  { id: 'cv2', names: ['CV', 'Cross Validation'] },
]);

export function plan(text: string, options: Partial<LinkPlanOptions> = {}) {
  return planLinks(text, matcher, { which: 'all', headings: false, linked: termsOf, ...options });
}

/** As the host makes them: `[[Note#Heading|as written]]`. */
export function link(text: string, options: Partial<LinkPlanOptions> = {}): string {
  const chosen = plan(text, options).map(({ id, from, to }) => ({
    from,
    to,
    link: `[[${targets[id] ?? ''}|${text.slice(from, to)}]]`,
  }));
  return applyEdits(text, linkEdits(text, chosen));
}

/** As the host makes them where Markdown links are set: `[as written](Note.md#Heading)`. */
export function linkInMarkdown(text: string): string {
  const chosen = plan(text).map(({ id, from, to }) => ({
    from,
    to,
    link: `[${text.slice(from, to)}](${(targets[id] ?? '').replace(/#|$/, '.md$&')})`,
  }));
  return applyEdits(text, linkEdits(text, chosen));
}

export function unlink(text: string): string {
  const links = noteLinks(text).filter((each) => termsOf(each).length > 0);
  return applyEdits(text, unlinkEdits(links));
}

function termsOf({ target }: { readonly target: string }): string[] {
  const path = target.replace('.md', '');
  return Object.keys(targets).filter((id) => targets[id] === path);
}
