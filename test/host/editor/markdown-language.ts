import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { tags } from '@lezer/highlight';
import { markdownStream } from './markdown-stream';

/**
 * Assumed: the app's syntax tree is flat, as from a stream parser. Its tokens are named after their classes, joined by
 * `_`.
 */
export const markdownLanguage = StreamLanguage.define(markdownStream);

const style = HighlightStyle.define([
  { tag: tags.heading, class: 'cm-header' },
  { tag: tags.strong, class: 'cm-strong' },
  { tag: tags.emphasis, class: 'cm-em' },
  { tag: tags.monospace, class: 'cm-inline-code' },
  { tag: tags.link, class: 'cm-hmd-internal-link' },
  { tag: tags.url, class: 'cm-url' },
  { tag: tags.labelName, class: 'cm-hashtag' },
  { tag: tags.comment, class: 'cm-comment' },
  { tag: tags.meta, class: 'cm-formatting' },
  { tag: tags.special(tags.string), class: 'cm-math' },
  { tag: tags.propertyName, class: 'cm-hmd-frontmatter' },
  { tag: tags.quote, class: 'cm-quote' },
]);

export const markdownHighlighting = syntaxHighlighting(style);
