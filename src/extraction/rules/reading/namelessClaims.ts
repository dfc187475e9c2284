import type { EntityKind } from '../../../ontology/ontology.js';
import { alone, membersOf, type Phrase, partsOf } from '../syntax/nodes.js';
import { subjectOf } from '../syntax/verbRoles.js';
import type { ClauseContext, Filler, Reading } from './context.js';
import { fill, topicFiller } from './fillers.js';
import { modalityOf, modalityOfNoun, verbOf } from './modality.js';
import { possessorOf } from './possessorOf.js';
import { moneyOf, timeAround } from './qualifiers.js';

const ORGANIZATION: readonly EntityKind[] = ['ORGANIZATION'];
const MADE: readonly EntityKind[] = ['MODEL', 'PRODUCT'];

/** What is said of things that have no name of their own, and by words that hang on names. */
export function namelessClaims(context: ClauseContext): readonly Reading[] {
  return [...interfaces(context), ...launches(context), ...consideredProjects(context), ...tails(context)];
}

function claim(
  reading: Pick<Reading, 'rule' | 'predicate' | 'subject' | 'object' | 'modality' | 'at'> & Partial<Reading>,
): Reading {
  return { value: null, valueSpan: null, qualifiers: {}, sure: 0.88, ...reading };
}

/** "Its own API for Llama": an interface without a name is named by what it gives access to. */
function interfaces(context: ClauseContext): readonly Reading[] {
  const { nodes } = context.clause;
  const { language } = context;
  return nodes.flatMap((node, at): readonly Reading[] => {
    if (node.type !== 'phrase' || node.name !== null) return [];
    if (!node.nouns.some((noun) => language.interfaceNouns.has(noun))) return [];
    const verb = verbOf(node, context.roles);
    const purpose = purposeBehind(node, at, context);
    const target = purpose ? fill(purpose, MADE, context)[0] : undefined;
    if (!target) return [];
    const acting = verb?.agent && verb.agent !== node ? fill(verb.agent, ORGANIZATION, context) : [];
    const owners =
      acting.length > 0
        ? acting
        : node.possessed
          ? possessorOf(ORGANIZATION, node.span, context, new Set())
          : dropped(context, node.span);
    const [owner] = owners;
    if (!owner) return [];
    const key = context.describe(`${context.nameOf(target.key)} API`, 'PRODUCT', node.span);
    const product: Filler = { key, span: node.span, sure: 0.9 };
    const modality = verb ? modalityOf(verb, context) : 'ASSERTED';
    return [
      claim({ rule: 'own-interface', predicate: 'DEVELOPS', subject: owner, object: product, modality, at: node.from }),
      claim({
        rule: 'interface-for',
        predicate: 'USES',
        subject: product,
        object: target,
        modality,
        at: node.from,
        sure: 0.75,
      }),
    ];
  });
}

function dropped(context: ClauseContext, span: Phrase['span']): readonly Filler[] {
  return context.language.dropsSubject ? topicFiller(ORGANIZATION, span, context, new Set()) : [];
}

/** What stands behind a phrase under a preposition of purpose, brackets and owners between left aside. */
function purposeBehind(phrase: Phrase, at: number, { clause, language }: ClauseContext): Phrase | null {
  for (let index = at + 1; index < Math.min(clause.nodes.length, at + 6); index += 1) {
    const node = clause.nodes[index];
    const next = clause.nodes[index + 1];
    if (node?.type === 'preposition' && language.purposes.includes(node.word) && next?.type === 'phrase') return next;
    if (node?.type === 'verb' || node?.type === 'break') break;
  }
  return phrase.of && phrase.of.name !== null ? phrase.of : null;
}

