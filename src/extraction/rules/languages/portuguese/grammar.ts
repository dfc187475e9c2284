import type { EntityKind } from '../../../../ontology/ontology.js';
import type { Anaphor } from '../../language.js';
import { grouped, pairs, phrases, words } from '../../wordTables.js';

/** Closed-class words of Portuguese; contractions stand under their preposition. */
export const PREPOSITIONS = pairs(
  `de da=de do=de das=de dos=de deste=de desta=de desse=de dessa=de dela=de dele=de dum=de duma=de em na=em no=em nas=em nos=em num=em numa=em neste=em nesta=em
   nesse=em nessa=em a ao=a aos=a à=a às=a por pela=por pelo=por pelas=por pelos=por para pra=para com contra sobre entre sem sob até desde após durante perante
   via através segundo=conforme conforme ante trás=atrás como=como incluindo=como`,
);
export const GENITIVES = words('de');
export const AGENTS = words('por');
export const CONJUNCTIONS = words('e ou & nem');
export const RELATIVES = words('que quem cujo cuja cujos cujas onde qual quais');
export const RELATIVE_POSSESSIVES = words('cujo cuja cujos cujas');
export const SUBORDINATORS = words(
  'mas porém enquanto embora quando porque pois se caso contudo entretanto todavia porquanto assim portanto que conforme',
);
export const DETERMINERS = words(
  `o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas seu sua seus suas nosso nossa nossos nossas outro outra outros outras
   todo toda todos todas cada algum alguma alguns algumas vários várias diversos diversas muitos muitas ambos ambas próprio própria dois duas três quatro cinco seis sete oito nove dez`,
);
export const DEFINITE_CONTRACTIONS = words(
  'da do das dos na no nas nos ao aos à às pela pelo pelas pelos deste desta desse dessa neste nesta nesse nessa',
);
export const DEFINITE = words('o a os as este esta esse essa estes estas esses essas aquele aquela');
export const BE = words(
  'é são era eram foi foram será serão seria seriam seja sejam fosse fossem ser sendo sido for está estão estava estavam esteve estiveram estará estarão estaria estariam esteja estar estando estado',
);
export const AUXILIARIES = words(
  `tem têm tinha tinham teve terá terão teria teriam tenha ter tendo há havia haver haverá haveria vai vão iam irá irão ir pode podem podia podiam pôde poderá poderão poderia
   poderiam possa possam poder deve devem devia deveria deveriam deverá deverão dever vem vêm acaba acabou passou continua começou`,
);
export const NEGATIONS = words('não nunca jamais nem');
export const CHANGE_VERBS = words('perder ganhar cair subir crescer recuar aumentar encolher adicionar acrescentar');
export const UNNAMED = phrases(
  'não revelado|não revelada|não divulgado|não divulgada|não identificado|não identificada|anônimo|anônima|anónimo|anónima|cujo nome não|sem nome revelado|não nomeado|não nomeada',
);
export const POSSESSION_VERBS = words('ter possuir');
export const WITHOUT_PREPOSITIONS = words('sem');
export const LINKS = words('a de por em que para');
export const PARTICLES: ReadonlySet<string> = new Set();
export const INTRODUCERS = phrases(
  'como|tais como|incluindo|entre eles|entre elas|dentre eles|dentre elas|entre os quais|entre as quais|a exemplo de|a exemplo da|a exemplo do|por exemplo|nomeadamente|inclusive',
);
export const COMPLEMENTIZERS = words('que se');

export const POSSESSIVES: readonly Anaphor[] = [
  { words: words('seu sua seus suas'), kinds: ['ORGANIZATION', 'PRODUCT', 'MODEL', 'PROJECT', 'PERSON'] },
  { words: words('nosso nossa nossos nossas'), kinds: ['ORGANIZATION'] },
];
export const PRONOUNS: readonly Anaphor[] = [
  { words: words('ela'), kinds: ['ORGANIZATION', 'PERSON', 'PRODUCT'] },
  { words: words('ele'), kinds: ['PERSON', 'MODEL', 'PRODUCT'] },
  { words: words('-o -a -lo -la -os -as -los -las'), kinds: ['MODEL', 'PRODUCT', 'ORGANIZATION'] },
  { words: words('nós'), kinds: ['ORGANIZATION'] },
];
export const FIRST_PERSON = words('nós nosso nossa nossos nossas');
export const FORMER = words('ex- ex antigo antiga então');
export const ROLE_WORDS = words(
  'executivo executiva geral financeiro estratégia tecnologia operações pesquisa produto produtos ia ciência comercial jurídico sênior',
);
export const NATIONALITIES = words(
  `americana americano chinesa chinês francesa francês alemã alemão britânica britânico inglesa inglês canadense israelense japonesa japonês coreana coreano sul-coreana indiana indiano
   espanhola espanhol brasileira brasileiro portuguesa português europeia europeu suíça suíço sueca sueco holandesa italiana italiano mexicana argentina argentino russa taiwanesa norte-americana
   norte-americano californiana estadunidense rival outra outro mesma terceira nova novo combinada combinado resultante conjunta paulista paulistana paulistano carioca mineira mineiro gaúcha gaúcho paranaense catarinense baiana baiano pernambucana pernambucano cearense potiguar
   recifense goiana goiano amazonense capixaba curitibana lisboeta portuense minhota bracarense israelita norueguesa norueguês dinamarquesa finlandesa polaca polonesa polonês austríaca belga
   irlandesa chilena chileno colombiana colombiano uruguaia sul-coreano taiwanês russo estoniana`,
);
export const ROLE_PLACES = words('em');
export const MAKER_PREPOSITIONS = words('por');

export const OBJECT_CLITICS = grouped<readonly EntityKind[]>([['o a os as', ['MODEL', 'PRODUCT', 'ORGANIZATION']]]);
