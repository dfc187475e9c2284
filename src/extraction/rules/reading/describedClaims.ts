import type { EntityKind } from '../../../ontology/ontology.js';
import { isMade } from '../isMade.js';
import type { Language, RelationNoun } from '../language.js';
import { type Descriptor, ownerOf, type Phrase } from '../syntax/nodes.js';
import type { Roles } from '../syntax/verbRoles.js';
import type { ClauseContext, Filler, Reading } from './context.js';
import { fill, namesIn, topicFiller, wholeTopicFiller } from './fillers.js';
import { hirersOf } from './hirersOf.js';
import { leadsPart } from './leadsPart.js';
import { possessorOf } from './possessorOf.js';
import { ENDED } from './qualifiers.js';

/** Whoever is said to be at an organization. */
const EMPLOYEE: RelationNoun = { predicate: 'WORKS_FOR', owner: 'object', kinds: ['PERSON'], role: true };

/** "Current backers include A and B", "among the investors are A and B": those of whom the text speaks there. */
function listedOwner(
  descriptor: Descriptor,
  relation: RelationNoun,
  phrase: Phrase,
  context: ClauseContext,
  blocked: ReadonlySet<string>,
): readonly Filler[] {
  const isListed = context.roles.some((roles) => lists(roles, descriptor.noun, context.language));
  return relation.role || !isListed ? [] : topicFiller(['ORGANIZATION'], phrase.span, context, blocked);
}

/** Whether a verb says who they are that a noun in the plural names. */
function lists(
  { verb, agent, patient, under }: Roles,
  noun: string,
  { becomingVerbs, bracket, memberPrepositions }: Language,
): boolean {
  const isNoun = (phrase: Phrase | null) => phrase?.name === null && phrase.noun === noun;
  if (isNoun(agent)) return verb.isCopula || becomingVerbs.has(verb.main);
  if (isNoun(patient)) return bracket?.memberVerbs.has(verb.main) ?? false;
  return [...memberPrepositions].some((word) => under.get(word)?.some(isNoun));
}

/** What a description says of the one that a phrase names; empty where the phrase names nobody. */
export function describedClaims(
  phrase: Phrase,
  descriptor: Descriptor,
  context: ClauseContext,
  modality: Reading['modality'],
): readonly Reading[] {
  const { name } = phrase;
  if (name === null) return [];
  const said = context.language.relationNouns.get(descriptor.noun);
  // "An investor at X", "a professor at X": whoever is somewhere by profession works there.
  const isEmployee =
    (descriptor.isPlaced && !said?.role) || (said?.predicate === 'LED_BY' && leadsPart(descriptor, context));
  // "Ex-investidor da X": whoever invested for a firm and does no more.
  const isInvestor =
    said?.predicate === 'INVESTS_IN' && descriptor.former && context.kindOf(name.key) !== 'ORGANIZATION';
  const relation = isEmployee || isInvestor ? EMPLOYEE : said;
  const told = isInvestor ? 'PERSON' : context.language.kindNouns.get(descriptor.noun);
  const kind = context.kindOf(name.key);
  if (kind === null) {
    if (told) context.vote(name.key, { [told]: 2.2 });
    if (relation) {
      const weight = relation.kinds.length === 1 ? 1.5 : 0.5;
      context.vote(name.key, Object.fromEntries(relation.kinds.map((each) => [each, weight])));
    }
  }
  if (!relation) return [];
  if (kind !== null && !relation.kinds.includes(kind)) return [];
  const owners = ownersOf(descriptor, relation, name.key, phrase, context);
  return owners.flatMap((owner) => {
    const described: Filler = { key: name.key, span: name.span, sure: kind === null ? 0.9 : 0.97 };
    if (owner.key === described.key) return [];
    // "The owner of ChatGPT" makes it; "the owner of Instagram", an organization, has it as a part.
    const isOwner =
      relation.owner === 'subject' &&
      (relation.predicate === 'PART_OF' || (relation.predicate === 'FOUNDED_BY' && kind === 'ORGANIZATION'));
    const owned = isOwner && isMade(context.kindOf(owner.key));
    const meant: RelationNoun = owned ? { ...relation, predicate: 'DEVELOPS', owner: 'object' } : relation;
    return [relationReading(meant, descriptor, owner, described, phrase.from, modality)];
  });
}

