import type { Language, VerbFrame } from '../language.js';
import type { Phrase } from '../syntax/nodes.js';
import type { Roles } from '../syntax/verbRoles.js';
import type { ClauseContext, Filler, Reading } from './context.js';
import { moneyOf } from './qualifiers.js';

/** Whose round the clause speaks of by a noun: "a rodada da X", "uma ronda de financiamento para a X"; null where it names nobody. */
export function roundOwner({ clause: { nodes }, language, kindOf }: ClauseContext): string | null {
  const { rounds } = dealingsOf(language);
  for (const [at, node] of nodes.entries()) {
    if (node.type !== 'phrase' || node.name !== null || !rounds.has(node.noun ?? '')) continue;
    for (let own = node.of; own !== null; own = own.of) {
      if (own.name && kindOf(own.name.key) === 'ORGANIZATION') return own.name.key;
    }
    const [place, company] = [nodes[at + 1], nodes[at + 2]];
    const isPlaced = place?.type === 'preposition' && language.roundPlaces.includes(place.word);
    if (isPlaced && company?.type === 'phrase' && company.name && kindOf(company.name.key) === 'ORGANIZATION')
      return company.name.key;
  }
  return null;
}

/** Against whom a suit goes that the clause names: "a ação contra a X"; null where it names nobody. */
export function suedIn({ clause: { nodes }, language, kindOf }: ClauseContext): string | null {
  const { suits, against } = dealingsOf(language);
  for (const [at, node] of nodes.entries()) {
    const [place, sued] = [nodes[at + 1], nodes[at + 2]];
    if (node.type !== 'phrase' || !suits.has(node.noun ?? '') || place?.type !== 'preposition') continue;
    if (!against.has(place.word) || sued?.type !== 'phrase' || !sued.name || sued.members.length > 0) continue;
    const kind = kindOf(sued.name.key);
    if (kind === 'ORGANIZATION' || kind === 'PERSON') return sued.name.key;
  }
  return null;
}

/** Whether a phrase is of a suit: "uma ação". */
function isSuit(phrase: Phrase | null, language: Language): boolean {
  return phrase !== null && dealingsOf(language).suits.has(phrase.noun ?? '');
}

interface Dealings {
  /** Nouns of rounds that no investor owns. */
  readonly rounds: ReadonlySet<string>;
  readonly suits: ReadonlySet<string>;
  /** Prepositions of whom a suit goes against. */
  readonly against: ReadonlySet<string>;
}

const DEALINGS = new WeakMap<Language, Dealings>();

function dealingsOf(language: Language): Dealings {
  const known = DEALINGS.get(language);
  if (known) return known;
  const framesOf = (predicate: Reading['predicate']) =>
    language.nounFrames.filter((frame) => frame.predicate === predicate);
  const given = new Set(framesOf('INVESTS_IN').flatMap(({ nouns }) => [...nouns]));
  const made = {
    rounds: new Set([...language.roundNouns].filter((noun) => !given.has(noun))),
    suits: new Set(framesOf('SUES').flatMap(({ nouns }) => [...nouns])),
    against: new Set(framesOf('SUES').flatMap(({ object }) => object)),
  };
  DEALINGS.set(language, made);
  return made;
}

/** Who the rest of a text is about by what a sentence says: who gets money, who is bought, who is sued, where it is one alone. */
export function inPlay(readings: readonly Reading[]): Readonly<Record<'funded' | 'bought' | 'sued', string | null>> & {
  readonly made: readonly (readonly [string, string])[];
} {
  const only = (predicate: Reading['predicate']): string | null => {
    const objects = new Set(
      readings.flatMap((reading) => (reading.predicate === predicate && reading.object ? [reading.object.key] : [])),
    );
    return objects.size === 1 ? ([...objects][0] ?? null) : null;
  };
  return {
    funded: only('INVESTS_IN'),
    bought: only('ACQUIRES'),
    sued: only('SUES'),
    made: readings.flatMap(({ predicate, subject, object }): (readonly [string, string])[] =>
      (predicate === 'DEVELOPS' || predicate === 'RELEASES') && object ? [[object.key, subject.key]] : [],
    ),
  };
}

/** "A X também participa da rodada", "a ação, movida pela X": whom a round or suit is about that the words do not name again. */
export function spokenOfBefore(
  predicate: Reading['predicate'],
  phrase: Phrase | null,
  context: ClauseContext,
  blocked: ReadonlySet<string>,
): readonly Filler[] {
  const { discourse, raiser, sentence } = context;
  const key =
    predicate === 'SUES'
      ? (suedIn(context) ?? discourse.sued())
      : (roundOwner(context) ?? raiser.key ?? discourse.raiser());
  return key === null || blocked.has(key) ? [] : [{ key, span: phrase?.span ?? sentence, sure: 0.8 }];
}

/** Whether a frame speaks of a round, a sum put in or a suit, and nothing stands in the place of whose it is or against whom. */
export function isOfBefore(frame: VerbFrame, roles: Roles, language: Language): boolean {
  if (!language.dropsSubject || typeof frame.object === 'string') return false;
  const inPlace = frame.object.flatMap((word) => roles.under.get(word) ?? []);
  const around = [roles.patient, ...[...roles.under.values()].flat()];
  if (frame.predicate === 'SUES') return inPlace.length === 0 && around.some((phrase) => isSuit(phrase, language));
  if (frame.predicate !== 'INVESTS_IN' || frame.subject !== 'agent') return false;
  const isRound = (phrase: Phrase) => phrase.name === null && language.roundNouns.has(phrase.noun ?? '');
  const isEmpty = inPlace.every(isRound);
  if (frame.about) return isEmpty;
  // "A Y discutiu investir US$ 100 milhões"; but "a X, onde já investiu": whoever gets the money may stand in front of a relative.
  const isIntended = roles.verb.mainForm === 'INFINITIVE' && moneyOf(roles.patient) !== null;
  return isIntended && !frame.patientNouns && inPlace.length === 0;
}
