import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** Source files, relative to `src`, each with what it imports: such a file, or a package's name. */
type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** Which rooms a room may import from, itself left out. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: [],
  i18n: [],
  editor: ['core'],
  obsidian: ['core'],
  runs: ['obsidian', 'editor', 'core', 'i18n'],
  features: ['runs', 'obsidian', 'editor', 'core', 'i18n'],
  'main.ts': ['features', 'obsidian', 'editor', 'core', 'i18n'],
};

function readGraph(): ImportGraph {
  const files = readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(src, join(entry.parentPath, entry.name)));
  return new Map(files.map((file) => [file, importsOf(file, files)]));
}

function importsOf(file: string, files: readonly string[]): string[] {
  return ts.preProcessFile(readFileSync(join(src, file), 'utf8')).importedFiles.map(({ fileName }) => {
    if (!fileName.startsWith('.')) return fileName;
    const target = normalize(join(dirname(file), fileName));
    const found = ['', '.ts', '.tsx', '/index.ts', '.js']
      .map((end) => target + end)
      .find((f) => files.includes(f));
    return found ?? target;
  });
}

function room(file: string): string {
  return file.split('/')[0] ?? file;
}

function edges(graph: ImportGraph): { from: string; to: string }[] {
  return [...graph].flatMap(([from, targets]) => targets.map((to) => ({ from, to })));
}

/** The files of one cycle, first one repeated at the end; `undefined` when there is none. */
function findCycle(graph: ImportGraph): string[] | undefined {
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): string[] | undefined => {
    const seen = path.indexOf(file);
    if (seen >= 0) return [...path.slice(seen), file];
    if (done.has(file)) return undefined;
    for (const target of graph.get(file) ?? []) {
      const cycle = walk(target, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const cycle = walk(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}

describe('the house', () => {
  const graph = readGraph();
  const inside = edges(graph).filter(({ to }) => graph.has(to));
  const outside = edges(graph).filter(({ to }) => !graph.has(to));

  it('is read at all', () => {
    expect(graph.get('main.ts')).toContain('obsidian');
    expect(inside.length).toBeGreaterThan(20);
  });

  it('has dependencies in one direction: main → features → runs → { obsidian, editor } → core', () => {
    const wrong = inside.filter(
      ({ from, to }) => room(from) !== room(to) && !(allowed[room(from)] ?? []).includes(room(to)),
    );
    expect(wrong).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(findCycle(graph)).toBeUndefined();
  });

  it('has a core that knows pure packages only', () => {
    const wrong = outside.filter(({ from, to }) => room(from) === 'core' && !corePackages.includes(to));
    expect(wrong).toEqual([]);
  });

  it('has rooms in the core that know only rooms below them', () => {
    const level = (file: string): number => coreRooms.indexOf(coreRoom(file) ?? '');
    const between = inside.filter(
      ({ from, to }) =>
        coreRoom(from) !== undefined && coreRoom(to) !== undefined && coreRoom(from) !== coreRoom(to),
    );
    expect(between.length).toBeGreaterThan(50);
    expect(between.filter(({ from, to }) => level(to) >= level(from))).toEqual([]);
    expect([...graph.keys()].filter((file) => coreRoom(file) !== undefined && level(file) < 0)).toEqual([]);
  });

  it('has features that know nothing of each other', () => {
    const feature = (file: string): string => file.split('/').slice(0, 2).join('/');
    const wrong = inside.filter(
      ({ from, to }) => room(from) === 'features' && room(to) === 'features' && feature(from) !== feature(to),
    );
    expect(wrong).toEqual([]);
  });

  it('reaches the core by its face alone', () => {
    const wrong = inside.filter(
      ({ from, to }) => room(to) === 'core' && room(from) !== 'core' && to !== 'core/index.ts',
    );
    expect(wrong).toEqual([]);
  });

  it('has nothing on the core’s face that nobody asks for', () => {
    const face = exportsOf(join(src, 'core/index.ts'));
    const askers = [...filesIn(src), ...filesIn(join(src, '../test/bench'))].filter(
      (file) => !file.startsWith(join(src, 'core')),
    );
    const asked = new Set(askers.flatMap((file) => namesFromCore(readFileSync(file, 'utf8'))));
    expect(face.length).toBeGreaterThan(100);
    expect(face.filter((name) => !asked.has(name) && !askedFromOutside.includes(name))).toEqual([]);
  });

  it('names no module of Node', () => {
    expect(
      outside.filter(({ to }) => to.startsWith('node:') || ['fs', 'path', 'buffer'].includes(to)),
    ).toEqual([]);
  });
});

/** What other tools call, or the types of what they call. */
const askedFromOutside = [
  ...['TextEdit', 'applyEdits', 'EditResult', 'setField', 'stampField', 'insertFrontMatter', 'formatInstant'],
  ...['NoteText', 'extractTerms', 'ExtractedTerm', 'Glossary', 'GlossaryOptions', 'Sense', 'Term'],
  ...['searchTerms', 'compileMatcher', 'Matcher', 'MatcherEntry', 'Match', 'findInMarkdown'],
  ...['formatFrontMatter', 'FormatOptions', 'checkForPublishing', 'PublishFinding', 'PublishOptions'],
  ...['createReference', 'Reference', 'ReferenceEntry', 'exportGlossary', 'ExportOptions'],
  ...['readTerms', 'ImportedTerm'],
];

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function exportsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    const clause = ts.isExportDeclaration(statement) ? statement.exportClause : undefined;
    return clause && ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : [];
  });
}

/** What a file imports from the core's face. */
function namesFromCore(text: string): string[] {
  const source = ts.createSourceFile('file.tsx', text, ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const bindings = statement.importClause?.namedBindings;
    if (!/(?:^|\/)core$/.test(statement.moduleSpecifier.text) || !bindings) return [];
    return ts.isNamedImports(bindings)
      ? bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
      : [];
  });
}

/** The rooms of the core, lowest first: each may know those before it. `text-edit` and `ports` stand beside them. */
const coreRooms = [
  'settings',
  'front-matter',
  'markdown',
  'note',
  'term',
  'extract',
  'reference',
  'matching',
  'glossary',
  'search',
  'marks',
  'linking',
  'survey',
  'suggest',
  'stamp',
  'rename',
  'study',
  'exchange',
];

/** The room of the core that a file stands in, if it stands in one. */
function coreRoom(file: string): string | undefined {
  const [top, name, ...rest] = file.split('/');
  return top === 'core' && rest.length > 0 ? name : undefined;
}

/** Packages that need neither a DOM nor a host. */
const corePackages = ['gray-matter', 'yaml', 'es-hangul', 'ts-fsrs'];

describe('findCycle', () => {
  it('finds a cycle behind a chain', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'obsidian']],
      ['c', ['b']],
    ]);
    expect(findCycle(graph)).toEqual(['b', 'c', 'b']);
  });

  it('is silent on a diamond', () => {
    const graph = new Map([
      ['a', ['b', 'c']],
      ['b', ['d']],
      ['c', ['d']],
      ['d', []],
    ]);
    expect(findCycle(graph)).toBeUndefined();
  });
});
