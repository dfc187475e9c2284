import { verbFrames } from '../../verbFrames.js';
import { COURTS } from './frames/courts.js';
import { DEALINGS } from './frames/dealings.js';
import { INFLUENCE } from './frames/influence.js';
import { MAKING } from './frames/making.js';
import { MONEY } from './frames/money.js';
import { PEOPLE } from './frames/people.js';
import { QUALITIES } from './frames/qualities.js';
import { RESEARCH } from './frames/research.js';
import { RIVALRY } from './frames/rivalry.js';
import { SUPPLYING } from './frames/supplying.js';
import { WORKING } from './frames/working.js';

/** What French verbs say, theme by theme. */
export const VERB_FRAMES = verbFrames([
  ...MAKING,
  ...MONEY,
  ...PEOPLE,
  ...DEALINGS,
  ...QUALITIES,
  ...RIVALRY,
  ...INFLUENCE,
  ...RESEARCH,
  ...COURTS,
  ...SUPPLYING,
  ...WORKING,
]);
