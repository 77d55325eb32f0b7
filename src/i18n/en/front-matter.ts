/** Keys begin with `front-matter.`. */
export const frontMatter = {
  'front-matter.example': 'Example',
} as const;
