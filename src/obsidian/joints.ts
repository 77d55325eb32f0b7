/**
 * A closing mark with a Korean particle right behind it, as in `LLM(Large Language Model)은`, `[[LLM]]은`, `“모델”을`.
 * A line may break between the two, because `word-break: keep-all` holds only letters together.
 */
export const joint = /([)\]}”’」』》〉%…])(?=[가-힣])/;

/** The class of an empty element that keeps the characters around it on one line. It is not copied with the text. */
export const jointClass = 'ai-glossary-joint';

/** Keeps each particle in `root` on the same line as the mark before it. */
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
