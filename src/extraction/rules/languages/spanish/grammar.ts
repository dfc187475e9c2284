import type { EntityKind } from '../../../../ontology/ontology.js';
import type { Anaphor } from '../../language.js';
import { grouped, pairs, phrases, words } from '../../wordTables.js';

/** Closed-class words of Spanish; contractions stand under their preposition. */
export const PREPOSITIONS = pairs(
  'de del=de en con por para a al=a sobre entre contra sin bajo desde hasta hacia tras durante mediante ante según como como incluyendo=como excepto salvo vía=mediante detrás',
);
export const GENITIVES = words('de');
export const AGENTS = words('por');
export const CONJUNCTIONS = words('y e o u & ni');
export const RELATIVES = words('que quien quienes cuyo cuya cuyos cuyas donde cual cuales');
export const RELATIVE_POSSESSIVES = words('cuyo cuya cuyos cuyas');
export const SUBORDINATORS = words('pero mientras aunque cuando porque pues si sino que');
export const DETERMINERS = words(
  `el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus nuestro nuestra nuestros nuestras otro otra otros otras
   todo toda todos todas cada algún alguna algunos algunas varios varias diversos diversas muchos muchas ambos ambas propio propia dos tres cuatro cinco seis siete ocho nueve diez`,
);
export const DEFINITE = words('el la los las este esta estos estas ese esa esos esas aquel aquella');
export const DEFINITE_CONTRACTIONS = words('del al');
export const BE = words(
  'es son era eran fue fueron será serán sería serían sea sean fuera fuesen ser siendo sido está están estaba estaban estuvo estará estaría esté estar estando estado resulta quedó',
);
export const AUXILIARIES = words(
  `ha han he hemos había habían hubo habrá habrán habría habrían haya hayan haber habiendo puede pueden podía podían pudo podrá podrán podría podrían pueda puedan poder
   debe deben debería deberían deberá va van iba iban suele acaba acaban viene sigue`,
);
export const NEGATIONS = words('no nunca jamás tampoco ni');
export const CHANGE_VERBS = words('perder ganar caer subir crecer aumentar retroceder añadir sumar');
export const UNNAMED = phrases(
  'no revelado|no revelada|no identificado|no identificada|no divulgado|no divulgada|anónimo|anónima|cuyo nombre no|sin identificar|sin revelar|sin nombrar',
);
export const POSSESSION_VERBS = words('tener');
export const WITHOUT_PREPOSITIONS = words('sin');
export const LINKS = words('a de por en que para');
export const PARTICLES: ReadonlySet<string> = new Set();
export const INTRODUCERS = phrases(
  'como|tales como|incluyendo|incluidos|incluidas|entre ellos|entre ellas|entre los cuales|entre las cuales|entre los que están|entre los que figuran|entre los que se encuentran|por ejemplo',
);
export const COMPLEMENTIZERS = words('que si');

export const POSSESSIVES: readonly Anaphor[] = [
  { words: words('su sus'), kinds: ['ORGANIZATION', 'PRODUCT', 'MODEL', 'PROJECT', 'PERSON'] },
  { words: words('nuestro nuestra nuestros nuestras'), kinds: ['ORGANIZATION'] },
];
export const PRONOUNS: readonly Anaphor[] = [
  { words: words('ella'), kinds: ['ORGANIZATION', 'PERSON', 'PRODUCT'] },
  { words: words('él'), kinds: ['PERSON', 'MODEL', 'PRODUCT'] },
  { words: words('esta éste ésta'), kinds: ['ORGANIZATION', 'PERSON', 'PRODUCT', 'MODEL'], isLatter: true },
  { words: words('-lo'), kinds: ['MODEL', 'PRODUCT', 'PROJECT'] },
  { words: words('-la'), kinds: ['ORGANIZATION', 'PRODUCT'] },
  { words: words('-los -las'), kinds: [] },
  { words: words('nosotros nosotras'), kinds: ['ORGANIZATION'] },
];
export const FIRST_PERSON = words('nosotros nosotras nuestro nuestra nuestros nuestras');
export const FORMER = words('ex- ex antiguo antigua entonces');
export const ROLE_WORDS = words(
  'ejecutivo ejecutiva general financiero financiera estrategia tecnología operaciones investigación producto productos ia ciencia comercial jurídico delegado delegada',
);
export const NATIONALITIES = words(
  `estadounidense china chino francesa francés alemana alemán británica británico canadiense israelí japonesa japonés coreana coreano surcoreana surcoreano india indio española español
   brasileña brasileño portuguesa portugués europea europeo suiza suizo sueca sueco holandesa italiana italiano mexicana mexicano argentina argentino chilena colombiana peruana rusa taiwanesa
   norteamericana californiana madrileña barcelonesa catalana vasca valenciana parisina londinense nueva nuevo combinada combinado resultante conjunta rival otra otro misma tercera ovetense asturiana gallega gallego sevillana malagueña zaragozana valenciano alicantina murciana navarra canaria castellonense bilbaína
   vasco catalán madrileño andaluza bonaerense porteña cordobesa mexiquense regiomontana tapatía limeña bogotana caleña paisa chileno colombiano peruano uruguaya uruguayo paraguaya
   boliviana ecuatoriana venezolana rosarina noruega noruego danesa danés finlandesa finlandés neerlandesa neerlandés polaca polaco austriaca austriaco belga irlandesa irlandés ruso
   taiwanés saudí emiratí neoyorquina berlinesa`,
);
export const ROLE_PLACES = words('en');
export const MAKER_PREPOSITIONS = words('por');

export const OBJECT_CLITICS = grouped<readonly EntityKind[]>([
  ['lo', ['MODEL', 'PRODUCT', 'PROJECT']],
  ['la', ['ORGANIZATION', 'PRODUCT']],
  ['los las', []],
]);
