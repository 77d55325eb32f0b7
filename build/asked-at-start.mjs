const others = [
  'bases.view',
  'marks.hover-source',
  'marks.hover-source-read',
  'panel.define-from-text',
  'panel.open-glossary',
  'suggest.as-link',
  'suggest.as-text',
];

/**
 * Whether a sentence stands unpacked in a release: a start asks for it before the app can be used.
 * @param {string} key
 */
export function isAskedAtStart(key) {
  return /\.command\b/.test(key) || others.includes(key);
}
