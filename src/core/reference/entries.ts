import { agents } from './data/agents';
import { classicMethods } from './data/classic-methods';
import { data } from './data/data';
import { evaluation } from './data/evaluation';
import { foundations } from './data/foundations';
import { generativeModels } from './data/generative-models';
import { hardware } from './data/hardware';
import { language } from './data/language';
import { largeLanguageModels } from './data/large-language-models';
import { operations } from './data/operations';
import { reinforcementLearning } from './data/reinforcement-learning';
import { safety } from './data/safety';
import { speech } from './data/speech';
import { training } from './data/training';
import { vision } from './data/vision';
import { referenceAreas, type ReferenceArea } from './entry';
import { parseEntries, type ParsedEntry } from './parse';

/** The text of an area stands in a function, so that the engine passes over it when the bundle is loaded. */
const textOf: Readonly<Record<ReferenceArea, () => string>> = {
  foundations,
  'classic-methods': classicMethods,
  training,
  evaluation,
  data,
  language,
  'large-language-models': largeLanguageModels,
  agents,
  vision,
  speech,
  'generative-models': generativeModels,
  'reinforcement-learning': reinforcementLearning,
  safety,
  operations,
  hardware,
};

/** All entries, area by area, each area in the order of its file. */
export function readEntries(): ParsedEntry[] {
  return referenceAreas.flatMap((area) => parseEntries(area, textOf[area]()));
}
