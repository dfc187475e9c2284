import { type EntityKind, type Predicate, predicateRow } from '../../../ontology/ontology.js';
import { isMade } from '../isMade.js';
import { colonOf } from '../items.js';
import type { Language, Slot } from '../language.js';
import type { Unit } from '../units.js';
import type { ClauseContext, Filler, Reading } from './context.js';
import { framesOf } from './verbClaims.js';

/** What a label says of what stands behind its colon, to the item that it belongs to. */
interface Field {
  readonly rule: string;
  readonly predicate: Predicate;
  /** Which end of the claim the item is. */
  readonly item: 'subject' | 'object';
  /** Kinds of what stands behind the colon. */
  readonly kinds: readonly EntityKind[];
}

/** What is known of a sentence before its clauses are read. */
type SentenceContext = Omit<ClauseContext, 'clause' | 'roles' | 'attributions'>;

/** The same of a sentence that belongs to an item. */
interface FieldContext extends SentenceContext {
  readonly item: string;
}

/** "Founders: A and B", "Backed by: X", "Valuation: $310 million": what the fields of a list's item say of it. Empty outside of items. */
export function fieldClaims(sentence: SentenceContext): readonly Reading[] {
  const { units, item, language } = sentence;
  if (item === null) return [];
  const context: FieldContext = { ...sentence, item };
  const colon = colonOf(units);
  if (colon < 0) return makerBehind(context);
  const label = units.slice(0, colon);
  if (label.some(({ type }) => type === 'name')) return [];
  const rest = valueUnits(units.slice(colon + 1));
  return [...valueFields(label, rest, colon, context), ...nameFields(fieldsOf(label, language), rest, colon, context)];
}

