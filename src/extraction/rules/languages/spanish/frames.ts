import type { VerbFrame } from '../../language.js';
import { DEALINGS } from './frames/dealings.js';
import { IDIOMS } from './frames/idioms.js';
import { MADE } from './frames/made.js';
import { MONEY } from './frames/money.js';
import { PEOPLE } from './frames/people.js';

/** What Spanish verbs say, a table a theme. */
export const VERB_FRAMES: readonly VerbFrame[] = [...MADE, ...MONEY, ...PEOPLE, ...DEALINGS, ...IDIOMS];
