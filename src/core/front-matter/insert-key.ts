import type { EditResult } from './edit-result';
import { canonicalKey, type FrontMatterField } from './fields';
import { insertFrontMatter } from './insert';
import { readFrontMatter } from './parse';

/** Adds one key, at the place among the existing keys that a template gives it. */
export function insertKey(text: string, field: FrontMatterField, template: string): EditResult {
  const reading = readFrontMatter(text);
  const present = new Set(reading?.ok ? Object.keys(reading.data).map(canonicalKey) : []);
  const wanted = canonicalKey(field.key);
  const inOrder = keysOfTemplate(template).flatMap((key): FrontMatterField[] => {
    if (canonicalKey(key) === wanted) return [field];
    return present.has(canonicalKey(key)) ? [{ key, value: null }] : [];
  });
  return insertFrontMatter(text, inOrder.includes(field) ? inOrder : [...inOrder, field]);
}

/**
 * The keys at the start of the template's lines. Placeholders may make the template invalid YAML, so it is not parsed.
 */
function keysOfTemplate(template: string): string[] {
  return template.split('\n').flatMap((line) => /^([^\s#:-][^:]*?)\s*:(?:\s|$)/.exec(line)?.[1] ?? []);
}
