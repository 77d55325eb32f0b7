/** The placeholders of Templates and of our own front-matter template, and commands of Templater, `<% … %>`. */
const templateCode =
  /\{\{(?:title|date|time|created|updated|aliases|tags|folder|description)(?::[^{}]*)?\}\}|<%(?!=)[^%]+%>/i;

/**
 * Whether a text or the value of a property still waits to be filled in. Unquoted, `{{title}}` is YAML for a map whose
 * only key is a map.
 */
export function holdsTemplateCode(value: unknown): boolean {
  if (typeof value === 'string') return templateCode.test(value);
  if (Array.isArray(value)) return value.some(holdsTemplateCode);
  if (typeof value !== 'object' || value === null) return false;
  const [entry, another] = Object.entries(value);
  if (entry === undefined || another !== undefined || entry[1] !== null) return false;
  return /^\{.*\}$|^\[object Object\]$/.test(entry[0]);
}
