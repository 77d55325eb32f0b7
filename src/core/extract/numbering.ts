const numbering =
  /^(?:(?:제?\d{1,3}(?:[.-]\d{1,3}){0,4}(?:[.)](?!\d)|[장절]\s)|\(\d{1,3}\)|\[\d{1,3}\]|[①-⑳]|[가-하][.)]|[A-Z]\)|[A-Z]\.\s|[IVX]{1,5}\.|Q\d{0,3}[.:)]|0\d{0,2}\s+|\d{1,3}(?:[.-]\d{1,3}){1,4}(?=\s)(?!\s(?:tree|트리)))\s*|#\d+\s+)/u;
const pictograph = String.raw`(?:\p{Extended_Pictographic}|\u200D|\uFE0F|\u20E3|[★☆※▶■●◆✔▪•○□\s])+`;
const pictographs = new RegExp(`^${pictograph}|${pictograph}$`, 'gu');

/** A pictograph, half of one, or another symbol. */
const sign = /[^\p{L}\p{N}()[\]]/u;
const word = /[A-Za-z0-9가-힣]/;

function isSign(text: string, at: number): boolean {
  const unit = text.charAt(at);
  return !word.test(unit) && sign.test(unit);
}

/** `Chapter 4.`, `Step 1:`, `[NLP]`, `Ⅱ.` */
const chapter =
  /^(?:\[[^\][]{1,20}\]\s*|[Ⅰ-Ⅻⅰ-ⅻ][.)]?\s+|(?:chapter|ch|part|step|stage|section|lecture|lec|lesson|module|unit|topic|phase|day|week|질문|실습|예제|주제|파트|챕터)\s*\.?\s*\d{1,3}\s*[.:)–—-]?\s+|제?\d{1,2}\s*(?:주차|일차|단계|회차|장|강|부)\s*[.:)–—-]\s+)/i;

/** A quick test for `numbering` and `chapter`. */
const mayBeNumbered =
  /^(?:[^\p{L}]|\S[.)]|[IVXQ]\S{0,4}[.:)]|[제Ⅰ-ⅻ]|(?:ch|part|step|stage|sec|lec|les|mod|unit|topic|phase|day|week|질문|실습|예제|주제|파트|챕터))/iu;
/** A quick test: there is no number, pictograph or quote at either end. */
const plainEnds = /^[A-Za-z가-힣](?:[^]*[A-Za-z가-힣]\)?)?$/;
const numberBehind = /\s+[-–—]?\s*\(?\d{1,2}\)?$/;

/** Removes a number, pictographs and surrounding quotes. */
export function withoutNumbering(text: string): string {
  if (plainEnds.test(text) && !mayBeNumbered.test(text)) return text;
  const hasSign = isSign(text, 0) || isSign(text, text.length - 1);
  let plain = hasSign ? text.replace(pictographs, '') : text;
  if (mayBeNumbered.test(plain)) plain = plain.replace(numbering, '').replace(chapter, '');
  if (/\d\)?$/.test(plain)) plain = plain.replace(numberBehind, (end) => (/[-–—(]/.test(end) ? '' : end));
  return withoutQuotes(plain);
}

/** Removes quotation marks around the whole text. */
export function withoutQuotes(text: string): string {
  const bare = text.trim();
  return /^["“'‘「『]/.test(bare)
    ? bare.replace(/^["“'‘「『]([^"“”'‘’「」『』]*)["”'’」』]$/, '$1').trim()
    : bare;
}
