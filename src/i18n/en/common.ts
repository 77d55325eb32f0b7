/** Keys begin with `common.`. */
export const common = {
  'common.at-line': '{message} (line {line})',
  'common.settings-unreadable':
    'AI Glossary could not read its settings file. It keeps its last settings and leaves the file alone. If sync is still downloading the file, this resolves itself.',
  'common.settings-held-back':
    'Your change is in effect, but not saved: AI Glossary cannot read its settings file and leaves it alone. It will be saved as soon as the file can be read.',
  'common.settings-save-anyway': 'Keep a copy of the file and save',
  'common.settings-saved': 'The settings are saved. What could not be read is kept as “{path}”.',
  'common.settings-not-saved': 'The settings could not be saved: {reason}',
  'common.unsaved-section':
    '“{note}” was left as it is, because a part of it is being edited and not saved yet. Try again in a few seconds.',
  'common.skipped-heading': 'Not searched for terms (title, aliases and tags count all the same):',
  'common.skipped.too-long': '“{path}” is longer than 500,000 characters.',
  'common.skipped.not-text': '“{path}” is not a text file.',
  'common.skipped.unreadable': '“{path}” could not be read.',
  'common.skipped-more': 'And {count} more.',
} as const;
