/** Keys begin with `marks.`. */
export const marks = {
  'marks.hover-source': 'AI Glossary: terms in text',
  'marks.open': 'Open “{term}”',
  'marks.link-here': 'Link to “{term}” here',
  'marks.link-all': 'Link every mention to “{term}”',
  'marks.leave-out': 'Do not mark “{name}”',
  'marks.note-gone': '“{path}” is no longer there.',
} as const;
