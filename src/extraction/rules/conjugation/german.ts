import { type Conjugation, irregularForms } from './conjugation.js';

/** Prefixes that stand at the end of a clause: "stellte … vor". Longer ones first. */
const SEPARABLE =
  'zusammen bekannt schwer heraus hervor herein voraus zurück voran hinzu weiter vorbei bereit statt teil hoch raus rein dazu frei nach fest fort auf aus bei ein dar her hin los mit vor weg ab an um zu'.split(
    ' ',
  );
/** Prefixes that stay, and leave the participle without "ge". */
const FIXED = /^(?:be|emp|ent|er|ge|hinter|miss|über|unter|ver|wider|zer)(?=[a-zäöüß]{3})/u;
/** Verbs whose first letters only look like a separable prefix. */
const WHOLE: ReadonlySet<string> = new Set(['antworten', 'abonnieren', 'einigen', 'beinhalten', 'umfassen', 'mitteln']);

/** Third persons of the present and past, and the participle: strong verbs without their prefix. */
const STRONG = irregularForms(`
  sein: ist sind war waren gewesen sei seien wäre wären
  haben: hat hatte hatten gehabt habe hätte hätten
  werden: wird wurde wurden geworden würde würden werde
  nehmen: nimmt nahm nahmen genommen nähme nehme
  geben: gibt gab gaben gegeben gäbe gebe
  sehen: sieht sah sahen gesehen
  lesen: liest las lasen gelesen
  messen: misst maß maßen gemessen
  kommen: kommt kam kamen gekommen
  gehen: geht ging gingen gegangen
  stehen: steht stand standen gestanden stünde
  ziehen: zieht zog zogen gezogen
  steigen: steigt stieg stiegen gestiegen
  bringen: bringt brachte brachten gebracht
  denken: denkt dachte dachten gedacht
  werben: wirbt warb warben geworben
  werfen: wirft warf warfen geworfen
  treten: tritt trat traten getreten
  treffen: trifft traf trafen getroffen
  sprechen: spricht sprach sprachen gesprochen
  brechen: bricht brach brachen gebrochen
  schlagen: schlägt schlug schlugen geschlagen
  tragen: trägt trug trugen getragen
  fahren: fährt fuhr fuhren gefahren
  laden: lädt lud luden geladen
  halten: hält hielt hielten gehalten halte
  lassen: lässt ließ ließen gelassen
  fallen: fällt fiel fielen gefallen
  laufen: läuft lief liefen gelaufen
  rufen: ruft rief riefen gerufen
  heißen: heißt hieß hießen geheißen heiße
  bieten: bietet bot boten geboten biete
  fließen: fließt floss flossen geflossen
  schließen: schließt schloss schlossen geschlossen
  verlieren: verliert verlor verloren
  gelten: gilt galt galten gegolten gelte
  wachsen: wächst wuchs wuchsen gewachsen
  gewinnen: gewinnt gewann gewannen gewonnen
  beginnen: beginnt begann begannen begonnen
  liegen: liegt lag lagen gelegen
  leihen: leiht lieh liehen geliehen
  schreiben: schreibt schrieb schrieben geschrieben
  treiben: treibt trieb trieben getrieben
  bleiben: bleibt blieb blieben geblieben
  steigern: steigert steigerte gesteigert
  weisen: weist wies wiesen gewiesen
  scheiden: scheidet schied schieden geschieden
  greifen: greift griff griffen gegriffen
  streiten: streitet stritt stritten gestritten
  leiden: leidet litt litten gelitten
  heben: hebt hob hoben gehoben
  finden: findet fand fanden gefunden
  binden: bindet band banden gebunden
  zwingen: zwingt zwang zwangen gezwungen
  wissen: weiß wusste wussten gewusst
  können: kann konnte konnten gekonnt könne könnte könnten
  müssen: muss musste mussten
  wollen: will wollte wollten wolle
  sollen: soll sollte sollten solle
  dürfen: darf durfte durften dürfte dürften
  mögen: mag mochte mochten möchte möchten
  kennen: kennt kannte kannten gekannt
  nennen: nennt nannte nannten genannt
  wenden: wendet wandte wandten gewandt
  tun: tut tat taten getan
  werben: wirbt warb warben geworben
  raten: rät riet rieten geraten
  essen: isst aß
`);

/** A separable prefix and the rest of a verb; null where the verb has none. */
export function separated(verb: string): { readonly prefix: string; readonly rest: string } | null {
  if (WHOLE.has(verb)) return null;
  const prefix = SEPARABLE.find((each) => verb.startsWith(each) && verb.length >= each.length + 3);
  return prefix === undefined ? null : { prefix, rest: verb.slice(prefix.length) };
}

/** German verb forms of the third person and of "we", both participles and the infinitive with "zu". */
export const conjugateGerman: Conjugation = (verb) => {
  const parts = separated(verb);
  if (!parts) return simple(verb);
  const { prefix, rest } = parts;
  return [verb, `${prefix}zu${rest}`, ...simple(rest).map((form) => prefix + form)];
};

function simple(verb: string): readonly string[] {
  const irregular = STRONG.get(verb);
  if (irregular) return [verb, ...irregular, `${verb}d`];
  const fixed = FIXED.exec(verb)?.[0] ?? '';
  const strong = fixed === '' ? undefined : STRONG.get(verb.slice(fixed.length));
  if (strong)
    return [verb, `${verb}d`, ...strong.map((form) => fixed + (isStrongParticiple(form) ? form.slice(2) : form))];
  const stem = verb.replace(/e?n$/, '');
  const link = /(?:[td]|ch[mn]|[^aeiouäöühlrmn][mn])$/u.test(stem) ? 'e' : '';
  const participle = fixed !== '' || verb.endsWith('ieren') ? `${stem}${link}t` : `ge${stem}${link}t`;
  return [verb, `${stem}${link}t`, `${stem}${link}te`, `${stem}${link}ten`, participle, `${verb}d`, `${stem}e`];
}

function isStrongParticiple(form: string): boolean {
  return /^ge.+(?:en|t)$/u.test(form) && !/^ge(?:ht|hen|ben|gen)$/u.test(form);
}
