import type { EntityKind } from '../../../../ontology/ontology.js';
import type { NounFrame, RelationNoun } from '../../language.js';
import { grouped, words } from '../../wordTables.js';

/** Nouns that tell the kind of what they name. */
export const KIND_NOUNS = grouped<EntityKind>([
  [
    `company companies startup startups start-up start-ups firm firms lab labs laboratory giant giants chipmaker chipmakers maker makers developer
     rival rivals regulator regulators watchdog university institute subsidiary unit division investor investors backer backers publisher newspaper
     magazine bank fund agency ministry department group conglomerate corporation vendor provider supplier customer partner unicorn automaker retailer
     insurer consultancy accelerator foundation nonprofit non-profit venture studio platform-maker hyperscaler operator outlet newsletter blog competitor
     competitors carmaker broker hospital authority commission court government bureau consortium outfit upstart incumbent business organization organisation
     entity spinoff spin-off owner parent`,
    'ORGANIZATION',
  ],
  [`model models llm llms checkpoint family foundation-model transformer`, 'MODEL'],
  [
    `chatbot chatbots assistant assistants app application chip chips processor processors gpu gpus accelerator platform platforms tool tools product products
     service services api apis agent agents device headset robot software suite browser engine copilot feature plugin extension library framework
     supercomputer cluster database dataset editor generator game console phone smartphone glasses marketplace index dashboard server servers modem laptop wearable earbuds speaker camera drone drones toolkit compiler simulator plug-in sdk modem chipset supercomputers cpu cpus tpu tpus wearables bot bots search-engine`,
    'PRODUCT',
  ],
  ['project projects initiative programme program campus effort venture scheme datacenter', 'PROJECT'],
  ['technique techniques method methods algorithm approach architecture paradigm recipe mechanism', 'TECHNIQUE'],
  [
    `ceo cto cfo coo chief founder founders co-founder co-founders cofounder cofounders scientist researcher executive president officer director engineer billionaire
     analyst chairman chairwoman chair entrepreneur physicist professor spokesperson spokesman spokeswoman veteran boss head lawyer judge economist author
     geologist biologist chemist physician surgeon psychologist philosopher sociologist historian linguist statistician student consultant congressman congresswoman governor mayor secretary admiral general illustrator photographer singer presenter activist programmer brother sister brothers professor-turned-founder commissioner minister senator computer-scientist computer-scientists adviser advisor alumnus engineer's mathematician neuroscientist authors writers artists journalists musicians novelists lawyers analysts billionaires entrepreneurs professors economists musk-ally investor-turned-founder partner-in-charge`,
    'PERSON',
  ],
  ['field capability skill task area domain market benchmark', 'TOPIC'],
]);

const ORGANIZATION: readonly EntityKind[] = ['ORGANIZATION'];
const PERSON: readonly EntityKind[] = ['PERSON'];
const MADE: readonly EntityKind[] = ['MODEL', 'PRODUCT', 'PROJECT'];

