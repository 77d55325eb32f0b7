/** Keys begin with `panel.`. */
export const panel = {
  'panel.example': 'Example',
} as const;
