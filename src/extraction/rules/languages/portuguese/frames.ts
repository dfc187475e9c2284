import type { VerbFrame } from '../../language.js';
import { COMPARING } from './frames/comparing.js';
import { COURTS } from './frames/courts.js';
import { DEALINGS } from './frames/dealings.js';
import { INFLUENCE } from './frames/influence.js';
import { MAKING } from './frames/making.js';
import { MONEY } from './frames/money.js';
import { OWNING } from './frames/owning.js';
import { PEOPLE } from './frames/people.js';
import { RESEARCH } from './frames/research.js';
import { RIVALRY } from './frames/rivalry.js';
import { SCRUTINY } from './frames/scrutiny.js';
import { SUPPLYING } from './frames/supplying.js';
import { USING } from './frames/using.js';

/** What Portuguese verbs say, a table a theme. */
export const VERB_FRAMES: readonly VerbFrame[] = [
  ...MAKING,
  ...USING,
  ...COMPARING,
  ...RIVALRY,
  ...INFLUENCE,
  ...MONEY,
  ...OWNING,
  ...PEOPLE,
  ...DEALINGS,
  ...SUPPLYING,
  ...SCRUTINY,
  ...COURTS,
  ...RESEARCH,
];
