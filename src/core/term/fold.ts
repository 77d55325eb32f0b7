/**
 * How names are compared. `foldName` decides whether two spellings are one name. `nameKey` also treats an English
 * plural as its singular, so that `Large Language Models` and `Large Language Model` are one name.
 */

/** ASCII and composed Hangul. Normalizing does not change them. */
const usual = /^[\x20-\x7E가-힣]*$/;
/** The ASCII characters that folding changes. */
const folding = /[A-Z _'-]/;
const usualBetween = /[ _'-]+/g;
const betweenWords = /[\s\p{Pd}_·'’‑]+/gu;

/**
 * Folds a name: compatibility forms, case, accents, spaces, hyphens and underscores are ignored. `Self‑Attention`
 * becomes `self attention`.
 */
export function foldName(name: string): string {
  if (usual.test(name)) {
    return folding.test(name) ? name.toLowerCase().replace(usualBetween, '') : name;
  }
  return withoutAccents(name.normalize('NFKC')).toLowerCase().replace(betweenWords, '');
}

const accented = /[\u00C0-\u024F\u1E00-\u1EFF]/;

/** Latin letters without their accents: `Fréchet` becomes `Frechet`. In NFKC. */
export function withoutAccents(text: string): string {
  if (!accented.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFKC');
}

/** The key of a name. Empty if the name is only punctuation. */
export function nameKey(name: string): string {
  return foldName(withoutPlural(name.normalize('NFKC').trim()));
}

/** Folds only case and composition, to look up aliases and titles. */
export function foldCase(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

/** Names without repeats. If names differ only in case or kind of hyphen, the first stays. */
export function distinctNames(names: Iterable<string>): string[] {
  const distinct: string[] = [];
  const spellings = new Set(['']);
  for (const name of names) {
    const spelling = spellingOf(name);
    if (spellings.has(spelling)) continue;
    spellings.add(spelling);
    distinct.push(name);
  }
  return distinct;
}

function spellingOf(name: string): string {
  if (usual.test(name)) return name.toLowerCase().trim();
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Plurals: `LLMs`, `tokens`, `classes`, `policies`. Not `DNS`, `loss`, `bias`, `analysis`, nor short words such as
 * `Bayes`.
 */
function withoutPlural(name: string): string {
  if (!name.endsWith('s')) return name;
  if (/[A-Z0-9]s$/.test(name)) return name.slice(0, -1);
  const word = /[A-Za-z]+$/.exec(name.slice(-40))?.[0] ?? '';
  if (word.length < 5 || /(?:ss|us|is|as|os)$/.test(word)) return name;
  if (word.endsWith('ies')) return `${name.slice(0, -3)}y`;
  return /(?:ss|x|z|ch|sh)es$/.test(word) ? name.slice(0, -2) : name.slice(0, -1);
}
