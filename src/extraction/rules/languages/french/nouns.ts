import type { EntityKind } from '../../../../ontology/ontology.js';
import type { NounFrame, RelationNoun } from '../../language.js';
import { grouped, words } from '../../wordTables.js';

/** Nouns that tell the kind of what they name. */
export const KIND_NOUNS = grouped<EntityKind>([
  [
    `entreprise entreprises société sociétés compagnie start-up startup startups jeune-pousse pépite licorne firme laboratoire laboratoires labo labos géant géants fabricant fabricants
     fondeur constructeur constructeurs rival rivaux rivale régulateur régulateurs gendarme université institut filiale filiales division unité branche investisseur investisseurs journal
     quotidien hebdomadaire magazine banque fonds agence ministère groupe groupes conglomérat fournisseur fournisseurs prestataire client clients cliente partenaire partenaires éditeur
     éditeurs éditrice assureur cabinet fondation ong association syndicat autorité tribunal commission concurrent concurrente concurrents site portail média newsletter opérateur opérateurs
     hébergeur développeur maison-mère propriétaire entité organisation coentreprise joint-venture pme eti scale-up fintech spécialiste courtier hôpital musée école accélérateur incubateur
     actionnaire actionnaires acquéreur repreneur label studio ville région mairie hyperscaler spin-off collectif consortium avionneur équipementier distributeur équipe chaîne transporteur
     mutuelle clinique coopérative parquet bailleur bailleurs mastodonte leader fleuron champion pionnier poids-lourd numéro-un créateur créateurs concepteur concepteurs maison inventeur
     géante plaignant plaignants fournisseuse sous-traitant fonderie hébergeuse exploitant gestionnaire pure-player deeptech legaltech biotech medtech réseau-social cabinet-conseil`,
    'ORGANIZATION',
  ],
  ['modèle modèles llm llms famille checkpoint', 'MODEL'],
  [
    `chatbot chatbots assistant assistants agent agents application applications appli applis puce puces processeur processeurs gpu gpus plateforme plateformes plate-forme outil outils
     produit produits service services api apis appareil robot robots logiciel logiciels navigateur moteur extension bibliothèque framework supercalculateur supercalculateurs éditeur-vidéo
     générateur jeu téléphone smartphone lunettes casque système serveur serveurs interface carte cartes cluster copilote stéthoscope accélérateur-ia offre solution console tableur`,
    'PRODUCT',
  ],
  ['projet projets initiative programme campus chantier consortium', 'PROJECT'],
  ['technique techniques méthode méthodes algorithme approche architecture mécanisme', 'TECHNIQUE'],
  [
    `ceo pdg dg cto cfo président présidente fondateur fondatrice fondateurs cofondateur cofondatrice cofondateurs co-fondateur co-fondatrice chercheur chercheuse chercheurs scientifique
     directeur directrice dirigeant dirigeante patron patronne ingénieur ingénieure milliardaire analyste entrepreneur entrepreneuse physicien physicienne professeur professeure porte-parole
     transfuge recrue mathématiciens neurologue designer architecte programmeur programmeuse développeuse postdoctorant postdoctorante gérant gérante secrétaire cocréateur cocréatrice chargé chargée éditorialiste correspondant correspondante lobbyiste administrateur administratrice commandant ingénieures
     géologue biologiste chimiste chirurgien chirurgienne sociologue historien historienne linguiste neuroscientifique statisticien statisticienne étudiant étudiante doctorant doctorante maire gouverneur amiral général illustrateur illustratrice photographe chanteur chanteuse présentateur présentatrice consultant consultante frère sœur frères vétéran chef cheffe avocat avocate juge économiste commissaire ministre député députée ex-députée sénateur sénatrice conseiller conseillère vice-président vice-présidente associé
     associée mathématicien mathématicienne humoriste auteur autrice écrivain écrivaine comédienne artiste journaliste militant militante avocate informaticien informaticienne nobel banquier cadre fils père expert experte spécialiste-ia vidéaste essayiste philosophe psychologue cheffe-de-produit urgentiste médecin responsable salarié salariée employé employée numéro-deux homme-d'affaires`,
    'PERSON',
  ],
  ['domaine champ capacité compétence tâche marché', 'TOPIC'],
]);

const ORGANIZATION: readonly EntityKind[] = ['ORGANIZATION'];
const PERSON: readonly EntityKind[] = ['PERSON'];
const MADE: readonly EntityKind[] = ['MODEL', 'PRODUCT', 'PROJECT'];

