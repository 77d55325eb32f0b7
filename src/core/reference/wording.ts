import { nameKey, withoutAccents } from '../term/fold';

/** British → American spelling where it occurs. Both sides are converted, so a wrong hit does no harm. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|er|es|ing|ation|able)$/, 'iz$1'],
  [/our/, 'or'],
  [/ll(ing|ed|er)$/, 'l$1'],
];

function american(word: string): string {
  return spellings.reduce((spelled, [form, other]) => spelled.replace(form, other), word);
}

/** Loanword spellings and synonyms between which Korean writers vary. Both sides are converted here, too. */
const koreanSpellings: Readonly<Record<string, string>> = {
  그라디언트: '그래디언트',
  그레디언트: '그래디언트',
  그레이디언트: '그래디언트',
  데이터세트: '데이터셋',
  드랍: '드롭',
  라벨: '레이블',
  모형: '모델',
  알고리듬: '알고리즘',
  엠베딩: '임베딩',
  율: '률',
  콘볼루: '컨볼루',
  파라메터: '파라미터',
  플로우: '플로',
  훈련: '학습',
};

const koreanSpelling = new RegExp(Object.keys(koreanSpellings).join('|'), 'g');

const britishEnding = /our|is|ll/;

/** Of composed text without capitals. */
function inOneSpelling(text: string): string {
  const english = britishEnding.test(text) ? text.replace(/[a-z]+/g, american) : text;
  return english.replace(koreanSpelling, (spelling) => koreanSpellings[spelling] ?? spelling);
}

/** The key under which a name of the reference is found: its case says no more than that `LLMs` is a plural. */
export function referenceKey(name: string): string {
  const plain = withoutAccents(name.normalize('NFKC').trim());
  return nameKey(/[A-Z0-9]s$/.test(plain) ? plain : inOneSpelling(plain.toLowerCase()));
}

/** Equal for wordings that differ only in case, normal form and the width of spaces. */
export function exactKey(wording: string): string {
  return wording.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Articles, and `and`, which is as often written as a comma, `&` or `+`. */
const passedOver = new Set(['a', 'an', 'the', 'and']);

/** The words of a wording without articles and `and`, in the singular and in one spelling; `net` is `network`. */
export function wordsOf(wording: string): string[] {
  const words =
    withoutAccents(wording.normalize('NFKC'))
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? [];
  return words
    .filter((word) => !passedOver.has(word))
    .map((word) => (/^nets?$/.test(word) ? 'network' : inOneSpelling(nameKey(word.replace(/['’]s$/, 's')))));
}

/** Equal for wordings that differ in hyphens, spaces, number, articles, `and`, and British or American spelling only. */
export function spellingKey(wording: string): string {
  return wordsOf(wording).join('');
}

/** What may stand behind a name to say what kind of thing it is, and adds nothing to what the letters stand for. */
const kinds =
  /\s(?:algorithm|architecture|benchmark|curve|database|dataset|format|framework|function|kernel|layer|library|loss|method|model|network|optimizer|problem|protocol|score|synthesis|system|task|technique)s?$/i;

/** `Radial Basis Function kernel` as `Radial Basis Function`, `Adam optimizer` as `Adam`. */
export function withoutKind(wording: string): string {
  return wording.trim().replace(kinds, '');
}

/** Kinds of things as the Korean lines of entries end in them, by what names in English have behind them. */
const kindsInKorean: Readonly<Record<string, string>> = {
  algorithm: '알고리즘',
  benchmark: '벤치마크',
  dataset: '데이터셋',
  framework: '프레임워크',
  function: '함수',
  library: '라이브러리',
  metric: '지표',
  model: '모델',
  technique: '기법',
};

const namedKind = new RegExp(
  `^(.*\\S)(?:\\s+(${Object.keys(kindsInKorean).join('|')})s?|\\s*(${Object.values(kindsInKorean).join('|')}))$`,
  'i',
);

/** A name that has behind it what kind of thing it names, as `ReLU 함수` and `ReLU function`; the kind in Korean. */
export function withKind(name: string): { readonly named: string; readonly kind: string } | undefined {
  const [, named, english = '', korean] = namedKind.exec(name.normalize('NFKC').trim()) ?? [];
  const kind = korean ?? kindsInKorean[english.toLowerCase()];
  return named === undefined || kind === undefined ? undefined : { named, kind };
}
