import { formsTable } from '../../conjugation/conjugation.js';
import { conjugateGerman, separated } from '../../conjugation/german.js';
import type { Language } from '../../language.js';
import type { KindVotes } from '../../naming/shapes.js';
import { grouped, phrases, words } from '../../wordTables.js';
import { COMMON_NOUNS } from './commonNouns.js';
import { VERB_FRAMES } from './frames.js';
import * as grammar from './grammar.js';
import { MODALITY, REPORTING_VERBS, SAYING_VERBS, SOURCE_PHRASES } from './modality.js';
import * as nouns from './nouns.js';

const WHOLE_VERBS = [
  ...VERB_FRAMES.flatMap((frame) => frame.verbs),
  ...MODALITY.flatMap((row) => [...(row.verbs ?? [])]),
  ...SAYING_VERBS,
  ...grammar.CHANGE_VERBS,
  ...'gelten heißen beginnen anfangen versuchen helfen erlauben ermöglichen bleiben lassen zwingen'.split(' '),
];
const WHOLE: ReadonlySet<string> = new Set(WHOLE_VERBS);
// A verb without its prefix is met where the prefix closes the clause: "stellte … vor".
/** Verbs whose object does what the next verb says. */
const OBJECT_CONTROL = words(
  'erlauben helfen ermöglichen zwingen lassen überreden überzeugen ermutigen drängen hindern verbieten raten',
);

const VERBS = [...OBJECT_CONTROL, ...WHOLE_VERBS, ...WHOLE_VERBS.flatMap((verb) => separated(verb)?.rest ?? [])];

