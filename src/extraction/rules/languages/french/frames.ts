import { verbFrames } from '../../verbFrames.js';
import { DEALINGS } from './frames/dealings.js';
import { MAKING } from './frames/making.js';
import { MONEY } from './frames/money.js';
import { PEOPLE } from './frames/people.js';
import { QUALITIES } from './frames/qualities.js';

/** What French verbs say, theme by theme. */
export const VERB_FRAMES = verbFrames([...MAKING, ...MONEY, ...PEOPLE, ...DEALINGS, ...QUALITIES]);
