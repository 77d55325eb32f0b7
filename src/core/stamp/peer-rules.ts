/** What of a peer's rules keeps notes out here too, and what cannot be said in our terms. */
export interface PeerRules {
  readonly excludedFolders: readonly string[];
  readonly excludedPatterns: readonly string[];
  /** As they are written there. */
  readonly notTaken: readonly string[];
}

const none: PeerRules = { excludedFolders: [], excludedPatterns: [], notTaken: [] };

/**
 * Lines in the manner of `.gitignore`, as Frontmatter date manager has them. A line without wildcards is a folder, or a
 * note where it ends so. What `!` lets in again cannot be said here.
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

/** A regular expression that is looked for in the path of a note: `filesToIgnore` of Linter. */
export interface PathExpression {
  readonly match: string;
  readonly flags: string;
}

/** Literal text with a beginning or an end is said as patterns; all else that an expression can say is not. */
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
  // Our patterns tell case apart.
  if (literal === '' || (flags.includes('i') && literal !== literal.toUpperCase())) return notTaken;
  if (start !== '' && end === '' && literal.endsWith('/')) {
    return { ...none, excludedFolders: [literal.slice(0, -1)] };
  }
  if (start !== '') {
    // A pattern without a slash would be a note's name in any folder.
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
