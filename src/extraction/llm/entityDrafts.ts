import escapeStringRegexp from 'escape-string-regexp';
import type { Span } from '../../graph/span.js';
import type { EntityDraft } from '../extractor.js';
import type { NameBook, NamedEntity } from './nameBook.js';

/** An entity that the text names, with one place where it does; null where it is known only from elsewhere in the text. */
export interface NamedInText {
  readonly entity: NamedEntity;
  readonly span: Span | null;
}

/** Entity drafts of everything named, each once, with every place of each of its names. */
export function entityDrafts(named: readonly NamedInText[], text: string, book: NameBook): EntityDraft[] {
  const entities = new Map<string, { entity: NamedEntity; spans: Span[] }>();
  for (const { entity, span } of named) {
    const known = entities.get(entity.key) ?? { entity, spans: [] };
    entities.set(entity.key, known);
    if (span) known.spans.push(span);
  }
  const bySurface = new Map<string, Set<string>>();
  for (const [key, { entity, spans }] of entities) {
    const surfaces = [
      entity.name,
      ...spans.map((span) => text.slice(span.start, span.end)),
      ...entity.candidates.flatMap((id) => (entity.candidates.length === 1 ? book.namesOf(id) : [])),
    ];
    for (const surface of surfaces) bySurface.set(surface, (bySurface.get(surface) ?? new Set()).add(key));
  }
  const places = placesOf([...bySurface.keys()], text);
  return [...entities].map(([key, { entity, spans }]) => {
    const found = places.filter(({ surface }) => bySurface.get(surface)?.has(key));
    const mentions = found.length > 0 ? found.map(({ span }) => span) : distinct(spans);
    const surfaces = new Set(mentions.map((span) => text.slice(span.start, span.end)));
    surfaces.delete(entity.name);
    return {
      key,
      kind: entity.kind,
      name: entity.name,
      aliases: [...surfaces],
      candidates: entity.candidates,
      mentions,
    };
  });
}

/** Every place of some surfaces as whole words, the longest where several begin. */
function placesOf(surfaces: readonly string[], text: string): { surface: string; span: Span }[] {
  const sources = surfaces
    .filter((surface) => surface.trim() !== '')
    .sort((a, b) => b.length - a.length)
    .map(escapeStringRegexp);
  if (sources.length === 0) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(pattern)].map((match) => ({
    surface: match[0],
    span: { start: match.index, end: match.index + match[0].length },
  }));
}

function distinct(spans: readonly Span[]): Span[] {
  const byStart = new Map(spans.map((span) => [span.start, span]));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}
