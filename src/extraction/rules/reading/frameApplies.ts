import type { Language, VerbFrame } from '../language.js';
import type { Node, Phrase } from '../syntax/nodes.js';
import type { Roles } from '../syntax/verbRoles.js';
import { moneyAround, moneyOf } from './qualifiers.js';

/** What a verb makes of its object: "available" of "made X generally available". */
function resultOf({ patient, at: verbAt }: Roles, nodes: readonly Node[]): readonly string[] {
  const at = patient === null ? verbAt : nodes.indexOf(patient);
  if (at < 0) return [];
  const words: string[] = [];
  for (const node of nodes.slice(at + 1, at + 4)) {
    if (node.type === 'verb') words.push(node.main);
    if (node.type !== 'adverb') break;
    words.push(node.text);
  }
  return words;
}

const REFLEXIVES: ReadonlySet<string> = new Set(["s'", 'se']);

/** Whether what a frame wants beside its slots stands around the verb: a particle, a sum, a noun. */
export function applies(frame: VerbFrame, roles: Roles, nodes: readonly Node[], { negations }: Language): boolean {
  const { verb } = roles;
  if (frame.negated && !verb.words.some((word) => negations.has(word))) return false;
  const { result, exceptResult } = frame;
  if (result && !resultOf(roles, nodes).some((word) => result.has(word))) return false;
  if (exceptResult && resultOf(roles, nodes).some((word) => exceptResult.has(word))) return false;
  if (frame.particle !== undefined && !verb.particles.includes(frame.particle) && !roles.under.has(frame.particle))
    return false;
  // "S'offre X": what somebody treats themselves to they offer nobody.
  const isForOneself = [...REFLEXIVES].some((word) => roles.beside.has(word) && !frame.about?.has(word));
  if (frame.predicate === 'OFFERS' && isForOneself) return false;
  if (frame.needsMoney && moneyAround(roles) === null) return false;
  const { patientNouns, about } = frame;
  if (frame.exceptNouns && roles.patient?.nouns.some((noun) => frame.exceptNouns?.has(noun))) return false;
  const { exceptAround } = frame;
  if (exceptAround && around(roles).some((phrase) => phrase.nouns.some((noun) => exceptAround.has(noun)))) return false;
  if (patientNouns) {
    const { patient } = roles;
    const isHeaded =
      patient !== null &&
      (patient.nouns.some((noun) => patientNouns.has(noun)) || patientNouns.has(patient.noun ?? ''));
    if (!isHeaded) return false;
  }
  if (about) {
    const isAbout = around(roles).some(
      (phrase) =>
        phrase.nouns.some((noun) => about.has(noun)) ||
        phrase.descriptors.some(({ noun }) => about.has(noun)) ||
        namesOneOf(phrase, about) ||
        (about.has('million') && moneyOf(phrase) !== null),
    );
    // "É alvo de um processo de X": what hangs on the object counts as well.
    const inner = roles.patient?.of?.name === null ? roles.patient.of.nouns : [];
    if (inner.some((noun) => about.has(noun))) return true;
    const qualities = [...roles.beside, ...(roles.patient?.adjectives ?? [])];
    if (!isAbout && !qualities.some((word) => about.has(word))) return false;
  }
  return true;
}

/** Every phrase that stands around the verb. */
function around({ patient, agent, under }: Roles): readonly Phrase[] {
  return [patient, agent, ...[...under.values()].flat()].filter((phrase) => phrase !== null);
}

/** "EU-Kommission", "Commission européenne": whether a word of a name is one of these nouns. */
function namesOneOf({ name }: Phrase, nouns: ReadonlySet<string>): boolean {
  return name?.text.split(' ').some((word) => nouns.has(word.toLowerCase())) ?? false;
}
