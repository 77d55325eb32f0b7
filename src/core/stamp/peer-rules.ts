/** Which of a peer's rules can exclude notes here too, and which cannot be expressed in our settings. */
export interface PeerRules {
  readonly excludedFolders: readonly string[];
  readonly excludedPatterns: readonly string[];
  /** The rules that cannot be expressed, as the peer spells them. */
  readonly notTaken: readonly string[];
}

const none: PeerRules = { excludedFolders: [], excludedPatterns: [], notTaken: [] };

/**
 * Lines in the style of `.gitignore`, as Frontmatter date manager has them. A line without wildcards is a folder, or a
 * note if it ends like one. Lines with `!`, which include again what others exclude, cannot be expressed here.
 */
export function rulesFromLines(text: string): PeerRules {
  const lines = text.split('\n').map((line) => line.trim());
  return sum(
    lines
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        if (line.startsWith('!') || /[[\]{}()]/.test(line)) return { ...none, notTaken: [line] };
        const path = line.replace(/^\/+|\/+$/g, '');
        const isPattern = /[*?]/.test(path) || path.endsWith('.md');
        return isPattern ? { ...none, excludedPatterns: [path] } : { ...none, excludedFolders: [path] };
      }),
  );
}

/** A regular expression that Linter searches for in a note's path (`filesToIgnore`). */
export interface PathExpression {
  readonly match: string;
  readonly flags: string;
}

/** Turns literal text, anchored or not, into patterns. Any other expression cannot be expressed. */
export function rulesFromExpressions(expressions: readonly PathExpression[]): PeerRules {
  return sum(
    expressions
      .filter(({ match }) => match !== '')
      .map(({ match, flags }) => rulesFromExpression(match, flags)),
  );
}

function rulesFromExpression(match: string, flags: string): PeerRules {
  const notTaken = { ...none, notTaken: [match] };
  const [, start = '', source = '', end = ''] =
    /^(\^?)((?:\\[^A-Za-z0-9]|[^\\^$.*+?()[\]{}|])+)(\$?)$/.exec(match) ?? [];
  const literal = source.replace(/\\(.)/g, '$1');
  // Our patterns are case-sensitive.
  if (literal === '' || (flags.includes('i') && literal !== literal.toUpperCase())) return notTaken;
  if (start !== '' && end === '' && literal.endsWith('/')) {
    return { ...none, excludedFolders: [literal.slice(0, -1)] };
  }
  if (start !== '') {
    // A pattern without a slash would match a note's name in any folder.
    const whole = literal.includes('/') ? [end === '' ? `${literal}*` : literal] : [];
    const below = end === '' ? [`${literal}*/**`] : [];
    const patterns = [...whole, ...below];
    return patterns.length === 0 ? notTaken : { ...none, excludedPatterns: patterns };
  }
  const name = literal.includes('/') ? `**/*${literal}` : `*${literal}`;
  if (end !== '') return { ...none, excludedPatterns: [name] };
  return { ...none, excludedPatterns: [`${name}*`, `**/*${literal}*/**`] };
}

function sum(rules: readonly PeerRules[]): PeerRules {
  return {
    excludedFolders: rules.flatMap(({ excludedFolders }) => excludedFolders),
    excludedPatterns: rules.flatMap(({ excludedPatterns }) => excludedPatterns),
    notTaken: rules.flatMap(({ notTaken }) => notTaken),
  };
}
