/** Keys begin with `settings.`. */
export const settings = {
  'settings.glossary.heading': 'Glossary',
  'settings.glossary-tags.name': 'Glossary tags',
  'settings.glossary-tags.desc':
    'Notes with one of these tags, or with a tag below it, belong to the glossary. Separate tags with commas. In a single note, “glossary: true” or “glossary: false” decides.',
  'settings.tag-invalid': '“{tag}” cannot be a tag: use letters, digits, - _ and /, and not digits alone.',
  'settings.glossary-folders.name': 'Glossary folders',
  'settings.glossary-folders.desc':
    'Notes in these folders, or in folders below them, belong to the glossary. One folder per line.',
  'settings.glossary-folders.add': 'Add a glossary folder…',
  'settings.choose-folder': 'Choose a folder',
  'settings.folder-missing': 'There is no folder “{folder}” in this vault.',
  'settings.compact-rows.name': 'Compact rows',
  'settings.compact-rows.desc':
    'A row of the panel shows the name of a term alone, without what it stands for, its other name and its definition.',
  'settings.list-articles.name': 'List titles that are not names',
  'settings.list-articles.desc':
    'Lectures, logs, how-tos, reviews and the like give the terms in them. With this on, each is a term itself, too, under its title.',
  'settings.definition-key.name': 'Property with the definition',
  'settings.definition-key.desc': 'Defines what a note is about when the note has no “description”.',
  'settings.stale-months.name': 'Old definitions',
  'settings.stale-months.desc':
    'The Problems tab lists definitions in notes last edited more than so many months ago, if newer notes mention the term. 0 turns this off.',
  'settings.ignored-problems.name': 'Ignored problems',
  'settings.ignored-problems.desc': 'What you have told the panel’s Problems tab to ignore.',
  'settings.ignored-problems.show-again': 'Show again ({count})',
  'settings.front-matter.heading': 'Front matter',
  'settings.template.name': 'Template',
  'settings.template.desc':
    'What “Insert front matter” writes, without the lines of dashes around it. Placeholders: {placeholders}. {{tags}} writes the glossary tag into notes that belong to the glossary, and nothing into others; {{created}} is the date of the file, or the one in its name; {{date}} is today.',
  'settings.rules.heading': 'Other templates for some notes',
  'settings.rules.none': 'Every note gets the template above.',
  'settings.rules.add': 'Add a rule',
  'settings.rules.by.folder': 'Notes in “{value}”',
  'settings.rules.by.pattern': 'Notes that match “{value}”',
  'settings.rules.by.tag': 'Notes with #{value}',
  'settings.rules.note': 'Template note: {path}.',
  'settings.rules.text': 'Keys: {keys}.',
  'settings.rules.is-on-create': 'New notes get it by themselves.',
  'settings.publish.heading': 'Publishing',
  'settings.publish-folders.name': 'Published folders',
  'settings.publish-folders.desc':
    'One on each line. The panel lists what Jekyll would stumble over in their notes. / is the whole vault.',
  'settings.publish-folders.add': 'Add a published folder…',
  'settings.date-format.name': 'Date format',
  'settings.date-format.desc':
    'For {{created}} and {{updated}} in the template, and for notes whose time is missing or has no known form. The tokens are those of the Templates plugin, for example YYYY-MM-DD HH:mm:ss ZZ.',
  'settings.format-dates.name': 'Format dates',
  'settings.format-dates.desc':
    '“Format front matter” writes the dates of the template in this format. A date without a time stays as it is.',
  'settings.format-lists.name': 'Format lists',
  'settings.format-lists.desc':
    'How “Format front matter” writes tags, aliases, categories and the lists of the template.',
  'settings.format-lists.keep': 'As they are',
  'settings.format-lists.block': 'On lines of their own',
  'settings.format-lists.flow': 'In brackets',
  'settings.format-plurals.name': 'Format plurals',
  'settings.format-plurals.desc':
    '“Format front matter” turns tag, alias and cssclass into tags, aliases and cssclasses, and joins both where both are there.',
  'settings.time-zone.name': 'Time zone',
  'settings.time-zone.desc':
    'A name such as Asia/Seoul or an offset such as +09:00. Leave empty for the time zone of the device.',
  'settings.time-sample.name': 'Example',
  'settings.time-sample.desc': 'The current time in this format and time zone.',
  'settings.time-zone.invalid': '“{zone}” is not a known time zone.',
  'settings.stamp.heading': 'Time of the last edit',
  'settings.stamp-enabled.name': 'Stamp on save',
  'settings.stamp-enabled.desc':
    'A stamp is the time of your last edit, in the front matter of the note. Saving a note that you have edited writes it; nothing else in the note changes.',
  'settings.stamp-key.name': 'Key',
  'settings.stamp-key.desc': 'The front-matter key whose value becomes the time of the save.',
  'settings.stamp-key.invalid': 'A key is made of letters and digits, joined by - _ . or a space.',
  'settings.stamp-key.other-use':
    'A stamp would overwrite what “{key}” holds in your notes. Choose a key for the time of the last edit alone.',
  'settings.template.empty': 'The template has no key.',
  'settings.date-format.invalid':
    'This format does not say which day it was. For example: YYYY-MM-DD HH:mm:ss ZZ.',
  'settings.marks.heading': 'Terms in text',
  'settings.mark-in-editor.name': 'Underline terms while editing',
  'settings.mark-in-editor.desc': 'In source mode and in Live Preview. Nothing in the note changes.',
  'settings.mark-in-reading.name': 'Underline terms in reading view',
  'settings.mark-in-reading.desc':
    'Also in embedded notes, page previews and text cards of a canvas. Nothing in the note changes.',
  'settings.mark-headings.name': 'Headings too',
  'settings.mark-headings.desc': 'Terms in headings count as mentions.',
  'settings.mark-tables.name': 'Tables too',
  'settings.mark-tables.desc':
    'With this off, no terms are underlined in tables. Their mentions still count.',
  'settings.mark-first-only.name': 'First mention only',
  'settings.mark-first-only.desc': 'Underline a term only where a note mentions it first.',
  'settings.mark-hover.name': 'On hover',
  'settings.mark-hover.desc':
    'What the mouse on an underlined term shows. On a phone or tablet, the card also comes by a tap in reading view, in place of opening the note.',
  'settings.mark-hover.preview': 'Page preview',
  'settings.mark-hover.definition': 'Card with the definition',
  'settings.mark-excluded-folders.name': 'Folders without underlines',
  'settings.mark-excluded-folders.desc':
    'In notes in these folders, or in folders below them, no terms are underlined. Their mentions still count. One folder per line. In a single note, the property “glossary-underlines: false” does the same.',
  'settings.mark-excluded-folders.add': 'Leave a folder without underlines…',
  'settings.mark-left-out.name': 'Excluded names',
  'settings.mark-left-out.desc':
    'Words that are never taken for a term. A term’s main name excludes its other names as well. One per line.',
  'settings.mark-exact-case.name': 'Case-sensitive names',
  'settings.mark-exact-case.desc':
    'Names that count only in the case in which you write them here: Transformer, but not transformer. One per line. Names in capitals, such as LLM, count only so anyway.',
  'settings.mark-without-accents.name': 'Names also without accents',
  'settings.mark-without-accents.desc':
    'Names that are found without their accents, too: Poincaré finds Poincare. One per line.',
  'settings.mark-smallest-name.name': 'Minimum name length',
  'settings.mark-smallest-name.desc': 'Names with fewer characters are not looked for.',
  'settings.mark-smallest-name.invalid': 'Enter a whole number from 1 to 20.',
  'settings.whole-number-invalid': 'Enter a whole number, {least} or more.',
  'settings.stamp-add-missing.name': 'Notes without the key',
  'settings.stamp-add-missing.desc': 'What a save does to an edited note that does not have the key yet.',
  'settings.stamp-add-missing.never': 'Leave them alone',
  'settings.stamp-add-missing.key': 'Add the key to their front matter',
  'settings.stamp-add-missing.block': 'Add the key, and front matter if needed',
  'settings.stamp-created-key.name': 'Key of the creation date',
  'settings.stamp-created-key.desc':
    'When a save stamps a note whose front matter has no value for this key, it gets the date of the file, or the one in its name. Leave empty for none.',
  'settings.stamp-counts.name': 'What counts as an edit',
  'settings.stamp-counts.desc':
    'A note is stamped only if this part of it has changed. The time itself never counts.',
  'settings.stamp-counts.all': 'Text and properties',
  'settings.stamp-counts.body': 'Text only',
  'settings.stamp-minimum-change.name': 'Minimum change',
  'settings.stamp-minimum-change.desc':
    'A note is stamped only if at least this many characters have changed since its last stamp.',
  'settings.stamp-minimum-interval.name': 'Minimum interval',
  'settings.stamp-minimum-interval.desc':
    'A note is stamped only if its last stamp is at least this many seconds old. 0 stamps on every save.',
  'settings.stamp-scope.heading': 'Notes that are not stamped',
  'settings.stamp-excluded-folders.name': 'Folders',
  'settings.stamp-excluded-folders.desc':
    'Notes in these folders, or in folders below them. One folder per line.',
  'settings.stamp-excluded-folders.add': 'Exclude a folder…',
  'settings.stamp-excluded-tags.name': 'Tags',
  'settings.stamp-excluded-tags.desc':
    'Notes with one of these tags, or with a tag below it. Separate tags with commas.',
  'settings.stamp-excluded-patterns.name': 'Patterns',
  'settings.stamp-excluded-patterns.desc':
    'Notes whose path matches one of these, where * stands for anything but a slash and ** for anything. One pattern per line.',
  'settings.stamp-excluded-property.name': 'Property that keeps a note out',
  'settings.stamp-excluded-property.desc':
    'A note that has this property, with any value but false, is not stamped. Leave empty for none.',
  'settings.stamp-opt-out.name': 'Property that opts out',
  'settings.stamp-opt-out.desc':
    'A note in which this property is false is not stamped. Leave empty for none.',
} as const;
