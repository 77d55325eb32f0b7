import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { notesOf, versionProblems, withVersion } from '../build/version.mjs';

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const files = {
  manifest: '{\n  "id": "x",\n  "version": "0.1.0",\n  "minAppVersion": "1.13.0"\n}\n',
  versions: '{\n  "0.1.0": "1.13.0"\n}\n',
  changelog: '# Changelog\n\n## Unreleased\n\n- New.\n\n## 0.1.0\n\n- First.\n',
};

describe('a new version', () => {
  const next = withVersion(files, '0.2.0');

  it('is said by all files, in their form', () => {
    expect(next).toEqual({
      manifest: files.manifest.replace('"0.1.0"', '"0.2.0"'),
      versions: '{\n  "0.1.0": "1.13.0",\n  "0.2.0": "1.13.0"\n}\n',
      changelog: files.changelog.replace('Unreleased', '0.2.0'),
    });
    expect(versionProblems({ ...next, package: '{"version":"0.2.0"}' }, '0.2.0')).toEqual([]);
  });

  it('has notes of its own', () => {
    expect(notesOf(next.changelog, '0.2.0')).toBe('- New.');
    expect(notesOf(next.changelog, '0.1.0')).toBe('- First.');
    expect(notesOf(next.changelog, '0.3.0')).toBe('');
  });

  it('is named where a file lacks it', () => {
    expect(versionProblems({ ...files, package: '{"version":"0.1.0"}' }, '0.2.0')).toHaveLength(4);
  });

  it.each(['v0.2.0', '0.2', ''])('is refused in another form: %j', (version) => {
    expect(() => withVersion(files, version)).toThrow('is no version');
  });
});

it('the files of this project agree on the version of the last release', () => {
  const { version } = JSON.parse(read('manifest.json')) as { version: string };
  const present = {
    manifest: read('manifest.json'),
    versions: read('versions.json'),
    changelog: read('CHANGELOG.md'),
    package: read('package.json'),
  };
  expect(versionProblems(present, version)).toEqual([]);
});
