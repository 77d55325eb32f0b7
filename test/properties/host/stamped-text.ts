/** The parts of a note. They are found without the code under test. */
export interface Apart {
  /** The note without the value of `updated` and the spaces before it. */
  readonly rest: string;
  /** The value, without quotes; `undefined` if there is no such key. */
  readonly value: string | undefined;
}

const block = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const field = /^(updated[ \t]*:)[ \t]*("[^"\n]*"|'[^'\n]*'|[^\n\r#"'[{|]*?)([ \t]*(?:#[^\n\r]*)?\r?)$/m;

/** The front matter with its fences; empty if there is none. */
export function blockOf(text: string): string {
  return block.exec(text)?.[0] ?? '';
}

/** Takes a note apart, without a byte order mark, since the app removes that when reading. */
export function apart(marked: string): Apart {
  const text = marked.replace(/^\uFEFF/, '');
  const front = blockOf(text);
  const match = field.exec(front);
  const [whole = '', key = '', value = '', tail = ''] = match ?? [];
  if (!match) return { rest: text, value: undefined };
  const at = match.index;
  // A list or a map on the lines below is not a value on one line.
  if (value === '' && /^\n(?:[ \t]+\S|-)/.test(front.slice(at + whole.length))) {
    return { rest: text, value: undefined };
  }
  return {
    rest: front.slice(0, at) + key + tail + front.slice(at + whole.length) + text.slice(front.length),
    value: value.replace(/^(["'])(.*)\1$/, '$2'),
  };
}

/** The ends of lines in the front matter where words can be added without breaking the YAML. */
export function fieldEnds(text: string): readonly number[] {
  const front = blockOf(text);
  return Array.from(
    front.matchAll(/^(?:title:|other:| {2}-) [^\r\n"'[{]*/gm),
    ({ index, 0: line }) => index + line.length,
  );
}

/** Notes in forms that occur in real vaults. `stamps` says whether a save may stamp them at all. */
export const forms: readonly { readonly name: string; readonly text: string; readonly stamps: boolean }[] = [
  {
    name: 'plain',
    text: '---\ntitle: A\nupdated: 2024-08-14 23:46:50 +0900\n---\nfirst\n- [ ] task\nlast\n',
    stamps: true,
  },
  {
    name: 'Windows ends, padded, with a comment',
    text: '---\r\ntitle: A\r\nupdated : 2024-08-14 23:46:50 # when\r\ntags: [ai]\r\n---\r\nfirst\r\n- [ ] task\r\n',
    stamps: true,
  },
  {
    name: 'quoted, no newline at the end',
    text: '---\nupdated: "2024-08-14T23:46"\n---\nupdated: in the body\n- [ ] task\nlast',
    stamps: true,
  },
  {
    name: 'BOM, epoch',
    text: '\uFEFF---\nupdated: 1723646810000\n---\n한글 문서\n- [ ] task\n',
    stamps: true,
  },
  { name: 'a date', text: '---\nupdated:   2024-08-14  \nother: 1\n---\n- [ ] task\n', stamps: true },
  { name: 'empty', text: '---\nupdated:\naliases:\n  - x\n---\n- [ ] task\n', stamps: true },
  { name: 'no key', text: '---\ntitle: A\n---\n- [ ] task\n', stamps: false },
  { name: 'no front matter', text: 'updated: 1\n- [ ] task\n', stamps: false },
  { name: 'malformed', text: '---\nupdated: 2024-08-14\nbad: @x\n---\n- [ ] task\n', stamps: false },
  { name: 'a list', text: '---\nupdated: [2024-08-14]\n---\n- [ ] task\n', stamps: false },
  {
    name: 'with a heading',
    text: '---\ntitle: A\nupdated: 2024-08-14 23:46:50 +0900\n---\nfirst\n# Two\n- [ ] task\nlast\n',
    stamps: true,
  },
];
