import { getFrontMatterInfo } from '../metadata/front-matter';
import { wikilinkParts } from '../metadata/inline';
import { getLinkpath } from '../metadata/link-text';
import { parseMarkdown } from '../metadata/parse';

/** The new text of a link to a path; `undefined` leaves the link as it is. */
type NewTarget = (linkpath: string, isMarkdown: boolean) => string | undefined;

/** Changes only where links lead. The text that they show, their heading and their form stay. */
export function renameLinks(text: string, newTarget: NewTarget): string {
  const cache = parseMarkdown(text);
  const links = [...(cache.links ?? []), ...(cache.embeds ?? [])];
  links.sort((a, b) => b.position.start.offset - a.position.start.offset);
  let result = text;
  for (const { original, position } of links) {
    const renamed = renameLink(original, newTarget);
    result = result.slice(0, position.start.offset) + renamed + result.slice(position.end.offset);
  }
  return renameInFrontMatter(result, newTarget);
}

function renameLink(original: string, newTarget: NewTarget): string {
  if (/^!?\[\[/.test(original)) {
    return original.replace(/^(!?\[\[)([^|\]]*)/, (whole, open: string, target: string) => {
      const { link } = wikilinkParts(target);
      const renamed = newTarget(getLinkpath(link.replace(/\\$/, '')), false);
      return renamed === undefined
        ? whole
        : open + renamed + target.slice(getLinkpath(target.replace(/\\$/, '')).length);
    });
  }
  return original.replace(/\]\(<?([^)>\s]*)/, (whole, url: string) => {
    const path = getLinkpath(url);
    const renamed = newTarget(decodeURIComponent(path), true);
    return renamed === undefined ? whole : `](${encodeURI(renamed)}${url.slice(path.length)}`;
  });
}

function renameInFrontMatter(text: string, newTarget: NewTarget): string {
  const { exists, from, to } = getFrontMatterInfo(text);
  if (!exists) return text;
  const renamed = text.slice(from, to).replace(/\[\[[^[\]\n]*\]\]/g, (link) => renameLink(link, newTarget));
  return text.slice(0, from) + renamed + text.slice(to);
}
