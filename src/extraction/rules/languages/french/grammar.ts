import { type Anaphor, pairs, phrases, words } from '../../language.js';

/** Closed-class words of French; contractions stand under their preposition. */
export const PREPOSITIONS = pairs(
  `de d'=de du=de des=de à au=à aux=à en dans=en par pour avec contre sur entre parmi sans sous depuis dès après avant pendant durante=pendant durant=pendant chez vers
   devant derrière via auprès=auprès malgré outre hors comme selon jusqu'=jusque jusque concernant face=face lors=lors`,
);
/** Prepositions of several words, contractions with articles each by themselves. */
export const LONG_PREPOSITIONS: readonly (readonly [string, string])[] = [
  ['auprès de', 'auprès'],
  ['auprès du', 'auprès'],
  ['auprès des', 'auprès'],
  ["auprès d'", 'auprès'],
  ['au sein de', 'dans'],
  ['au sein du', 'dans'],
  ['au sein des', 'dans'],
  ["au sein d'", 'dans'],
  ["par l'intermédiaire de", 'via'],
  ["par l'intermédiaire du", 'via'],
  ["par l'intermédiaire des", 'via'],
  ["par l'intermédiaire d'", 'via'],
  ['au travers de', 'via'],
  ['au travers du', 'via'],
  ['au travers des', 'via'],
  ["au travers d'", 'via'],
  ['par le biais de', 'via'],
  ['par le biais du', 'via'],
  ['par le biais des', 'via'],
  ["par le biais d'", 'via'],
  ['aux côtés de', 'avec'],
  ['aux côtés du', 'avec'],
  ['aux côtés des', 'avec'],
  ["aux côtés d'", 'avec'],
  ['en partenariat avec', 'avec'],
  ['en collaboration avec', 'avec'],
  ['conjointement avec', 'avec'],
  ['grâce à', 'grâce'],
  ['grâce au', 'grâce'],
  ['grâce aux', 'grâce'],
  ['face à', 'contre'],
  ['face au', 'contre'],
  ['face aux', 'contre'],
  ['au lieu de', 'sans'],
  ['au lieu du', 'sans'],
  ['au lieu des', 'sans'],
  ["au lieu d'", 'sans'],
  ['à la place de', 'sans'],
  ['à la place du', 'sans'],
  ['à la place des', 'sans'],
  ["à la place d'", 'sans'],
  ['contrairement à', 'sans'],
  ['contrairement au', 'sans'],
  ['contrairement aux', 'sans'],
  ['en plus de', 'sans'],
  ['en plus du', 'sans'],
  ['en plus des', 'sans'],
  ["en plus d'", 'sans'],
  ['au capital de', 'capital'],
  ['au capital du', 'capital'],
  ['au capital des', 'capital'],
  ["au capital d'", 'capital'],
  ['à cause de', 'par'],
  ['à cause du', 'par'],
  ['à cause des', 'par'],
  ["à cause d'", 'par'],
  ['au profit de', 'vers'],
  ['au profit du', 'vers'],
  ['au profit des', 'vers'],
  ["au profit d'", 'vers'],
  ['à partir de', 'de'],
  ['à partir du', 'de'],
  ['à partir des', 'de'],
  ["à partir d'", 'de'],
  ['au sujet de', 'sur'],
  ['au sujet du', 'sur'],
  ['au sujet des', 'sur'],
  ["au sujet d'", 'sur'],
  ["à l'encontre de", 'contre'],
  ["à l'encontre du", 'contre'],
  ["à l'encontre des", 'contre'],
  ["à l'encontre d'", 'contre'],
  ['à propos de', 'sur'],
  ['à propos du', 'sur'],
  ['à propos des', 'sur'],
  ["à propos d'", 'sur'],
  ['quant à', 'quant'],
  ['quant au', 'quant'],
  ['quant aux', 'quant'],
  ['par rapport à', 'que'],
  ['par rapport au', 'que'],
  ['par rapport aux', 'que'],
  ['visant', 'visant'],
  ['mieux que', 'mieux'],
  ["mieux qu'", 'mieux'],
  ['meilleur que', 'mieux'],
  ["meilleur qu'", 'mieux'],
  ['meilleure que', 'mieux'],
  ["meilleure qu'", 'mieux'],
  ['meilleurs que', 'mieux'],
  ["meilleurs qu'", 'mieux'],
  ['plus performant que', 'mieux'],
  ["plus performant qu'", 'mieux'],
  ['plus performante que', 'mieux'],
  ["plus performante qu'", 'mieux'],
  ['plus rapide que', 'mieux'],
  ["plus rapide qu'", 'mieux'],
  ['plus puissant que', 'mieux'],
  ["plus puissant qu'", 'mieux'],
  ['plus précis que', 'mieux'],
  ["plus précis qu'", 'mieux'],
  ['plus efficace que', 'mieux'],
  ["plus efficace qu'", 'mieux'],
  ['supérieur à', 'mieux'],
  ['supérieur au', 'mieux'],
  ['supérieur aux', 'mieux'],
  ['supérieure à', 'mieux'],
  ['supérieure au', 'mieux'],
  ['supérieure aux', 'mieux'],
  ['supérieurs à', 'mieux'],
  ['supérieurs au', 'mieux'],
  ['supérieurs aux', 'mieux'],
  ['supérieures à', 'mieux'],
  ['supérieures au', 'mieux'],
  ['supérieures aux', 'mieux'],
  ['ainsi que', 'et'],
  ["ainsi qu'", 'et'],
  ['de même que', 'et'],
  ['à travers', 'via'],
];
export const GENITIVES = words('de');
export const AGENTS = words('par');
export const CONJUNCTIONS = words('et ou & ni');
export const RELATIVES = words(
  "qui que qu' dont où lequel laquelle lesquels lesquelles duquel desquels desquelles auquel auxquels auxquelles",
);
export const RELATIVE_POSSESSIVES = words('dont');
export const SUBORDINATORS = words(
  "mais tandis alors lorsque lorsqu' quand puisque puisqu' parce car si s'il quoique cependant toutefois pourtant néanmoins donc ainsi que qu' or sinon",
);
export const DETERMINERS = words(
  `le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes quelques plusieurs chaque tout toute tous toutes aucun aucune certains certaines
   autre autres deux trois quatre cinq six sept huit neuf dix divers diverses quel quelle même mêmes`,
);
export const DEFINITE_CONTRACTIONS = words('du des au aux');
export const DEFINITE = words("le la les l' ce cet cette ces");
export const BE = words(
  'est sont était étaient fut furent sera seront serait seraient soit soient fût être étant été sommes étions',
);
export const AUXILIARIES = words(
  `a ont avait avaient eut aura auront aurait auraient ait aient avoir ayant eu avons peut peuvent pouvait pouvaient pourra pourront pourrait pourraient puisse puissent pouvoir
   doit doivent devait devaient devra devront devrait devraient devoir va vont allait allaient aller vient viennent venait venir fait font faire fera`,
);
export const NEGATIONS = words("ne n' pas jamais non aucunement");
export const LINKS = words("à de d' par pour");
export const PARTICLES: ReadonlySet<string> = new Set();
export const INTRODUCERS = phrases(
  "comme|tels que|telles que|tel que|telle que|tels qu'|tel qu'|notamment|dont|à l'image de|à l'instar de|y compris|par exemple|parmi lesquels|parmi lesquelles|en particulier|à savoir|entre autres",
);
export const COMPLEMENTIZERS = words("que qu' si");

