import type { EntityKind } from '../../../ontology/ontology.js';
import type { Language, Slot, VerbFrame } from '../language.js';
import type { Phrase } from '../syntax/nodes.js';
import type { Roles } from '../syntax/verbRoles.js';
import type { ClauseContext, Filler } from './context.js';
import { fill, namesIn, topicFiller } from './fillers.js';
import {
  actingTogether,
  announcerOf,
  goingOn,
  isPlural,
  ownerSpokenOf,
  ownFiller,
  speakerOf,
} from './leftOutSubjects.js';
import { slotPhrases } from './slotPhrases.js';
import { furtherAntecedent, hostsOf, openingFiller } from './standIns.js';

/** Keys of the names in what stands in a slot. */
export function slotNames(slot: Slot, roles: Roles, language: Language, about: VerbFrame['about']): readonly string[] {
  return slotPhrases(slot, roles, language, about).flatMap(namesIn);
}

/** What fills a verb's slot with these kinds: what stands in it, what that stands for, or who was left out; empty for nobody. */
export function slotFillers(
  slot: Slot,
  about: VerbFrame['about'],
  roles: Roles,
  kinds: readonly EntityKind[],
  context: ClauseContext,
  blocked: ReadonlySet<string>,
): readonly Filler[] {
  const found = slotPhrases(slot, roles, context.language, about).flatMap((phrase) => {
    const own = fill(phrase, kinds, context, blocked);
    if (own.length > 0) return [...own, ...hostsOf(slot, phrase, kinds, context)];
    const hosts = hostsOf(slot, phrase, kinds, context);
    if (hosts.length > 0) return hosts;
    const further = furtherAntecedent(phrase, roles, kinds, context);
    if (further) return fill(further, kinds, context, blocked);
    if (slot !== 'agent') return own;
    return fill(exertedBy(phrase, context) ?? ownerSpokenOf(phrase, roles, context), kinds, context, blocked);
  });
  // "OpenAI launched X, outperforming Y": what a gerund cannot say of who acts it says of what was acted on.
  if (slot === 'agent' && found.length === 0 && roles.verb.form === 'GERUND' && roles.governor?.patient?.name)
    return fill(roles.governor.patient, kinds, context, blocked);
  if (slot === 'patient' && found.length === 0 && roles.patient === null && roles.verb.passive) {
    // "A X anunciou que foi comprada pela Y".
    const { governor } = roles;
    const said = governor?.verb.form === 'FINITE' ? governor.agent : null;
    const speaker = context.language.dropsSubject ? (speakerOf(roles, context) ?? said) : null;
    if (speaker) return fill(speaker, kinds, context, blocked);
  }
  if (slot === 'patient' && found.length === 0 && roles.patient === null && roles.verb.form === 'PARTICIPLE') {
    const opening = openingFiller(roles, kinds, context, blocked);
    if (opening) return [opening];
  }
  if (slot === 'patient' && found.length === 0 && isPatientDropped(roles, context)) {
    const at = context.units[roles.verb.from];
    return at ? topicFiller(kinds, at.span, context, blocked) : [];
  }
  if (found.length > 0 || slot !== 'agent' || roles.agent !== null || !roles.isAgentDropped) return found;
  const own = ownFiller(roles, kinds, context);
  if (own) return own;
  if (isPlural(roles, context.language)) return actingTogether(roles, kinds, context, blocked);
  const speaker = speakerOf(roles, context);
  if (speaker) return fill(speaker, kinds, context, blocked);
  const { language } = context;
  // "A X anunciou que lançou": whoever announces is who acts.
  const announcing = language.dropsSubject ? announcerOf(roles, context) : null;
  if (announcing) return fill(announcing, kinds, context, blocked);
  // "A X também busca isso: recentemente firmou": whom the sentence speaks of goes on.
  const going = language.dropsSubject ? goingOn(roles, context) : null;
  const same = going ? fill(going, kinds, context, blocked) : [];
  if (same.length > 0) return same.map((each) => ({ ...each, sure: Math.min(each.sure, 0.8) }));
  const opening = openingFiller(roles, kinds, context, blocked);
  if (opening) return [opening];
  const mayDrop = language.dropsSubject
    ? roles.verb.form === 'FINITE' || roles.governor === null || roles.governor.isAgentDropped
    : (context.isHeading || context.item !== null) && roles.at === 0;
  const at = context.units[roles.verb.from];
  if (!mayDrop || !at || roles.verb.form === 'PARTICIPLE') return [];
  return topicFiller(kinds, at.span, context, blocked);
}

/** "Fue fundada por X", "Apoiada pela X." at the head of a sentence: whom the text speaks of was left out. */
function isPatientDropped(roles: Roles, { language, clause, units, item, roles: all }: ClauseContext): boolean {
  if ((!language.dropsSubject && item === null) || roles.patient !== null || clause.anchor !== null) return false;
  const { verb } = roles;
  const first = units.findIndex((unit) => unit.type === 'word' || unit.type === 'name');
  const isFirst = verb.from === first && roles.at === 0;
  // "Bought by X, which paid dearly, Y leads": whom the participle speaks of stands further behind.
  const goesOn = all.some(
    ({ verb: other, at }) => other !== verb && other.form === 'FINITE' && clause.nodes[at - 1]?.type !== 'relative',
  );
  if (verb.form === 'PARTICIPLE' && goesOn) return false;
  return isFirst && ((verb.passive && verb.form === 'FINITE') || (verb.form === 'PARTICIPLE' && !verb.passive));
}

/** "Pressure exerted by X": who stands behind a nameless agent. */
function exertedBy(phrase: Phrase, { roles, language }: ClauseContext): Phrase | null {
  if (phrase.name !== null || language.kindNouns.has(phrase.noun ?? '')) return null;
  return (
    roles.find((each) => each.verb.form === 'PARTICIPLE' && each.patient === phrase && each.agent !== null)?.agent ??
    null
  );
}
