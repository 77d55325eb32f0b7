import { Final, finalOf, isSyllable } from './boundaries';

/**
 * The last sound of a name when it is read aloud in Korean; it decides the form of the particle that follows.
 * `undefined` for other scripts and for symbols, whose reading is unknown.
 *
 * Hangul shows its last sound. Acronyms are read letter by letter, numbers as Sino-Korean, English words as they are
 * transliterated (국립국어원 「외래어 표기법」 제3장 제1절). A bracket at the end is ignored, as in `LLM(대규모 언어 모델)은`.
 */
export function lastSound(name: string): Final | undefined {
  const text = withoutTrailingSigns(name.normalize('NFKC'));
  const unit = text.charCodeAt(text.length - 1);
  if (isSyllable(unit)) return finalOf(unit);
  const letter = text.charAt(text.length - 1);
  if (/[0-9]/.test(letter)) return soundOfNumber(/[0-9]+$/.exec(text)?.[0] ?? letter);
  if (/\p{Script=Greek}/u.test(letter)) return /[εουΕΟΥ]/.test(letter) ? Final.consonant : Final.vowel;
  if (letter === '%' || letter === '+') return Final.vowel;
  const word = /[A-Za-z']+$/.exec(withoutAccents(text))?.[0];
  return word === undefined ? undefined : soundOfWord(word);
}

function withoutTrailingSigns(name: string): string {
  let text = name.trim();
  for (;;) {
    const shorter = text
      .replace(/\s*[(（[][^()（）[\]]*[)）\]]$/, '')
      .replace(/[\s.,!?:;"'”’»*_`)\]}>-]+$/u, '');
    if (shorter === '' || shorter === text) return text;
    text = shorter;
  }
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036F]/g, '');
}

/** 영 일 이 삼 사 오 육 칠 팔 구; numbers that end in zeros end in 십, 백, 천, 만. */
function soundOfNumber(digits: string): Final {
  const last = digits.charAt(digits.length - 1);
  if ('178'.includes(last)) return Final.rieul;
  return '2459'.includes(last) ? Final.vowel : Final.consonant;
}

/** The names of these letters end in a consonant: 엘, 알; 엠, 엔. All others end in a vowel. */
function soundOfLetter(letter: string): Final {
  if ('LR'.includes(letter)) return Final.rieul;
  return 'MN'.includes(letter) ? Final.consonant : Final.vowel;
}

/** Acronyms that are read as words, so that their letters do not show the last sound: 클립, 유맵, 라임, 닷넷. */
const readAsWords = new Set(['CLIP', 'BLIP', 'UMAP', 'SHAP', 'LIME', 'ZIP', 'NET']);

function soundOfWord(word: string): Final {
  if (/^[A-Z]+$/.test(word) && !readAsWords.has(word)) return soundOfLetter(word.charAt(word.length - 1));
  // `GPTs` and the like: 지피티스.
  if (/[A-Z]s$/.test(word)) return Final.vowel;
  // A final capital is read as a letter: `DeepL` 엘, `MoE` 이.
  if (/[a-z][A-Z]$/.test(word)) return soundOfLetter(word.charAt(word.length - 1));
  if (word.length === 1) return soundOfLetter(word.toUpperCase());
  const spelling = word.toLowerCase();
  return spellings.find(([pattern]) => pattern.test(spelling))?.[1] ?? Final.vowel;
}

/**
 * The last sounds of English words by their spelling; the first rule that fits decides. Any other word ends in a vowel,
 * mostly 으 or 이.
 */
const spellings: readonly (readonly [RegExp, Final])[] = [
  // Exceptions to the rules below: 루프, 허브, 타입.
  [/(?:loop|hub)$/, Final.vowel],
  [/type$/, Final.consonant],
  // A silent e: scale 스케일, sample 샘플; time 타임, machine 머신.
  [/le$/, Final.rieul],
  [/[aeiou][mn]e$/, Final.consonant],
  [/l$/, Final.rieul],
  [/(?:m|n|ng)$/, Final.consonant],
  // 피드백, 틱톡, 로직; after another consonant or a long vowel the ending is 크: 태스크, 네트워크, 시크.
  [/(?:ck|ook|ok|[aeiou]c)$/, Final.consonant],
  // 클립, 웹; after another consonant the ending is 프: help 헬프.
  [/[aeiou][pb]$/, Final.consonant],
  // 넷, 챗, 봇, 아웃, 풋; bit 비트, float 플로트 and prompt 프롬프트 end in 트.
  [/(?:(?:^|[^aeiou])[aeo]t|out|put|cut)$/, Final.consonant],
];