/** What a noun makes of the one it describes to its owner. */
export const RELATION_NOUNS = grouped<RelationNoun>([
  ['ceo chief boss', { predicate: 'LED_BY', owner: 'subject', kinds: PERSON, functional: true, role: true }],
  // "President Lima" may be that of a country, "the chairman" that of a committee.
  ['head chair chairman chairwoman president', { predicate: 'LED_BY', owner: 'subject', kinds: PERSON, role: true }],
  [
    'founder founders co-founder co-founders cofounder cofounders',
    { predicate: 'FOUNDED_BY', owner: 'subject', kinds: ['PERSON', 'ORGANIZATION'], functional: true, role: true },
  ],
  [
    `cto cfo coo officer scientist researcher researchers engineer engineers executive executives director employee employees veteran alumnus alumni analyst
     partner-in-charge manager spokesperson spokesman spokeswoman economist counsel vice-president lead vp`,
    { predicate: 'WORKS_FOR', owner: 'object', kinds: PERSON, role: true },
  ],
  [
    `model models llm chatbot assistant app application chip chips gpu gpus processor tool product service api agent software platform browser robot
     language-model engine device suite editor generator supercomputer family copilot accelerator`,
    { predicate: 'DEVELOPS', owner: 'subject', kinds: MADE },
  ],
  [
    'project initiative programme program',
    { predicate: 'DEVELOPS', owner: 'subject', kinds: ['PROJECT', 'PRODUCT', 'MODEL'], functional: true },
  ],
  ['architecture technique method approach', { predicate: 'USES', owner: 'subject', kinds: ['TECHNIQUE'] }],
  ['user users adopter adopters', { predicate: 'USES', owner: 'object', kinds: ORGANIZATION }],
  [
    'subsidiary unit division arm branch affiliate spinoff spin-off lab laboratory',
    { predicate: 'PART_OF', owner: 'object', kinds: ['ORGANIZATION', 'PROJECT'] },
  ],
  ['parent owner', { predicate: 'PART_OF', owner: 'subject', kinds: ORGANIZATION, functional: true }],
  [
    'rival rivals competitor competitors challenger challengers contender nemesis answer alternative alternatives',
    {
      predicate: 'COMPETES_WITH',
      owner: 'subject',
      kinds: ['ORGANIZATION', 'MODEL', 'PRODUCT'],
      functional: true,
      places: words('to for'),
    },
  ],
  [
    'investor investors backer backers shareholder shareholders funder',
    {
      predicate: 'INVESTS_IN',
      owner: 'object',
      kinds: ['ORGANIZATION', 'PERSON'],
      functional: true,
      places: words('in'),
    },
  ],
  [
    'partner partners ally',
    { predicate: 'PARTNERS_WITH', owner: 'subject', kinds: ORGANIZATION, functional: true, places: words('to for') },
  ],
  [
    'supplier suppliers provider vendor',
    { predicate: 'SUPPLIES', owner: 'object', kinds: ORGANIZATION, functional: true, places: words('to for') },
  ],
  [
    'customer customers client clients',
    { predicate: 'SUPPLIES', owner: 'subject', kinds: ORGANIZATION, functional: true },
  ],
  [
    'maker makers creator creators developer developers',
    { predicate: 'DEVELOPS', owner: 'object', kinds: ORGANIZATION },
  ],
  [
    'basis foundation backbone',
    { predicate: 'BASED_ON', owner: 'subject', kinds: ['MODEL', 'PRODUCT'], places: words('for of') },
  ],
  [
    'weakness limitation shortcoming',
    {
      predicate: 'STRUGGLES_WITH',
      owner: 'subject',
      kinds: ['TOPIC', 'TECHNIQUE'],
      places: words('of for'),
    },
  ],
  ['brainchild creation', { predicate: 'DEVELOPS', owner: 'subject', kinds: MADE }],
  ['release', { predicate: 'RELEASES', owner: 'subject', kinds: ['MODEL', 'PRODUCT'] }],
  ['version variant', { predicate: 'PART_OF', owner: 'object', kinds: ['MODEL', 'PRODUCT'] }],
  [
    'descendant derivative offshoot fine-tune fork finetune distillation merge',
    { predicate: 'BASED_ON', owner: 'object', kinds: ['MODEL', 'PRODUCT'] },
  ],
]);

export const ROUND_NOUNS = words(
  'round rounds series seed financing funding investment raise fundraise fundraising capital tranche influx injection infusion',
);
export const VALUATION_NOUNS = words('valuation valuations');
export const REVENUE_NOUNS = words('revenue revenues sales turnover arr run-rate');
export const SPEAKERS = words(
  'spokesperson spokesman spokeswoman representative source sources insiders sources executive officials official filing statement post memo report blog people person documents document lawyers',
);

const FILED = words('file bring lodge launch initiate start mount pursue announce');
const OPENED = words('open launch begin start conduct lead run order announce carry');
const STUDIED = words('conduct publish carry lead run write perform release present do undertake commission');

