/**
 * YAML source for a string, as the value of a key or as a list item: plain if both readers take it for that very
 * string, otherwise quoted. The two readers are YAML 1.2 (Obsidian) and Psych's YAML 1.1 (Jekyll). The quotes are
 * double, unless the value contains a double quote or a backslash that single quotes keep readable.
 */
export function quoteScalar(value: string): string {
  if (isPlain(value)) return value;
  return /["\\]/.test(value) ? singleQuoted(value) : doubleQuoted(value);
}

/** As `quoteScalar`, for a key: at the start of a line, `---` and `...` would end the document. */
export function quoteKey(key: string): string {
  return /^(?:---|\.\.\.)/.test(key) ? doubleQuoted(key) : quoteScalar(key);
}

export function doubleQuoted(value: string): string {
  return JSON.stringify(value).replace(beyondJson, escaped);
}

/** In single quotes, unless the value holds line breaks or control characters, which need double quotes. */
export function singleQuoted(value: string): string {
  return mustBeEscaped(value) ? doubleQuoted(value) : `'${value.replaceAll("'", "''")}'`;
}

/** Whether both readers read the unquoted `value` as that very string. */
export function isPlain(value: string): boolean {
  return (
    !changedBySyntax.some((pattern) => pattern.test(value)) &&
    !mustBeEscaped(value) &&
    !retyped.some((pattern) => pattern.test(value))
  );
}

const changedBySyntax = [
  /^$/,
  /^[ \t]|[ \t]$/,
  // Indicators (YAML 1.2, section 7.3.3).
  /^[,[\]{}#&*!|>'"%@`]/,
  /^[-?](?:[ \t]|$)/,
  // Psych reads a leading colon as a Ruby symbol.
  /^:/,
  /:(?:[ \t]|$)/,
  /[ \t]#/,
];

/** Plain values that some reader does not take for a string. */
const retyped = [
  // Null and booleans in every spelling that either reader knows. `y` and `n` are booleans by the YAML 1.1
  // specification.
  /^(?:~|null|true|false|yes|no|on|off|y|n)$/i,
  // Merge and default keys of YAML 1.1.
  /^(?:<<|=)$/,
  // Integers: decimal with `_` and `,` (Psych), octal of both versions, hexadecimal, binary.
  /^[-+]?[0-9][0-9_,]*$/,
  /^[-+]?0(?:o[0-7_]+|x[0-9a-fA-F_,]+|b[01_,]+)$/,
  // Floats, with or without digits on either side of the point. Some YAML 1.1 readers accept one without digits, `e5`.
  /^[-+]?(?:[0-9][0-9_,]*)?(?:\.[0-9_]*)?e[-+]?[0-9]+$/i,
  /^[-+]?[0-9][0-9_,]*\.[0-9_]*$/,
  /^[-+]?\.(?:inf|[0-9_]*)$/i,
  /^\.nan$/i,
  // Base 60: `12:30` is 750 in YAML 1.1.
  /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/,
  // Dates and times (YAML 1.1 timestamps).
  /^\d{4}-\d{1,2}-\d{1,2}(?:(?:[Tt]|[ \t]+)\d{1,2}:\d{2}:\d{2}(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d{1,2}(?::?\d{2})?))?)?$/,
];

function mustBeEscaped(value: string): boolean {
  return notPrintable.test(value);
}

// Line breaks of YAML 1.1, characters that YAML does not count as printable (YAML 1.2, section 5.1), and unpaired
// surrogates.
const notPrintable =
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\0-\x08\n-\x1f\x7f-\x9f\u2028\u2029\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Characters that YAML must escape and JSON leaves. (JSON itself escapes unpaired surrogates.) */
const beyondJson = /[\x7f-\x9f\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
