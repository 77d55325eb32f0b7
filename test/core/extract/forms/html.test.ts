import { expect, it } from 'vitest';
import { article, glossary, termsOf } from './terms-of';

it.each([
  ['<h3>Codec</h3>\n<p>Packs sound.</p>', glossary, ['Codec: Packs sound.']],
  ['<h3>Codec</h3>\n<p>Packs sound.</p>', article, []],
  ['<h2 id="x">Codec</h2>\n\nPacks sound.', glossary, ['Codec: Packs sound.']],
  ['<div>\n<h4>Codec</h4>\nPacks sound.\n</div>', glossary, ['Codec: Packs sound.']],
  [
    '<h3>CBR (Constant Bit Rate)</h3>\n<p>Always the same.</p>',
    article,
    ['CBR = Constant Bit Rate: Always the same.'],
  ],
  ['<h3>코덱이란?</h3>\n<p>소리를 줄인다.</p>', article, ['코덱: 소리를 줄인다.']],
  [
    '<dl>\n<dt>Bit rate</dt><dt>비트율</dt>\n<dd>Bits a second.</dd>\n</dl>',
    article,
    ['Bit rate | 비트율: Bits a second.'],
  ],
  [
    '<dl><dt>Codec<dd>Packs sound.<dt>Frame<dd>A slice.</dl>',
    article,
    ['Codec: Packs sound.', 'Frame: A slice.'],
  ],
  ['<pre>\n<dt>Codec</dt><dd>Packs sound.</dd>\n</pre>', article, []],
  [
    '<details>\n<summary>코덱이란?</summary>\n\n소리를 줄인다.\n\n</details>',
    article,
    ['코덱: 소리를 줄인다.'],
  ],
  ['<details>\n<summary>Codec</summary>\nPacks.\n</details>', glossary, []],
])('%j in %s', (text, path, terms) => {
  expect(termsOf(text, path)).toEqual(terms);
});
