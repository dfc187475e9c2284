import type { EntityKind } from '../../../../ontology/ontology.js';
import type { Anaphor } from '../../language.js';
import { grouped, pairs, phrases, words } from '../../wordTables.js';

/** Closed-class words of French; contractions stand under their preposition. */
export const PREPOSITIONS = pairs(
  `de d'=de du=de des=de à au=à aux=à en dans=en par pour avec contre sur entre parmi sans sous depuis dès après avant pendant durante=pendant durant=pendant chez vers
   devant derrière via auprès=auprès malgré outre hors comme selon jusqu'=jusque jusque concernant face=face lors=lors`,
);
/** A preposition that ends with "de", or with "à", with each contraction. */
function contracted(front: string, last: 'de' | 'à', canonical: string): readonly (readonly [string, string])[] {
  const ends = last === 'de' ? ['de', 'du', 'des', "d'"] : ['à', 'au', 'aux'];
  return ends.map((end) => [`${front} ${end}`, canonical] as const);
}

/** Comparisons that end with "que". */
const BETTER = `mieux|meilleur|meilleure|meilleurs|meilleures|plus performant|plus performante|plus performants|plus rapide|plus rapides|plus puissant|plus puissante|plus précis|plus précise|plus efficace|plus efficaces`;

/** Prepositions of several words. */
export const LONG_PREPOSITIONS: readonly (readonly [string, string])[] = [
  ...contracted('auprès', 'de', 'auprès'),
  ...contracted('au sein', 'de', 'dans'),
  ...contracted("par l'intermédiaire", 'de', 'via'),
  ...contracted('au travers', 'de', 'via'),
  ...contracted('par le biais', 'de', 'via'),
  ...contracted('aux côtés', 'de', 'avec'),
  ['en partenariat avec', 'partenariat'],
  ['en collaboration avec', 'partenariat'],
  ['conjointement avec', 'partenariat'],
  ['de concert avec', 'partenariat'],
  ['en coopération avec', 'partenariat'],
  ['main dans la main avec', 'partenariat'],
  ...contracted('grâce', 'à', 'grâce'),
  ...contracted('face', 'à', 'contre'),
  ...contracted('au lieu', 'de', 'sans'),
  ...contracted('à la place', 'de', 'sans'),
  ...contracted('contrairement', 'à', 'sans'),
  ...contracted('en plus', 'de', 'sans'),
  ...contracted('au capital', 'de', 'capital'),
  ...contracted('à cause', 'de', 'par'),
  ...contracted('au profit', 'de', 'vers'),
  ...contracted('à partir', 'de', 'partir'),
  ['au point', 'point'],
  ...contracted('à hauteur', 'de', 'de'),
  ...contracted("d'un montant", 'de', 'de'),
  ...contracted('pour un montant', 'de', 'de'),
  ...contracted("d'une valeur", 'de', 'de'),
  ...contracted('en provenance', 'de', 'de'),
  ...contracted('au sujet', 'de', 'sur'),
  ...contracted("à l'encontre", 'de', 'contre'),
  ...contracted('à propos', 'de', 'sur'),
  ...contracted('quant', 'à', 'quant'),
  ...contracted('par rapport', 'à', 'que'),
  ...contracted("à l'origine", 'de', 'derrière'),
  ...contracted('à la tête', 'de', 'tête'),
  ...contracted('aux commandes', 'de', 'tête'),
  ...contracted('de la part', 'de', 'auprès'),
  ...contracted('au poste', 'de', 'poste'),
  ...contracted('au rang', 'de', 'poste'),
  ['en tant que', 'poste'],
  ["en tant qu'", 'poste'],
  ...contracted('sous la houlette', 'de', 'houlette'),
  ...contracted("sous l'égide", 'de', 'houlette'),
  ...contracted('sous la conduite', 'de', 'houlette'),
  ...contracted('avec la participation', 'de', 'participation'),
  ...contracted('avec le soutien', 'de', 'participation'),
  ...contracted('avec le concours', 'de', 'participation'),
  ...contracted('afin', 'de', 'pour'),
  ...contracted('avant', 'de', 'avant'),
  ['visant', 'visant'],
  ...BETTER.split('|').flatMap((word): readonly (readonly [string, string])[] => [
    [`${word} que`, 'mieux'],
    [`${word} qu'`, 'mieux'],
  ]),
  ...['supérieur', 'supérieure', 'supérieurs', 'supérieures'].flatMap((word) => contracted(word, 'à', 'mieux')),
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
export const CHANGE_VERBS = words('perdre gagner chuter grimper augmenter baisser reculer progresser');
export const UNNAMED = phrases(
  "anonyme|non identifié|non identifiée|non divulgué|non divulguée|non dévoilé|non dévoilée|non révélé|non révélée|dont le nom n|dont l'identité n|tenu secret|tenue secrète",
);
export const POSSESSION_VERBS = words('avoir posséder');
export const WITHOUT_PREPOSITIONS = words('sans');
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
export const FORMER = words('ex- ex ancien ancienne anciens anciennes démissionnaire sortant limogé limogée ex-');
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

export const OBJECT_CLITICS = grouped<readonly EntityKind[]>([
  ["l'", ['MODEL', 'PRODUCT', 'ORGANIZATION']],
  ['la', ['ORGANIZATION', 'PRODUCT', 'MODEL']],
  ['le', ['MODEL', 'PRODUCT', 'ORGANIZATION']],
  ['les', []],
]);
