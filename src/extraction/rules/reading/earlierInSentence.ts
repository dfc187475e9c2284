import type { Span } from '../../../graph/span.js';
import type { EntityKind } from '../../../ontology/ontology.js';
import { type Node, ownerOf } from '../syntax/nodes.js';
import { subjectOf } from '../syntax/verbRoles.js';
import type { ClauseContext } from './context.js';

/** What an earlier verb of the same sentence speaks of, where it fits. */
export function earlierInSentence(
  span: Span,
  kinds: readonly EntityKind[],
  { roles, kindOf, units, attributions, clause }: ClauseContext,
  blocked: ReadonlySet<string>,
  isPronoun: boolean,
): string | null {
  const word = units.find((unit) => unit.span.start === span.start);
  const isObject = isPronoun && roles.some(({ patient }) => patient?.pronoun && patient.span.start === span.start);
  if (isObject || (word?.type === 'word' && word.text.startsWith('-'))) {
    // "Integrate X and publish it": the object of the verb in front.
    const object = roles.findLast(({ patient }) => patient?.name && patient.span.end <= span.start)?.patient?.name;
    if (object && kinds.includes(kindOf(object.key) ?? 'TOPIC')) return object.key;
  }
  for (const each of [...roles].reverse()) {
    if (each.verb.form !== 'FINITE') continue;
    const subject = subjectOf(each);
    if (!subject?.name || subject.span.end > span.start || blocked.has(subject.name.key)) continue;
    // Named further on, as examples of it.
    if (subject.name.span.start > span.start) continue;
    const kind = kindOf(subject.name.key);
    if (kind !== null && kinds.includes(kind)) return subject.name.key;
  }
  // "After investing in the company": the nearest that can be meant; "the company" that acts is whom the text speaks of.
  const acts = roles.some(({ agent }) => agent?.span.start === span.start);
  if (!isPronoun && acts && kinds.includes('ORGANIZATION')) return null;
  const cited = new Set(
    attributions.flatMap(({ sources }) =>
      sources.flatMap((source) => [source.name, ownerOf(source)?.name].flatMap((name) => (name ? [name.key] : []))),
    ),
  );
  const left = formerOwners(clause.nodes);
  const nearest = units.findLast(
    (unit) =>
      unit.type === 'name' &&
      unit.span.end <= span.start &&
      !blocked.has(unit.key) &&
      !cited.has(unit.key) &&
      !left.has(unit.key) &&
      kinds.includes(kindOf(unit.key) ?? 'TOPIC'),
  );
  return nearest?.type === 'name' ? nearest.key : null;
}

/** "The former DeepMind researcher founded the company": whom somebody has left is not whom the description means. */
function formerOwners(nodes: readonly Node[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const node of nodes) {
    if (node.type !== 'phrase' || !node.former || node.name !== null) continue;
    const owner = ownerOf(node)?.name ?? node.compound;
    if (owner) found.add(owner.key);
  }
  return found;
}