export const POSSESSIVES: readonly Anaphor[] = [
  { words: words('son sa ses leur leurs'), kinds: ['ORGANIZATION', 'PRODUCT', 'MODEL', 'PROJECT', 'PERSON'] },
  { words: words('notre nos'), kinds: ['ORGANIZATION'] },
];
export const PRONOUNS: readonly Anaphor[] = [
  { words: words('elle celle-ci'), kinds: ['ORGANIZATION', 'PERSON', 'PRODUCT'] },
  { words: words('il lui celui-ci'), kinds: ['PERSON', 'MODEL', 'PRODUCT', 'ORGANIZATION'] },
  { words: words('ils elles'), kinds: ['ORGANIZATION'] },
  { words: words('nous'), kinds: ['ORGANIZATION'] },
];
export const FIRST_PERSON = words('nous notre nos');
export const FORMER = words('ex- ex ancien ancienne anciens anciennes ex-');
export const ROLE_WORDS = words(
  'général générale exécutif exécutive financier financière technique scientifique adjoint adjointe délégué déléguée recherche technologie stratégie opérations produit produits marketing commercial commerciale juridique principal senior ia données développement',
);
export const NATIONALITIES = words(
  `américain américaine américains chinois chinoise français française allemand allemande britannique anglais anglaise canadien canadienne québécois québécoise israélien israélienne japonais
   japonaise coréen coréenne sud-coréen sud-coréenne indien indienne espagnol espagnole brésilien brésilienne portugais portugaise européen européenne suisse suédois suédoise néerlandais
   néerlandaise italien italienne belge taïwanais taïwanaise émirati émiratie saoudien saoudienne russe californien californienne parisien parisienne rival rivale autre même troisième`,
);
export const ROLE_PLACES = words('chez à en');
export const MAKER_PREPOSITIONS = words('par chez');
