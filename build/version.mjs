// The version of a release, which stands in four files. `npm version` calls `set`, the release's workflow the others:
//   node build/version.mjs set            writes package.json's version into manifest, versions and changelog
//   node build/version.mjs check 1.2.3    fails unless all of them say 1.2.3
//   node build/version.mjs notes 1.2.3    prints its section of the changelog
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const unreleased = '## Unreleased';

/**
 * @typedef {object} VersionFiles Texts of the files that say the version.
 * @property {string} manifest
 * @property {string} versions
 * @property {string} changelog
 */

/**
 * The files with a new version. What was unreleased becomes its section.
 * @param {VersionFiles} files
 * @param {string} version
 * @returns {VersionFiles}
 */
export function withVersion({ manifest, versions, changelog }, version) {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`${version} is no version such as 1.2.3.`);
  if (!changelog.includes(`${unreleased}\n`)) throw new Error(`CHANGELOG.md has no “${unreleased}”.`);
  const written = { ...JSON.parse(manifest), version };
  const known = { ...JSON.parse(versions), [version]: written.minAppVersion };
  return {
    manifest: asJson(written),
    versions: asJson(known),
    changelog: changelog.replace(unreleased, `## ${version}`),
  };
}

/**
 * What is wrong with the files for a release of `version`, a sentence each.
 * @param {VersionFiles & { package: string }} files
 * @param {string} version
 * @returns {string[]}
 */
export function versionProblems({ manifest, versions, changelog, package: packageText }, version) {
  const { version: ofManifest, minAppVersion } = JSON.parse(manifest);
  return [
    [JSON.parse(packageText).version === version, `package.json does not say ${version}.`],
    [ofManifest === version, `manifest.json does not say ${version}.`],
    [JSON.parse(versions)[version] === minAppVersion, `versions.json lacks ${version}, or its app.`],
    [notesOf(changelog, version) !== '', `CHANGELOG.md has no section for ${version}.`],
  ].flatMap(([isRight, problem]) => (isRight === true ? [] : [String(problem)]));
}

/**
 * The section of a version, without its heading; empty where there is none.
 * @param {string} changelog
 * @param {string} version
 * @returns {string}
 */
export function notesOf(changelog, version) {
  const [, behind = ''] = changelog.split(`\n## ${version}\n`);
  return (behind.split('\n## ')[0] ?? '').trim();
}

function asJson(/** @type {unknown} */ value) {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function main(/** @type {readonly (string | undefined)[]} */ [action, version]) {
  const places = { manifest: 'manifest.json', versions: 'versions.json', changelog: 'CHANGELOG.md' };
  const pathOf = (/** @type {string} */ name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
  const read = (/** @type {string} */ name) => readFileSync(pathOf(name), 'utf8');
  const files = {
    manifest: read(places.manifest),
    versions: read(places.versions),
    changelog: read(places.changelog),
    package: read('package.json'),
  };
  if (action === 'set') {
    const next = withVersion(files, JSON.parse(files.package).version);
    writeFileSync(pathOf(places.manifest), next.manifest);
    writeFileSync(pathOf(places.versions), next.versions);
    writeFileSync(pathOf(places.changelog), next.changelog);
  } else if (action === 'check' && version !== undefined) {
    const problems = versionProblems(files, version);
    if (problems.length > 0) throw new Error(problems.join('\n'));
  } else if (action === 'notes' && version !== undefined) {
    console.log(notesOf(files.changelog, version));
  } else throw new Error('set, check VERSION or notes VERSION');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
