import type { NoteMetadata } from '../note/note';
import { foldName } from '../term/fold';
import { looksLikeAcronym, spells } from './acronym';
import { isGlossaryTitle } from './glossary-title';
import { hasHangul, isNounPhrase } from './noun-phrase';
import type { NoteOpening } from './note-opening';
import { fileName, fileTitle, isNumberedSlug, type Title } from './note-title';
import { readGenitive } from './term-phrase';
import { definesSomething, Statement } from './what-it-is';

/** `term`: about one thing, which its title names; `glossary`: a list of entries; `article`: anything else. */
export type NoteKind = 'term' | 'glossary' | 'article';

const series =
  /^(?:week|day|lecture|lec|lesson|session|chapter|ch|module|unit|part|episode|ep|sprint|meeting|seminar|class|homework|hw|assignment|lab|quiz|exam|midterm|final)\s*[#.:]?\s*\d+|^(?:제\s?)?\d{1,3}\s?(?:주차?|일차|회차?|강|장|차시|교시|과|편|부|번째|월|일|년|분기|학기)(?:\s|$|[-:.(])|^(?:19|20)\d{2}년?\s\S|(?:^|\s)(?:19|20)\d{2}[-./년]?(?:$|\s?\d{1,2}|\s?[-./W])/i;
const howTo =
  /^(?:how|why|when|where|who|which|should|can|is|are|do|does|what(?:'s|’s)?)\s|^(?:a |an |the )?(?:guide|introduction|intro|beginner'?s guide|tutorial|notes|thoughts|tips|tricks|lessons|ideas|things|reasons|ways|steps|getting started|my|our|some|on|about|toward|towards)\s+|^(?:an? |the )?(?:survey|study|review|comparison|analysis|overview|history|tour|look|case|postmortem|summary|story|list|changelog|log|minutes|collection|diary|index|map)\s(?:of|on|at|for|from)\s|^frequently asked\s|\sabout\s|\s(?:i|we|you)\s(?:use|used|like|love|want|need|read|learned|learnt|wish|made|built|know|do|did|have|had|should|can|will|am|was|are|think|follow|keep|write|wrote|saw)\b|^\w+\s(?:the|an?|my|our|your|its|his|her|their)\s|^(?:\d+|five|seven|ten|three)\s+(?:ways|things|tips|reasons|steps|lessons|mistakes)\b|^\d+\s[a-z]+s\s(?:of|for|to|about|that|you|i)\s|^(?:setting up|using|building|writing|installing|running|getting|understanding|making|deploying|debugging|working with|moving|choosing|comparing|fixing|speeding|creating|configuring|migrating|upgrading|reading|learning about|exploring|implementing)\s/i;
const koreanHowTo =
  /(?:[는은할] (?:법|방법|이유|까닭|순서|것들?|점)|(?:^|[^곱더])하기|[되보]기|(?:^|\s)(?:만들|고르|찾|읽|쓰|짓|나누|줄이|늘리|키우|고치|바꾸|세우|익히|배우|다루|옮기|올리|내리|돌리|붙이|띄우|묶|막|버리|지우|남기|모으|맞추|높이|낮추|피하)기|할까|을까|는가|인가|했다|하자|해요)$/;
const record =
  /(?:^|\s)(?:후기|회고|리뷰|정리|비교|요약|일지|일기|일정|기록|노트|메모|회의|회의록|세미나|스터디|강의|수업|과제|준비|모음|공부|복습|예습|실습|발표|질문|면접|면접 대비|모임|계획|목록|리스트|링크|소감|감상|독후감|번역|소식|뉴스|가이드|튜토리얼|입문|첫걸음마|사용기|체험기|도입기|개발기|삽질기|여행|할 일|체크리스트|동향|템플릿|목표|매뉴얼|요청|대비|설정|설치|구매|신청|보고서?|제안서?|기획서?|안내|공지|사용법|도입|구축|개선|구조 분석|코드 분석|(?:발표|강의|수업|참고|학습|세미나|회의) 자료|대본|기초|개론|문답|Q&A)(?:\s?\d+)?$/;
const englishRecord =
  /\b(?:notes?|log|review|retrospective|retro|meeting|planning|journal|diary|summary|recap|list|reading group|tutorial|cheat ?sheet|homework|agenda|minutes|plan|to-?dos?|ideas|links|resources|checklist|interview|questions|postmortem|post-mortem|report|roadmap|changelog|drafts?|thoughts|tips|comparison|templates?|faq|exercises|overview|q&a|highlights|takeaways|standup|sync|prep|moc|map of contents?)(?:\s+\(?[\d-]+\)?)?$/i;
const versus = /(?:^|\s)(?:vs\.?|versus|대)\s|\s(?:vs\.?|versus)$/i;
/** `Neural Machine Translation by Jointly …` */
const paperPreposition = /\s(?:for|by|with|via|from|using|in|on|towards?|through|without|at|is|are)\s/i;
const mostWords = 6;
const mostSyllables = 25;

export function noteKind(metadata: NoteMetadata, opening: NoteOpening | undefined, title: Title): NoteKind {
  if (metadata.definitions === 'consolidated' || metadata.glossary === 'list') return 'glossary';
  if (metadata.definitions === 'atomic') return 'term';
  const names = [metadata.title, opening?.loneHeading, fileTitle(metadata.path)];
  if (names.some((name) => name !== undefined && isGlossaryTitle(name))) return 'glossary';
  if (metadata.glossary !== true && isOther(metadata, opening, title)) return 'article';
  if (metadata.glossary === true || isNameTitle(title))
    return metadata.glossary !== true && isLog(metadata.path, title.text) ? 'article' : 'term';
  const spelled = metadata.aliases.some(
    (alias) => looksLikeAcronym(alias) && spelledByTitle(alias, title.text),
  );
  return spelled ? 'term' : 'article';
}

/** Whether a note is about a person, lists other notes, or has a file name that only files it. */
function isOther(metadata: NoteMetadata, opening: NoteOpening | undefined, title: Title): boolean {
  return metadata.person === true || isView(opening, title) || isOnlyFiled(metadata, opening, title.text);
}

/**
 * Whether a note shows only views of other notes. If it also has headings, the views must be of the base that shares
 * its name.
 */
export function isView(opening: NoteOpening | undefined, title: Title): boolean {
  const views = opening?.views;
  if (views === undefined) return false;
  return !views.haveHeadings || views.bases.every((base) => foldName(base) === foldName(title.bare));
}

/** `week-notes-of-june` is an address. Two words with a hyphen may be a name. */
const address = /^[a-z0-9]+(?:-[a-z0-9]+){2,}$/;

/**
 * Whether the file name only says where the note belongs: `3-network.md` is the third of several,
 * `notes-on-networks.md` is an address. This holds for notes that have no title, do not begin with a definition and are
 * divided into sections.
 */
function isOnlyFiled(
  { path, aliases }: NoteMetadata,
  opening: NoteOpening | undefined,
  title: string,
): boolean {
  if (opening?.firstSection === undefined || title !== fileTitle(path) || aliases.length > 0) return false;
  if (isNumberedSlug(path)) return !definesSomething(new Statement(opening.definition ?? ''));
  return address.test(fileName(path)) && opening.definition === undefined;
}

/** `2024-06-12 비전 스터디` is a log. In `2024-06-12-vision` the date is the date of a post. */
function isLog(path: string, title: string): boolean {
  return title === fileTitle(path) && /^(?:19|20)\d{2}[-.]\d{1,2}(?:[-.]\d{1,2})?[ _]/.test(fileName(path));
}

function spelledByTitle(acronym: string, title: string): boolean {
  return [title, title.split(/\s*[:–—]\s+/)[0] ?? ''].some((text) => spells(acronym, text));
}

/** Whether a title is a name: a short noun phrase, not a talk, log, how-to, question, review or sentence. */
function isNameTitle(title: Title): boolean {
  if (series.test(title.text.trim()) || series.test(title.bare)) return false;
  if (title.pair !== undefined) return true;
  const bare = title.subject.replace(/\s*[(（][^()（）]*[)）]$/, '').replace(/^\p{L}+\/(?=\p{L})/u, '');
  if (readGenitive(bare) !== undefined) return true;
  if (!isNounPhrase(bare) || versus.test(bare)) return false;
  return hasHangul(bare) ? isKoreanName(bare) : isEnglishName(bare);
}

function isKoreanName(text: string): boolean {
  if ((text.match(/[가-힣]/g) ?? []).length > mostSyllables || record.test(text)) return false;
  return !koreanHowTo.test(text);
}

function isEnglishName(text: string): boolean {
  const words = text.split(/[\s_]+/);
  if (howTo.test(text) || englishRecord.test(text)) return false;
  if (words.length > mostWords) return false;
  const isTitleCase = words.filter((word) => /^[A-Z]/.test(word)).length >= words.length - 2;
  return !(isTitleCase && words.length === mostWords && paperPreposition.test(text));
}
