import type { EditResult } from './edit-result';
import { canonicalKey, type FrontMatterField } from './fields';
import { insertFrontMatter } from './insert';
import { readFrontMatter } from './parse';

/** Adds a key alone, at the place that a template gives it among the keys that are there. */
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

/** The keys at the start of the template's lines. Placeholders in it make it no YAML, so it is not read as such. */
function keysOfTemplate(template: string): string[] {
  return template.split('\n').flatMap((line) => /^([^\s#:-][^:]*?)\s*:(?:\s|$)/.exec(line)?.[1] ?? []);
}
