import type { EntityKind, Predicate } from '../../../ontology/ontology.js';
import { namedPhrase } from '../syntax/describing.js';
import { alone, membersOf, type Node, ownerOf, type Phrase } from '../syntax/nodes.js';
import type { Roles } from '../syntax/verbRoles.js';
import type { ClauseContext, Filler, Reading } from './context.js';
import { fill, namesIn, topicFiller } from './fillers.js';
import { licenceClaims } from './licenceClaims.js';
import { modalityOf, modalityOfNoun, verbOf } from './modality.js';
import { parameterClaims } from './parameterClaims.js';
import { possessorOf } from './possessorOf.js';
import { bareSum, moneyOf, timeAround } from './qualifiers.js';
import { raisingBy } from './raisingBy.js';
import { statedValue } from './statedValue.js';
import { framesOf } from './verbClaims.js';

const ORGANIZATION: readonly EntityKind[] = ['ORGANIZATION'];

/** What phrases with a value say: rounds, valuations, revenues, sizes and licences. */
export function valueClaims(context: ClauseContext): readonly Reading[] {
  const { nodes } = context.clause;
  // Most sentences have no value of most sorts.
  const has = new Set(context.units.map(({ type }) => type));
  return [
    ...(has.has('money') ? nodes.flatMap((node, at) => (node.type === 'phrase' ? sums(node, at, context) : [])) : []),
    ...(has.has('parameters') ? parameterClaims(context) : []),
    ...(has.has('money') ? raisedByRound(context) : []),
    ...rounds(context),
    ...(has.has('money') ? bracketRounds(context) : []),
    ...(has.has('licence') ? licenceClaims(context) : []),
  ];
}

interface Stated {
  readonly predicate: Predicate;
  readonly nouns: ReadonlySet<string>;
  readonly rule: string;
}

function sums(phrase: Phrase, at: number, context: ClauseContext): readonly Reading[] {
  const { language } = context;
  const rows: readonly Stated[] = [
    { rule: 'valuation', predicate: 'VALUED_AT', nouns: language.valuationNouns },
    { rule: 'revenue', predicate: 'EARNS', nouns: language.revenueNouns },
    { rule: 'round', predicate: 'RAISES', nouns: language.roundNouns },
  ];
  const stated = rows.find((row) => phrase.nouns.some((noun) => row.nouns.has(noun)));
  if (!stated || phrase.name !== null) return [];
  const holder =
    stated.predicate === 'RAISES' ? roundSum(phrase, at, context.clause.nodes) : sumNear(phrase, at, context);
  if (holder === null) return [];
  if (stated.predicate === 'RAISES' && isPutInto(phrase, at, context)) return [];
  const verb = verbOf(phrase, context.roles);
  const [value] = statedValue(holder, 'money');
  if (!value || isChange(phrase, holder, context)) return [];
  if (
    stated.predicate === 'RAISES' &&
    context.language.investorVerbs.has(verb?.verb.main ?? '') &&
    verb?.patient !== phrase
  )
    return [];
  const isLed = stated.predicate === 'RAISES' && verb !== null && context.language.investorVerbs.has(verb.verb.main);
  // "An investment of $5bn in X", which its owner makes, raises nothing for the owner.
  if (stated.predicate === 'RAISES' && isPutIn(phrase, context)) return [];
  const subjects = isLed ? companiesOf(phrase, verb, context) : bearersOf(phrase, verb, stated.predicate, context);
  const modality = isAim(at, context) ? 'PLANNED' : modalityOfNoun(verb, context);
  const time = timeAround(at, context);
  return subjects.slice(0, 1).map((subject) => {
    if (stated.predicate === 'RAISES') context.raiser.key = subject.key;
    return {
      rule: stated.rule,
      predicate: stated.predicate,
      subject,
      object: null,
      ...value,
      modality,
      qualifiers: time ? { time } : {},
      at: phrase.from,
      sure: 0.9,
    };
  });
}

/** "Lost $5bn in market value", "revenue fell by $5bn": how much a valuation or revenue has changed is not what it is. */
function isChange(phrase: Phrase, holder: Phrase, { roles, language }: ClauseContext): boolean {
  return roles.some(
    ({ verb, agent, patient, under }) =>
      language.changeVerbs.has(verb.main) &&
      (patient === holder ||
        patient?.of === holder ||
        (agent === phrase && holder === phrase) ||
        [...language.agents].some((word) => under.get(word)?.includes(holder))),
  );
}

