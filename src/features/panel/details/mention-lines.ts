import type { Mention, NoteMentions } from './mention-reader';

/** A line, or a stretch of a long one, with the mentions in it. */
export interface MentionLine {
  /** The key of its first mention. */
  readonly key: string;
  /** Line of the note, from 0. */
  readonly line: number;
  /** The parts that are shown, in order. */
  readonly pieces: readonly MentionLinePiece[];
  /** At least one. */
  readonly mentions: readonly Mention[];
}

interface MentionLinePiece {
  readonly text: string;
  readonly isMention: boolean;
}

/** The lines to show of a note: mentions that are in sight of an earlier one on their line are shown with that one. */
export function mentionLines({ text, mentions }: Pick<NoteMentions, 'text' | 'mentions'>): MentionLine[] {
  const lines: [Mention, ...Mention[]][] = [];
  for (const mention of mentions) {
    const line = lines[lines.length - 1];
    if (line !== undefined && shows(line[0], text, mention)) line.push(mention);
    else lines.push([mention]);
  }
  return lines.map(shown);
}

/** Whether the context of a mention holds a later one. */
function shows({ line, to, context }: Mention, text: string, later: Mention): boolean {
  return line === later.line && context.after.startsWith(text.slice(to, later.to));
}

function shown(mentions: readonly [Mention, ...Mention[]]): MentionLine {
  const [{ key, line, to: start, context, shown: name }, ...others] = mentions;
  const pieces = [
    { text: context.before, isMention: false },
    { text: name, isMention: true },
  ];
  let at = start;
  for (const { from, to, shown: text } of others) {
    pieces.push({ text: context.after.slice(at - start, from - start), isMention: false });
    pieces.push({ text, isMention: true });
    at = to;
  }
  pieces.push({ text: context.after.slice(at - start), isMention: false });
  return { key, line, pieces: pieces.filter(({ text }) => text !== ''), mentions };
}
