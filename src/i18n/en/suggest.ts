/** Keys begin with `suggest.`. */
export const suggest = {
  'suggest.as-link': 'to insert a link',
  'suggest.as-text': 'to insert the name',
  'suggest.heading': 'Suggestions while typing',
  'suggest.enabled.name': 'Suggest terms',
  'suggest.enabled.desc':
    'Offers terms as you type the beginning of a name, its initials, or its first consonants (ㄱㅎㅎㅅ). Not in code, links, tags, math, or properties.',
  'suggest.insert.name': 'Choosing a suggestion inserts',
  'suggest.insert.desc': 'Press Shift+Enter to insert the other one.',
  'suggest.insert.link': 'A link to the term',
  'suggest.insert.text': 'The name as plain text',
  'suggest.smallest.name': 'Characters before suggestions appear',
  'suggest.smallest.desc': 'How much of a name to type first.',
  'suggest.smallest.invalid': 'Enter a whole number from 1 to 10.',
} as const;
