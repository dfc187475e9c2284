import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../graph/article.js';
import type { Violation } from '../graph/invariants.js';
import type { Redirects } from '../graph/judgementGraph.js';
import type { EntityKind } from '../ontology/ontology.js';
import type { StoredArticle } from '../store/inspection.js';
import type { BrokenParts } from './brokenParts.js';
import { liesIn } from './liesIn.js';
import { plain } from './plain.js';

/** What a check needs to know of the rest of the graph. */
export interface Surroundings {
  readonly redirects: Redirects;
  /** Kind of every entity, merged ones too. */
  readonly kinds: ReadonlyMap<string, EntityKind>;
  readonly broken: BrokenParts;
}

/** What breaks an invariant of an article and its mentions; its claims are checked apart. */
export function* checkArticle(
  stored: StoredArticle,
  original: Article | null,
  { redirects, kinds, broken }: Surroundings,
): Generator<Violation> {
  const { id, recorded, current } = stored;
  if (recorded === null || current === null) {
    yield { code: 'RECORD_UNREADABLE', row: id, message: `The record of the article "${id}" cannot be read.` };
    return;
  }
  const { publisherId, copyOf, text } = recorded;
  if (publisherId !== null && !kinds.has(publisherId)) {
    const message = `The article "${id}" is published by "${publisherId}", which is not there.`;
    yield { code: 'REFERENCE_BROKEN', row: id, message };
  }
  if (copyOf !== null && (original === null || copyOf === id)) {
    const message = `The article "${id}" is a copy of "${copyOf}", which is ${copyOf === id ? 'itself' : 'not there'}.`;
    yield { code: 'COPY_NOT_LINKED', row: id, message };
  }
  const expected = { ...recorded, publisherId: publisherId && (redirects.get(publisherId) ?? publisherId) };
  if (!stored.inStep || !isDeepStrictEqual(current, plain(expected))) {
    broken.articles.add(id);
    yield { code: 'ARTICLE_NOT_IN_STEP', row: id, message: `The article "${id}" is not what its record makes of it.` };
  }
  for (const { recordedId, entityId, spans, inStep } of stored.mentions) {
    const message = `The mention of "${recordedId}" in "${id}"`;
    if (!kinds.has(recordedId)) {
      yield { code: 'REFERENCE_BROKEN', row: id, message: `${message} is of an entity that is not there.` };
    } else if (!inStep || entityId !== (redirects.get(recordedId) ?? recordedId)) {
      broken.articles.add(id);
      yield { code: 'MENTION_NOT_IN_STEP', row: id, message: `${message} leads to "${entityId}".` };
    }
    if (spans.length === 0 || !spans.every((span) => liesIn(span, text))) {
      yield { code: 'SPAN_NOT_IN_TEXT', row: id, message: `${message} has no place in the text.` };
    }
  }
}
