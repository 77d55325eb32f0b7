import { parseLinktext, stripHeading } from 'obsidian';
import type { LinkPlaces } from '../core';

/** The part of `MetadataCache` that says where links lead. */
export interface LinkDestinations {
  getFirstLinkpathDest(linkpath: string, sourcePath: string): { readonly path: string } | null;
}

/** Where links lead in the vault, as Obsidian follows them. */
export function vaultLinkPlaces(metadataCache: LinkDestinations): LinkPlaces {
  return {
    ofLink: (target, fromPath) => {
      const { path, subpath } = parseLinktext(target);
      const file = path === '' ? fromPath : metadataCache.getFirstLinkpathDest(path, fromPath)?.path;
      if (file === undefined) return undefined;
      // In `#Outer#Inner` the link leads to the last heading.
      return place(file, subpath === '' ? undefined : subpath.slice(subpath.lastIndexOf('#') + 1));
    },
    ofSource: ({ path, heading }) => place(path, heading),
  };
}

/** A place as a string. Headings are compared as Obsidian does when it follows a link. */
function place(path: string, heading: string | undefined): string {
  return heading === undefined ? path : `${path}#${stripHeading(heading).normalize('NFC').toLowerCase()}`;
}
