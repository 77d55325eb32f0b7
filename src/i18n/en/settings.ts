/** Keys begin with `settings.`. */
export const settings = {
  'settings.example': 'Example',
} as const;
