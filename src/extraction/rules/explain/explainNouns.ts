import { type EntityKind, predicateRow } from '../../../ontology/ontology.js';
import { framesOfNoun } from '../framesOfNoun.js';
import type { NounFrame, RelationNoun } from '../language.js';
import { hangingOn } from '../reading/hangingOn.js';
import type { ReadClause } from '../reading/readSentence.js';
import { type Phrase, partsOf } from '../syntax/nodes.js';
import type { ExplainedNoun, MissedFrame } from './explanation.js';
import { phraseText } from './nodeText.js';
import { slotProblem } from './slotProblem.js';

/** What the nouns of a clause say that a table knows, and why they made nothing where they did. */
export function explainNouns({ context, readings }: ReadClause): readonly ExplainedNoun[] {
  const { nodes } = context.clause;
  return nodes.flatMap((node, at) => {
    if (node.type !== 'phrase') return [];
    return partsOf(node).flatMap((phrase): readonly ExplainedNoun[] => {
      const noun = knownNoun(phrase, context);
      if (noun === null) return [];
      const hanging = hangingOn(phrase, at, nodes, context.language);
      const isRead = readings.some(
        ({ at: place, rule }) => (place >= node.from && place < node.to) || rule === `noun-${noun}`,
      );
      return [
        {
          noun,
          hanging: Object.fromEntries([...hanging].map(([word, phrases]) => [word, phrases.map(phraseText)])),
          state: isRead ? 'READ' : 'MISSED',
          missed: isRead ? [] : missed(noun, phrase, hanging, context),
        },
      ];
    });
  });
}

function knownNoun({ nouns }: Phrase, { language }: ReadClause['context']): string | null {
  const isInTable = (noun: string) => language.relationNouns.has(noun) || framesOfNoun(noun, language).length > 0;
  return nouns.findLast(isInTable) ?? null;
}

function missed(
  noun: string,
  phrase: Phrase,
  hanging: ReadonlyMap<string, readonly Phrase[]>,
  context: ReadClause['context'],
): readonly MissedFrame[] {
  const { language } = context;
  const relation = language.relationNouns.get(noun);
  return [
    ...(relation ? [missedRelation(noun, relation, phrase, context)] : []),
    ...framesOfNoun(noun, language).map((frame) => missedFrame(frame, hanging, context)),
  ];
}

function missedRelation(
  noun: string,
  { predicate, kinds }: RelationNoun,
  phrase: Phrase,
  { kindOf }: ReadClause['context'],
): MissedFrame {
  const described = phrase.name && kindOf(phrase.name.key);
  const isOwned = phrase.possessor !== null || phrase.of !== null || phrase.compound !== null;
  const why = [
    ...(phrase.name === null ? ['nobody is named whom it describes'] : []),
    ...(described && !kinds.includes(described) ? [`it describes ${kinds.join(' or ')}, not ${described}`] : []),
    ...(isOwned ? [] : ['whose it is does not stand with it']),
  ];
  return { rule: `noun-${noun}`, predicate, why: why.join('; ') || NOBODY };
}

function missedFrame(
  { rule, predicate, subject, object, subjectKinds, objectKinds }: NounFrame,
  hanging: ReadonlyMap<string, readonly Phrase[]>,
  context: ReadClause['context'],
): MissedFrame {
  const row = predicateRow(predicate);
  const under = (words: readonly string[]) => words.flatMap((word) => hanging.get(word) ?? []);
  const problem = (end: 'subject' | 'object', words: readonly string[], kinds: readonly EntityKind[]) =>
    slotProblem(end, words, under(words), kinds, context);
  const why = [
    problem('subject', subject, subjectKinds ?? row.subject),
    'object' in row ? problem('object', object, objectKinds ?? row.object) : '',
  ].filter((reason) => reason !== '');
  return { rule, predicate, why: why.join('; ') || NOBODY };
}

const NOBODY = 'both ends are there, as the same thing or as words that mean nobody';