/** "**Kimi K2** – Moonshot AI": an item with nothing but its maker behind it, or a maker with nothing but what it made. */
function makerBehind({ units, item, kindOf }: FieldContext): readonly Reading[] {
  const words = units.filter(({ type, text }) => type !== 'mark' || !/^[*#.,]$/.test(text));
  const dash = words.findIndex(({ type, text }) => type === 'mark' && /^[–—|-]$/.test(text));
  const [own] = words;
  const behind = words.slice(dash + 1);
  if (dash !== 1 || own?.type !== 'name' || own.key !== item) return [];
  const isOrganization = kindOf(item) === 'ORGANIZATION';
  return behind.flatMap((unit): Reading[] => {
    if (unit.type !== 'name' || behind.some(({ type }) => type !== 'name')) return [];
    const kind = kindOf(unit.key) ?? 'TOPIC';
    if (isOrganization ? !isMade(kind) : kind !== 'ORGANIZATION' || !isMade(kindOf(item))) return [];
    const [maker, made] = isOrganization ? [own, unit] : [unit, own];
    const [subject, object] = [maker, made].map(({ key, span }): Filler => ({ key, span, sure: 0.95 }));
    if (!subject || !object) return [];
    const rule = { rule: 'item-maker', predicate: 'DEVELOPS' as const, at: 0, sure: 0.92 };
    return [{ ...rule, subject, object, value: null, valueSpan: null, modality: 'ASSERTED', qualifiers: {} }];
  });
}

/** What a field holds, to the end of its list; what stands in brackets says something else of its members. */
function valueUnits(units: readonly Unit[]): readonly Unit[] {
  const found: Unit[] = [];
  let depth = 0;
  for (const unit of units) {
    if (unit.type === 'mark' && unit.text === '(') depth += 1;
    else if (unit.type === 'mark' && unit.text === ')') depth -= 1;
    else if (depth <= 0 && unit.type === 'mark' && /^[.;–—|]$/.test(unit.text)) break;
    // Prose, not a list.
    else if (depth <= 0 && unit.type === 'word' && (unit.tag === 'FINITE' || unit.tag === 'AUX')) break;
    else if (depth <= 0) found.push(unit);
  }
  return found;
}

/** What the words of a label may say: the noun of a relation, or a participle with its preposition. */
function fieldsOf(label: readonly Unit[], language: Language): readonly Field[] {
  const words = label.flatMap((unit) =>
    unit.type === 'word' || unit.type === 'preposition' ? [unit.text.toLowerCase()] : [],
  );
  const nouns = language.compounds ? [...words].reverse() : words;
  const noun = nouns.find((word) => language.relationNouns.has(word));
  const relation = language.relationNouns.get(noun ?? '');
  if (relation)
    return [
      {
        rule: `field-${noun}`,
        predicate: relation.predicate,
        item: relation.owner,
        kinds: relation.kinds,
      },
    ];
  const verb = words.find((word) => language.verbs.has(word));
  const last = label.at(-1);
  const written = last?.type === 'preposition' ? last.word : (language.prepositions.get(words.at(-1) ?? '') ?? '');
  return framesOf(language, language.verbs.get(verb ?? '') ?? '').flatMap((frame): Field[] => {
    const row = predicateRow(frame.predicate);
    if ('value' in row || frame.about || frame.patientNouns || frame.needsMoney || frame.particle) return [];
    const isNamed = (slot: Slot) =>
      slot === 'agent' ? language.agents.has(written) : typeof slot !== 'string' && slot.includes(written);
    const rule = { rule: frame.rule, predicate: frame.predicate };
    if (isNamed(frame.object) && (frame.subject === 'patient' || frame.subject === 'agent'))
      return [{ ...rule, item: 'subject', kinds: frame.objectKinds ?? row.object }];
    return isNamed(frame.subject) && frame.object === 'patient'
      ? [{ ...rule, item: 'object', kinds: frame.subjectKinds ?? row.subject }]
      : [];
  });
}

function nameFields(
  fields: readonly Field[],
  rest: readonly Unit[],
  at: number,
  { item, kindOf, vote, sentence }: FieldContext,
): readonly Reading[] {
  const own: Filler = { key: item, span: sentence, sure: 0.92 };
  return fields.flatMap(({ rule, predicate, item: side, kinds }) =>
    rest.flatMap((unit): Reading[] => {
      if (unit.type !== 'name' || unit.key === item) return [];
      const kind = kindOf(unit.key);
      if (kind === null) {
        const [only, ...others] = kinds;
        if (only && others.length === 0) vote(unit.key, { [only]: 1.3 });
        else for (const each of kinds) vote(unit.key, { [each]: 0.6 });
      } else if (!kinds.includes(kind)) return [];
      const named: Filler = { key: unit.key, span: unit.span, sure: 0.95 };
      const [subject, object] = side === 'subject' ? [own, named] : [named, own];
      return [
        {
          rule,
          predicate,
          subject,
          object,
          value: null,
          valueSpan: null,
          modality: 'ASSERTED',
          qualifiers: {},
          at,
          sure: 0.95,
        },
      ];
    }),
  );
}

/** Sums, counts and licences by their labels. */
function valueFields(
  label: readonly Unit[],
  rest: readonly Unit[],
  at: number,
  { item, language, sentence, raiser }: FieldContext,
): readonly Reading[] {
  const words = label.flatMap((unit) => (unit.type === 'word' ? [unit.text] : []));
  const has = (nouns: ReadonlySet<string>) => words.some((word) => nouns.has(word));
  const money: Predicate | null = has(language.valuationNouns)
    ? 'VALUED_AT'
    : has(language.revenueNouns)
      ? 'EARNS'
      : has(language.roundNouns)
        ? 'RAISES'
        : null;
  const subject: Filler = { key: item, span: sentence, sure: 0.92 };
  const base = { subject, object: null, modality: 'ASSERTED' as const, qualifiers: {}, at, sure: 0.95 };
  const [first] = rest.filter(({ type }) => type === 'money' || type === 'parameters' || type === 'licence');
  if (!first) return [];
  const valueSpan = first.span;
  if (first.type === 'money' && money !== null) {
    if (money === 'RAISES') raiser.key = item;
    return [{ ...base, rule: 'field-sum', predicate: money, value: { type: 'money', ...first.money }, valueSpan }];
  }
  if (first.type === 'parameters') {
    const { count, bound } = first;
    return [
      { ...base, rule: 'field-size', predicate: 'HAS_PARAMETERS', value: { type: 'count', count, bound }, valueSpan },
    ];
  }
  if (first.type === 'licence')
    return [
      {
        ...base,
        rule: 'field-licence',
        predicate: 'LICENSED_AS',
        value: { type: 'text', text: first.name },
        valueSpan,
      },
    ];
  return [];
}