/** "Visant 2 milliards de revenus": a preposition that is a form of a verb which plans. */
function isAim(at: number, { clause: { nodes }, language }: ClauseContext): boolean {
  const [before, further] = [nodes[at - 1], nodes[at - 3]];
  return [before, further].some((node) => {
    const verb = node?.type === 'preposition' ? language.verbs.get(node.word) : undefined;
    return verb !== undefined && language.modality.some((row) => row.modality === 'PLANNED' && row.verbs?.has(verb));
  });
}

/** "A round of $5bn", "a series B round for 20 million euros": the sum of a round stands right behind it. */
function roundSum(phrase: Phrase, at: number, nodes: readonly Node[]): Phrase | null {
  if (moneyOf(phrase)) return phrase;
  return bareSum(nodes[at + 1]?.type === 'preposition' ? nodes[at + 2] : nodes[at + 1]);
}

/** "Closed a round that raised $5bn": a round raises for whose it is. */
function raisedByRound(context: ClauseContext): readonly Reading[] {
  const { language, roles } = context;
  return roles.flatMap((each): readonly Reading[] => {
    const { agent, verb } = each;
    const round = [agent, agent?.of ?? null].find((phrase) =>
      phrase?.nouns.some((noun) => language.roundNouns.has(noun)),
    );
    const isRaising = framesOf(language, verb.main).some(({ predicate }) => predicate === 'RAISES');
    if (!agent || agent.name || !round || !isRaising || !each.patient) return [];
    const [value] = statedValue(each.patient, 'money');
    const [subject] = value
      ? bearersOf(agent, roles.find(({ patient }) => patient === agent) ?? null, 'RAISES', context)
      : [];
    if (!value || !subject) return [];
    context.raiser.key = subject.key;
    const time = timeAround(each.at, context);
    const qualifiers = time ? { time } : {};
    const modality = modalityOf(each, context);
    return [
      {
        rule: 'round-raised',
        predicate: 'RAISES',
        subject,
        object: null,
        ...value,
        modality,
        qualifiers,
        at: verb.from,
        sure: 0.9,
      },
    ];
  });
}

/** Whether a noun of a round is what its owner puts into somebody else. */
function isPutIn({ noun, possessor }: Phrase, { language }: ClauseContext): boolean {
  const frames = language.nounFrames.filter(
    ({ predicate, subject }) => predicate === 'INVESTS_IN' && subject.includes("'s"),
  );
  return possessor !== null && noun !== null && frames.some(({ nouns }) => nouns.has(noun));
}

/** "An investment of $2 billion by X in Y": what is put into somebody is no round of X. */
function isPutInto({ noun }: Phrase, at: number, { clause: { nodes }, language, kindOf }: ClauseContext): boolean {
  const [preposition, company] = [nodes[at + 1], nodes[at + 2]];
  if (preposition?.type !== 'preposition' || company?.type !== 'phrase' || company.name === null) return false;
  const isPut = language.nounFrames.some(
    ({ predicate, nouns, object }) =>
      predicate === 'INVESTS_IN' && nouns.has(noun ?? '') && object.includes(preposition.word),
  );
  return isPut && kindOf(company.name.key) === 'ORGANIZATION';
}

/** "Its valuation to $5bn", "a valuation of around $5bn": the sum that a noun is given. */
function sumNear(phrase: Phrase, at: number, { clause: { nodes }, roles }: ClauseContext): Phrase | null {
  if (moneyOf(phrase)) return phrase;
  // "Has not told its valuation, and had raised $5bn": where it is an object, the next verb speaks of something else.
  const isObject = roles.some(({ patient }) => patient === phrase);
  // "$35m in annualized revenue", "at $5bn in valuation".
  const [sum, under] = [nodes[at - 2], nodes[at - 1]];
  if (under?.type === 'preposition' && sum?.type === 'phrase' && sum.money !== null && sum.noun === null) return sum;
  for (let index = at + 1; index < Math.min(nodes.length, at + 7); index += 1) {
    const node = nodes[index];
    if (node?.type === 'break' || node?.type === 'subordinator' || node?.type === 'relative') return null;
    if (isObject && node?.type === 'verb' && node.form === 'FINITE') return null;
    if (node?.type === 'phrase' && moneyOf(node)) return node;
    if (node?.type === 'phrase' && node.name !== null) return null;
  }
  return null;
}

