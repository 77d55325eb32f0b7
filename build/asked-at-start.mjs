/**
 * Whether a sentence stands unpacked in a release: each start asks for it, or the panel or its underlines do.
 * @param {string} key
 */
export function isAskedAtStart(key) {
  return /^(panel|settings|suggest|reference|marks)\.|\.command\b/.test(key);
}
