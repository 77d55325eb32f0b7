/** Plain words as Markdown that shows them as they are, also in Obsidian: what would be a mark gets a backslash. */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[\\`*[\]<>~|$^]|==|%%/g, '\\$&')
    .replace(/(^|[^\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu, (marks) => marks.replace(/_/g, '\\_'))
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/(^|\s)#(?=\S)/g, '$1\\#')
    .replace(/^(?:[-+=]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** Markdown whose comments and formulas end where it ends: an odd `%%` or `$$` would hide what follows it in Obsidian. */
export function selfContained(markdown: string): string {
  return ['%%', '$$'].reduce((text, mark) => {
    const parts = text.split(mark);
    if (parts.length % 2 === 1) return text;
    const last = parts.pop() ?? '';
    return parts.join(mark) + Array.from(mark, (character) => `\\${character}`).join('') + last;
  }, markdown);
}

const lineBreak = /\r\n?|\n/;

/** Markdown on one line; its line breaks are `<br>`. */
export function onOneLine(markdown: string): string {
  return markdown
    .trim()
    .split(lineBreak)
    .map((line) => line.trim())
    .join('<br>');
}

/** Whether Markdown is a line of words that may stand behind others. */
export function isRunningText(markdown: string): boolean {
  return !lineBreak.test(markdown) && !/^(?:[-*+>#|`~=<:]|\d+[.)]\s|\$\$)/.test(markdown);
}

/** Lines moved in, so that they stand in a list item and whatever they open ends with it. */
export function indented(markdown: string, indent: string): string {
  return markdown
    .split(lineBreak)
    .map((line) => (line.trim() === '' ? '' : indent + line))
    .join('\n');
}
