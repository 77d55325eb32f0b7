const label = String.raw`\[(?!\^)(?=\s*[^\]\s])(?:[^\[\]\\]|\\.){1,999}\]:`;
const space = String.raw`[ \t]*(?:\n[ \t]*)?`;
const destination = String.raw`(?:<(?:[^<>\n\\]|\\.)*>|[^\s<]\S*)`;
const title = String.raw`(?:"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^()\\]|\\[^])*\))`;
const end = String.raw`[ \t]*(?=\n|$)`;
const titled = new RegExp(`^${label}${space}${destination}(?:[ \\t]+|[ \\t]*\\n[ \\t]*)${title}${end}`);
const bare = new RegExp(`^${label}${space}${destination}${end}`);
/** Limits on the lines of one definition and on its length. They keep a paragraph of definitions cheap. */
const mostLines = 12;
const longest = 3000;

/** How many lines at the start of a paragraph are one `[label]: address "title"` (CommonMark 0.31, 4.7); 0 if none. */
export function referenceLines(lines: readonly string[], from: number): number {
  const first = lines[from];
  if (first?.startsWith('[') !== true) return 0;
  const text = lines
    .slice(from, from + mostLines)
    .join('\n')
    .slice(0, longest);
  const found = titled.exec(text) ?? bare.exec(text);
  return found === null ? 0 : found[0].split('\n').length;
}
