const task = /^(\s*(?:>\s*)*(?:[-*+]|\d+[.)])\s+\[)(.)(\]\s)/;
const item = /^\s*(?:>\s*)*(?:[-*+]|\d+[.)])\s/;

/** Ticks or clears the checkbox of the list item with this index, counted from the line where its list starts. */
export function toggleTask(text: string, listLine: number, index: number): string {
  const lines = text.split('\n');
  let seen = -1;
  for (let line = listLine; line < lines.length; line++) {
    const content = lines[line] ?? '';
    if (!item.test(content)) continue;
    seen++;
    if (seen < index) continue;
    lines[line] = content.replace(task, (_, before: string, mark: string, after: string) => {
      return `${before}${mark === ' ' ? 'x' : ' '}${after}`;
    });
    break;
  }
  return lines.join('\n');
}
