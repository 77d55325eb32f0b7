import { bases } from './bases';
import { cli } from './cli';
import { common } from './common';
import { exchange } from './exchange';
import { frontMatter } from './front-matter';
import { linking } from './linking';
import { marks } from './marks';
import { panel } from './panel';
import { publish } from './publish';
import { reference } from './reference';
import { rename } from './rename';
import { runs } from './runs';
import { settings } from './settings';
import { stamp } from './stamp';
import { standing } from './standing';
import { start } from './start';
import { study } from './study';
import { suggest } from './suggest';

export const ko = {
  ...bases,
  ...cli,
  ...common,
  ...exchange,
  ...frontMatter,
  ...linking,
  ...marks,
  ...panel,
  ...publish,
  ...reference,
  ...rename,
  ...runs,
  ...settings,
  ...stamp,
  ...standing,
  ...start,
  ...study,
  ...suggest,
};
