import { verbFrames } from '../../verbFrames.js';
import { COMPARING } from './frames/comparing.js';
import { DEALINGS } from './frames/dealings.js';
import { MAKING } from './frames/making.js';
import { MONEY } from './frames/money.js';
import { PEOPLE } from './frames/people.js';
import { QUALITIES } from './frames/qualities.js';
import { SCRUTINY } from './frames/scrutiny.js';

/** What French verbs say, theme by theme. */
export const VERB_FRAMES = verbFrames([
  ...MAKING,
  ...MONEY,
  ...PEOPLE,
  ...DEALINGS,
  ...QUALITIES,
  ...COMPARING,
  ...SCRUTINY,
]);