/** German. */
export const german: Language = {
  code: 'de',
  prepositions: grammar.PREPOSITIONS,
  longPrepositions: grammar.LONG_PREPOSITIONS,
  complementizers: grammar.COMPLEMENTIZERS,
  genitives: grammar.GENITIVES,
  agents: grammar.AGENTS,
  conjunctions: grammar.CONJUNCTIONS,
  correlatives: new Map([['sowohl', words('als')]]),
  relatives: grammar.RELATIVES,
  relativePossessives: grammar.RELATIVE_POSSESSIVES,
  firstPerson: grammar.FIRST_PERSON,
  firstPersonEndings: [],
  makerPrepositions: grammar.MAKER_PREPOSITIONS,
  behindPrepositions: words('hinter'),
  subordinators: grammar.SUBORDINATORS,
  adversatives: new Set(),
  determiners: grammar.DETERMINERS,
  definiteContractions: grammar.DEFINITE_CONTRACTIONS,
  definite: grammar.DEFINITE,
  possessives: grammar.POSSESSIVES,
  pronouns: grammar.PRONOUNS,
  pluralPronouns: words('sie'),
  be: grammar.BE,
  auxiliaries: grammar.AUXILIARIES,
  auxiliaryForms: new Map([]),
  gerundEndings: [],
  partitives: words('einer eine eines einem einen'),
  degrees: new Set(),
  comparatives: new Set(),
  subjectPrepositions: new Set(),
  negations: grammar.NEGATIONS,
  changeVerbs: grammar.CHANGE_VERBS,
  unnamed: grammar.UNNAMED,
  possessionVerbs: grammar.POSSESSION_VERBS,
  withoutPrepositions: grammar.WITHOUT_PREPOSITIONS,
  adverbs: words(
    'auch noch schon bereits jetzt nun heute gestern zuvor bislang zuletzt dagegen unterdessen selbst sogar eben viel beide weiter dabei zudem ebenfalls zunächst künftig seither dort hier dann bekannt derzeit wert überlegen',
  ),
  participleEndings: ['t', 'en'],
  objectClitics: new Map(),
  datives: null,
  enclitics: null,
  objectPreposition: null,
  links: grammar.LINKS,
  particles: grammar.PARTICLES,
  longAdverbs: phrases(
    'nach eigenen angaben|eigenen angaben zufolge|vor allem|zum ersten mal|nach wie vor|im gegenzug|zum einen|zum anderen|darüber hinaus|auf einmal|von anfang an|in erster linie|noch einmal|bis heute|bis zuletzt|nicht zuletzt|im übrigen|ab sofort|auf lange sicht|im grunde|unter dem strich|wie berichtet|am ende',
  ),
  quantifiers: phrases('mehr als|weniger als|bis zu|rund|mindestens|knapp|über'),
  introducers: grammar.INTRODUCERS,
  verbs: formsTable(VERBS, conjugateGerman),
  dropsSubject: false,
  compounds: false,
  capitalNouns: true,
  bracket: {
    ...grammar.BRACKET,
    joined: (verb, prefix) => (WHOLE.has(prefix + verb) ? prefix + verb : null),
  },
  pastWithBe: words(
    'werden bleiben kommen gehen wechseln einsteigen aussteigen umsteigen beitreten ausscheiden stoßen antreten scheitern steigen wachsen weggehen vorgehen',
  ),
  reflexives: new Set(),
  kindNouns: nouns.KIND_NOUNS,
  relationNouns: nouns.RELATION_NOUNS,
  emptyNouns: nouns.EMPTY_NOUNS,
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
    {
      phrases: phrases(
        'open source|open-source|quelloffen|quelloffene|quelloffenes|quelloffenen|als quelloffen|offener quellcode',
      ),
      name: 'open source',
    },
    {
      phrases: phrases(
        'offene gewichte|offenen gewichten|offene gewichtungen|open weights|open-weights|open-weight|open weight',
      ),
      name: 'open weights',
    },
    {
      phrases: phrases(
        'apache-2.0-lizenz|apache 2.0|apache 2.0-lizenz|apache-2.0|apache-lizenz|apache license 2.0|apache-license 2.0',
      ),
      name: 'Apache 2.0',
    },
    { phrases: phrases('mit-lizenz'), name: 'MIT License' },
    { phrases: phrases('proprietär|proprietäre|proprietäres|proprietären'), name: 'proprietary' },
  ],
  techniqueNouns: new Set(),
  aimNouns: words('ziel gegenstand'),
  researchNouns: words('forscher wissenschaftler forscherinnen wissenschaftlerinnen'),
  teamNouns: nouns.nounSet(
    'team forscher forscherin wissenschaftler wissenschaftlerin informatiker ingenieure entwicklerteam führung führungsriege management mannschaft spitze vorstand geschäftsführung anwälte sprecher',
  ),
  partNouns: nouns.nounSet('version test aufgabe bereich teil generation reihe gewicht kapital'),
  plural:
    /(?:[^h]men|ups|konzerne|modelle|labore|banken|kunden|behörden|oren|enten|alen|innen|produkte|systeme|geräte|projekte|programme|chips|apps|tools|dienste|töchter|(?<!konz)ern|eln)$/,
  eventNouns: nouns.nounSet('schritt entscheidung wechsel wende kurswechsel kehrtwende umbau'),
  longNouns: [
    ['chief executive', 'ceo'],
    ['chief scientist', 'chefwissenschaftler'],
    ['chief technology officer', 'cto'],
    ['chief operating officer', 'coo'],
    ['vice president', 'vizepräsident'],
    ['managing director', 'geschäftsführer'],
    ['managing partner', 'geschäftsführer'],
    ['general manager', 'manager'],
    ['schwache leistung', 'schwächen'],
    ['schwachen leistungen', 'schwächen'],
    ['enttäuschende leistung', 'schwächen'],
  ],
  investorVerbs: words(
    'anführen investieren finanzieren beteiligen führen leiten unterstützen mitinvestieren mitfinanzieren stemmen zeichnen',
  ),
  articleVotes: grouped<KindVotes>([['der die das dem den des beim vom zum zur im', { PERSON: -1.2 }]]),
  demonym: null,
  namingVerbs: words('heißt hieß heißen nennt'),
  namingWords: words('genannt genannte namens getauft bezeichnet'),
  rolePlaces: grammar.ROLE_PLACES,
  circumstances: new Map(),
  memberPrepositions: words('unter'),
  postPrepositions: words('als zu'),
  pastJobs: words('früher zuletzt vormals davor zuvor ehemals einst war waren arbeitete forschte leitete'),
  clausePrepositions: new Set(),
  institutions: nouns.nounSet(
    'behörde aufsicht universität hochschule institut zeitung zeitschrift magazin blatt bank fonds ministerium gericht kommission gewerkschaft stiftung verein verband agentur amt kartellamt staatsanwaltschaft sender redaktion portal stadt bund kanton verwaltung kanzlei klinik krankenhaus nachrichtenagentur regulierer verlag versicherer',
  ),
  plainNouns: words('unternehmen firma konzern gruppe gesellschaft'),
  plainModifiers: new Set(),
  workplaces: words('bei'),
  roundPlaces: ['bei', 'für', 'in'],
  pluralVerbs: null,
  intransitives: words('beteiligen einsteigen mitmachen'),
  becomingVerbs: words('bleiben geworden werden gelten heißen'),
  objectControl: OBJECT_CONTROL,
  licencePrepositions: ['als', 'unter', 'mit'],
  licenceNouns: words('lizenz'),
  licenceVerbs: words('haben nutzen tragen'),
  licenceCompany: words('mit unter'),
  purposes: ['für', 'zu'],
  interfaceNouns: nouns.nounSet('api schnittstelle'),
  launchNouns: nouns.nounSet('veröffentlichung start vorstellung markteinführung'),
  tails: new Map(),
  valuationNouns: nouns.VALUATION_NOUNS,
  revenueNouns: nouns.REVENUE_NOUNS,
  nationalities: grammar.NATIONALITIES,
  notNames: words(
    'Mit Auf Aus Januar Februar März April Mai Juni Juli August September Oktober November Dezember Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag KI AI CEO CTO CFO COO API APIs GPU GPUs LLM LLMs USA US EU UN USD EUR Serie Dr Prof IT BIP DSGVO Herr Frau Euro Dollar Prozent Milliarden Millionen Mrd Mio I II III',
  ),
  commonNouns: COMMON_NOUNS,
  undertakings: [
    {
      phrases: phrases(
        'eigenes team|eigene abteilung|neues team|neue abteilung|spezialteam|eigenes spezialteam|dediziertes team|eigens gegründetes team',
      ),
      head: 'dedicated team',
    },
    {
      phrases: phrases(
        'rechenzentrumsprojekt|rechenzentrums-projekt|rechenzentren-projekt|rechenzentrumscampus|projekt für rechenzentren',
      ),
      head: 'data center project',
    },
  ],
};
