/** Keys begin with `publish.`; those of findings are named like `PublishProblem`. */
export const publish = {
  'publish.command': 'Check for publishing',
  'publish.title': 'Check “{note}” for publishing',
  'publish.none': 'Jekyll has nothing to stumble over in this note.',
  'publish.found': '{count|thing|things} that Jekyll would stumble over.',
  'publish.unread': 'The note could not be read: {error}',
  'publish.line': 'Line {line}',
  'publish.line-key': 'Line {line}, “{key}”',
  'publish.go': 'Show',
  'publish.mend': 'Mend',
  'publish.gone': 'This is not in the note any more.',
  'publish.unreadable': 'The front matter cannot be read.',
  'publish.duplicate-key': 'The key stands there a second time. Jekyll takes the last one.',
  'publish.tab': 'A tab stands at the beginning of a line. Jekyll cannot read the front matter.',
  'publish.bom': 'The file begins with a byte order mark. Jekyll does not see the front matter behind it.',
  'publish.empty-date': 'The date is empty. Jekyll stops at it.',
  'publish.unreadable-date': 'The date is not one that Jekyll can read.',
  'publish.future-date': 'The date is in the future. Jekyll leaves the note out until then.',
  'publish.retyped-value':
    'Without quotes, Jekyll takes this value for something else and shows it differently.',
  'publish.too-many-categories': 'There are more than two categories.',
  'publish.updated-before-date': 'The last update is before the date.',
  'publish.no-title': 'There is no title.',
  'publish.name-without-date':
    'A file in _posts needs a name that begins with its date, such as 2024-08-14-name.md.',
  'publish.date-differs-from-name': 'The date is another day than the one in the file name.',
  'publish.wikilink-in-value': 'Jekyll does not know links in double brackets.',
} as const;
