import type { Anaphor } from '../../language.js';
import { pairs, phrases, words } from '../../wordTables.js';

/** Closed-class words of German; contractions stand under their preposition. */
export const PREPOSITIONS = pairs(
  `in im=in ins=in an am=an ans=an auf aufs=auf bei beim=bei von vom=von zu zum=zu zur=zu mit für durch über unter gegen ohne um nach seit aus vor zwischen neben hinter
   wegen trotz während laut=laut gemäß per via bis ab samt inklusive einschließlich als innerhalb=in außerhalb dank=durch statt=ohne anstelle=ohne mithilfe=mit mittels=mit
   gegenüber=gegen entgegen=ohne binnen namens unterm=unter übers=über fürs=für`,
);
/** Prepositions of several words. */
export const LONG_PREPOSITIONS: readonly (readonly [string, string])[] = [
  ['auf basis von', 'basis'],
  ['auf der basis von', 'basis'],
  ['auf grundlage von', 'basis'],
  ['auf der grundlage von', 'basis'],
  ['in zusammenarbeit mit', 'gemeinsam'],
  ['in kooperation mit', 'gemeinsam'],
  ['in partnerschaft mit', 'gemeinsam'],
  ['zusammen mit', 'gemeinsam'],
  ['gemeinsam mit', 'gemeinsam'],
  ['neben der', 'neben'],
  ['mit hilfe von', 'mit'],
  ['im vergleich zu', 'vergleich'],
  ['im gegensatz zu', 'ohne'],
  ['anders als', 'ohne'],
  ['besser als', 'besser'],
  ['schneller als', 'besser'],
  ['leistungsfähiger als', 'besser'],
  ['stärker als', 'besser'],
  ['genauer als', 'besser'],
  ['an der spitze von', 'spitze'],
  ['an der spitze der', 'spitze'],
  ['an die spitze von', 'spitze'],
  ['hinter den kulissen', 'kulissen'],
  ['mehr als', 'als'],
  ['unter führung von', 'führung'],
  ['unter der führung von', 'führung'],
  ['unter leitung von', 'führung'],
  ['unter der leitung von', 'führung'],
  ['unter federführung von', 'führung'],
  ['unter der federführung von', 'führung'],
  ['unter der ägide von', 'führung'],
  ['in höhe von', 'von'],
  ['im wert von', 'von'],
  ['im umfang von', 'von'],
  ['seite an seite mit', 'gemeinsam'],
  ['unter beteiligung von', 'beteiligung'],
  ['mit beteiligung von', 'beteiligung'],
  ['unter anderem von', 'von'],
  ['unter anderem mit', 'mit'],
  ['unter anderem bei', 'bei'],
  ['unter anderem an', 'an'],
  ['unter anderem in', 'in'],
  ['im rahmen der', 'rahmen'],
  ['im rahmen einer', 'rahmen'],
  ['im rahmen seiner', 'rahmen'],
  ['im rahmen ihrer', 'rahmen'],
  ['im rahmen des', 'rahmen'],
  ['im rahmen eines', 'rahmen'],
  ['sowie', 'und'],
  ['sowohl', 'und'],
];
export const GENITIVES = words('von');
export const AGENTS = words('von durch');
export const CONJUNCTIONS = words('und oder & sowie beziehungsweise bzw bzw.');
export const RELATIVES = words(
  'der die das den dem dessen deren denen welche welcher welches welchen welchem wo woran worin wofür womit wovon',
);
export const RELATIVE_POSSESSIVES = words('dessen deren');
export const SUBORDINATORS = words(
  'dass daß weil da obwohl während nachdem bevor wenn falls ob als sobald solange damit sodass indem wobei wonach wie aber doch denn sondern allerdings jedoch hingegen dagegen statt um ohne',
);
export const DETERMINERS = words(
  `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses diesen diesem jener jene jenes sein seine seinen seinem seiner seines ihr ihre
   ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure mein meine alle aller allen beide beiden einige einigen mehrere mehreren viele vielen zahlreiche zwei drei
   vier fünf sechs sieben acht neun zehn jeder jede jedes welcher welche andere anderen weitere weiteren`,
);
export const DEFINITE_CONTRACTIONS = words('im ins am ans beim vom zum zur');
export const DEFINITE = words('der die das den dem des dieser diese dieses diesen diesem');
export const BE = words(
  'ist sind war waren sei seien wäre wären sein gewesen bin wird werden wurde wurden worden geworden würde würden werde',
);
export const AUXILIARIES = words(
  `hat haben hatte hatten habe hätte hätten gehabt kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse soll sollen sollte sollten solle will wollen wollte
   wollten wolle darf dürfen durfte dürfte dürften mag möchte möchten mochte lässt lassen ließ`,
);
export const NEGATIONS = words('nicht nie niemals kein keine keinen keinem keiner keinerlei nein weder');
export const CHANGE_VERBS = words('verlieren gewinnen fallen steigen wachsen sinken zulegen einbüßen');
export const UNNAMED = phrases(
  'ungenannter|ungenannte|ungenannten|ungenanntes|unbekannter|unbekannten|anonymer|anonyme|anonymen|ungenannt|unbekannte|unbekanntes|anonymes',
);
export const POSSESSION_VERBS = words('haben');
export const WITHOUT_PREPOSITIONS = words('ohne');
export const LINKS = words('zu');
export const PARTICLES: ReadonlySet<string> = new Set();
export const INTRODUCERS = phrases(
  'wie|wie etwa|wie zum beispiel|darunter|darunter auch|etwa|zum beispiel|beispielsweise|nämlich|unter anderem|allen voran|insbesondere|namentlich',
);
export const COMPLEMENTIZERS = words('dass daß ob');

