import { verbFrames } from '../../verbFrames.js';
import { CompoundSet } from './compounds.js';
import { COURTS } from './frames/courts.js';
import { DEALINGS } from './frames/dealings.js';
import { MAKING } from './frames/making.js';
import { MONEY } from './frames/money.js';
import { PEOPLE } from './frames/people.js';
import { QUALITIES } from './frames/qualities.js';

/** What German verbs say; their nouns are met in compounds and cases as well. */
export const VERB_FRAMES = verbFrames([...MAKING, ...PEOPLE, ...DEALINGS, ...COURTS, ...QUALITIES, ...MONEY]).map(
  (frame) => ({
    ...frame,
    ...(frame.patientNouns && { patientNouns: new CompoundSet(frame.patientNouns) }),
    ...(frame.exceptNouns && { exceptNouns: new CompoundSet(frame.exceptNouns) }),
    ...(frame.about && { about: new CompoundSet(frame.about) }),
  }),
);
