import matter from 'gray-matter';
import { YAMLParseError } from 'yaml';
import { findFrontMatter, lineAt, strangeOpening, type FrontMatterBlock } from './block';
import { refuse, type Refusal } from './edit-result';
import { yaml } from './gray-matter-engines';
import { holdsTemplateCode, NotAMapError, withKnownLineEndings } from './yaml-source';

/**
 * The values of a block as YAML 1.2 reads them; dates are strings. The record has no prototype, so that any key is
 * data.
 */
export type FrontMatterData = Readonly<Record<string, unknown>>;

export type FrontMatterReading = { readonly ok: true; readonly data: FrontMatterData } | Refusal;

/** Replaces the closing fence: gray-matter would end the block at any line that begins with `---`. */
const fence = '---\0';

/** Reads the front matter of a note; `undefined` if there is none. Nothing is ever evaluated. */
export function readFrontMatter(text: string): FrontMatterReading | undefined {
  const block = findFrontMatter(text);
  if (block === undefined) return undefined;
  if (block.language !== '') return refuseLanguage(text, block);
  const content = text.slice(block.contentFrom, block.contentTo);
  const noCharacter = content.indexOf('\0');
  if (noCharacter >= 0) {
    const line = lineAt(text, block.contentFrom + noCharacter);
    return refuse('malformed-yaml', `Line ${line + 1} holds a NUL character.`, line);
  }
  try {
    return { ok: true, data: Object.assign(emptyData(), parseContent(content)) };
  } catch (error) {
    return asRefusal(text, block, error);
  }
}

/** Refuses a note without a block whose beginning must not get one above it. */
export function refuseOpening(text: string): Refusal | undefined {
  const opening = strangeOpening(text);
  if (opening === 'toml') return refuse('toml', 'The front matter is TOML; only YAML is read.', 0);
  if (opening === 'unclosed') return refuse('unclosed', 'The front matter has no closing “---”.', 0);
  return undefined;
}

export function refuseText(): Refusal {
  return refuse('not-text', 'The note holds a NUL character.');
}

export function refuseLanguage(text: string, block: FrontMatterBlock): Refusal {
  return refuse(
    'not-yaml',
    `The front matter is marked as “${block.language}”; only YAML is read.`,
    lineAt(text, block.from),
  );
}

function emptyData(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

function parseContent(content: string): Record<string, unknown> {
  const source = withKnownLineEndings(content);
  if (source.trim() === '') return {};
  // gray-matter's search for comments takes quadratic time in a run of blank lines.
  if (/\s{1000}/.test(source)) return yaml.parse(`\n${source}`);
  // Without an options object, gray-matter would cache the result and return the same object again.
  return matter(`---\n${source}\n${fence}`, {
    language: 'yaml',
    delimiters: ['---', fence],
    engines: { yaml },
  }).data;
}

function asRefusal(text: string, block: FrontMatterBlock, error: unknown): Refusal {
  if (error instanceof YAMLParseError) {
    // gray-matter also passes the line ending of the opening fence to its engine.
    const { code, message, pos } = error;
    return refuseMalformed(text, block, { offset: pos[0] - 1, code, message });
  }
  const line = lineAt(text, block.contentFrom);
  if (error instanceof NotAMapError) {
    return refuse('malformed-yaml', 'The front matter holds no “key: value” lines.', line);
  }
  const detail = error instanceof Error ? error.message : String(error);
  return refuse('malformed-yaml', `The front matter cannot be read: ${detail}`, line);
}

/**
 * `offset` is relative to the block's content. If there is unfilled template code, that is the reason given: it
 * explains all other errors.
 */
export function refuseMalformed(
  text: string,
  block: FrontMatterBlock,
  { offset, code, message }: { offset: number; code: string; message: string },
): Refusal {
  const content = text.slice(block.contentFrom, block.contentTo);
  // An error about something missing is reported at the very end. Point at the last line with content instead.
  const inContent = Math.min(Math.max(0, offset), content.trimEnd().length);
  const line = lineAt(text, block.contentFrom + inContent);
  if (holdsTemplateCode(content)) {
    return refuse(
      'template-code',
      `The front matter holds template code; line ${line + 1} is no YAML.`,
      line,
    );
  }
  if (code !== 'DUPLICATE_KEY') {
    return refuse('malformed-yaml', `Line ${line + 1} is no readable YAML: ${message}`, line);
  }
  const key = keyAt(content, inContent);
  return { ...refuse('duplicate-key', `Line ${line + 1} has the key “${key}” a second time.`, line), key };
}

/** The key, without quotes, that begins at or after `offset`. */
function keyAt(content: string, offset: number): string {
  const [, double, single, plain = ''] =
    /^\s*(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\n]|'')*)'|([^\n]*?)[ \t]*:(?:\s|$))/.exec(content.slice(offset)) ??
    [];
  return double ?? single ?? plain;
}
