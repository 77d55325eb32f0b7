import { subjectOfRan } from '../definition-form';
import { withoutQuotes } from '../numbering';
import { readName, readPairWithin } from '../pair';
import type { TermPhrase } from '../term-phrase';

/** `… 을 X(이)라고 부른다/한다`. There is no object particle between the words of the name. */
const called =
  /^(.*?)(?:을|를)\s+((?:(?!\S*[을를]\s)\S+\s){0,4}?\S+?)\s?(이?라고|이?라)\s*(?:도\s*)?(부른다|부릅니다|부르며|불린다|불립니다|한다|합니다|칭한다|칭합니다|말한다|말합니다|(?:하며|하고|부르며|부르고|부르는데|하는데)[,，]\s.*)$/;
/** Refers to the previous sentence. */
const pointing =
  /(?:^|\s)(?:이|이것|그것|이런 것|이러한 것|이와 같은 것|(?:이런|이러한|이와 같은|그런|그러한|이)\s\S+)$/;
/** A noun with a description: `… 두는 것`, `… 찾는 일`, `… 주는 모델`. */
const describedThing = /[가-힣]*[는은ㄴ한된인할될운른던]\s\S+$/;
/** Stems of requests: `끝내라고 한다`. */
const requestStem = /[하내보쓰두가오주서켜지키나마]$/;
const reporting = /^(?:한다|합니다|말한다|말합니다|하[며고는])/;
/** Here a person, not a thing, is called something. */
const person = /(?:^|\s)(?:그|그녀|나|너|저|우리|당신|그들|서로|자기|자신|스스로)$/;

/** The name that a plain sentence, without its full stop, gives to the thing that it describes. */
export function readCalled(sentence: string): { phrase: TermPhrase; isPointing: boolean } | undefined {
  const match = called.exec(sentence);
  if (match === null) return undefined;
  const [, thing = '', before = '', particle = '', verb = ''] = match;
  if (person.test(thing)) return undefined;
  const isPointing = pointing.test(thing);
  if (!isPointing && !isDescribed(thing)) return undefined;
  const name = nameBefore(before, particle);
  if (
    reporting.test(verb) &&
    !/^이/.test(particle) &&
    requestStem.test(name) &&
    !/\s/.test(name) &&
    name.length < 3
  )
    return undefined;
  // `컴파일(compilation) 단계라고 한다`
  const phrase = readName(withoutQuotes(name)) ?? readPairWithin(name);
  return phrase === undefined ? undefined : { phrase, isPointing };
}

/** Whether a verb or another description stands in front of the noun that a plain text ends in. */
export function isDescribed(thing: string): boolean {
  return describedThing.test(thing) || hasAdnominal(thing);
}

/** Whether a word before the last ends in ㄴ or ㄹ, as a verb before a noun does: `벌린 폭`, `나눌 값`. */
function hasAdnominal(thing: string): boolean {
  const words = thing.split(/\s+/).slice(-4, -1);
  return words.some((word) => {
    const final = (word.charCodeAt(word.length - 1) - 0xac00) % 28;
    return (final === 4 || final === 8) && !word.endsWith('들');
  });
}

/** `속도 제한이라고` gives 속도 제한. In `높이라고`, 이 belongs to the name. */
function nameBefore(before: string, particle: string): string {
  return particle.startsWith('이') ? (subjectOfRan(`${before}이란`) ?? before) : before;
}
