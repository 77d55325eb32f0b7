import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';

const tagPattern = /^#(?=[^\s#]*[^\s\d#])[\p{L}\p{N}\p{M}_/-]+/u;

function wikilink(state: StateInline, silent: boolean): boolean {
  const match = /^(!?)\[\[([^[\]\n|]+)(?:\\?\|([^[\]\n]*))?\]\]/.exec(state.src.slice(state.pos));
  if (!match) return false;
  const [whole, embed, target = '', alias] = match;
  if (!silent) {
    const link = target.trim().replace(/\\$/, '');
    const token = state.push('link_open', 'a', 1);
    token.attrs = [
      ['data-href', link],
      ['href', link],
      ['class', embed ? 'internal-link internal-embed' : 'internal-link'],
      ['target', '_blank'],
      ['rel', 'noopener nofollow'],
    ];
    state.push('text', '', 0).content = alias ?? link.replace(/^#/, '').replace(/#/g, ' > ');
    state.push('link_close', 'a', -1);
  }
  state.pos += whole.length;
  return true;
}

function tag(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '#' || /[^\s(]/.test(state.src[state.pos - 1] ?? ' ')) return false;
  const name = tagPattern.exec(state.src.slice(state.pos))?.[0];
  if (name === undefined) return false;
  if (!silent) {
    state.push('link_open', 'a', 1).attrs = [
      ['href', name],
      ['class', 'tag'],
      ['target', '_blank'],
      ['rel', 'noopener nofollow'],
    ];
    state.push('text', '', 0).content = name;
    state.push('link_close', 'a', -1);
  }
  state.pos += name.length;
  return true;
}

/** Math stays text, because nothing on this page typesets it. */
function math(state: StateInline, silent: boolean): boolean {
  const rest = state.src.slice(state.pos);
  const match = /^(\$\$)([^$]+)\$\$/.exec(rest) ?? /^(\$)(?!\s)([^$\n]*[^$\s\\])\$(?!\d)/.exec(rest);
  if (!match) return false;
  const [whole, mark, content = ''] = match;
  if (!silent) {
    const token = state.push('math', 'span', 0);
    token.content = content;
    token.info = mark === '$$' ? 'math math-block' : 'math math-inline';
  }
  state.pos += whole.length;
  return true;
}

function highlight(state: StateInline, silent: boolean): boolean {
  const match = /^==([^=\n]+)==/.exec(state.src.slice(state.pos));
  if (!match) return false;
  if (!silent) {
    state.push('mark_open', 'mark', 1);
    state.push('text', '', 0).content = match[1] ?? '';
    state.push('mark_close', 'mark', -1);
  }
  state.pos += match[0].length;
  return true;
}

function inlineComment(state: StateInline): boolean {
  const match = /^%%[^]*?%%/.exec(state.src.slice(state.pos));
  if (!match) return false;
  state.pos += match[0].length;
  return true;
}

/** A line that is only `%%` hides everything up to the next one. */
function blockComment(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const line = (at: number) => state.src.slice(state.bMarks[at], state.eMarks[at]).trim();
  if (line(startLine) !== '%%') return false;
  if (silent) return true;
  let next = startLine + 1;
  while (next < endLine && line(next) !== '%%') next++;
  state.line = next + 1;
  return true;
}

export function addNoteRules(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('link', 'wikilink', wikilink);
  markdown.inline.ruler.before('escape', 'math', math);
  markdown.inline.ruler.before('escape', 'comment', inlineComment);
  markdown.inline.ruler.before('link', 'tag', tag);
  markdown.inline.ruler.before('link', 'highlight', highlight);
  markdown.block.ruler.before('fence', 'comment', blockComment, { alt: ['paragraph'] });
  markdown.renderer.rules['math'] = (tokens, index) => {
    const token = tokens[index];
    return token ? `<span class="${token.info}">${markdown.utils.escapeHtml(token.content)}</span>` : '';
  };
}
