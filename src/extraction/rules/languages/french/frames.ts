import { verbFrames } from '../../verbFrames.js';
import { COMPARING } from './frames/comparing.js';
import { DEALINGS } from './frames/dealings.js';
import { EXAMINING } from './frames/examining.js';
import { MAKING } from './frames/making.js';
import { MONEY } from './frames/money.js';
import { PEOPLE } from './frames/people.js';
import { QUALITIES } from './frames/qualities.js';
import { RIVALRY } from './frames/rivalry.js';
import { SCRUTINY } from './frames/scrutiny.js';
import { SUPPLYING } from './frames/supplying.js';
import { WORKING } from './frames/working.js';

/** What French verbs say, theme by theme. */
export const VERB_FRAMES = verbFrames([
  ...MAKING,
  ...MONEY,
  ...PEOPLE,
  ...DEALINGS,
  ...QUALITIES,
  ...COMPARING,
  ...SCRUTINY,
  ...EXAMINING,
  ...RIVALRY,
  ...SUPPLYING,
  ...WORKING,
]);
