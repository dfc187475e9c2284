import type { Language } from '../language.js';
import type { Sentence } from '../sentences.js';
import type { Gazetteer } from './gazetteer.js';
import { PLACES } from './places.js';

/** Heads of names that go on over an "of". */
export const OF_HEADS =
  /^(?:University|Universidade|Universidad|Université|Universität|Institute|Instituto|Institut|Bank|Banco|Banque|Department|Departamento|Ministry|Ministério|Ministerio|Ministère|Commission|Comissão|Comisión|Council|Conselho|Consejo|Conseil|Agência|Agencia|Agence|Agency|Tribunal|Court|Academy|Academia|Académie|House|Office|Fundação|Fundación|Fondation|Foundation|College|Colegio|Colégio|Collège|School|Escola|Escuela|École|Autoridade|Autoridad|Secretaria|Secretaría|Secrétariat|Centro|Center|Centre|Superintendência|Superintendencia|Procuradoria|Procuraduría|Fiscalía|Juzgado|Corte|Cour|Junta|Federação|Federación|Fédération|Federation|Hospital|Hôpital|Hôpitaux|Hospices|Assistance|Defensoria|Defensoría|Governo|Gobierno|Gouvernement|Câmara|Cámara|Chambre|Associação|Asociación|Association|Laboratório|Laboratorio|Laboratoire|Cooperativa|Confederação|Confederación|Confédération|Bureau|Society|Sociedade|Sociedad|Société|Caisse|Caja|Caixa|Autorité|Authority|Haute|Haut|Bundesamt|Distrito|Max-Planck-Institut|Hochschule|Technische|Corporación|Corporação|Sindicato|Syndicat|Union|União|Unión|Comité|Comitê|Committee|Consórcio|Consorcio|Consortium|Organización|Organização|Organization|Organisation|Dirección|Direção|Direction|Serviço|Servicio|Service|Rede|Red|Réseau|Liga|Ligue|League|Fondo|Fundo|Fonds|Fund|Policía|Polícia|Presidência|Presidencia|Companhia|Compañía|Compagnie|Empresa|Guild|Chamber|Observatoire|Observatorio|Observatório|Ordre|Mutuelle|Délégation|Inspection|Bibliothèque|Biblioteca|Assemblée|Asamblea|Assembleia|Ayuntamiento|Prefeitura|Diputación|Alcaldía|Gobernación|Agrupación|Plataforma|Coordinadora|Museo|Museu|Musée|Museum|Club|Clube|Bolsa|Consejería|Parlamento|Parlement|Región|Région|Ville|Mairie)$/u;

/** Of them, those that name nobody by themselves where names have capitals alone. */
const LONE_HEADS =
  /^(?:Syndicat|Société|Hospices|Hôpitaux|Assistance|Direction|Banque|Caisse|Fédération|Association|Haute|Haut|Service|Réseau|Délégation|Inspection|Ordre|Compagnie|Sociedad|Sociedade|Asociación|Associação|Corporación|Corporação|Sindicato|Servicio|Serviço|Dirección|Direção|Empresa|Companhia|Compañía|Instituto|Institut|Centro|Centre|Fondo|Fundo|Fonds|Colegio|Colégio|Collège|Escuela|Escola|École|Organización|Organização|Organisation|Comité|Comitê|Biblioteca|Museo|Museu|Musée|Universidad|Universidade|Université|Hospital|Hôpital|Plataforma|Laboratorio|Laboratório|Laboratoire|Presidencia|Presidência)$/u;

/** Heads of authorities that are written small in front of their capitals: "le ministère de la Culture". */
const SMALL_HEADS = /^(?:ministère|ministério|ministerio|secretaria|secretaría|superintendencia|superintendência)$/;

/** What French adjectives within such names end in; a tagger takes verbs behind them for adjectives. */
const ADJECTIVE =
  /(?:al|ales?|aux|els?|elles?|iques?|aires?|ifs?|ives?|eux|euses?|iens?|iennes?|ains?|aines?|oise?s?|aise?s?|bles?|vile?s?|liée?s?|publics?|ernes?)$/;

