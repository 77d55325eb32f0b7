/** Keys begin with `suggest.`. */
export const suggest = {
  'suggest.as-link': 'to insert a link',
  'suggest.as-text': 'to insert the name',
  'suggest.heading': 'Suggestions while typing',
  'suggest.enabled.name': 'Suggest terms',
  'suggest.enabled.desc':
    'Offers names of terms while you type them: by their beginning, their initials, or their first consonants (ㅇㅇㅁㄷ). Quiet in code, links, tags, math and properties.',
  'suggest.insert.name': 'Choosing a suggestion inserts',
  'suggest.insert.desc': 'With Shift and Enter it is the other.',
  'suggest.insert.link': 'A link to the term',
  'suggest.insert.text': 'The name as plain text',
  'suggest.smallest.name': 'Characters before suggestions appear',
  'suggest.smallest.desc': 'Fewer typed characters bring up no suggestions.',
  'suggest.smallest.invalid': 'Enter a whole number from 1 to 10.',
} as const;
