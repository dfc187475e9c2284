import { type Conjugation, irregularForms } from './conjugation.js';

/** Forms that the endings do not give. */
const IRREGULAR = irregularForms(`
  être: est sont était étaient fut furent sera seront serait seraient soit soient étant été
  avoir: a ont avait avaient eut eurent aura auront aurait auraient ait aient ayant eu eue eus eues avons
  aller: va vont allait allaient alla allèrent ira iront irait iraient aille allant allé allée allés allées
  envoyer: enverra enverront enverrait
  pouvoir: peut peuvent pouvait pouvaient put purent pourra pourront pourrait pourraient puisse puissent pouvant pu pouvons
  devoir: doit doivent devait devaient dut devra devront devrait devraient doive doivent devant dû due dus dues devons
  vouloir: veut veulent voulait voulaient voulut voudra voudrait voudraient veuille veuillent voulant voulu voulue voulons
  savoir: sait savent savait savaient sut saura saurait sache sachent sachant su savons
  voir: voit voient voyait voyaient vit virent verra verront verrait verraient voie voyant vu vue vus vues
  prévoir: prévoit prévoient prévoyait prévoyaient prévit prévoira prévoirait prévoyant prévu prévue prévus prévues prévoyons
  valoir: vaut valent valait valaient valut vaudra vaudront vaudrait vaudraient vaille valant valu
  dire: dit disent disait disaient dirent dira diront dirait diraient disant dite dits dites disons
  prédire: prédit prédisent prédisait prédira prédite
  contredire: contredit contredisent
  faire: fait font faisait faisaient fit firent fera feront ferait feraient fasse fassent faisant faite faits faites faisons
  écrire: écrit écrivent écrivait écrivirent écrira écrivant écrite écrits écrites
  inscrire: inscrit inscrivent inscrivait inscrite inscrits
  souscrire: souscrit souscrivent souscrivait souscrivant souscrite
  élire: élit élisent élu élue élus
  suivre: suit suivent suivait suivaient suivit suivra suivant suivi suivie suivis suivies
  poursuivre: poursuit poursuivent poursuivait poursuivaient poursuivit poursuivra poursuivrait poursuivant poursuivi poursuivie poursuivis poursuivies
  vivre: vit vivent vivait vécu
  courir: court courent courait courut courra couru
  recourir: recourt recourent recourait recourut recourra recouru recourant
  concourir: concourt concourent concourait
  conclure: conclut concluent concluait conclurent conclura concluant conclu conclue conclus conclues
  inclure: inclut incluent incluait inclura incluant inclus incluse incluses
  exclure: exclut excluent excluait exclu exclue
  battre: bat battent battait battaient battit battirent battra battront battrait battant battu battue battus battues
  combattre: combat combattent combattait combattant combattu
  mettre: met mettent mettait mettaient mit mirent mettra mettront mettrait mettraient mettant mis mise mises
  prendre: prend prennent prenait prenaient prit prirent prendra prendront prendrait prendraient prenne prenant pris prise prises prenons
  servir: sert servent servait servaient servit servira serviront servirait servant servi servie servis
  partir: part partent partait partaient partit partira partant parti partie partis parties
  démentir: dément démentent démentait démentit démenti démentie
  sortir: sort sortent sortait sortaient sortit sortira sortiront sortirait sortant sorti sortie sortis sorties
  départir: départ départi
  ressortir: ressort
  acquérir: acquiert acquièrent acquérait acquit acquirent acquerra acquerront acquerrait acquérant acquis acquise acquises
  conquérir: conquiert conquit conquis conquise
  croire: croit croient croyait crut croira croyant cru
  naître: naît naissent naissait naquit naîtra né née nés nées
  paraître: paraît paraissent parut paraîtra paraîtrait paru
  connaître: connaît connaissent connaissait connut connu connue connaissant
  vaincre: vainc vainquent vainquit vaincra vaincu vaincue
  convaincre: convainc convainquit convaincu convaincue
  résoudre: résout résolvent résolu
  perdre: perd
  rompre: rompt
  fuir: fuit
`);

