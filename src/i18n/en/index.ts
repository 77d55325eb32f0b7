import { common } from './common';
import { frontMatter } from './front-matter';
import { panel } from './panel';
import { settings } from './settings';
import { stamp } from './stamp';

export const en = { ...common, ...frontMatter, ...panel, ...settings, ...stamp };
