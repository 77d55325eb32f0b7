import type { StreamParser, StringStream } from '@codemirror/language';
import { Tag, tags } from '@lezer/highlight';

type Block = 'front-matter' | 'math' | 'comment' | 'html-comment' | undefined;

interface State {
  firstLine: boolean;
  block: Block;
  /** The fence that ends the open code block. */
  fence: string | undefined;
  /** The classes of the rest of the line. */
  line: string;
}

const own = Tag.define();
const plain = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, own]));

const tokenTable: Record<string, Tag> = {
  ...plain(['hmd-codeblock', 'hmd-internal-link', 'link-alias', 'link-alias-pipe', 'link-has-alias']),
  ...plain([
    'formatting-link',
    'formatting-link-start',
    'formatting-link-end',
    'formatting-code',
    'hashtag-begin',
  ]),
  ...plain([
    'formatting-code-block',
    'formatting-header',
    'formatting-math',
    'formatting-hashtag',
    'hashtag-end',
  ]),
  ...plain([
    'formatting-strong',
    'formatting-em',
    'formatting-list',
    'formatting-quote',
    'formatting-math-begin',
  ]),
  ...plain([
    'formatting-math-end',
    'formatting-link-string',
    'formatting-escape',
    'hmd-table-sep',
    'tag-name',
  ]),
  ...plain([
    'formatting-task',
    'hmd-html-begin',
    'def',
    'list-1',
    'quote-1',
    'formatting-list-ul',
    'hmd-escape',
  ]),
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`header-${level}`, own])),
  formatting: tags.meta,
  header: tags.heading,
  strong: tags.strong,
  em: tags.emphasis,
  'inline-code': tags.monospace,
  link: tags.link,
  url: tags.url,
  hashtag: tags.labelName,
  'hmd-frontmatter': tags.propertyName,
  comment: tags.comment,
  math: tags.special(tags.string),
  quote: tags.quote,
  tag: own,
};

const withLine = (state: State, token: string) => (state.line ? `${token} ${state.line}` : token);

function inBlock(stream: StringStream, state: State): string {
  switch (state.block) {
    case 'front-matter':
      if (stream.sol() && stream.match(/^(---|\.\.\.)[ \t]*\r?$/)) {
        state.block = undefined;
        return 'def hmd-frontmatter';
      }
      stream.skipToEnd();
      return 'hmd-frontmatter';
    case 'math':
      if (stream.match('$$')) {
        state.block = undefined;
        return 'formatting formatting-math formatting-math-end math';
      }
      if (!stream.skipTo('$$')) stream.skipToEnd();
      return 'math';
    default: {
      const end = state.block === 'comment' ? '%%' : '-->';
      if (stream.skipTo(end)) {
        stream.match(end);
        state.block = undefined;
      } else stream.skipToEnd();
      return 'comment';
    }
  }
}

function inCode(stream: StringStream, state: State): string {
  const close = /^\s{0,3}(`{3,}|~{3,})\s*$/.exec(stream.string)?.[1];
  stream.skipToEnd();
  if (close?.startsWith(state.fence ?? '')) {
    state.fence = undefined;
    return 'formatting formatting-code-block hmd-codeblock';
  }
  return 'hmd-codeblock';
}

function lineStart(stream: StringStream, state: State): string | undefined {
  state.line = '';
  const heading = /^(#{1,6})(?=\s)/.exec(stream.string)?.[1];
  if (heading) {
    stream.match(heading);
    state.line = `header header-${heading.length}`;
    return `formatting formatting-header ${state.line}`;
  }
  const fence = /^\s{0,3}(`{3,}|~{3,})/.exec(stream.string)?.[1];
  if (fence) {
    state.fence = fence;
    stream.skipToEnd();
    return 'formatting formatting-code-block hmd-codeblock';
  }
  if (stream.match(/^\s*>+\s?/)) {
    state.line = 'quote quote-1';
    return 'formatting formatting-quote quote quote-1';
  }
  if (stream.match(/^\s*([-*+]|\d+[.)])\s+(\[.\]\s)?/)) {
    state.line = 'list-1';
    return 'formatting formatting-list formatting-list-ul list-1';
  }
  return undefined;
}

