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
import { otherMeanings } from './data/other-meanings';
import { reinforcementLearning } from './data/reinforcement-learning';
import { safety } from './data/safety';
import { speech } from './data/speech';
import { training } from './data/training';
import { vision } from './data/vision';
import type { ReferenceArea } from './entry';

/** What the reference is read from. */
export interface ReferenceTexts {
  /** The entries of each area, in the form that `parseEntries` reads. */
  readonly areas: Readonly<Record<ReferenceArea, string>>;
  /** Meanings outside the field, one a line: `name = meaning`. */
  readonly otherMeanings: string;
}

/**
 * The texts as they stand under `data/`. In a release another function stands here, which unpacks the same texts
 * (`build/reference-plugin.mjs`): each call does so anew.
 */
export function referenceTexts(): ReferenceTexts {
  return {
    areas: {
      foundations: foundations(),
      'classic-methods': classicMethods(),
      training: training(),
      evaluation: evaluation(),
      data: data(),
      language: language(),
      'large-language-models': largeLanguageModels(),
      agents: agents(),
      vision: vision(),
      speech: speech(),
      'generative-models': generativeModels(),
      'reinforcement-learning': reinforcementLearning(),
      safety: safety(),
      operations: operations(),
      hardware: hardware(),
    },
    otherMeanings: otherMeanings(),
  };
}