export const POSSESSIVES: readonly Anaphor[] = [
  {
    words: words('sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres'),
    kinds: ['ORGANIZATION', 'PRODUCT', 'MODEL', 'PROJECT', 'PERSON'],
  },
  { words: words('unser unsere unseren unserem unserer unseres'), kinds: ['ORGANIZATION'] },
];
export const PRONOUNS: readonly Anaphor[] = [
  { words: words('er ihn ihm dieser'), kinds: ['PERSON', 'MODEL', 'PRODUCT', 'ORGANIZATION'] },
  { words: words('sie'), kinds: ['ORGANIZATION', 'PERSON'] },
  { words: words('es dieses'), kinds: ['ORGANIZATION', 'MODEL', 'PRODUCT', 'PROJECT'] },
  { words: words('wir uns'), kinds: ['ORGANIZATION'] },
];
export const FIRST_PERSON = words('wir uns unser unsere unseren unserem unserer unseres');
export const FORMER = words(
  'ex ex- entlassene entlassener entlassenen geschasste geschasster geschassten gefeuerte gefeuerter gefeuerten zurückgetretene zurückgetretener zurückgetretenen scheidende scheidender scheidenden ausgeschiedene ausgeschiedener ausgeschiedenen vormalige vormaliger vormaligen ehemalige ehemaliger ehemaligen ehemals früherer frühere früheren damalige damaliger damaligen einstige einstiger einstigen',
);
export const ROLE_WORDS = words(
  'leitender leitende leitenden technischer technische geschäftsführender geschäftsführende kaufmännischer für',
);
export const NATIONALITIES = words(
  `amerikanische amerikanischer amerikanischen us-amerikanische chinesische chinesischer chinesischen französische französischer französischen deutsche deutscher deutschen britische
   britischer britischen kanadische kanadischer kanadischen israelische israelischer israelischen japanische japanischer japanischen koreanische koreanischer südkoreanische
   südkoreanischer südkoreanischen indische indischer indischen spanische spanischer spanischen europäische europäischer europäischen schweizer schwedische schwedischer schwedischen
   niederländische niederländischer niederländischen italienische italienischer österreichische österreichischer irische irischen russische russischer taiwanische taiwanischer pariser
   berliner münchner hamburger pekinger londoner andere anderer anderen anderes weitere rivalisierende dritte`,
);
export const ROLE_PLACES = words('bei in für');
export const MAKER_PREPOSITIONS = words('von');

/** What marks the parts of a clause whose verb closes it. */
export const BRACKET = {
  accusative: words('den einen keinen diesen seinen ihren unseren ihn jenen'),
  dative: words('dem einem keinem diesem seinem ihrem unserem ihm ihnen denen'),
  genitive: words('des eines der einer seiner ihrer seines ihres dieser dieses unserer unseres aller'),
  objectRelatives: words('den'),
  memberVerbs: words('zählen gehören'),
  memberPreposition: 'zu',
  infinitiveMark: 'zu',
  sourcesInFront: words('zufolge'),
  quotatives: words('so'),
} as const;