/** Whose valuation, revenue or round it is. */
function bearersOf(
  phrase: Phrase,
  verb: Roles | null,
  predicate: Predicate,
  context: ClauseContext,
): readonly Filler[] {
  const kinds: readonly EntityKind[] = predicate === 'EARNS' ? ['ORGANIZATION', 'PRODUCT'] : ORGANIZATION;
  const owner = phrase.possessor ?? (phrase.compound ? namedPhrase(phrase, phrase.compound) : null) ?? namedOf(phrase);
  if (owner) return fill(owner, kinds, context);
  // "X, the largest startup, with a valuation of $5bn": whose it is stands in front of the comma.
  const { nodes } = context.clause;
  const at = nodes.indexOf(phrase);
  const [told, comma, under] = nodes.slice(Math.max(0, at - 3), Math.max(0, at));
  if (
    predicate === 'VALUED_AT' &&
    told?.type === 'phrase' &&
    told.name &&
    comma?.type === 'comma' &&
    under?.type === 'preposition'
  ) {
    const bearers = fill(told, kinds, context);
    if (bearers.length === 1) return bearers;
  }
  const blocked = investorsOf(context);
  // "Establishes a valuation of $5bn for X".
  const placed = context.language.roundPlaces.flatMap((word) => verb?.under.get(word) ?? []);
  const bearers =
    predicate === 'VALUED_AT' ? placed.flatMap((each) => (each.name ? fill(each, kinds, context) : [])) : [];
  if (bearers.length > 0) return bearers;
  if (phrase.possessed) {
    const acting =
      verb?.agent && verb.agent !== phrase
        ? fill(verb.agent, kinds, context).filter(({ key }) => !blocked.has(key))
        : [];
    return acting.length > 0
      ? acting
      : possessorOf(
          kinds.filter((kind) => phrase.possessed?.includes(kind)),
          phrase.span,
          context,
          blocked,
        );
  }
  const raising = predicate === 'EARNS' ? [] : raisingBy(verb, kinds, context);
  if (raising.length > 0) return raising;
  if (context.raiser.key !== null && predicate !== 'EARNS')
    return [{ key: context.raiser.key, span: phrase.span, sure: 0.85 }];
  for (let roles = verb; roles !== null; roles = roles.governor) {
    if (roles.verb.form === 'PARTICIPLE' && roles.patient && roles.patient !== phrase) {
      const bearer = fill(roles.patient, kinds, context);
      if (bearer.length > 0) return bearer;
    }
    const acting =
      roles.agent && roles.agent !== phrase && !context.language.investorVerbs.has(roles.verb.main)
        ? fill(roles.agent, kinds, context)
        : [];
    if (acting.length > 0) return acting;
  }
  if (!phrase.definite && predicate === 'RAISES') return [];
  return topicFiller(kinds, phrase.span, context, blocked);
}

function namedOf(phrase: Phrase): Phrase | null {
  const { of } = phrase;
  // "Une levée de 5 millions de X".
  if (of?.money && of.of?.name) return of.of;
  return of && (of.name !== null || (of.noun !== null && of.definite && of.money === null)) ? of : null;
}

/** Who invests in this clause: never whose valuation it is. */
function investorsOf(context: ClauseContext): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { verb, agent } of context.roles) {
    if (context.language.investorVerbs.has(verb.main) && agent)
      for (const member of membersOf(agent)) if (member.name) found.add(member.name.key);
  }
  return found;
}

/** "Fennick ($45M, Series B, Greywacke Capital)": a digest's round in brackets. */
function bracketRounds(context: ClauseContext): readonly Reading[] {
  const { anchor, nodes } = context.clause;
  if (!anchor?.name || context.kindOf(anchor.name.key) !== 'ORGANIZATION') return [];
  const phrases = nodes.flatMap((node) => (node.type === 'phrase' ? membersOf(node) : []));
  const sum = phrases.find((phrase) => phrase.money !== null);
  const isRound = phrases.some(({ nouns }) => nouns.some((noun) => context.language.roundNouns.has(noun)));
  if (!sum?.money || !isRound || nodes.some(({ type }) => type === 'verb')) return [];
  const company: Filler = { key: anchor.name.key, span: anchor.name.span, sure: 0.95 };
  const base = { modality: 'ASSERTED' as const, qualifiers: {}, at: sum.from, sure: 0.9 };
  const [value] = statedValue(sum, 'money');
  const raised: Reading[] = value
    ? [{ ...base, rule: 'bracket-round', predicate: 'RAISES', subject: company, object: null, ...value }]
    : [];
  const investors = phrases.flatMap((phrase) =>
    fill(phrase.name ? alone(phrase) : null, ['ORGANIZATION', 'PERSON'], context),
  );
  return [
    ...raised,
    ...investors.map(
      (subject): Reading => ({
        ...base,
        rule: 'bracket-investor',
        predicate: 'INVESTS_IN',
        subject,
        object: company,
        value: null,
        valueSpan: null,
      }),
    ),
  ];
}