/** What a noun makes of the one it describes to its owner. */
export const RELATION_NOUNS = grouped<RelationNoun>([
  ['faiblesse', { predicate: 'STRUGGLES_WITH', owner: 'subject', kinds: ['TOPIC', 'TECHNIQUE'] }],
  [
    'ceo pdg dg président présidente patron patronne dirigeant dirigeante chef cheffe co-pdg codirigeant codirigeante numéro-un gérant gérante coprésident coprésidente codirecteur codirectrice secrétaire-général présidents dirigeants',
    { predicate: 'LED_BY', owner: 'subject', kinds: PERSON, functional: true, role: true },
  ],
  [
    `fondateur fondatrice fondateurs fondatrices cofondateur cofondatrice cofondateurs cofondatrices co-fondateur co-fondatrice co-fondateurs créateur créatrice créateurs cocréateur cocréatrice cocréateurs co-fondatrices`,
    { predicate: 'FOUNDED_BY', owner: 'subject', kinds: ['PERSON', 'ORGANIZATION'], functional: true, role: true },
  ],
  [
    `cto cfo directeur directrice directeurs chercheur chercheuse chercheurs chercheuses scientifique ingénieur ingénieure ingénieurs cadre cadres salarié salariée salariés employé employée
     employés expert experte professeur professeure informaticien informaticienne rédacteur rédactrice développeur-salarié juriste directrices vétéran analyste responsable porte-parole économiste vice-président vice-présidente associé associée conseiller conseillère avocat avocate numéro-deux transfuge recrue physicien physicienne mathématicien mathématicienne doctorant doctorante linguiste biologiste chimiste philosophe sociologue statisticien statisticienne neurologue médecin chirurgien chirurgienne designer architecte programmeur programmeuse postdoctorant postdoctorante chargé chargée consultant consultante journaliste éditorialiste correspondant correspondante administrateur administratrice ingénieures secrétaire`,
    { predicate: 'WORKS_FOR', owner: 'object', kinds: PERSON, role: true },
  ],
  [
    `modèle modèles llm chatbot assistant application appli puce puces gpu gpus processeur outil produit service api agent logiciel plateforme plate-forme navigateur robot moteur famille
     supercalculateur générateur appareil système copilote modèles assistants agents robots processeurs chatbots applications logiciels outils services lunettes casque tableur framework bibliothèque machine ia console clone copilotes humanoïde drone drones serveurs gpus`,
    { predicate: 'DEVELOPS', owner: 'subject', kinds: MADE },
  ],
  ['architecture technique méthode approche', { predicate: 'USES', owner: 'subject', kinds: ['TECHNIQUE'] }],
  ['utilisateur utilisatrice utilisateurs utilisatrices', { predicate: 'USES', owner: 'object', kinds: ORGANIZATION }],
  [
    'projet initiative programme',
    { predicate: 'DEVELOPS', owner: 'subject', kinds: ['PROJECT', 'PRODUCT', 'MODEL'], functional: true },
  ],
  [
    'filiale filiales division branche unité bras antenne laboratoire labo spin-off pôle succursale émanation divisions laboratoires labos',
    { predicate: 'PART_OF', owner: 'object', kinds: ['ORGANIZATION', 'PROJECT'] },
  ],
  ['propriété', { predicate: 'PART_OF', owner: 'object', kinds: ORGANIZATION }],
  ['maison-mère propriétaire', { predicate: 'PART_OF', owner: 'subject', kinds: ORGANIZATION, functional: true }],
  [
    'rival rivale rivaux rivales concurrent concurrente concurrents concurrentes compétiteur challenger adversaire challengers compétiteurs adversaires',
    { predicate: 'COMPETES_WITH', owner: 'subject', kinds: ['ORGANIZATION', 'MODEL', 'PRODUCT'], functional: true },
  ],
  [
    'alternative alternatives',
    {
      predicate: 'COMPETES_WITH',
      owner: 'subject',
      kinds: ['ORGANIZATION', 'MODEL', 'PRODUCT'],
      places: words('à'),
    },
  ],
  [
    'investisseur investisseuse investisseurs actionnaire actionnaires soutien soutiens bailleur bailleurs financeur financeurs mécène business-angel mécènes business-angels parrain souteneur',
    { predicate: 'INVESTS_IN', owner: 'object', kinds: ['ORGANIZATION', 'PERSON'], functional: true },
  ],
  [
    'partenaire partenaires allié alliée alliés alliées coéquipier complice',
    { predicate: 'PARTNERS_WITH', owner: 'subject', kinds: ORGANIZATION, functional: true },
  ],
  [
    'fournisseur fournisseurs fournisseuse sous-traitant sous-traitants prestataire prestataires hébergeur fondeur équipementier',
    { predicate: 'SUPPLIES', owner: 'object', kinds: ORGANIZATION, functional: true },
  ],
  [
    'client clients cliente clientes acheteur acheteurs abonné locataire',
    { predicate: 'SUPPLIES', owner: 'subject', kinds: ORGANIZATION, functional: true },
  ],
  [
    'fabricant fabricants éditeur éditrice développeur développeuse concepteur conceptrice constructeur inventeur',
    { predicate: 'DEVELOPS', owner: 'object', kinds: ORGANIZATION },
  ],
  ['successeur version variante déclinaison', { predicate: 'PART_OF', owner: 'object', kinds: ['MODEL', 'PRODUCT'] }],
  [
    'dérivé dérivés descendant rejeton surcouche',
    { predicate: 'BASED_ON', owner: 'object', kinds: ['MODEL', 'PRODUCT'] },
  ],
]);

