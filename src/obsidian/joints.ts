/**
 * A mark that a particle is written to without a space, as in `LLM(Large Language Model)은`, `[[LLM]]은`, `“모델”을`:
 * there a line would end, as `word-break: keep-all` holds letters to letters alone.
 */
export const joint = /([)\]}”’」』》〉%…])(?=[가-힣])/;

/** Of an element that shows nothing, is not copied, and holds what is before it and behind it on one line. */
export const jointClass = 'ai-glossary-joint';

/** Keeps a particle on the line of the mark that it is written to, all over `root`. */
export function joinParticles(root: HTMLElement): void {
  const walker = root.doc.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  let before = '';
  for (let text of texts) {
    for (let at; (at = (before + text.data).search(joint)) >= 0; before = '') {
      text = text.splitText(at + 1 - before.length);
      text.before(createSpan(jointClass));
    }
    before = text.data.slice(-1);
  }
}
