/** Keys begin with `marks.`. */
export const marks = {
  'marks.hover-source': 'AI Glossary: terms while editing',
  'marks.hover-source-read': 'AI Glossary: terms in reading view',
  'marks.command.open': 'Open the term at the cursor',
  'marks.command.definition': 'Show the definition of the term at the cursor',
  'marks.command.actions': 'Show actions for the term at the cursor',
  'marks.open': 'Open “{term}”',
  'marks.link-here': 'Link this mention',
  'marks.link-all': 'Link all mentions in this note',
  'marks.leave-out': 'Stop underlining “{name}”',
  'marks.left-out': '“{name}” is no longer underlined in your notes.',
  'marks.mark-again': 'Underline again',
  'marks.no-definition': 'No definition yet.',
  'marks.note-gone': '“{path}” no longer exists.',
} as const;