/** What nouns of events and dealings say. */
export const NOUN_FRAMES: readonly NounFrame[] = [
  {
    rule: 'acquisition-of',
    predicate: 'ACQUIRES',
    nouns: words('acquisition takeover purchase buyout acqui-hire'),
    subject: ['by', "'s"],
    object: ['of'],
    agentIsSubject: true,
  },
  {
    rule: 'bid-for',
    predicate: 'ACQUIRES',
    nouns: words('bid'),
    subject: ['by', 'from', "'s"],
    object: ['for'],
    agentIsSubject: true,
    modality: 'CONSIDERED',
  },
  {
    rule: 'investment-in',
    predicate: 'INVESTS_IN',
    nouns: words('investment investments stake bet backing'),
    exceptVerbs: words('sell divest offload dump unload'),
    subject: ['by', 'from', "'s", 'of'],
    object: ['in'],
    agentIsSubject: true,
  },
  {
    rule: 'backing-from',
    predicate: 'INVESTS_IN',
    nouns: words('backing investment funding money capital participation support'),
    subject: ['from', 'by'],
    object: ["'s"],
    raiserIsObject: true,
  },
  {
    rule: 'partnership-with',
    predicate: 'PARTNERS_WITH',
    nouns: words(
      'partnership alliance collaboration agreement pact tie-up deal contract joint-venture partnerships alliances collaborations agreements deals contracts cooperation',
    ),
    subject: ["'s", 'of'],
    object: ['with'],
    between: ['between', 'among'],
    agentIsSubject: true,
  },
  {
    rule: 'lawsuit-against',
    predicate: 'SUES',
    nouns: words('lawsuit lawsuits suit suits complaint complaints case litigation countersuit claims proceedings'),
    subject: ['by', "'s", 'from', 'of'],
    object: ['against'],
    agentIsSubject: true,
    doneBy: FILED,
    facing: words('face settle fight defend resolve hit slap serve contest lose deny dispute end confront draw'),
    aiming: words('accuse name target allege claim seek'),
  },
  {
    rule: 'court-fight',
    predicate: 'SUES',
    nouns: words('court-fight'),
    subject: ["'s"],
    object: ['against', 'with'],
  },
  {
    rule: 'investigation-into',
    predicate: 'INVESTIGATES',
    nouns: words(
      'investigation investigations probe probes inquiry inquiries scrutiny crackdown antitrust-investigation raid raids',
    ),
    subject: ['by', "'s", 'from'],
    object: ['into', 'of', 'against', 'on', 'over'],
    agentIsSubject: true,
    doneBy: OPENED,
    facing: words('face draw attract be become remain fight prompt trigger confront invite escape dodge'),
    aiming: words('target examine focus'),
  },
  {
    rule: 'release-of',
    predicate: 'RELEASES',
    nouns: words(
      'release launch debut rollout unveiling introduction availability premiere reveal open-sourcing releases',
    ),
    subject: ['by', "'s"],
    object: ['of'],
    agentIsSubject: true,
  },
  {
    rule: 'competition-from',
    predicate: 'COMPETES_WITH',
    nouns: words('competition pressure challenge rivalry competitor rival alternative answer threat challenger'),
    subject: ['on', "'s"],
    object: ['from', 'with', 'to'],
    between: ['between'],
    agentIsSubject: true,
  },
  {
    rule: 'race-between',
    predicate: 'COMPETES_WITH',
    nouns: words('race contest showdown duel rivalry battle war feud'),
    subject: ["'s"],
    object: ['with', 'against'],
    between: ['between'],
    agentIsSubject: true,
  },
  {
    rule: 'sale-to',
    predicate: 'SUPPLIES',
    nouns: words('sale sales supply delivery shipment shipments deliveries'),
    subject: ['by', 'from', "'s"],
    object: ['to'],
    objectKinds: ['ORGANIZATION'],
  },
  {
    rule: 'development-of',
    predicate: 'DEVELOPS',
    nouns: words('development creation training design'),
    subject: ['by', "'s"],
    object: ['of'],
    objectKinds: ['MODEL', 'PRODUCT', 'PROJECT'],
    agentIsSubject: true,
  },
  {
    rule: 'departure-from',
    predicate: 'WORKS_FOR',
    nouns: words('departure exit resignation ouster dismissal firing'),
    subject: ['of', "'s"],
    object: ['from'],
    ended: true,
  },
  {
    rule: 'hiring-of',
    predicate: 'WORKS_FOR',
    nouns: words('hiring appointment recruitment poaching hire'),
    subject: ['of'],
    object: ['by', "'s"],
  },
  {
    rule: 'use-of',
    predicate: 'USES',
    nouns: words('use usage adoption integration deployment'),
    subject: ['by', 'at', "'s"],
    object: ['of'],
    agentIsSubject: true,
  },
  {
    rule: 'integration-into',
    predicate: 'USES',
    nouns: words('integration incorporation'),
    subject: ['into', 'in'],
    object: ['of'],
    subjectKinds: ['PRODUCT', 'MODEL', 'PROJECT'],
  },
  {
    rule: 'with-help-of',
    predicate: 'USES',
    nouns: words('help aid'),
    subject: [],
    object: ['of'],
    objectKinds: ['MODEL', 'PRODUCT', 'TECHNIQUE'],
    agentIsSubject: true,
  },
  {
    rule: 'version-of',
    predicate: 'BASED_ON',
    nouns: words('derivative fine-tune distillation fork'),
    subject: ["'s"],
    object: ['of'],
  },
  {
    rule: 'study-of',
    predicate: 'STUDIES',
    nouns: words(
      'study studies analysis analyses evaluation evaluations research paper papers assessment assessments experiment experiments tests survey benchmarking red-teaming examination',
    ),
    subject: ['by', 'from', "'s", 'at'],
    object: ['of', 'on', 'into', 'about', 'with'],
    objectKinds: ['MODEL', 'PRODUCT', 'TECHNIQUE', 'TOPIC'],
    agentIsSubject: true,
    doneBy: STUDIED,
  },
  {
    rule: 'influence-of',
    predicate: 'INFLUENCED_BY',
    nouns: words('influence imprint'),
    subject: ['on', 'upon', 'over'],
    object: ["'s", 'of', 'from'],
  },
  {
    rule: 'weakness-in',
    predicate: 'STRUGGLES_WITH',
    nouns: words(
      'weakness weaknesses trouble difficulty difficulties problems shortcomings struggle struggles limitations failure failures',
    ),
    subject: ["'s", 'of'],
    object: ['in', 'with', 'at', 'on'],
    objectKinds: ['TOPIC', 'TECHNIQUE'],
  },
];

/** Nouns that stand for no topic of their own. */
export const EMPTY_NOUNS = words(
  'thing things something anything everything way ways time times day days week month months year years case cases place point points end part parts kind respect fact problem problems difficulty difficulties challenge challenges weakness weaknesses issue issues moment moments public market knees competition rest others',
);