const ARTICLES = /^(?:la|le|les|l'|l’|el|los|las|o|os|as)$/iu;
const OF = /^(?:de|da|do|das|dos|del|des|du|d'|d’|pour|para|sobre)$/iu;
const AND = /^(?:et|y|e)$/;

/** Heads of German institutions: a place, a field or whose they are follows. */
const GERMAN_HEADS =
  /^(?:\p{Lu}\p{L}*[a-zäöü])?(?:Universität|universität|Hochschule|hochschule|Institut|institut|Institute|[Gg]ericht|gerichtshof|Klinikum|klinikum|Ministerium|ministerium|[Aa]mt|Verband|verband|[Zz]entrale|[Bb]ehörde|Akademie|akademie|Stiftung|stiftung|[Kk]ammer|Stadtwerke|Zentrum|zentrum|Gesellschaft|Staatsanwaltschaft|staatsanwaltschaft|Charité|Kanton|Landtag)$/u;

/** Capital words in a row from a token that are no known names. */
function capitals({ tokens }: Sentence, from: number, language: Language, gazetteer: Gazetteer): number {
  let to = from;
  while (to - from < 4) {
    const token = tokens[to];
    if (!token || !/^\p{Lu}/u.test(token.text) || language.notNames.has(token.text)) break;
    if (to > from && token.start - (tokens[to - 1]?.end ?? 0) !== 1) break;
    const known = gazetteer.match(tokens, to)[0];
    if (known && known.row.kind !== 'TOPIC' && known.row.kind !== 'TECHNIQUE') break;
    to += 1;
  }
  return to;
}

/**
 * How many tokens the name of an institution takes that begins here, over its adjectives, its "of" and what it is of, whether that has a capital
 * ("Corporación Andina de Fomento") or, as in French, none ("Syndicat national de l'édition"); 0 for none. English needs no such rule: its names have
 * capitals throughout.
 */
export function institutionLength(sentence: Sentence, at: number, language: Language, gazetteer: Gazetteer): number {
  if (language.compounds || at < sentence.titleUntil) return 0;
  if (language.capitalNouns) return germanLength(sentence, at, language);
  const { tokens, tags } = sentence;
  const head = tokens[at];
  if (!head) return 0;
  const isSmall = SMALL_HEADS.test(head.text);
  if (!isSmall && !OF_HEADS.test(head.text)) return 0;
  const isFrench = language.code === 'fr';
  let to = at + 1;
  // "Nacional", "nationale".
  while (to - at < 4) {
    const token = tokens[to];
    if (!token || token.start - (tokens[to - 1]?.end ?? 0) !== 1 || language.notNames.has(token.text)) break;
    const isCapital = /^\p{Lu}\p{Ll}/u.test(token.text) && !gazetteer.match(tokens, to)[0];
    const isAdjective = isFrench && /^\p{Ll}{4,}$/u.test(token.text) && ADJECTIVE.test(token.text);
    if (!(isCapital && !isSmall) && !isAdjective) break;
    to += 1;
  }
  let end = 0;
  for (let parts = 0; parts < 4; parts += 1) {
    let next = to;
    const mark = tokens[next];
    const joins = parts > 0 && mark !== undefined && AND.test(mark.text);
    if (joins) next += 1;
    const from = next;
    while (next - from < 3 && (OF.test(tokens[next]?.text ?? '') || ARTICLES.test(tokens[next]?.text ?? ''))) next += 1;
    if (next === to || (!joins && !OF.test(tokens[from]?.text ?? ''))) break;
    const isHead = OF_HEADS.test(tokens[next]?.text ?? '');
    let last = joins && isHead ? next : capitals(sentence, next, language, gazetteer);
    const isNoun = isFrench && !isSmall && tags[next] === 'NOUN' && /^\p{Ll}{4,}$/u.test(tokens[next]?.text ?? '');
    if (last === next && isNoun && (!joins || OF.test(tokens[from]?.text ?? ''))) {
      last = next + 1;
      const adjective = tokens[last]?.text ?? '';
      if (tags[last] === 'ADJ' && /^\p{Ll}{4,}$/u.test(adjective) && ADJECTIVE.test(adjective)) last += 1;
    }
    if (last === next) break;
    to = last;
    end = last;
  }
  return end - at > 1 ? end - at : 0;
}

/** "Universität Gent", "Landesbeauftragte für Datenschutz", "Institut für Angewandte Forschung": a head, and what or where it is. */
function germanLength({ tokens, tags }: Sentence, at: number, language: Language): number {
  const head = tokens[at];
  if (!head || !/^\p{Lu}/u.test(head.text) || !GERMAN_HEADS.test(head.text)) return 0;
  const isClose = (index: number) => (tokens[index]?.start ?? 0) - (tokens[index - 1]?.end ?? 0) === 1;
  const next = tokens[at + 1];
  if (!next || !isClose(at + 1)) return 0;
  let from = at + 1;
  if (next.text === 'zu') from += 1;
  const places = [tokens[from]?.text ?? '', `${tokens[from]?.text} ${tokens[from + 1]?.text}`];
  const long = PLACES.has(places[1] ?? '') ? 2 : PLACES.has(places[0] ?? '') ? 1 : 0;
  if (long > 0 && isClose(from)) return from + long - at;
  if (next.text !== 'für') return 0;
  let to = at + 2;
  while (to - at < 9) {
    const token = tokens[to];
    if (!token || !isClose(to)) break;
    const isNoun = /^\p{Lu}/u.test(token.text) && (tags[to] === 'NOUN' || tags[to] === 'PROPN' || tags[to] === 'ADJ');
    const joins = /^(?:und|der|des|die|in)$/.test(token.text) && /^\p{Lu}/u.test(tokens[to + 1]?.text ?? '');
    const hangs = token.text === '-' && tokens[to + 1]?.text === 'und';
    if (!isNoun && !(joins && to > at + 2) && !hangs) break;
    to += 1;
  }
  // "Institut für Angewandte" is none: a noun closes the name.
  while (to > at + 2 && !/^\p{Lu}/u.test(tokens[to - 1]?.text ?? '')) to -= 1;
  return to > at + 2 && !language.notNames.has(tokens[to - 1]?.text ?? '') ? to - at : 0;
}

/** Whether a name is that of an institution by the word it begins with. */
export function isInstitution(name: string): boolean {
  const [head = '', ...others] = name.split(' ');
  return others.length > 0 && (OF_HEADS.test(head) || SMALL_HEADS.test(head) || GERMAN_HEADS.test(head));
}

/** "Le Syndicat": the head of an institution's name that names nobody by itself. */
export function isLoneHead(text: string, language: Language): boolean {
  return !language.compounds && !language.capitalNouns && LONE_HEADS.test(text);
}
