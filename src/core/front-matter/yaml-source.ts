/**
 * YAML also ends a line at a lone `\r` (YAML 1.2, section 5.4), but the `yaml` package does not. The result is as long
 * as `source`, so that offsets stay valid.
 */
export function withKnownLineEndings(source: string): string {
  return source.includes('\r') ? source.replace(/\r(?!\n)/g, '\n') : source;
}

/** Whether there is code of Templates (`{{ }}`), Templater (`<% %>`) or Liquid (`{% %}`): not a value yet. */
export function holdsTemplateCode(source: string): boolean {
  return /\{\{|<%|\{%/.test(source);
}

/** The source is YAML, but a list or a single value instead of keys with values. */
export class NotAMapError extends Error {}
