import { common } from './common';
import { frontMatter } from './front-matter';
import { marks } from './marks';
import { panel } from './panel';
import { settings } from './settings';
import { stamp } from './stamp';

export const ko = { ...common, ...frontMatter, ...marks, ...panel, ...settings, ...stamp };