/** Endings behind a stem, by the ending of the infinitive; the first row that fits counts. */
const CLASSES: readonly (readonly [infinitive: string, endings: string])[] = [
  [
    'cevoir',
    'çoit çoivent cevait cevaient çut çurent cevra cevront cevrait cevraient çoive cevant çu çue çus çues cevons',
  ],
  [
    'enir',
    'ient iennent enait enaient int inrent iendra iendront iendrait iendraient ienne enant enu enue enus enues enons',
  ],
  ['vrir', 'vre vrent vrait vraient vrit vrirent vrira vriront vrirait vriraient vrant vert verte verts vertes vrons'],
  ['frir', 'fre frent frait fraient frit frirent frira friront frirait friraient frant fert ferte ferts fertes frons'],
  [
    'prendre',
    'prend prennent prenait prenaient prit prirent prendra prendront prendrait prendraient prenne prennent prenant pris prise prises prenons',
  ],
  [
    'mettre',
    'met mettent mettait mettaient mit mirent mettra mettront mettrait mettraient mette mettant mis mise mises mettons',
  ],
  [
    'indre',
    'int ignent ignait ignaient ignit ignirent indra indront indrait indraient igne ignant int inte ints intes ignons',
  ],
  ['uire', 'uit uisent uisait uisaient uisit uisirent uira uiront uirait uiraient uise uisant uite uits uites uisons'],
  ['ir', 'it issent issait issaient irent ira iront irait iraient isse issant i ie is ies issons'],
  ['re', ' ent ait aient it irent ra ront rait raient e ant u ue us ues ons'],
];

const ER_ENDINGS = 'e ent a èrent ait aient ant é ée és ées ons ât era eront erait eraient'.split(' ');

/** French verb forms of the third person and of "we", participles and gerund. */
export const conjugateFrench: Conjugation = (verb) => {
  const irregular = IRREGULAR.get(verb) ?? [];
  if (verb.endsWith('er') && verb !== 'aller')
    return [verb, ...ER_ENDINGS.map((ending) => spell(verb.slice(0, -2), ending)), ...irregular];
  const row = CLASSES.find(([infinitive]) => verb.endsWith(infinitive));
  if (!row || (irregular.length > 4 && !/(?:prendre|mettre|indre)$/.test(verb))) return [verb, ...irregular];
  const [infinitive, endings] = row;
  const stem = verb.slice(0, -infinitive.length);
  return [verb, ...endings.split(' ').map((ending) => stem + ending), ...irregular];
};

/** "Lancer" has "lança", "engager" has "engagea", "lever" has "lève", "intégrer" has "intègre", "employer" has "emploie". */
function spell(stem: string, ending: string): string {
  if (/^[aâo]/.test(ending)) {
    if (stem.endsWith('c')) return `${stem.slice(0, -1)}ç${ending}`;
    return stem.endsWith('g') ? `${stem}e${ending}` : stem + ending;
  }
  // In front of a mute e.
  if (!/^e/.test(ending)) return stem + ending;
  if (/[ou]y$/.test(stem)) return `${stem.slice(0, -1)}i${ending}`;
  if (/(?:app|rapp|renouv|niv|chanc|épingl)el$/.test(stem) || /(?:j|proj|rej)et$/.test(stem))
    return stem + stem.slice(-1) + ending;
  const closed = /^(.*)[eé]((?:[bcdfgptv][lr]|gu|qu|ch|[bcdfghjklmnpqrstvz]))$/.exec(stem);
  if (!closed) return stem + ending;
  const [, front = '', end = ''] = closed;
  const isAcute = stem.at(front.length) === 'é';
  return isAcute && ending.startsWith('er') ? stem + ending : `${front}è${end}${ending}`;
}
