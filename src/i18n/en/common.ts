/** Keys begin with `common.`. */
export const common = {
  'common.at-line': '{message} (line {line})',
  'common.settings-unreadable':
    'AI Glossary could not read its settings file. It uses the settings that it had and leaves the file alone until you change one.',
} as const;
