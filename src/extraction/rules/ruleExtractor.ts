import type { ArticleDraft } from '../../graph/article.js';
import type { KnownName } from '../../graph/entity.js';
import { predicateRow } from '../../ontology/ontology.js';
import type { ClaimDraft, EntityDraft, Extraction, Extractor } from '../extractor.js';
import { claimsOf } from './claims.js';
import { createDiscourse } from './discourse.js';
import { english } from './english.js';
import { french } from './french.js';
import type { Language } from './language.js';
import { type Mention, type Named, nameThings } from './naming.js';
import { portuguese } from './portuguese.js';
import { spanish } from './spanish.js';
import { sentencesOf } from './tokens.js';
import { unitsOf } from './units.js';

const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [english, portuguese, spanish, french].map((language) => [language.code, language]),
);

/** The extractor that reads by rules: offline, the same text always giving the same claims, every claim bound to its sentence. */
export function createRuleExtractor(): Extractor {
  return { name: 'rules', version: '1', extract: async (article, knownNames) => extract(article, knownNames) };
}

function extract(article: ArticleDraft, knownNames: readonly KnownName[]): Extraction {
  const language = LANGUAGES.get(article.language) ?? english;
  const sentences = sentencesOf(article.text, language.code);
  const naming = nameThings(article.text, sentences, language, knownNames);
  const units = unitsOf(article, sentences, language, naming);
  const described = new Map<string, Named>();
  const describedMentions: Mention[] = [];
  const reading = { language, naming, discourse: createDiscourse(naming), described, describedMentions };
  const claims = sentences.flatMap((sentence, index) => claimsOf(units[index] ?? [], sentence, reading));
  const named = new Map([...naming.named, ...described]);
  const sound = distinct(claims.filter((claim) => holds(claim, named)));
  return { entities: entitiesOf(article, [...naming.mentions, ...describedMentions], named), claims: specific(sound) };
}

/** Whether the ontology allows the claim's ends. */
function holds(claim: ClaimDraft, named: ReadonlyMap<string, Named>): boolean {
  const row = predicateRow(claim.predicate);
  const subject = named.get(claim.subject);
  if (!subject || !row.subject.includes(subject.kind)) return false;
  if ('value' in row) return claim.value !== null;
  const object = claim.object === null ? undefined : named.get(claim.object);
  if (object === undefined || !row.object.includes(object.kind)) return false;
  return claim.predicate !== 'COMPETES_WITH' || subject.kind === object.kind;
}

/** One claim for one statement of a sentence, the surest. */
function distinct(claims: readonly ClaimDraft[]): readonly ClaimDraft[] {
  const best = new Map<string, ClaimDraft>();
  for (const claim of claims) {
    const key = JSON.stringify([claim.subject, claim.predicate, claim.object, claim.value, claim.evidence.start]);
    const rival = best.get(key);
    if (!rival || rival.confidence < claim.confidence) best.set(key, claim);
  }
  return [...best.values()];
}

const LESS_SPECIFIC: readonly (readonly [ClaimDraft['predicate'], ClaimDraft['predicate']])[] = [
  ['BASED_ON', 'USES'],
  ['RELEASES', 'DEVELOPS'],
  ['LED_BY', 'WORKS_FOR'],
  ['ACQUIRES', 'INVESTS_IN'],
];

/** Where a sentence allows two readings of the same ends, the more specific one is the claim. */
function specific(claims: readonly ClaimDraft[]): readonly ClaimDraft[] {
  return claims.filter(
    (claim) =>
      !LESS_SPECIFIC.some(
        ([better, worse]) =>
          claim.predicate === worse &&
          claims.some(
            (other) =>
              other.predicate === better &&
              other.evidence.start === claim.evidence.start &&
              other.subject === claim.subject &&
              other.object === claim.object,
          ),
      ),
  );
}

function entitiesOf(
  article: ArticleDraft,
  mentions: readonly Mention[],
  named: ReadonlyMap<string, Named>,
): readonly EntityDraft[] {
  return [...named.values()].map(({ key, kind, name, knownId }) => {
    const spans = mentions.filter((mention) => mention.key === key).map((mention) => mention.span);
    const aliases = [...new Set(spans.map((span) => article.text.slice(span.start, span.end)))].filter(
      (surface) => surface !== name,
    );
    return { key, kind, name, aliases, candidates: knownId === null ? [] : [knownId], mentions: spans };
  });
}
