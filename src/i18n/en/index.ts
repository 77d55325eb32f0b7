import { common } from './common';
import { frontMatter } from './front-matter';
import { linking } from './linking';
import { marks } from './marks';
import { panel } from './panel';
import { reference } from './reference';
import { settings } from './settings';
import { stamp } from './stamp';
import { standing } from './standing';
import { start } from './start';
import { suggest } from './suggest';

export const en = {
  ...common,
  ...frontMatter,
  ...linking,
  ...marks,
  ...panel,
  ...reference,
  ...settings,
  ...stamp,
  ...standing,
  ...start,
  ...suggest,
};