export const ROUND_NOUNS = words('levée levées tour tours série séries seed financement amorçage tour-de-table');
export const VALUATION_NOUNS = words('valorisation valorisations');
export const REVENUE_NOUNS = words('chiffre-affaires revenu revenus recettes ventes');
export const SPEAKERS = words(
  'porte-parole représentant représentante source sources cadres communiqué note billet rapport blog personnes personne documents document article entourage avocats enquête',
);

/** What nouns of events and dealings say. */
export const NOUN_FRAMES: readonly NounFrame[] = [
  {
    rule: 'acquisition-of',
    predicate: 'ACQUIRES',
    nouns: words('acquisition rachat reprise absorption prise-de-contrôle mainmise'),
    subject: ['par'],
    object: ['de'],
    agentIsSubject: true,
  },
  {
    rule: 'investment-in',
    predicate: 'INVESTS_IN',
    nouns: words('investissement investissements participation mise part'),
    exceptVerbs: words('vendre céder'),
    subject: ['par', 'de'],
    object: ['en', 'chez'],
    agentIsSubject: true,
  },
  {
    rule: 'entry-into',
    predicate: 'INVESTS_IN',
    nouns: words('entrée'),
    subject: ['de'],
    object: ['capital'],
  },
  {
    rule: 'backing-from',
    predicate: 'INVESTS_IN',
    nouns: words('participation soutien appui investissement financement fonds capital concours'),
    subject: ['de', 'auprès'],
    object: ['pour', 'à'],
    raiserIsObject: true,
  },
  {
    rule: 'round-under',
    predicate: 'INVESTS_IN',
    nouns: ROUND_NOUNS,
    subject: ['houlette', 'participation'],
    object: ['pour'],
    raiserIsObject: true,
  },
  {
    rule: 'departure-from',
    predicate: 'WORKS_FOR',
    nouns: words('départ départs démission éviction limogeage licenciement renvoi'),
    subject: ['de', "'s"],
    object: ['de', 'chez'],
    subjectKinds: PERSON,
    objectKinds: ORGANIZATION,
    ended: true,
  },
  {
    rule: 'arrival-at',
    predicate: 'WORKS_FOR',
    nouns: words('arrivée recrutement embauche nomination transfert débauchage retour passage'),
    subject: ['de', "'s"],
    object: ['chez', 'par'],
    subjectKinds: PERSON,
    objectKinds: ORGANIZATION,
  },
  {
    rule: 'founding-of',
    predicate: 'FOUNDED_BY',
    nouns: words('création fondation'),
    subject: ['de'],
    object: ['par'],
    subjectKinds: ORGANIZATION,
    objectKinds: PERSON,
  },
  {
    rule: 'partnership-with',
    predicate: 'PARTNERS_WITH',
    nouns: words(
      'partenariat partenariats alliance collaboration accord accords contrat contrats pacte coentreprise coopération rapprochement joint-venture convention entente tandem mariage union jumelage travail',
    ),
    subject: ['de'],
    object: ['avec'],
    between: ['entre'],
    agentIsSubject: true,
  },
  {
    rule: 'lawsuit-against',
    predicate: 'SUES',
    nouns: words('procès plainte plaintes action poursuite poursuites assignation litige contentieux class-action'),
    subject: ['par', 'de'],
    object: ['contre', 'à'],
    agentIsSubject: true,
  },
  {
    rule: 'appeal-against',
    predicate: 'SUES',
    nouns: words('recours'),
    subject: ['par', 'de'],
    object: ['contre'],
    agentIsSubject: true,
  },
  {
    rule: 'investigation-into',
    predicate: 'INVESTIGATES',
    nouns: words('enquête enquêtes investigation procédure instruction investigations contrôle contrôles perquisition'),
    subject: ['par', 'de'],
    object: ['sur', 'contre', 'visant'],
    agentIsSubject: true,
  },
  {
    rule: 'release-of',
    predicate: 'RELEASES',
    nouns: words('lancement sortie présentation publication dévoilement'),
    subject: ['par'],
    object: ['de'],
    agentIsSubject: true,
  },
  {
    rule: 'competition-from',
    predicate: 'COMPETES_WITH',
    nouns: words(
      'concurrence rivalité compétition bataille duel alternative course lutte guerre bras-de-fer match mano-a-mano affrontement concurrente',
    ),
    subject: ['sur'],
    object: ['de', 'avec', 'contre', 'à'],
    between: ['entre'],
    agentIsSubject: true,
  },
  {
    rule: 'use-of',
    predicate: 'USES',
    nouns: words('utilisation usage adoption recours déploiement'),
    subject: ['par', 'chez'],
    object: ['de', 'à'],
    agentIsSubject: true,
  },
  {
    rule: 'integration-by',
    predicate: 'USES',
    nouns: words('intégration'),
    subject: ['par', 'chez'],
    object: ['de'],
  },
  {
    rule: 'integration-into',
    predicate: 'USES',
    nouns: words('intégration incorporation'),
    subject: ['en', 'à', 'avec'],
    object: ['de'],
    subjectKinds: ['PRODUCT', 'MODEL', 'PROJECT'],
  },
  {
    rule: 'with-help-of',
    predicate: 'USES',
    nouns: words('aide'),
    subject: [],
    object: ['de'],
    objectKinds: ['MODEL', 'PRODUCT', 'TECHNIQUE'],
    agentIsSubject: true,
  },
  {
    rule: 'pushed-by',
    predicate: 'INFLUENCED_BY',
    nouns: words('pression réponse'),
    subject: ['sur'],
    object: ['de', 'à'],
    subjectKinds: ['ORGANIZATION', 'MODEL', 'PRODUCT', 'PROJECT'],
    objectKinds: ['ORGANIZATION', 'MODEL', 'PRODUCT'],
    agentIsSubject: true,
  },
  {
    rule: 'study-of',
    predicate: 'STUDIES',
    nouns: words('étude études analyse analyses recherche recherches rapport travaux thèse note évaluation audit'),
    subject: ['de', 'par'],
    object: ['sur'],
    subjectKinds: ORGANIZATION,
    objectKinds: ['ORGANIZATION', 'MODEL', 'PRODUCT', 'TECHNIQUE'],
  },
  {
    rule: 'development-of',
    predicate: 'DEVELOPS',
    nouns: words('développement conception entraînement construction'),
    subject: ['par'],
    object: ['de'],
    subjectKinds: ORGANIZATION,
    objectKinds: MADE,
  },
  {
    rule: 'influence-of',
    predicate: 'INFLUENCED_BY',
    nouns: words('influence inspiration'),
    subject: ['sur', 'pour'],
    object: ['de'],
    agentIsSubject: true,
  },
  {
    rule: 'weakness-in',
    predicate: 'STRUGGLES_WITH',
    nouns: words('difficulté difficultés faiblesse faiblesses problèmes limites lacunes'),
    subject: ['de'],
    object: ['en', 'avec', 'sur'],
    agentIsSubject: true,
    objectKinds: ['TOPIC', 'TECHNIQUE'],
  },
];

/** Nouns that stand for no topic of their own. */
export const EMPTY_NOUNS = words(
  'problème problèmes difficulté difficultés défi défis chose choses cas fois an ans année années mois moment moments façon manière partie parties public bourse marché concurrence reste',
);
