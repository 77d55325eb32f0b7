/**
 * Plain words as Markdown that shows them unchanged, also in Obsidian. Characters that would be marks get a backslash.
 */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[\\`*[\]<>~|$^]|==|%%/g, '\\$&')
    .replace(/(^|[^\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu, (marks) => marks.replace(/_/g, '\\_'))
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/(^|\s)#(?=\S)/g, '$1\\#')
    .replace(/^(?:[-+=]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/**
 * Markdown whose comments and formulas end where it ends. In Obsidian an unpaired `%%` or `$$` would hide the text
 * after it.
 */
export function selfContained(markdown: string): string {
  return ['%%', '$$'].reduce((text, mark) => {
    const parts = text.split(mark);
    if (parts.length % 2 === 1) return text;
    const last = parts.pop() ?? '';
    return parts.join(mark) + Array.from(mark, (character) => `\\${character}`).join('') + last;
  }, markdown);
}

const lineBreak = /\r\n?|\n/;

/** Markdown on one line. Line breaks become `<br>`. */
export function onOneLine(markdown: string): string {
  return markdown
    .trim()
    .split(lineBreak)
    .map((line) => line.trim())
    .join('<br>');
}

/** Whether Markdown is a line of words that can follow other words. */
export function isRunningText(markdown: string): boolean {
  return !lineBreak.test(markdown) && !/^(?:[-*+>#|`~=<:]|\d+[.)]\s|\$\$)/.test(markdown);
}

/** Indents lines, so that they belong to a list item and everything that they open ends with it. */
export function indented(markdown: string, indent: string): string {
  return markdown
    .split(lineBreak)
    .map((line) => (line.trim() === '' ? '' : indent + line))
    .join('\n');
}