/** `[[target|alias]]`: the parts are separate tokens. */
function internalLink(stream: StringStream, state: State): string | undefined {
  if (stream.match(/^!?\[\[(?=[^[\]\n]+\]\])/))
    return withLine(state, 'formatting-link formatting-link-start');
  const before = stream.string.slice(0, stream.pos);
  const opened = before.lastIndexOf('[[');
  if (opened < 0 || opened < before.lastIndexOf(']]')) return undefined;
  if (!/^[^[\]\n]*\]\]/.test(stream.string.slice(opened + 2))) return undefined;
  if (stream.match(']]')) return withLine(state, 'formatting-link formatting-link-end');
  if (stream.match('|')) return withLine(state, 'hmd-internal-link link-alias-pipe');
  const alias = before.slice(opened).includes('|');
  stream.match(alias ? /^[^\]]+/ : /^[^\]|]+/);
  if (alias) return withLine(state, 'hmd-internal-link link-alias');
  return withLine(state, stream.peek() === '|' ? 'hmd-internal-link link-has-alias' : 'hmd-internal-link');
}

function inline(stream: StringStream, state: State): string | null {
  const link = internalLink(stream, state);
  if (link !== undefined) return link;
  if (stream.match(/^\\[\\`*_{}[\]()#+\-.!|$~>]/))
    return withLine(state, 'formatting formatting-escape hmd-escape');
  if (stream.match(/^(`+)(?!`)[^\n]*?[^`]\1(?!`)/)) return withLine(state, 'inline-code');
  if (stream.match('$$')) {
    state.block = 'math';
    return 'formatting formatting-math formatting-math-begin math';
  }
  if (stream.match(/^\$(?!\s)[^$\n]*[^$\s\\]\$(?!\d)/)) return withLine(state, 'math');
  if (stream.match('%%')) {
    state.block = 'comment';
    return inBlock(stream, state);
  }
  if (stream.match('<!--')) {
    state.block = 'html-comment';
    return inBlock(stream, state);
  }
  if (stream.match(/^<\/?[a-zA-Z][^>\n]*>/)) return withLine(state, 'hmd-html-begin tag');
  if (stream.match(/^!?\[[^\]\n]*\](?=\()/)) return withLine(state, 'link');
  if (/\]$/.test(stream.string.slice(0, stream.pos)) && stream.match(/^\([^)\n]*\)/)) {
    return withLine(state, 'formatting-link-string url');
  }
  if (stream.match(/^https?:\/\/[^\s<>)]+/)) return withLine(state, 'url');
  const atWord = stream.pos === 0 || /[\s(]/.test(stream.string[stream.pos - 1] ?? '');
  if (
    atWord &&
    stream.match(
      /^#[^\s#!"$%&'()*+,.:;<=>?@[\\\]^`{|}~]*[^\s\d#!"$%&'()*+,.:;<=>?@[\\\]^`{|}~][^\s#!"$%&'()*+,.:;<=>?@[\\\]^`{|}~]*/u,
    )
  ) {
    return withLine(state, 'hashtag hashtag-end tag-name');
  }
  if (stream.match(/^(\*\*|__)(?=\S)[^\n]+?\S?\1/)) return withLine(state, 'strong');
  if (stream.match(/^([*_])(?=\S)[^\n*_]+?\1/)) return withLine(state, 'em');
  if (stream.match('|')) return withLine(state, 'hmd-table-sep');
  stream.next();
  stream.match(/^[^\\`$%<![\]#*_|h(]+/);
  return state.line || null;
}

export const markdownStream: StreamParser<State> = {
  name: 'markdown',
  tokenTable,
  startState: () => ({ firstLine: true, block: undefined, fence: undefined, line: '' }),
  copyState: (state) => ({ ...state }),
  token(stream, state) {
    const first = state.firstLine;
    state.firstLine = false;
    if (first && stream.sol() && stream.match(/^---[ \t]*\r?$/)) {
      state.block = 'front-matter';
      return 'def hmd-frontmatter';
    }
    if (state.block) return inBlock(stream, state);
    if (state.fence !== undefined) return inCode(stream, state);
    if (stream.sol()) {
      const start = lineStart(stream, state);
      if (start !== undefined) return start;
    }
    return inline(stream, state);
  },
  blankLine(state) {
    state.firstLine = false;
  },
};
