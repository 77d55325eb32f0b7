/** Keys begin with `common.`. */
export const common = {
  'common.at-line': '{message} (line {line})',
  'common.settings-unreadable':
    'AI Glossary could not read its settings file. It uses the settings that it had and leaves the file alone until you change one.',
  'common.skipped-heading': 'Not searched for terms (title, aliases and tags count all the same):',
  'common.skipped.too-long': '“{path}” is longer than 500,000 characters.',
  'common.skipped.not-text': '“{path}” is not a text file.',
  'common.skipped.unreadable': '“{path}” could not be read.',
  'common.skipped-more': 'And {count} more.',
} as const;
