/** Keys begin with `standing.`. */
export const standing = {
  'standing.command': 'Why is this note (not) in the glossary?',
  'standing.title': '“{note}” and the glossary',
  'standing.unread': 'The note has not been read yet. Ask again in a moment.',
  'standing.in.property': 'The note belongs to the glossary because its property “glossary” says so.',
  'standing.in.definition-file':
    'The note belongs to the glossary because its property “def-type” makes it a file of definitions.',
  'standing.in.tag': 'The note belongs to the glossary because it has a glossary tag ({tags}).',
  'standing.in.folder': 'The note belongs to the glossary because it is in a glossary folder.',
  'standing.out.property': 'The note is not in the glossary because its property “glossary” says false.',
  'standing.out.template-folder':
    'The note is not in the glossary because it is in the folder for templates.',
  'standing.out.neither':
    'The note is not in the glossary: it has no glossary tag ({tags}), is in no glossary folder, and has no property “glossary: true”.',
  'standing.self.term': 'It is a term itself: “{title}”.',
  'standing.self.glossary': 'It is a list of terms (“{title}”), so it is not a term itself.',
  'standing.self.article':
    'It is not a term itself: “{title}” reads as the title of a lecture, a log, a how-to or the like, not as a name. The property “glossary: true” makes it one, and a setting lists all such titles.',
  'standing.self.person':
    'It is not a term itself: its properties or tags say that it is about a person. The property “glossary: true” makes it one.',
  'standing.self.view':
    'It is not a term itself: it shows nothing but views of other notes. The property “glossary: true” makes it one.',
  'standing.self.template': 'It is a template: it gives no terms.',
  'standing.self.unnamed': 'It is not a term itself: it has no title of its own.',
  'standing.terms': '{count|term is|terms are} found in its text: {names}.',
  'standing.more-terms': 'And {count} more.',
  'standing.no-terms':
    'No terms are found in its text. Headings such as “LLM (Large Language Model)” or “What is a token?”, definition lists, and tables with the columns Term and Meaning give some.',
} as const;
