import type { VerbFrame } from '../../language.js';
import { COMPARING } from './frames/comparing.js';
import { DEALINGS } from './frames/dealings.js';
import { MAKING } from './frames/making.js';
import { MONEY } from './frames/money.js';
import { OWNING } from './frames/owning.js';
import { PEOPLE } from './frames/people.js';
import { SCRUTINY } from './frames/scrutiny.js';
import { USING } from './frames/using.js';

/** What Portuguese verbs say, a table a theme. */
export const VERB_FRAMES: readonly VerbFrame[] = [
  ...MAKING,
  ...USING,
  ...COMPARING,
  ...MONEY,
  ...OWNING,
  ...PEOPLE,
  ...DEALINGS,
  ...SCRUTINY,
];
