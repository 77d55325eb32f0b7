import { common } from './common';
import { frontMatter } from './front-matter';
import { linking } from './linking';
import { marks } from './marks';
import { panel } from './panel';
import { publish } from './publish';
import { settings } from './settings';
import { stamp } from './stamp';
import { standing } from './standing';
import { suggest } from './suggest';

export const ko = {
  ...common,
  ...frontMatter,
  ...linking,
  ...marks,
  ...panel,
  ...publish,
  ...settings,
  ...stamp,
  ...standing,
  ...suggest,
};
