/** Keys begin with `reference.`. */
export const reference = {
  'reference.mark': 'reference',
  'reference.heading': 'Built-in reference',
  'reference.listing.name': 'Reference of AI terms',
  'reference.listing.desc':
    'Some seven hundred AI terms, in English and Korean, come with the plugin. What your notes say goes before what it says. Off switches it off everywhere.',
  'reference.listing.search': 'Shown when a search finds them',
  'reference.listing.all': 'Listed with your own terms',
  'reference.listing.off': 'Off',
  'reference.marks.name': 'Underline its terms, too',
  'reference.marks.desc':
    'In notes, terms of the reference that none of your notes defines get an underline of their own, and a card on hover.',
  'reference.count': '{count} from the reference',
  'reference.origin': 'Origin',
  'reference.related': 'Related',
  'reference.add-to-notes': 'Add to my notes…',
  'reference.adds': 'The reference also says',
  'reference.add-aliases': 'Add as aliases',
  'reference.aliases-added': 'Added to the aliases of “{note}”: {names}.',
  'reference.correct': 'Correct',
  'reference.corrected': 'Corrected: {right}.',
  'reference.correct-not-found': '“{path}” was left as it is: “{wrong}” is not found there word for word.',
  'reference.not-taken-back': '“{path}” has changed since and was left as it is.',
  'reference.define-definition.desc':
    'Begins with what the built-in reference says. Put it into your own words, or clear it to write in the note.',
} as const;
