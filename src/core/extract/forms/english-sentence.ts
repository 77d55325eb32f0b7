import { notText, plainText } from '../../markdown/plain-text';
import { definitionLabel, definitionText } from '../definition-text';
import { type Found, type Form, isPair, none, termOfPhrase } from '../form';
import { sentencesOf } from '../sentence-ends';
import { readName, readPairWithin } from '../pair';
import type { TermPhrase } from '../term-phrase';

/** Quick tests. The first has no word boundary at its start, which makes it faster on Korean text. */
const mayDefine = /(?:is|are|refers?|called|known|means)\b/;
/** A name in bold or code. */
const marked = String.raw`(?:(?:\*\*|__)(?=\S)[^*_\n]{1,80}(?:\*\*|__)|\x60[^\x60\n]{1,60}\x60)`;
const bracket = String.raw`(?:\s*\([^()\n]{2,100}\))?`;
const verb = String.raw`(?:is\s+(?:an?|any|the)\s|are\s+\S|refers?\s+to\s|means\s|denotes\s|describes\s|stands\s+for\s)`;
const subject = new RegExp(`^(?:an?\\s+|the\\s+)?(${marked}${bracket})\\s+${verb}`, 'i');
/** `The Class Imbalance (CI) is a …`, `An LSTM (Long Short-Term Memory) network is a …` */
const pairSubject = new RegExp(
  `^(?:An?\\s+)?((?:[A-Z][^\\n().,;:]{1,80}|[a-z0-9][A-Z][^\\n().,;:]{1,12})\\s?\\([^()\\n]{2,100}\\))(?:\\s[a-z]{3,15}){0,2}\\s+${verb}`,
);
/** The clause must end after the name. */
const calledSo = new RegExp(
  `\\s(?:is|are|'s)\\s+(?:often\\s+|also\\s+|usually\\s+|commonly\\s+|sometimes\\s+)?(?:called|known\\s+as|termed|referred\\s+to\\s+as)\\s+(?:an?\\s+|the\\s+)?(${marked}${bracket}|[A-Za-z][^\\n().,;:]{2,80}\\s\\([A-Z][^()\\n]{1,30}\\))\\s*(?=[.,;:—–]|$)`,
);
/** `This trick is known as …` refers to the previous sentence. */
const pointing = /^(?:this|that|it|these|they|such\s\w+)(?:\s\w+){0,2}\s(?:is|are)\s/i;
/** Code that is part of a program, not a name in words. */
const ofProgram =
  /[_./\\(){}<>=:]|[a-z][A-Z]|^[a-z]+$|^(?:git|npm|npx|pip|docker|kubectl|apt|brew|cargo|yarn|pnpm|sudo|curl|ssh|conda)\s/;
const noSubject =
  /^(?:it|this|that|these|those|there|here|note|warning|step\s.*|question|answer|example|problem|goal|today)$/i;
/** `The job is called …` names a single thing. The description of a kind has more words. */
const fewestWords = 4;

/**
 * Defining sentences, in any note: "X (EXP) is a …", "X refers to …", "… is called X", "… is known as X", where X is
 * bold, code or a pair.
 */
export const readEnglishSentences: Form = ({ block }) => {
  if (!mayDefine.test(block.text) || !/[*_`(]/.test(block.text)) return none;
  const found: Found[] = [];
  let before: string | undefined;
  for (const { text, line } of sentencesOf(block.text)) {
    const sentence = text.trim().replace(definitionLabel, '');
    const phrase = readSubject(sentence) ?? readCalledSo(sentence, before);
    const lead = pointing.test(sentence) && before !== undefined ? `${before} ` : '';
    before = sentence;
    if (phrase === undefined) continue;
    const place = {
      kind: 'sentence' as const,
      line: block.line + line,
      definition: definitionText(lead + sentence),
    };
    found.push({ term: termOfPhrase(phrase, place), where: 'any' });
  }
  return found;
};

function readSubject(sentence: string): TermPhrase | undefined {
  const name = subject.exec(sentence)?.[1];
  if (name !== undefined) return readMarked(name);
  const pair = pairSubject.exec(sentence)?.[1];
  const phrase = pair === undefined ? undefined : readPairWithin(plainText(pair));
  return phrase !== undefined && isPair(phrase) ? phrase : undefined;
}

function readCalledSo(sentence: string, before: string | undefined): TermPhrase | undefined {
  const match = calledSo.exec(sentence);
  if (match === null) return undefined;
  const described = plainText(sentence.slice(0, match.index));
  const isSaid = before !== undefined && pointing.test(sentence);
  if ((described.split(/\s+/).length < fewestWords && !isSaid) || described.includes(notText))
    return undefined;
  return readMarked(match[1] ?? '');
}

function readMarked(markdown: string): TermPhrase | undefined {
  const plain = plainText(markdown).replace(/[.,:;]$/, '');
  if (noSubject.test(plain) || (markdown.startsWith('`') && ofProgram.test(plain))) return undefined;
  return readPairWithin(plain) ?? readName(plain);
}
