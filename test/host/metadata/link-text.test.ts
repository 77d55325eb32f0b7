// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { getLinkpath, parseLinktext, resolveSubpath, stripHeadingForLink } from './link-text';
import { parseMarkdown } from './parse';

it.each([
  ['GPT#절#안', 'GPT', '#절#안'],
  ['GPT', 'GPT', ''],
  ['#절', '', '#절'],
])('parts %s', (linktext, path, subpath) => {
  expect(parseLinktext(linktext)).toEqual({ path, subpath });
  expect(getLinkpath(linktext)).toBe(path);
});

it.each([
  ['GPT: [[초안]] #1 | a^b', 'GPT 초안 1 a b'],
  ['Q&A (2024) [주]', 'Q&A (2024) [주]'],
])('prepares the heading %s for a link', (heading, expected) => {
  expect(stripHeadingForLink(heading)).toBe(expected);
});

describe('resolveSubpath', () => {
  const cache = parseMarkdown('# A\n\n## Sub\n\n# B (x)\n\n## Sub\n\ntext ^id\n');

  it.each([
    ['#A', 0, 4],
    ['#sub', 2, 4],
    ['#B x#Sub', 6, undefined],
    ['#B x', 4, undefined],
    ['#^ID', 8, 8],
  ])('%s is from line %i to %s', (subpath, start, end) => {
    const found = resolveSubpath(cache, subpath);
    expect(found?.start.line).toBe(start);
    expect(found?.end?.line).toBe(end);
  });

  it.each(['', '#', '#none', '#A#none', '#^none'])('%j leads nowhere', (subpath) => {
    expect(resolveSubpath(cache, subpath)).toBeNull();
  });
});
