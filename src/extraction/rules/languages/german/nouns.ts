import type { EntityKind } from '../../../../ontology/ontology.js';
import type { NounFrame, RelationNoun } from '../../language.js';
import { grouped, words } from '../../wordTables.js';
import { CompoundSet, CompoundTable } from './compounds.js';

/** A set of nouns, met in compounds, plurals and cases as well. */
export function nounSet(text: string): ReadonlySet<string> {
  return new CompoundSet(text.trim().split(/\s+/));
}

/** Nouns that tell the kind of what they name. */
export const KIND_NOUNS: ReadonlyMap<string, EntityKind> = new CompoundTable(
  grouped<EntityKind>([
    [
      `unternehmen firma firmen konzern start-up startup start-ups startups labor labore entwickler hersteller anbieter riese gigant rivale rivalin konkurrent konkurrentin wettbewerber
       behörde aufsicht universität hochschule institut tochter töchter tochterfirma sparte abteilung investor investorin zeitung zeitschrift magazin blatt bank fonds ministerium gruppe
       lieferant zulieferer kunde kunden partner verlag versicherer stiftung verein verband gericht kommission gesellschaft holding agentur amt bundesamt kartellamt betreiber händler
       mutter mutterkonzern eigentümer dienstleister beratung genossenschaft forschungszentrum zentrum spezialist plattformbetreiber wagniskapitalgeber geldgeber aktionär gesellschafter
       schmiede haus klinik krankenhaus sender redaktion portal nachrichtenseite nachrichtenagentur staatsanwaltschaft regulierer autobauer einhorn neuling ausgründung team organisation
       stadt bund kanton verwaltung stadtwerke landeskriminalamt kasse kanzlei macher betreiber schmiede mitbewerber zulieferer ausrüster finanzierer förderer unterstützer risikokapitalgeber
       investmentfirma beteiligungsgesellschaft fabrik zentrale einrichtung forschungsinstitut thinktank denkfabrik kläger beklagte entwicklerstudio studio konsortium joint-venture
       gemeinschaftsunternehmen tochterunternehmen techkonzern platzhirsch marktführer vorreiter`,
      'ORGANIZATION',
    ],
    ['modell llm llms basismodell modellfamilie familie checkpoint', 'MODEL'],
    [
      `chatbot assistent app anwendung chip prozessor gpu gpus beschleuniger plattform werkzeug tool tools produkt dienst service api schnittstelle agent gerät roboter software browser
       suchmaschine funktion erweiterung bibliothek rechner supercomputer superrechner generator spiel telefon smartphone brille cloud server system vorhersagesystem programm editor
       grafikprozessor grafikkarte index datenbank`,
      'PRODUCT',
    ],
    ['projekt initiative vorhaben campus programm', 'PROJECT'],
    ['technik methode verfahren algorithmus ansatz architektur', 'TECHNIQUE'],
    [
      `ceo cto cfo chef chefin vorstandschef vorstandschefin geschäftsführer geschäftsführerin gründer gründerin mitgründer mitgründerin mitbegründer wissenschaftler wissenschaftlerin
       forscher forscherin manager managerin ingenieur ingenieurin milliardär analyst analystin unternehmer unternehmerin physiker physikerin professor professorin sprecher sprecherin
       leiter leiterin vorstand vorständin informatiker informatikerin anwalt anwältin richter richterin ökonom ökonomin minister ministerin kommissar kommissarin präsident präsidentin
       vizepräsident berater beraterin direktor direktorin mathematiker mathematikerin kollege mitarbeiter mitarbeiterin verantwortlicher komiker komikerin comedian autor autorin
       schriftsteller schriftstellerin schauspieler schauspielerin journalist journalistin künstler künstlerin musiker musikerin pionier pionierin experte expertin erfinder erfinderin
       stratege strategin designer designerin programmierer programmiererin kanzler kanzlerin senator senatorin abgeordneter gouverneur aktivist aktivistin student studentin
       nobelpreisträger nobelpreisträgerin staatssekretär beauftragter partnerin doktorand doktorandin nachfolgerin tech-milliardär kopf`,
      'PERSON',
    ],
    ['gebiet fähigkeit aufgabe markt bereich', 'TOPIC'],
  ]),
);

const ORGANIZATION: readonly EntityKind[] = ['ORGANIZATION'];
const PERSON: readonly EntityKind[] = ['PERSON'];
const MADE: readonly EntityKind[] = ['MODEL', 'PRODUCT', 'PROJECT'];

