/** Keys begin with `linking.`. */
export const linking = {
  'linking.command.link': 'Link glossary terms',
  'linking.command.unlink': 'Unlink glossary terms',
  'linking.command.take-back': 'Undo the last linking or unlinking of terms',
  'linking.scope': 'Where',
  'linking.scope.selection': 'Selection',
  'linking.scope.note': 'This note',
  'linking.scope.folder': 'A folder',
  'linking.scope.vault': 'The whole vault',
  'linking.which': 'Mentions',
  'linking.which.first': 'First mention of each term',
  'linking.which.all': 'All mentions',
  'linking.reading': 'The glossary is still being read, note {done} of {total}. The preview follows.',
  'linking.writing': 'Changing note {done} of {total}',
  'linking.found.link':
    '{count|mention|mentions} to link, in {notes} of {total} notes. Nothing has been written yet.',
  'linking.found.unlink':
    '{count|link|links} to remove, in {notes} of {total} notes. Nothing has been written yet.',
  'linking.found-here.link': '{count|mention|mentions} to link. Nothing has been written yet.',
  'linking.found-here.unlink': '{count|link|links} to remove. Nothing has been written yet.',
  'linking.none.link': 'No mentions to link in {total|note|notes}.',
  'linking.none.unlink': 'No links to terms in {total|note|notes}.',
  'linking.none-here.link': 'No mentions to link in this note.',
  'linking.none-here.unlink': 'No links to terms in this note.',
  'linking.not-searched':
    '{count|note was|notes were} not searched: too long, not a text file, or unreadable.',
  'linking.ordinary':
    '{count|word|words} found in every fifth note or more wait for you to choose them: {words}',
  'linking.preselected':
    'Only links that AI Glossary has made since it was started are selected, in notes that have not changed since. Other links may have been written by hand.',
  'linking.meaning': 'Meaning',
  'linking.apply.link': 'Link ({count})',
  'linking.apply.unlink': 'Unlink ({count})',
  'linking.done.link': 'Linked {count|mention|mentions} in {notes|note|notes}.',
  'linking.done.unlink': 'Removed {count|link|links} from {notes|note|notes}.',
  'linking.outdated': 'Left {count|place|places} alone where a note has changed since the preview: {notes}.',
  'linking.failed': 'Could not write: {notes}.',
  'linking.unsaved': 'Left alone, because a part of them is being edited and not saved yet: {notes}.',
  'linking.and-more': '{notes} and {count} more',
  'linking.taken-back': 'Undid {count|change|changes} in {notes|note|notes}.',
  'linking.run-before':
    'Before that, {count|place was|places were} changed in {notes|note|notes}. You can undo this as well.',
} as const;
