import { referenceAreas } from './entry';
import { parseEntries, type ParsedEntry } from './parse';
import { referenceTexts } from './texts';

/** All entries, area by area, each area in the order of its file. */
export function readEntries({ areas } = referenceTexts()): ParsedEntry[] {
  return referenceAreas.flatMap((area) => parseEntries(area, areas[area]));
}
