import type { EntityKind } from '../../../ontology/ontology.js';
import type { ClauseContext, Reading } from './context.js';
import { fill } from './fillers.js';
import { modalityOf } from './modality.js';

const ENDS: Readonly<
  Record<
    'PARTNERS_WITH' | 'LED_BY',
    { readonly subject: readonly EntityKind[]; readonly object: readonly EntityKind[] }
  >
> = {
  PARTNERS_WITH: { subject: ['ORGANIZATION'], object: ['ORGANIZATION'] },
  LED_BY: { subject: ['ORGANIZATION', 'PROJECT'], object: ['PERSON'] },
};

/** "X, em parceria com Y, lançou", "lançado por X em parceria com Y", "sob a liderança de Y, a X": what somebody is to whoever acts. */
export function circumstanceClaims(context: ClauseContext): readonly Reading[] {
  const { nodes } = context.clause;
  return nodes.flatMap((node, at): readonly Reading[] => {
    const other = nodes[at + 1];
    const predicate = node.type === 'preposition' ? context.language.circumstances.get(node.word) : undefined;
    if (node.type !== 'preposition' || !predicate || other?.type !== 'phrase' || other.name === null) return [];
    const verb = context.roles.find(({ under }) => under.get(node.word)?.includes(other)) ?? null;
    const front = nodes[at - 1]?.type === 'comma' ? nodes[at - 2] : nodes[at - 1];
    // Between commas it stands in front of the verb whose subject it joins.
    const acting = verb?.agent ?? (front?.type === 'phrase' ? front : null);
    const behind = context.roles.find(({ agent }) => agent !== null && agent === acting) ?? verb;
    const { subject: subjectKinds, object: objectKinds } = ENDS[predicate];
    // Whose team is led is not said.
    const subjects = predicate === 'LED_BY' && !acting?.name ? [] : fill(acting, subjectKinds, context);
    const blocked = new Set(subjects.map(({ key }) => key));
    const modality = behind && predicate === 'PARTNERS_WITH' ? modalityOf(behind, context) : 'ASSERTED';
    return subjects.flatMap((subject) =>
      fill(other, objectKinds, context, blocked).map(
        (object): Reading => ({
          rule: `circumstance-${node.word}`,
          predicate,
          subject,
          object,
          value: null,
          valueSpan: null,
          modality,
          qualifiers: {},
          at: node.from,
          sure: 0.88,
        }),
      ),
    );
  });
}
