import type { ChangeSet } from '../../src/graph/changeSet.js';
import { ENTITY_KINDS, isValuePredicate, KINDS, PREDICATE_NAMES } from '../../src/ontology/ontology.js';
import { article, change, claim, entity } from '../contract/fixtures.js';
import { ASKED } from './askedEntities.js';

/** A graph in which every entity that is asked for has so many relations of every predicate, in either direction. */
export function graphOfWidth(width: number): ChangeSet {
  const others = Array.from({ length: width }, (_, at) => at).flatMap((at) =>
    ENTITY_KINDS.map((kind) =>
      entity({ id: `${kind.toLowerCase()}-${at}`, kind, name: `Meta ${KINDS[kind].typeName} ${at}` }),
    ),
  );
  const articles = Array.from({ length: width }, (_, at) =>
    article({ id: `article_${at}`, publisherId: `organization-${at}`, text: 'Meta uses a Mixture of Experts.' }),
  );
  const claims = ASKED.flatMap(({ id }, place) =>
    PREDICATE_NAMES.flatMap((predicate) =>
      articles.flatMap((source, at) => {
        const said = {
          predicate,
          articleId: source.id,
          publisherId: source.publisherId,
          attributedTo: [`organization-${at}`],
          modality: 'RUMOURED',
        } as const;
        const own = `claim_${place}_${predicate}_${at}`;
        if (isValuePredicate(predicate))
          return [claim({ ...said, id: own, subjectId: id, objectId: null, value: { type: 'text', text: `${at}` } })];
        const kind = ENTITY_KINDS[(place + at) % ENTITY_KINDS.length]?.toLowerCase();
        return [
          claim({ ...said, id: own, subjectId: id, objectId: `${kind}-${at}` }),
          claim({ ...said, id: `${own}_back`, subjectId: `${kind}-${at}`, objectId: id }),
        ];
      }),
    ),
  );
  const chain = ASKED.slice(1).map(({ id }, at) =>
    claim({
      id: `claim_chain_${at}`,
      subjectId: ASKED[at]?.id ?? id,
      predicate: 'STUDIES',
      objectId: id,
      articleId: 'article_0',
      publisherId: null,
    }),
  );
  return change({ entities: [...ASKED, ...others], articles, claims: [...claims, ...chain] });
}
