/** Texts of the files that say the version. */
export interface VersionFiles {
  readonly manifest: string;
  readonly versions: string;
  readonly changelog: string;
}

export function withVersion(files: VersionFiles, version: string): VersionFiles;
export function versionProblems(
  files: VersionFiles & { readonly package: string },
  version: string,
): string[];
export function notesOf(changelog: string, version: string): string;
