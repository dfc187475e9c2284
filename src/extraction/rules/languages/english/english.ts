import { formsTable } from '../../conjugation/conjugation.js';
import { conjugateEnglish } from '../../conjugation/english.js';
import { type Language, phrases, words } from '../../language.js';
import { VERB_FRAMES } from './frames.js';
import * as grammar from './grammar.js';
import { MODALITY, REPORTING_VERBS, SAYING_VERBS, SOURCE_PHRASES } from './modality.js';
import * as nouns from './nouns.js';

const VERBS = [
  ...VERB_FRAMES.flatMap((frame) => frame.verbs),
  ...MODALITY.flatMap((row) => [...(row.verbs ?? [])]),
  ...SAYING_VERBS,
  ...'begin start continue try help let allow enable force become remain keep include'.split(' '),
];

/** English. */
export const english: Language = {
  code: 'en',
  prepositions: grammar.PREPOSITIONS,
  genitives: grammar.GENITIVES,
  agents: grammar.AGENTS,
  conjunctions: grammar.CONJUNCTIONS,
  relatives: grammar.RELATIVES,
  relativePossessives: grammar.RELATIVE_POSSESSIVES,
  firstPerson: grammar.FIRST_PERSON,
  makerPrepositions: grammar.MAKER_PREPOSITIONS,
  subordinators: grammar.SUBORDINATORS,
  determiners: grammar.DETERMINERS,
  definite: grammar.DEFINITE,
  possessives: grammar.POSSESSIVES,
  pronouns: grammar.PRONOUNS,
  be: grammar.BE,
  auxiliaries: grammar.AUXILIARIES,
  negations: grammar.NEGATIONS,
  links: grammar.LINKS,
  particles: grammar.PARTICLES,
  introducers: grammar.INTRODUCERS,
  verbs: formsTable(VERBS, conjugateEnglish),
  dropsSubject: false,
  compounds: true,
  capitalNouns: false,
  verbLast: false,
  kindNouns: nouns.KIND_NOUNS,
  relationNouns: nouns.RELATION_NOUNS,
  roundNouns: nouns.ROUND_NOUNS,
  former: grammar.FORMER,
  roleWords: grammar.ROLE_WORDS,
  verbFrames: VERB_FRAMES,
  nounFrames: nouns.NOUN_FRAMES,
  modality: MODALITY,
  sayingVerbs: SAYING_VERBS,
  reportingVerbs: REPORTING_VERBS,
  sourcePhrases: SOURCE_PHRASES,
  speakers: nouns.SPEAKERS,
  licences: [
    { phrases: phrases('open source|open-source|open sourced|open-sourced|open sourcing'), name: 'open source' },
    { phrases: phrases('open weights|open weight|open-weight|open-weights'), name: 'open weights' },
    { phrases: phrases('apache 2.0 licence|apache 2.0 license|apache 2.0|apache license'), name: 'Apache 2.0' },
    { phrases: phrases('mit license|mit licence'), name: 'MIT License' },
    { phrases: phrases('proprietary|closed-source|closed source'), name: 'proprietary' },
  ],
  teamNouns: words('team researchers engineers executives'),
  investorVerbs: words('lead invest back fund finance join participate contribute'),
  namingWords: words('called named dubbed codenamed code-named titled nicknamed branded'),
  rolePlaces: words('at for'),
  becomingVerbs: words('become remain include'),
  objectControl: words('allow let help enable force ask'),
  licencePrepositions: ['as', 'under'],
  purposes: ['for', 'to'],
  interfaceNouns: words('api'),
  launchNouns: words('launch release debut rollout'),
  tails: new Map([
    ['-backed', { predicate: 'INVESTS_IN', front: 'subject' }],
    ['-funded', { predicate: 'INVESTS_IN', front: 'subject' }],
    ['-owned', { predicate: 'PART_OF', front: 'object' }],
    ['-led', { predicate: 'LED_BY', front: 'object' }],
    ['-founded', { predicate: 'FOUNDED_BY', front: 'object' }],
    ['-powered', { predicate: 'USES', front: 'object' }],
    ['-based', { predicate: 'BASED_ON', front: 'object' }],
    ['-developed', { predicate: 'DEVELOPS', front: 'subject' }],
    ['-built', { predicate: 'DEVELOPS', front: 'subject' }],
  ]),
  longPrepositions: [
    ['by way of', 'via'],
    ['on behalf of', 'for'],
    ['as part of', 'within'],
    ['along with', 'with'],
    ['together with', 'with'],
    ['because of', 'by'],
    ['due to', 'by'],
    ['thanks to', 'by'],
    ['on top of', 'on'],
    ['instead of', 'without'],
    ['rather than', 'without'],
    ['in front of', 'before'],
    ['as well as', 'and'],
  ],
  complementizers: words('that whether if'),
  valuationNouns: nouns.VALUATION_NOUNS,
  revenueNouns: nouns.REVENUE_NOUNS,
  nationalities: grammar.NATIONALITIES,
  notNames: words(
    'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday American Chinese French German British Canadian Israeli Japanese Korean Indian Spanish Brazilian European Swiss Swedish Dutch Italian Portuguese English African Asian Western I AI CEO CTO CFO COO IPO API APIs GPU GPUs LLM LLMs US U.S UK EU UN USD Q1 Q2 Q3 Q4 Series Mr Mrs Ms Dr PR R&D IT Inc GDP PhD',
  ),
  undertakings: [
    {
      phrases: phrases(
        'dedicated team|dedicated unit|special team|dedicated group|dedicated division|new team|new division',
      ),
      head: 'dedicated team',
    },
    {
      phrases: phrases(
        'data-center project|data center project|data-centre project|data centre project|data-center campus|data center campus|data-center complex|project of data centers|project for data centers',
      ),
      head: 'data center project',
    },
  ],
};
