/** Keys begin with `front-matter.`; those under `refusal.` are named like `EditRefusal`. */
export const frontMatter = {
  'front-matter.insert': 'Insert front matter',
  'front-matter.inserted': 'Front matter was inserted into “{note}”.',
  'front-matter.complete': '“{note}” already has every key of the template.',
  'front-matter.refused': '“{note}” was left as it is. {reason}',
  'front-matter.template-refused':
    'Nothing was inserted, because the template in the settings has a mistake. {reason}',
  'front-matter.not-text': '“{note}” is not a text file, so it was left as it is.',
  'front-matter.failed': '“{note}” could not be changed: {error}',
  'front-matter.refusal.no-front-matter': 'It has no front matter.',
  'front-matter.refusal.no-key': 'The front matter has no such key.',
  'front-matter.refusal.malformed-yaml': 'The front matter is not valid YAML.',
  'front-matter.refusal.duplicate-key': 'The front matter has the same key more than once.',
  'front-matter.refusal.not-a-scalar': 'The value in the front matter is a list or a group of keys.',
  'front-matter.refusal.multi-line-value': 'The value in the front matter spans several lines.',
  'front-matter.refusal.template-code': 'The front matter contains template code.',
  'front-matter.refusal.not-yaml': 'The front matter is not written in YAML.',
  'front-matter.refusal.toml': 'Its front matter is TOML (+++).',
  'front-matter.refusal.unclosed': 'Its front matter has no closing line of dashes (---).',
  'front-matter.refusal.not-text': 'It contains a NUL character, so it is not plain text.',
  'front-matter.refusal.invalid-value': 'The new value is not valid in front matter.',
  'front-matter.refusal.flow-map': 'Its keys are written in braces.',
  'front-matter.refusal.anchor': 'It holds an anchor, an alias or a merge key (&, *, <<) that would move.',
  'front-matter.refusal.not-joined':
    'A key stands in the singular and in the plural, and the two values cannot be joined.',
  'front-matter.refusal.not-kept': 'It could not be brought into form without changing what it says.',
  'front-matter.template.unknown-placeholder':
    'Line {line} of the template: “{detail}” is not a known placeholder.',
  'front-matter.template.bad-line': 'Line {line} of the template cannot be read as front matter: “{detail}”.',
  'front-matter.template.duplicate-key': 'Line {line} of the template has the key “{detail}” a second time.',
} as const;
