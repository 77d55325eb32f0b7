import { common } from './common';
import { exchange } from './exchange';
import { frontMatter } from './front-matter';
import { linking } from './linking';
import { marks } from './marks';
import { panel } from './panel';
import { settings } from './settings';
import { stamp } from './stamp';
import { standing } from './standing';
import { suggest } from './suggest';

export const ko = {
  ...common,
  ...exchange,
  ...frontMatter,
  ...linking,
  ...marks,
  ...panel,
  ...settings,
  ...stamp,
  ...standing,
  ...suggest,
};