/** What a noun makes of the one it describes to its owner. */
export const RELATION_NOUNS: ReadonlyMap<string, RelationNoun> = new CompoundTable(
  grouped<RelationNoun>([
    [
      `ceo chef chefin vorstandschef vorstandschefin geschäftsführer geschäftsführerin vorstandsvorsitzende vorstandsvorsitzender vorsitzende vorsitzender präsident präsidentin firmenchef
       firmenchefin konzernchef konzernchefin unternehmenschef unternehmenschefin co-chef co-chefin start-up-chef startup-chef bankchef co-ceo geschäftsführender-gesellschafter`,
      { predicate: 'LED_BY', owner: 'subject', kinds: PERSON, functional: true, role: true },
    ],
    [
      'gründer gründerin mitgründer mitgründerin mitbegründer mitbegründerin firmengründer',
      { predicate: 'FOUNDED_BY', owner: 'subject', kinds: ['PERSON', 'ORGANIZATION'], functional: true, role: true },
    ],
    [
      `cto cfo coo direktor direktorin forschungschef forschungschefin technikchef technikchefin finanzchef finanzchefin entwicklungschef entwicklungschefin chefwissenschaftler
       chefwissenschaftlerin forscher forscherin wissenschaftler wissenschaftlerin ingenieur ingenieurin manager managerin mitarbeiter mitarbeiterin sprecher sprecherin finanzvorstand
       vorstand analyst analystin ökonom ökonomin vizepräsident vizepräsidentin berater beraterin leiter leiterin entwicklungsleiter partner-manager angestellter designer designerin programmierer programmiererin experte expertin
       professor professorin informatiker informatikerin mathematiker mathematikerin physiker physikerin anwalt anwältin journalist journalistin stratege strategin technologievorstand
       produktmanager verantwortlicher beauftragter entwicklerin director teamleiter teamleiterin abteilungsleiter abteilungsleiterin bereichsleiter`,
      { predicate: 'WORKS_FOR', owner: 'object', kinds: PERSON, role: true },
    ],
    [
      `modell llm chatbot assistent app anwendung chip prozessor gpu beschleuniger plattform werkzeug tool produkt dienst api agent software browser roboter suchmaschine familie superrechner
       supercomputer generator gerät system vorhersagesystem`,
      { predicate: 'DEVELOPS', owner: 'subject', kinds: MADE },
    ],
    ['architektur technik methode verfahren', { predicate: 'USES', owner: 'subject', kinds: ['TECHNIQUE'] }],
    ['nutzer nutzerin anwender', { predicate: 'USES', owner: 'object', kinds: ORGANIZATION }],
    [
      'projekt initiative vorhaben',
      { predicate: 'DEVELOPS', owner: 'subject', kinds: ['PROJECT', 'PRODUCT', 'MODEL'], functional: true },
    ],
    [
      'tochter töchter tochterfirma tochtergesellschaft tochterunternehmen sparte abteilung ableger ausgründung labor cloudtochter',
      { predicate: 'PART_OF', owner: 'object', kinds: ['ORGANIZATION', 'PROJECT', 'PRODUCT'] },
    ],
    [
      'mutter mutterkonzern muttergesellschaft eigentümer eigentümerin',
      { predicate: 'PART_OF', owner: 'subject', kinds: ORGANIZATION, functional: true },
    ],
    [
      'rivale rivalin konkurrent konkurrentin wettbewerber wettbewerberin herausforderer mitbewerber mitbewerberin erzrivale gegenspieler konkurrenz alternative',
      { predicate: 'COMPETES_WITH', owner: 'subject', kinds: ['ORGANIZATION', 'MODEL', 'PRODUCT'], functional: true },
    ],
    [
      `investor investorin geldgeber geldgeberin anteilseigner aktionär aktionärin gesellschafter gesellschafterin kapitalgeber altinvestor unterstützer unterstützerin finanzier förderer
       bestandsinvestor leadinvestor hauptinvestor ankerinvestor großaktionär großinvestor`,
      { predicate: 'INVESTS_IN', owner: 'object', kinds: ['ORGANIZATION', 'PERSON'], functional: true },
    ],
    [
      'partner partnerin verbündeter',
      { predicate: 'PARTNERS_WITH', owner: 'subject', kinds: ORGANIZATION, functional: true },
    ],
    [
      'lieferant zulieferer lieferantin',
      { predicate: 'SUPPLIES', owner: 'object', kinds: ORGANIZATION, functional: true },
    ],
    [
      'kunde kundin kunden abnehmer',
      { predicate: 'SUPPLIES', owner: 'subject', kinds: ORGANIZATION, functional: true },
    ],
    [
      'entwickler hersteller macher anbieter betreiber erfinder schöpfer',
      { predicate: 'DEVELOPS', owner: 'object', kinds: ORGANIZATION },
    ],
    ['nachfolger version variante', { predicate: 'PART_OF', owner: 'object', kinds: ['MODEL', 'PRODUCT'] }],
    ['grundlage basis fundament unterbau', { predicate: 'BASED_ON', owner: 'subject', kinds: ['MODEL', 'PRODUCT'] }],
    [
      'vorbild inspirationsquelle',
      {
        predicate: 'INFLUENCED_BY',
        owner: 'subject',
        kinds: ['MODEL', 'PRODUCT', 'ORGANIZATION'],
        places: new Set(['für']),
      },
    ],
    ['ableitung abkömmling', { predicate: 'BASED_ON', owner: 'object', kinds: ['MODEL', 'PRODUCT'] }],
  ]),
  // An "Autozulieferer" supplies carmakers, not whom the text speaks of; a "Designchef" leads no company.
  (relation) =>
    relation.predicate === 'LED_BY'
      ? { predicate: 'WORKS_FOR', owner: 'object', kinds: PERSON, role: true }
      : { ...relation, functional: false },
);

