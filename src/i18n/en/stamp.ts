/** Keys begin with `stamp.`. */
export const stamp = {
  'stamp.example': 'Example',
} as const;
