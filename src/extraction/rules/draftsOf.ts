import type { Span } from '../../graph/span.js';
import type { EntityKind } from '../../ontology/ontology.js';
import type { EntityDraft, Extraction } from '../extractor.js';
import { judgeReadings } from './reading/judgeReadings.js';
import type { ReadText } from './readText.js';

/** What a text that was read gives: an entity for every name whose kind is told, and the claims that the ontology allows. */
export function draftsOf(text: string, { naming, described, readings }: ReadText): Extraction {
  const entities: EntityDraft[] = [];
  const mentionsOf = new Map<string, Span[]>();
  for (const { key, span } of naming.mentions) {
    const spans = mentionsOf.get(key);
    if (spans) spans.push(span);
    else mentionsOf.set(key, [span]);
  }
  for (const { key, name, kind, knownId } of naming.named.values()) {
    if (kind === null) continue;
    const mentions = mentionsOf.get(key) ?? [];
    const surfaces = new Set(mentions.map(({ start, end }) => text.slice(start, end)));
    surfaces.delete(name);
    entities.push({ key, kind, name, aliases: [...surfaces], candidates: knownId === null ? [] : [knownId], mentions });
  }
  const claimed = new Set(readings.map(({ object }) => object?.key));
  // A topic in plain words is one where something is said of it.
  for (const { key, name, kind, spans } of described.values())
    if (kind !== 'TOPIC' || claimed.has(key))
      entities.push({ key, kind, name, aliases: [], candidates: [], mentions: spans });
  const kinds = new Map<string, EntityKind>(entities.map(({ key, kind }) => [key, kind]));
  return { entities, claims: judgeReadings(readings, kinds) };
}
