import { normalName } from '../../graph/names.js';
import type { ClaimDraft, EntityDraft, Extraction } from '../extractor.js';
import { MODEL_RULE } from './gate.js';
import { overlap } from './overlap.js';
import { sameStatement } from './sameStatement.js';

/** Certainty that no agreement exceeds. */
const MOST_CONFIDENCE = 0.99;

/**
 * One extraction of what rules and a model read in the same article. A claim of both is surer than either makes it, and keeps the values, spans and
 * qualifiers that the rules read. Where they differ in modality, and where the model stands alone, a person must look at it first.
 */
export function mergeExtractions(rules: Extraction, model: Extraction): Extraction {
  const keys = new Map(model.entities.map((entity) => [entity.key, counterpart(entity, rules.entities)]));
  const keyOf = (key: string): string => keys.get(key)?.key ?? `model ${key}`;
  const modelClaims = model.claims.map((claim) => ({
    ...claim,
    subject: keyOf(claim.subject),
    object: claim.object === null ? null : keyOf(claim.object),
    attributedTo: claim.attributedTo.map(keyOf),
  }));
  const agreed = new Set<ClaimDraft>();
  const ruleClaims = rules.claims.map((claim) => {
    const same = modelClaims.filter((other) => sameStatement(claim, other));
    for (const each of same) agreed.add(each);
    const seconded = same.find((other) => other.modality === claim.modality);
    if (seconded) return surer(claim, seconded);
    return same.length > 0 ? { ...claim, needsReview: true } : claim;
  });
  return {
    entities: mergeEntities(rules.entities, model.entities, keys),
    claims: [
      ...ruleClaims,
      ...modelClaims.filter((claim) => !agreed.has(claim)).map((claim) => ({ ...claim, needsReview: true })),
    ],
  };
}

function surer(claim: ClaimDraft, seconded: ClaimDraft): ClaimDraft {
  const both = 1 - (1 - claim.confidence) * (1 - seconded.confidence);
  const confidence = Math.min(MOST_CONFIDENCE, Math.round(both * 100) / 100);
  return { ...claim, confidence, rule: `${claim.rule} + ${MODEL_RULE}` };
}

/** The rules' draft of the same entity: the one known entity both mean, else one of the same kind with a name in common. */
function counterpart(entity: EntityDraft, others: readonly EntityDraft[]): EntityDraft | undefined {
  const [known] = entity.candidates;
  const names = new Set([entity.name, ...entity.aliases].map(normalName));
  return (
    others.find(
      ({ candidates }) => candidates.length === 1 && entity.candidates.length === 1 && candidates[0] === known,
    ) ??
    others.find(
      (other) =>
        other.kind === entity.kind &&
        (other.candidates.length === 0 || entity.candidates.length === 0) &&
        [other.name, ...other.aliases].some((name) => names.has(normalName(name))),
    )
  );
}

function mergeEntities(
  rules: readonly EntityDraft[],
  model: readonly EntityDraft[],
  keys: ReadonlyMap<string, EntityDraft | undefined>,
): EntityDraft[] {
  const gained = new Map<string, EntityDraft[]>();
  const added: EntityDraft[] = [];
  for (const entity of model) {
    const own = keys.get(entity.key);
    if (own) gained.set(own.key, [...(gained.get(own.key) ?? []), entity]);
    else added.push({ ...entity, key: `model ${entity.key}` });
  }
  return [...rules.map((entity) => withMentions(entity, gained.get(entity.key) ?? [])), ...added];
}

/** An entity with the names and places that others found beside its own. */
function withMentions(entity: EntityDraft, others: readonly EntityDraft[]): EntityDraft {
  const names = [...entity.aliases, ...others.flatMap((other) => [other.name, ...other.aliases])];
  const mentions = [...entity.mentions];
  for (const span of others.flatMap((other) => other.mentions)) {
    if (!mentions.some((known) => overlap(known, span))) mentions.push(span);
  }
  return {
    ...entity,
    aliases: [...new Set(names)].filter((name) => name !== entity.name),
    mentions: mentions.sort((a, b) => a.start - b.start),
  };
}
