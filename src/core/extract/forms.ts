import type { BlockType } from '../markdown/block';
import type { Form } from './form';
import { readAbbreviation } from './forms/abbreviation';
import { readCallout } from './forms/callout';
import { readDefinitionList } from './forms/definition-list';
import { readEnglishSentences } from './forms/english-sentence';
import { readEntries } from './forms/entry';
import { readFields } from './forms/field';
import { readHeading } from './forms/heading';
import { readHtml } from './forms/html';
import { readKoreanSentences } from './forms/korean-sentence';
import { readTable } from './forms/table';

/** The forms to try for each type of block. If several forms give the same name on one line, the first wins. */
export const forms: Readonly<Partial<Record<BlockType, readonly Form[]>>> = {
  heading: [readHeading],
  callout: [readCallout],
  abbreviation: [readAbbreviation],
  table: [readTable],
  html: [readHtml],
  definition: [readDefinitionList, readKoreanSentences, readEnglishSentences],
  paragraph: [readFields, readEntries, readKoreanSentences, readEnglishSentences],
};
