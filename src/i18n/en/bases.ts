/** Keys begin with `bases.`. */
export const bases = {
  'bases.view': 'Glossary',
  'bases.label': 'Terms of these notes',
  'bases.status': '{terms|term|terms} in {notes|note|notes}',
  'bases.reading': 'Reading notes…',
  'bases.no-terms':
    'None of these notes defines a term. Notes come into the glossary by a tag, a folder or a property.',
} as const;
