import type { Anaphor } from '../../language.js';
import { pairs, phrases, words } from '../../wordTables.js';

/** Closed-class words of English. */
export const PREPOSITIONS = pairs(
  'in at on for with from to into by through via about against over under after before during without as behind like than among between of within across toward=towards towards onto upon per including amid alongside despite since until following using off out near beyond versus=vs vs v worth unlike above below',
);

export const GENITIVES = words('of');
export const AGENTS = words('by');
export const CONJUNCTIONS = words('and or & nor plus');
export const RELATIVES = words('which who whose whom that where');
export const RELATIVE_POSSESSIVES = words('whose');
export const FIRST_PERSON = words('we our us ours');
export const MAKER_PREPOSITIONS = words('from by');
export const SUBORDINATORS = words(
  'but while although though because when whereas if so unless whether once however meanwhile yet that',
);
export const DETERMINERS = words(
  'the a an this that these those some several many more most other another both all each every any its their his her our two three four five six seven eight ten dozens',
);
export const DEFINITE = words('the this that these those');
export const BE = words("is are was were be been being am 's 're");
export const AUXILIARIES = words(
  'have has had having do does did will would can could may might shall should must get gets got',
);
export const NEGATIONS = words(
  "not n't never no neither nor hardly cannot don't doesn't didn't won't isn't aren't wasn't weren't hasn't haven't",
);
export const CHANGE_VERBS = words(
  'lose shed gain add fall drop rise grow jump climb decline shrink increase decrease slip soar surge plunge',
);
export const UNNAMED = phrases(
  'undisclosed|unnamed|unidentified|anonymous|not disclosed|not named|not identified|not publicly named|may not name|cannot name|not been disclosed|not been named',
);
export const POSSESSION_VERBS = words('have lack');
export const WITHOUT_PREPOSITIONS = words('without');
export const LINKS = words('to');
export const PARTICLES = words('up out off down over back in on away forward together ahead around along');
export const INTRODUCERS = phrases('such as|including|like|among them|namely|e.g.|notably');

export const POSSESSIVES: readonly Anaphor[] = [
  { words: words('its their our'), kinds: ['ORGANIZATION', 'PRODUCT', 'MODEL', 'PROJECT'] },
  { words: words('his her'), kinds: ['PERSON'] },
];
export const PRONOUNS: readonly Anaphor[] = [
  { words: words('it'), kinds: ['ORGANIZATION', 'MODEL', 'PRODUCT', 'PROJECT'] },
  { words: words('he she him'), kinds: ['PERSON'] },
  { words: words('they we us'), kinds: ['ORGANIZATION'] },
];
export const FORMER = words('former previous past ex-ceo ex-chief ex ex- onetime then previously erstwhile');
export const ROLE_WORDS = words(
  'chief executive officer technology strategy financial product operating scientist ai of research revenue vice president senior head director managing general marketing legal information data science engineering global and vice deputy co-head district judge justice secretary minister chairman chairwoman chair founder',
);
export const NATIONALITIES = words(
  'american chinese french german british canadian israeli japanese korean indian spanish brazilian european swiss swedish dutch italian portuguese mexican argentine emirati saudi taiwanese russian us u.s. uk u.k. london-based paris-based berlin-based beijing-based tokyo-based toronto-based hangzhou-based munich-based boston-based other another rival separate third',
);
