import type { Language, Slot } from '../language.js';
import { namedPhrase } from '../syntax/describing.js';
import type { Phrase } from '../syntax/nodes.js';
import type { Roles } from '../syntax/verbRoles.js';

/** The phrases that stand in a slot; what hangs on one of the nouns that the frame is about stands there as well: "counts on the backing of X". */
export function slotPhrases(
  slot: Slot,
  roles: Roles,
  language: Language,
  about: ReadonlySet<string> = NONE,
): readonly Phrase[] {
  if (slot === 'agent') return roles.agent ? [roles.agent] : [];
  if (slot === 'patient') {
    if (roles.patient) return [roles.patient];
    return language.objectPreposition === null || roles.verb.passive
      ? []
      : (roles.under.get(language.objectPreposition) ?? []);
  }
  if (slot === 'maker') return makerOf(roles, language);
  if (slot === 'owner') return ownersOf(roles, about);
  return slot.flatMap((word) => {
    if (word === 'patient') return slotPhrases('patient', roles, language);
    const nouns = [roles.agent, ...[...roles.under.values()].flat()].filter((each) => about.has(each?.noun ?? ''));
    return [
      ...(roles.under.get(word) ?? []),
      ...[roles.patient, ...nouns].flatMap((phrase) => hangingOn(phrase, word)),
    ];
  });
}

const NONE: ReadonlySet<string> = new Set();

/** "X's lead", "the lead of X", "X engineers": whose the nouns around the verb are that the frame is about. */
function ownersOf({ patient, agent, under }: Roles, about: ReadonlySet<string>): readonly Phrase[] {
  const around = [patient, agent, ...[...under.values()].flat()].filter((phrase) => phrase !== null);
  return around
    .filter(({ name, noun }) => name === null && about.has(noun ?? ''))
    .flatMap((phrase) => {
      if (phrase.possessor) return [phrase.possessor];
      if (phrase.compound) return [namedPhrase(phrase, phrase.compound)];
      // "The head start of the lab of X".
      let own = phrase.of;
      while (own?.name === null && own.of) own = own.of;
      return own ? [own] : [];
    });
}

/** "Nvidia's GB200 chips", "400,000 of Nvidia's chips": whose goods the object is, or what a sum is spent on. */
function makerOf(roles: Roles, language: Language): readonly Phrase[] {
  const goods = [roles.patient, ...[...roles.under.values()].flat()].flatMap((phrase) =>
    phrase ? [phrase, ...(phrase.of ? [phrase.of] : [])] : [],
  );
  return goods.flatMap((phrase) => {
    // "Les puces Nvidia", "des puces de Nvidia": the maker's name stands behind.
    const behind = language.compounds ? null : (phrase.of ?? (phrase.name ? namedPhrase(phrase, phrase.name) : null));
    const owner = phrase.possessor ?? (phrase.compound ? namedPhrase(phrase, phrase.compound) : behind);
    return owner && language.kindNouns.get(phrase.noun ?? '') === 'PRODUCT' ? [owner] : [];
  });
}

/** "A stake in X", "part of X": what hangs on the object under "of" stands in the slot as well. */
function hangingOn(patient: Phrase | null, word: string): readonly Phrase[] {
  if (patient === null || patient.name !== null || !/^(?:of|de|von)$/.test(word)) return [];
  // "The data area of X": the owner stands behind another noun.
  const owner = patient.of?.name === null && patient.of.of ? [patient.of.of] : [];
  return patient.of ? [patient.of, ...owner] : [];
}
