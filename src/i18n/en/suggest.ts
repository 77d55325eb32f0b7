/** Keys begin with `suggest.`. */
export const suggest = {
  'suggest.as-link': 'to insert a link',
  'suggest.as-text': 'to insert the name',
  'suggest.heading': 'Suggestions while typing',
  'suggest.enabled.name': 'Suggest terms',
  'suggest.enabled.desc':
    'Offers terms as you type the beginning of a name, its initials, or its first consonants (ㄱㅎㅎㅅ). Not in code, links, tags, math, or properties.',
  'suggest.insert.name': 'Choosing a suggestion inserts',
  'suggest.insert.desc': 'With Shift, the key that takes a suggestion inserts the other one.',
  'suggest.insert.link': 'A link to the term',
  'suggest.insert.text': 'The name as plain text',
  'suggest.enter.name': 'Enter takes the first suggestion',
  'suggest.enter.desc':
    'Off: Enter breaks the line as usual, Tab takes the first suggestion, and Enter takes one that you went to with an arrow key.',
  'suggest.smallest.name': 'Minimum characters',
  'suggest.smallest.desc': 'How many characters of a name to type before suggestions appear.',
  'suggest.smallest.invalid': 'Enter a whole number from 1 to 10.',
} as const;