/** "The launch is planned for the end of the month": of the model spoken of, by who makes it. */
function launches(context: ClauseContext): readonly Reading[] {
  const { language } = context;
  return context.roles.flatMap((roles): readonly Reading[] => {
    const phrase = subjectOf(roles);
    if (
      !phrase ||
      phrase.name !== null ||
      !phrase.definite ||
      !phrase.nouns.some((noun) => language.launchNouns.has(noun))
    )
      return [];
    const modality = modalityOfNoun(roles, context);
    if (modality === 'ASSERTED') return [];
    const named = phrase.of ? fill(phrase.of, MADE, context) : topicFiller(MADE, phrase.span, context, new Set());
    const [object] = named;
    const [subject] = topicFiller(ORGANIZATION, phrase.span, context, new Set());
    if (!object || !subject) return [];
    const time = timeAround(roles.at, context);
    return [
      claim({
        rule: 'launch-planned',
        predicate: 'RELEASES',
        subject,
        object,
        modality,
        at: roles.verb.from,
        qualifiers: time ? { time } : {},
        sure: 0.85,
      }),
    ];
  });
}

/** "A data-centre project worth $200bn is under consideration": whoever the text speaks of weighs putting money into it. */
function consideredProjects(context: ClauseContext): readonly Reading[] {
  if (!context.units.some(({ type }) => type === 'undertaking')) return [];
  return context.roles.flatMap((roles): readonly Reading[] => {
    const phrases = [roles.patient, roles.agent, ...[...roles.under.values()].flat()].filter(
      (phrase) => phrase !== null,
    );
    const project = phrases.flatMap(membersOf).find((phrase) => phrase.undertaking !== null && phrase.name === null);
    if (!project?.undertaking) return [];
    const modality = modalityOfNoun(roles, context);
    if (modality !== 'CONSIDERED' && modality !== 'PLANNED') return [];
    const money = moneyBehind(project, context);
    if (!money) return [];
    const { undertaking } = project;
    const sources = new Set(
      context.attributions.flatMap(({ sources: told }) =>
        told.flatMap((phrase) => (phrase.name ? [phrase.name.key] : [])),
      ),
    );
    const acting = roles.agent && roles.agent !== project ? fill(roles.agent, ORGANIZATION, context, sources) : [];
    const [subject] = acting.length > 0 ? acting : topicFiller(ORGANIZATION, project.span, context, sources);
    if (!subject) return [];
    const key = context.describe(`${context.nameOf(subject.key)} ${undertaking.head}`, 'PROJECT', undertaking.span);
    const object: Filler = { key, span: undertaking.span, sure: 0.85 };
    return [
      claim({
        rule: 'project-weighed',
        predicate: 'INVESTS_IN',
        subject,
        object,
        modality,
        at: roles.verb.from,
        qualifiers: { amount: money.money },
      }),
    ];
  });
}

function moneyBehind(phrase: Phrase, { clause }: ClauseContext): Phrase['money'] {
  const own = moneyOf(phrase);
  if (own) return own;
  const at = clause.nodes.indexOf(phrase);
  if (at < 0) return null;
  for (const node of clause.nodes.slice(at + 1, at + 8)) {
    if (node.type === 'phrase') {
      const money = moneyOf(node);
      if (money) return money;
    }
  }
  return null;
}

/** "Microsoft-backed OpenAI". */
function tails(context: ClauseContext): readonly Reading[] {
  const cited = context.attributions.flatMap(({ sources }) => sources);
  const phrases = [...context.clause.nodes, ...cited].flatMap((node) => (node.type === 'phrase' ? partsOf(node) : []));
  return phrases.flatMap((behind): readonly Reading[] => {
    const tail = behind.tail && context.language.tails.get(behind.tail.text);
    if (!behind.tail || !tail) return [];
    const { text, front } = behind.tail;
    const kinds: readonly EntityKind[] = ['ORGANIZATION', 'PERSON', 'MODEL', 'PRODUCT', 'PROJECT', 'TECHNIQUE'];
    const ones = fill(front, kinds, context);
    const others = fill(alone(behind), kinds, context);
    return ones.flatMap((one) =>
      others.flatMap((other): Reading[] => {
        if (one.key === other.key) return [];
        const [subject, object] = tail.front === 'subject' ? [one, other] : [other, one];
        return [
          claim({
            rule: `tail${text}`,
            predicate: tail.predicate,
            subject,
            object,
            modality: 'ASSERTED',
            at: behind.from,
          }),
        ];
      }),
    );
  });
}
