/**
 * How names are compared. `foldName` decides whether two spellings are one name; `nameKey` also takes an English
 * plural for its singular, so that `Large Language Models` and `Large Language Model` meet.
 */

/** ASCII and composed Hangul. Normalizing does not change them. */
const usual = /^[\x20-\x7E가-힣]*$/;
/** What folding changes in them. */
const folding = /[A-Z _'-]/;
const usualBetween = /[ _'-]+/g;
const betweenWords = /[\s\p{Pd}_·'’‑]+/gu;

/**
 * Folds a name: compatibility forms, case, accents, spaces, hyphens and underscores do not count. `Self‑Attention` is `self
 * attention`.
 */
export function foldName(name: string): string {
  if (usual.test(name)) {
    return folding.test(name) ? name.toLowerCase().replace(usualBetween, '') : name;
  }
  return withoutAccents(name.normalize('NFKC')).toLowerCase().replace(betweenWords, '');
}

const accented = /[\u00C0-\u024F\u1E00-\u1EFF]/;

/** Latin letters without their accents: `Fréchet` is `Frechet`. In NFKC. */
export function withoutAccents(text: string): string {
  if (!accented.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFKC');
}

/** The key of a name. Empty if the name is punctuation only. */
export function nameKey(name: string): string {
  return foldName(withoutPlural(name.normalize('NFKC').trim()));
}

/** Folds case and composition only, to look aliases and titles up. */
export function foldCase(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

/** Names without repeats. Of names that differ in case or kind of hyphen only, the first stays. */
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

/** `LLMs`, `tokens`, `classes`, `policies`; not `DNS`, `loss`, `Bayes` of four letters, `bias`, `analysis`. */
function withoutPlural(name: string): string {
  if (!name.endsWith('s')) return name;
  if (/[A-Z0-9]s$/.test(name)) return name.slice(0, -1);
  const word = /[A-Za-z]+$/.exec(name.slice(-40))?.[0] ?? '';
  if (word.length < 5 || /(?:ss|us|is|as|os)$/.test(word)) return name;
  if (word.endsWith('ies')) return `${name.slice(0, -3)}y`;
  return /(?:ss|x|z|ch|sh)es$/.test(word) ? name.slice(0, -2) : name.slice(0, -1);
}
