import { withoutNumbering } from './numbering';

const glossaryWords =
  'glossary|terminology|vocabulary|vocab|definitions|dictionary|acronyms|abbreviations|terms';
const englishGlossary = new RegExp(
  `^(?:the )?(?:${glossaryWords})(?:$|\\s+(?:of|for|in|used|list)\\s(?!service|use\\b)|\\s+list$|\\s*[-–—:(,])|(?:^|\\s)(?:${glossaryWords})(?:\\s+(?:list|page|notes?|sheet|and definitions|& abbreviations|and abbreviations|and acronyms))?(?:\\s*(?:[([][^()\\[\\]]{1,20}[)\\]]|\\d{1,4}))?$`,
  'i',
);
const koreanGlossary =
  /(?:용어|용어집|용어\s?(?:정리|사전|모음집?|목록|해설집?|설명|노트)|약어|약어(?:집|\s?(?:정리|모음|목록|표|사전))|개념\s?(?:정리|모음|사전)|단어장|단어\s?(?:정리|모음)|낱말\s?(?:장|모음|사전))(?:\s*[(（\d].*)?$|^(?:용어집|용어\s?(?:정리|사전|목록)|약어집|약어\s?(?:정리|목록)|단어장)\s*[-–—:,]\s/;

/** Whether a title says, in any supported language, that a note is a glossary. */
export function isGlossaryTitle(title: string): boolean {
  const text = withoutNumbering(title.normalize('NFC')).trim();
  return englishGlossary.test(text) || koreanGlossary.test(text);
}
