import { membersOf, type Node, type Phrase } from './nodes.js';

/** What stands behind a verb: its object, what stands under each preposition, and the words beside them. */
export function rightOf(nodes: readonly Node[], from: number) {
  const under = new Map<string, Phrase[]>();
  const beside = new Set<string>();
  let patient: Phrase | null = null;
  let complement: Phrase | null = null;
  let preposition: string | null = null;
  let at = from;
  let commas = 0;
  for (; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) break;
    if (node.type === 'adverb') beside.add(node.text);
    if (node.type === 'adverb' || node.type === 'time' || node.type === 'introducer') continue;
    if (node.type === 'preposition') {
      const next = nodes[at + 1];
      if (next?.type === 'verb') break;
      // "Mis au point par X": one that another follows belongs to the verb.
      if (preposition !== null && !under.has(preposition)) under.set(preposition, []);
      preposition = node.word;
      continue;
    }
    if (node.type === 'phrase') {
      if (preposition !== null) under.set(preposition, [...(under.get(preposition) ?? []), node]);
      else if (patient === null && commas !== 1) patient = node;
      else if (commas > 0) break;
      else complement ??= node;
      preposition = null;
      continue;
    }
    if (node.type === 'comma') {
      const next = nodes[at + 1];
      commas += 1;
      if (next?.type === 'preposition' || next?.type === 'time' || next?.type === 'adverb') continue;
      // "By X, a former researcher, and by Y".
      const again = nodes[at + 2];
      if (next?.type === 'conjunction' && again?.type === 'preposition' && under.has(again.word)) continue;
      if (commas === 2 && next?.type === 'phrase' && patient === null) continue;
      break;
    }
    // "Launched another surprise: X".
    if (
      node.type === 'break' &&
      node.text === ':' &&
      patient !== null &&
      patient.name === null &&
      preposition === null
    ) {
      const next = nodes[at + 1];
      if (next?.type === 'phrase' && next.name !== null) patient = next;
      break;
    }
    if (node.type === 'conjunction') {
      const next = nodes[at + 1];
      if (
        next?.type === 'preposition' ||
        next?.type === 'adverb' ||
        (next?.type === 'phrase' &&
          !isSubject(nodes, at + 1) &&
          next.money === null &&
          preposition === null &&
          patient !== null &&
          next.noun !== null)
      )
        continue;
      break;
    }
    break;
  }
  return { patient: patient && withFurther(patient, nodes, at), complement, under, beside, end: at };
}

/** "Includes X, which invested early, and Y": a list goes on behind what is said of its first member. */
function withFurther(patient: Phrase, nodes: readonly Node[], end: number): Phrase {
  if (patient.name === null || nodes[end]?.type !== 'comma' || nodes[end + 1]?.type !== 'relative') return patient;
  for (let at = end + 2; at < nodes.length - 2; at += 1) {
    const [mark, conjunction, further, behind] = nodes.slice(at, at + 4);
    if (mark?.type === 'break' || mark?.type === 'relative' || mark?.type === 'subordinator') break;
    if (mark?.type !== 'comma' || conjunction?.type !== 'conjunction') continue;
    if (further?.type !== 'phrase' || further.name === null || behind?.type === 'verb') break;
    return { ...patient, members: [...membersOf(patient), ...membersOf(further)] };
  }
  return patient;
}

function isSubject(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  return next?.type === 'verb' && next.form === 'FINITE';
}

/** "With backing from X, Y raised": what stands under a preposition at the head of the clause belongs to its verb as well. */
export function withFronted(
  nodes: readonly Node[],
  at: number,
  under: ReadonlyMap<string, readonly Phrase[]>,
): ReadonlyMap<string, readonly Phrase[]> {
  let start = at;
  while (start > 0 && !isClauseEdge(nodes[start - 1])) start -= 1;
  const preposition = nodes[start];
  if (preposition?.type !== 'preposition') return under;
  const fronted = new Map(under);
  for (let index = start; index < at - 1; index += 2) {
    const [word, phrase] = [nodes[index], nodes[index + 1]];
    if (word?.type !== 'preposition' || phrase?.type !== 'phrase') break;
    fronted.set(word.word, [...(fronted.get(word.word) ?? []), phrase]);
  }
  return fronted;
}

/** "A ronda em que participou X", "a round in which X took part": what a relative stands for, under the preposition in front of it. */
export function withRelative(
  nodes: readonly Node[],
  at: number,
  under: ReadonlyMap<string, readonly Phrase[]>,
): ReadonlyMap<string, readonly Phrase[]> {
  let index = at - 1;
  while (nodes[index]?.type === 'adverb' || nodes[index]?.type === 'time') index -= 1;
  // The subject may stand between the relative and its verb.
  if (nodes[index]?.type === 'phrase') index -= 1;
  const relative = nodes[index];
  // Spanish "en la que": the article stands by itself.
  if (nodes[index - 1]?.type === 'adverb') index -= 1;
  const preposition = nodes[index - 1];
  const isRelative = relative?.type === 'relative' || relative?.type === 'subordinator';
  if (!isRelative || preposition?.type !== 'preposition') return under;
  const antecedent = nodes[index - 2]?.type === 'comma' ? nodes[index - 3] : nodes[index - 2];
  if (antecedent?.type !== 'phrase') return under;
  return new Map(under).set(preposition.word, [...(under.get(preposition.word) ?? []), antecedent]);
}

function isClauseEdge(node: Node | undefined): boolean {
  return node === undefined || node.type === 'break' || node.type === 'subordinator' || node.type === 'relative';
}
