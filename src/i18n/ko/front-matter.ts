import type { frontMatter as english } from '../en/front-matter';

export const frontMatter: Record<keyof typeof english, string> = {
  'front-matter.example': '예',
};
