/**
 * YAML ends a line at a lone `\r` too (YAML 1.2, section 5.4), the `yaml` package does not. The result has the length
 * of `source`, so that offsets stay good.
 */
export function withKnownLineEndings(source: string): string {
  return source.includes('\r') ? source.replace(/\r(?!\n)/g, '\n') : source;
}

/** `{{ }}` of Templates, `<% %>` of Templater, `{% %}` of Liquid: not a value yet. */
export function holdsTemplateCode(source: string): boolean {
  return /\{\{|<%|\{%/.test(source);
}

/** A source is YAML, but a list or a single value instead of keys with values. */
export class NotAMapError extends Error {}
