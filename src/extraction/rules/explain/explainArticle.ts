import type { ArticleDraft } from '../../../graph/article.js';
import type { KnownName } from '../../../graph/entity.js';
import type { Span } from '../../../graph/span.js';
import { predicateRow } from '../../../ontology/ontology.js';
import type { ClaimDraft } from '../../extractor.js';
import { draftsOf } from '../draftsOf.js';
import type { ReadClause } from '../reading/readSentence.js';
import { type PlacedReading, readText } from '../readText.js';
import { explainNouns } from './explainNouns.js';
import { explainVerb } from './explainVerb.js';
import type { DroppedReading, ExplainedClaim, ExplainedClause, Explanation } from './explanation.js';
import { nodeText, phraseText } from './nodeText.js';

/** Reads an article as the rule extractor does and tells how; null where no language is read. */
export function explainArticle(article: ArticleDraft, knownNames: readonly KnownName[]): Explanation | null {
  const clauses = new Map<number, ReadClause[]>();
  const read = readText(article, knownNames, (clause, sentence) => {
    const seen = clauses.get(sentence);
    if (seen) seen.push(clause);
    else clauses.set(sentence, [clause]);
  });
  if (read === null) return null;
  const { language, naming, described, readings, sentences, units } = read;
  const { entities, claims } = draftsOf(article.text, read);
  const kinds = new Map(entities.map(({ key, kind }) => [key, kind]));
  const nameOf = (key: string) => naming.named.get(key)?.name ?? described.get(key)?.name ?? key;
  const words = ({ start, end }: Span) => article.text.slice(start, end);
  const mentionCounts = new Map<string, number>();
  for (const { key } of naming.mentions) mentionCounts.set(key, (mentionCounts.get(key) ?? 0) + 1);

  const explainClaim = (claim: ClaimDraft, reading: PlacedReading | undefined, index: number): ExplainedClaim => {
    const at = units[index]?.[reading?.at ?? -1];
    return {
      subject: nameOf(claim.subject),
      predicate: claim.predicate,
      object: claim.object === null ? words(claim.objectSpan ?? claim.evidence) : nameOf(claim.object),
      modality: claim.modality,
      attributedTo: claim.attributedTo.map(nameOf),
      rule: claim.rule,
      cue: at ? words(at.span) : '',
      mentions: { subject: words(claim.subjectSpan), object: claim.objectSpan ? words(claim.objectSpan) : '' },
      confidence: claim.confidence,
      score: { rule: reading?.sure ?? 0, subject: reading?.subject.sure ?? 0, object: reading?.object?.sure ?? null },
    };
  };
  const explainDropped = (reading: PlacedReading): DroppedReading => {
    const row = predicateRow(reading.predicate);
    const allowed = 'object' in row ? row.object : [];
    const subject = kinds.get(reading.subject.key);
    const object = reading.object ? kinds.get(reading.object.key) : undefined;
    const ill =
      subject === undefined ||
      !row.subject.includes(subject) ||
      (reading.object !== null && (object === undefined || !allowed.includes(object)));
    const ends = `${subject ?? 'an open kind'}${reading.object ? ` and ${object ?? 'an open kind'}` : ''}`;
    return {
      rule: reading.rule,
      subject: nameOf(reading.subject.key),
      predicate: reading.predicate,
      object: reading.object ? nameOf(reading.object.key) : words(reading.valueSpan ?? reading.sentence),
      why: ill ? `the ontology has no ${reading.predicate} of ${ends}` : 'another reading of the same ends is better',
    };
  };
  return {
    language: language.code,
    names: [...naming.named.values()].map(({ key, name, kind, knownId, votes }) => ({
      name,
      kind,
      knownId,
      votes,
      mentions: mentionCounts.get(key) ?? 0,
    })),
    sentences: sentences.map((sentence, index) => {
      const { start, end, tokens, tags } = sentence;
      const own = readings.filter((reading) => reading.sentence.start === start);
      const made = claims.filter((claim) => claim.evidence.start === start);
      const sourceOf = new Map(made.map((claim) => [claim, own.find((reading) => isReadingOf(claim, reading))]));
      const kept = new Set(sourceOf.values());
      return {
        text: words(sentence),
        span: { start, end },
        tokens: tokens.map(({ text }, at) => ({ text, tag: tags[at] ?? 'X' })),
        names: [...new Set((units[index] ?? []).flatMap((unit) => (unit.type === 'name' ? [nameOf(unit.key)] : [])))],
        clauses: (clauses.get(index) ?? []).map(explainClause),
        claims: made.map((claim) => explainClaim(claim, sourceOf.get(claim), index)),
        dropped: own.filter((reading) => !kept.has(reading)).map(explainDropped),
      };
    }),
  };
}

/** Whether a claim was made of a reading: it keeps the reading's rule, ends and words. */
function isReadingOf(claim: ClaimDraft, { rule, predicate, subject, object, valueSpan }: PlacedReading): boolean {
  return (
    claim.rule === rule &&
    claim.predicate === predicate &&
    claim.subject === subject.key &&
    claim.object === (object?.key ?? null) &&
    claim.subjectSpan.start === subject.span.start &&
    claim.objectSpan?.start === (object?.span ?? valueSpan)?.start
  );
}

function explainClause(clause: ReadClause): ExplainedClause {
  const { nodes, anchor } = clause.context.clause;
  const shown = nodes.map(nodeText);
  return {
    nodes: anchor ? [`behind ${phraseText(anchor)}:`, ...shown] : shown,
    sources: clause.context.attributions.flatMap(({ sources }) => sources.map(phraseText)),
    verbs: clause.context.roles.map((roles) => explainVerb(roles, clause)),
    nouns: explainNouns(clause),
  };
}