/** The claim that a noun makes of whom it describes and of its owner; a post that is over is a job that ended. */
export function relationReading(
  relation: RelationNoun,
  descriptor: Descriptor,
  owner: Filler,
  described: Filler,
  at: number,
  modality: Reading['modality'],
): Reading {
  const isOver = descriptor.former || relation.ended === true;
  const leads = relation.predicate === 'LED_BY';
  const role = relation.role && descriptor.text !== '' ? { role: descriptor.text } : {};
  const base = { value: null, valueSpan: null, modality, at, sure: 0.93 };
  // Who led it once works for it no longer: the one predicate that holds an end.
  if (isOver && (leads || relation.predicate === 'WORKS_FOR')) {
    return {
      ...base,
      rule: `former-${descriptor.noun}`,
      predicate: 'WORKS_FOR',
      subject: described,
      object: owner,
      qualifiers: { ...role, time: ENDED },
    };
  }
  const [subject, object] = relation.owner === 'subject' ? [owner, described] : [described, owner];
  return {
    ...base,
    rule: `noun-${descriptor.noun}`,
    predicate: relation.predicate,
    subject,
    object,
    qualifiers: relation.role ? role : {},
  };
}

/** Predicates of which a noun's owner is made by somebody: "the maker of X", "a user of X". */
const OWNED_MADE: ReadonlySet<string> = new Set(['DEVELOPS', 'USES']);

/** Kinds that an owner may have by what the noun says. */
const OWNER_KINDS: Readonly<Record<string, readonly EntityKind[]>> = {
  LED_BY: ['ORGANIZATION', 'PROJECT', 'PRODUCT'],
  FOUNDED_BY: ['ORGANIZATION', 'MODEL', 'PRODUCT'],
  COMPETES_WITH: ['ORGANIZATION', 'MODEL', 'PRODUCT'],
  PART_OF: ['ORGANIZATION', 'MODEL', 'PRODUCT'],
  BASED_ON: ['MODEL', 'PRODUCT'],
  INFLUENCED_BY: ['ORGANIZATION', 'MODEL', 'PRODUCT', 'PROJECT'],
  DEVELOPS: ['ORGANIZATION'],
  STRUGGLES_WITH: ['MODEL', 'PRODUCT', 'ORGANIZATION', 'PROJECT'],
  USES: ['ORGANIZATION', 'MODEL', 'PRODUCT'],
};

/** Whose a described thing is: the owner that stands with the noun, whom a possessive means, or of whom the text speaks; empty where it can't be told. */
export function ownersOf(
  descriptor: Descriptor,
  relation: RelationNoun,
  blockedKey: string,
  phrase: Phrase,
  context: ClauseContext,
): readonly Filler[] {
  const kinds: readonly EntityKind[] =
    OWNED_MADE.has(relation.predicate) && relation.owner === 'object'
      ? (['MODEL', 'PRODUCT'] as const)
      : (OWNER_KINDS[relation.predicate] ?? (['ORGANIZATION'] as const));
  const blocked = new Set([blockedKey]);
  // Whoever stands in the same list is no owner that was left out.
  const list = context.clause.nodes.find((node) => node.type === 'phrase' && node.members.includes(phrase));
  const others = new Set([blockedKey, ...(list?.type === 'phrase' ? namesIn(list) : [])]);
  if (descriptor.owner) {
    let named = fill(descriptor.owner, kinds, context, descriptor.owner.name ? blocked : others);
    // "Head of robotics at X": the owner of the field.
    for (let own = ownerOf(descriptor.owner); own !== null && named.length === 0; own = ownerOf(own))
      named = fill(own, kinds, context, blocked);
    return named.map((owner) => ({ ...owner, sure: Math.min(owner.sure, 0.95) }));
  }
  if (descriptor.possessed) {
    const hiring = relation.role ? hirersOf(phrase, context) : [];
    return possessorOf(
      kinds.filter((kind) => descriptor.possessed?.includes(kind)),
      descriptor.span,
      context,
      new Set([...blocked, ...hiring]),
    );
  }
  const raiser = relation.predicate === 'INVESTS_IN' ? (context.raiser.key ?? context.discourse.raiser()) : null;
  if (raiser !== null && !others.has(raiser)) return [{ key: raiser, span: phrase.span, sure: 0.8 }];
  if (!relation.functional || !descriptor.definite || descriptor.former) return [];
  // "Founders A and B" may be those of anybody that was named.
  if (context.language.plural.test(descriptor.noun)) return listedOwner(descriptor, relation, phrase, context, blocked);
  // An organization has one chief executive: whoever is another one's is not of whom the text speaks.
  return wholeTopicFiller(['ORGANIZATION'], phrase.span, context, others).filter(({ key }) => {
    const leader = relation.predicate === 'LED_BY' ? context.discourse.leader(key) : null;
    return leader === null || leader === blockedKey;
  });
}