export const ROUND_NOUNS = nounSet(
  'runde finanzierung finanzierungsrunde serie seed kapitalerhöhung kapitalrunde finanzspritze wachstumskapital risikokapital wagniskapital anschubfinanzierung',
);
export const VALUATION_NOUNS = nounSet(
  'bewertung firmenwert unternehmenswert börsenwert marktwert marktkapitalisierung firmenbewertung',
);
export const REVENUE_NOUNS = nounSet('umsatz einnahmen erlös erlöse umsätze');
export const SPEAKERS = nounSet(
  'sprecher sprecherin vertreter insider quelle kreise mitteilung bericht blogbeitrag personen person dokument unterlagen pressemitteilung anwälte medienbericht behörde',
);

/** What nouns of events and dealings say. */
export const NOUN_FRAMES: readonly NounFrame[] = [
  {
    rule: 'compound-acquisition',
    predicate: 'ACQUIRES',
    nouns: nounSet('übernahme kauf'),
    subject: ['durch'],
    object: ["'s"],
  },
  {
    rule: 'development-of',
    predicate: 'DEVELOPS',
    nouns: nounSet('entwicklung bau aufbau training'),
    subject: ['durch', "'s"],
    object: ['von'],
    subjectKinds: ORGANIZATION,
    objectKinds: MADE,
  },
  {
    rule: 'study-of',
    predicate: 'STUDIES',
    nouns: nounSet('studie analyse untersuchung forschungsarbeit'),
    subject: ['von', "'s"],
    object: ['über', 'zu'],
    subjectKinds: ORGANIZATION,
  },
  {
    rule: 'influence-of',
    predicate: 'INFLUENCED_BY',
    nouns: nounSet('einfluss inspiration'),
    subject: ['auf'],
    object: ['von', "'s"],
    subjectKinds: ['ORGANIZATION', 'MODEL', 'PRODUCT', 'PROJECT'],
  },
  {
    rule: 'acquisition-of',
    predicate: 'ACQUIRES',
    nouns: nounSet('übernahme kauf erwerb zukauf akquisition aufkauf'),
    subject: ['durch', "'s"],
    object: ['von'],
    agentIsSubject: true,
  },
  {
    rule: 'investment-in',
    predicate: 'INVESTS_IN',
    nouns: nounSet('investition investitionen beteiligung anteil einstieg investment'),
    exceptVerbs: new Set(['verkaufen', 'abstoßen']),
    subject: ['von', 'durch', "'s"],
    object: ['in', 'an', 'bei'],
    agentIsSubject: true,
  },
  {
    rule: 'reaction-to',
    predicate: 'INFLUENCED_BY',
    nouns: nounSet('reaktion'),
    subject: ['von', "'s"],
    object: ['auf'],
    subjectKinds: ORGANIZATION,
    objectKinds: ['ORGANIZATION', 'MODEL', 'PRODUCT'],
    agentIsSubject: true,
  },
  {
    rule: 'backing-from',
    predicate: 'INVESTS_IN',
    exceptVerbs: new Set([
      'prüfen',
      'untersuchen',
      'genehmigen',
      'kritisieren',
      'blockieren',
      'verbieten',
      'durchleuchten',
    ]),
    nouns: nounSet('beteiligung unterstützung investition kapital geld mittel teilnahme zusage'),
    subject: ['von'],
    object: ['für'],
    raiserIsObject: true,
  },
  {
    rule: 'round-under',
    predicate: 'INVESTS_IN',
    nouns: ROUND_NOUNS,
    subject: ['führung', 'beteiligung'],
    object: ['für'],
    raiserIsObject: true,
  },
  {
    rule: 'departure-from',
    predicate: 'WORKS_FOR',
    nouns: nounSet('abgang weggang ausscheiden rücktritt entlassung rauswurf abschied kündigung austritt'),
    subject: ['von', "'s"],
    object: ['bei', 'aus', 'von'],
    subjectKinds: PERSON,
    objectKinds: ORGANIZATION,
    ended: true,
  },
  {
    rule: 'move-to',
    predicate: 'WORKS_FOR',
    nouns: nounSet('wechsel ernennung berufung'),
    subject: ['von', "'s"],
    object: ['zu'],
    subjectKinds: PERSON,
    objectKinds: ORGANIZATION,
  },
  {
    rule: 'founding-of',
    predicate: 'FOUNDED_BY',
    nouns: nounSet('gründung'),
    subject: ['von', "'s"],
    object: ['durch'],
    subjectKinds: ORGANIZATION,
    objectKinds: PERSON,
  },
  {
    rule: 'partnership-with',
    predicate: 'PARTNERS_WITH',
    nouns: nounSet(
      'partnerschaft kooperation allianz zusammenarbeit vereinbarung vertrag abkommen bündnis deal pakt absichtserklärung gemeinschaftsunternehmen joint-venture',
    ),
    subject: ['von', "'s"],
    object: ['mit'],
    between: ['zwischen', 'von'],
    agentIsSubject: true,
  },
  {
    rule: 'lawsuit-against',
    predicate: 'SUES',
    nouns: nounSet('klage prozess rechtsstreit'),
    subject: ['von', "'s"],
    object: ['gegen'],
    agentIsSubject: true,
  },
  {
    rule: 'investigation-into',
    predicate: 'INVESTIGATES',
    nouns: nounSet('untersuchung ermittlung ermittlungen prüfung verfahren'),
    subjectKinds: ORGANIZATION,
    subject: ['von', "'s"],
    object: ['gegen', 'zu'],
    agentIsSubject: true,
  },
  {
    rule: 'release-of',
    predicate: 'RELEASES',
    nouns: nounSet(
      'veröffentlichung vorstellung einführung freigabe markteinführung launch start release marktstart debüt premiere lancierung',
    ),
    subject: ['durch', "'s"],
    object: ['von'],
    agentIsSubject: true,
  },
  {
    rule: 'competition-from',
    predicate: 'COMPETES_WITH',
    nouns: nounSet(
      'konkurrenz wettbewerb druck rivalität alternative wettlauf rennen duell konkurrenzkampf kampf wettstreit zweikampf wettrennen',
    ),
    subject: ['auf', "'s"],
    object: ['von', 'mit', 'durch', 'zu'],
    between: ['zwischen', 'von'],
    agentIsSubject: true,
  },
  {
    rule: 'use-of',
    predicate: 'USES',
    nouns: nounSet('nutzung einsatz verwendung integration'),
    subject: ['durch', 'bei', "'s"],
    object: ['von'],
    agentIsSubject: true,
  },
  {
    rule: 'integration-into',
    predicate: 'USES',
    nouns: nounSet('integration einbindung einbau'),
    subject: ['in'],
    object: ['von'],
    subjectKinds: ['PRODUCT', 'MODEL', 'PROJECT'],
  },
  {
    rule: 'with-help-of',
    predicate: 'USES',
    nouns: nounSet('hilfe'),
    subject: [],
    object: ['von'],
    objectKinds: ['MODEL', 'PRODUCT', 'TECHNIQUE'],
    agentIsSubject: true,
  },
  {
    rule: 'basis-of',
    predicate: 'BASED_ON',
    nouns: nounSet('app modell variante version'),
    subject: ["'s"],
    object: ['basis'],
  },
  {
    rule: 'weakness-in',
    predicate: 'STRUGGLES_WITH',
    nouns: nounSet('schwäche schwächen schwierigkeit probleme defizite'),
    subject: ['von', "'s"],
    object: ['in', 'bei', 'mit'],
    agentIsSubject: true,
    objectKinds: ['TOPIC', 'TECHNIQUE'],
  },
];

/** Nouns that stand for no topic of their own. */
export const EMPTY_NOUNS = words(
  'probleme schwierigkeiten fall fälle mal jahr jahre jahren weise teil teile börse markt konkurrenz rest',
);
