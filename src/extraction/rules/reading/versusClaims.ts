import type { EntityKind } from '../../../ontology/ontology.js';
import type { ClauseContext, Reading } from './context.js';
import { fill } from './fillers.js';

const PARTIES: readonly EntityKind[] = ['ORGANIZATION', 'PERSON'];
const RIVALS: readonly EntityKind[] = ['MODEL', 'PRODUCT'];

/** Words of courts. */
const COURT = /\b(?:court|judge|jury|lawsuit|ruling|ruled|trial|plaintiffs?|copyright|verdict)\b/iu;

/** "X v. Y" is a case that X brought against Y; "X vs. Y" one before a court, and of models and products a comparison of rivals. */
export function versusClaims(context: ClauseContext): readonly Reading[] {
  const { nodes } = context.clause;
  return nodes.flatMap((node, at): readonly Reading[] => {
    const [one, other] = [nodes[at - 1], nodes[at + 1]];
    if (node.type !== 'preposition' || !/^vs?$/.test(node.word)) return [];
    if (one?.type !== 'phrase' || other?.type !== 'phrase' || !one.name || !other.name) return [];
    const isCase = node.word === 'v' || context.units.some(({ text }) => COURT.test(text));
    const kinds = isCase ? PARTIES : RIVALS;
    const objects = fill(other, kinds, context);
    return fill(one, kinds, context).flatMap((subject) =>
      objects.map(
        (object): Reading => ({
          rule: 'versus',
          predicate: isCase ? 'SUES' : 'COMPETES_WITH',
          subject,
          object,
          value: null,
          valueSpan: null,
          modality: 'ASSERTED',
          qualifiers: {},
          at: node.from,
          sure: 0.9,
        }),
      ),
    );
  });
}