/** "A round led by X": whoever leads a round, or takes part in it, invests in whose round it is. */
function rounds(context: ClauseContext): readonly Reading[] {
  return context.roles.flatMap((roles) => {
    const { verb, agent } = roles;
    if (!context.language.investorVerbs.has(verb.main) || agent === null) return [];
    const phrases = [roles.patient, ...[...roles.under.values()].flat()];
    const isRound = (phrase: Phrase | null) =>
      phrase !== null &&
      phrase.name === null &&
      (phrase.nouns.some((noun) => context.language.roundNouns.has(noun)) ||
        // "Secured $75m led by X".
        (phrase.money !== null && phrase.noun === null && verb.form === 'PARTICIPLE' && roles.patient === phrase));
    // "A round at a $5bn valuation, led by X": the participle speaks of the round in front.
    const before =
      verb.form === 'PARTICIPLE' && roles.patient?.name === null ? context.clause.nodes.slice(0, roles.at) : [];
    const round =
      phrases.find(isRound) ?? before.findLast((node): node is Phrase => node.type === 'phrase' && isRound(node));
    const companies = round ? companiesOf(round, roles, context) : joinedRound(roles, context);
    const blocked = new Set(companies.map(({ key }) => key));
    // "Led by X, along with Y and Z".
    const joining = verb.passive || verb.form === 'PARTICIPLE' ? (roles.under.get('with') ?? []) : [];
    const investors = [agent, ...joining.filter(({ name }) => name !== null)].flatMap((phrase) =>
      fill(phrase, ['ORGANIZATION', 'PERSON'], context, blocked),
    );
    const modality = modalityOf(roles, context);
    const time = timeAround(roles.at, context);
    context.raiser.key ??= companies[0]?.key ?? null;
    return companies.slice(0, 1).flatMap((object) =>
      investors.flatMap((subject): Reading[] =>
        subject.key === object.key
          ? []
          : [
              {
                rule: 'round-led-by',
                predicate: 'INVESTS_IN',
                subject,
                object,
                value: null,
                valueSpan: null,
                modality,
                qualifiers: time ? { time } : {},
                at: verb.from,
                sure: 0.92,
              },
            ],
      ),
    );
  });
}

/** "Também participaram A e B": nothing else is said but that they took part, in the round that was spoken of. */
function joinedRound({ verb, agent, patient, under }: Roles, context: ClauseContext): readonly Filler[] {
  const raiser = context.raiser.key ?? context.discourse.raiser();
  if (raiser === null || agent === null || patient !== null || under.size > 0) return [];
  if (!context.language.intransitives.has(verb.main) || verb.form !== 'FINITE') return [];
  return [{ key: raiser, span: agent.span, sure: 0.85 }];
}

function companiesOf(round: Phrase, roles: Roles, context: ClauseContext): readonly Filler[] {
  const owner =
    round.possessor ?? (round.compound ? namedPhrase(round, round.compound) : null) ?? namedOf(round) ?? ownerOf(round);
  const blocked = investorsOf(context);
  if (owner?.name) {
    const named = fill(owner, ORGANIZATION, context, blocked);
    if (named.length > 0) return named;
  }
  // "Led the round in X", "joined the round for X".
  const placed = context.language.roundPlaces
    .flatMap((word) => roles.under.get(word) ?? [])
    .flatMap((phrase) => (phrase.name ? fill(phrase, ORGANIZATION, context, blocked) : []));
  if (placed.length > 0) return placed;
  const raising = raisingBy(roles.governor, ORGANIZATION, context);
  if (raising.length > 0) return raising;
  if (context.raiser.key !== null) return [{ key: context.raiser.key, span: round.span, sure: 0.9 }];
  for (let governor = roles.governor; governor !== null; governor = governor.governor) {
    const acting = fill(governor.agent ?? governor.patient, ORGANIZATION, context, blocked).filter(
      ({ key }) => !blocked.has(key),
    );
    if (acting.length > 0) return acting;
  }
  const raiser = context.discourse.raiser();
  if (raiser !== null && !blocked.has(raiser)) return [{ key: raiser, span: round.span, sure: 0.8 }];
  // Whoever else the sentence names is meant before whom the text is about.
  const named = new Set(
    context.units.flatMap((unit) =>
      unit.type === 'name' && !blocked.has(unit.key) && context.kindOf(unit.key) === 'ORGANIZATION' ? [unit.key] : [],
    ),
  );
  const acting = new Set([roles.agent, roles.governor?.agent ?? null].flatMap(namesIn));
  const [only, ...others] = [...named].filter((key) => !acting.has(key));
  if (only !== undefined && context.language.compounds)
    return others.length === 0 ? [{ key: only, span: round.span, sure: 0.75 }] : [];
  return topicFiller(ORGANIZATION, round.span, context, blocked);
}
