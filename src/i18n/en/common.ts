/** Keys begin with `common.`. */
export const common = {
  'common.example': 'Example',
} as const;
