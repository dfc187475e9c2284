import type { Language } from '../language.js';
import type { Node, VerbGroup } from './nodes.js';

/** What the nodes around a verb or preposition tell of it, whatever the tagger took it for: its form, and whether it opens a clause. */
export function settleForms(nodes: readonly Node[], language: Language): readonly Node[] {
  return openClauses(demotePasts(promoteParticiples(nodes), language), language);
}

/** "Early versions struggled": where nothing else in its clause is finite, what looks like a participle is the past. */
function promoteParticiples(nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node, at) => {
    if (
      node.type !== 'verb' ||
      node.form !== 'PARTICIPLE' ||
      node.governors.length > 0 ||
      !/ed$/.test(node.words.at(-1) ?? '')
    )
      return node;
    const next = nodes[at + 1];
    const previous = nodes[at - 1];
    // "X (June 18): joined Y".
    const isLabelled = previous?.type === 'break' && previous.text === ':' && nodes[0]?.type === 'phrase';
    if (previous?.type !== 'phrase' && previous?.type !== 'adverb' && !isLabelled) return node;
    if (next?.type === 'preposition' && next.word === 'by') return node;
    let from = at;
    while (from > 0 && nodes[from - 1]?.type !== 'break') from -= 1;
    let to = at;
    while (to < nodes.length && nodes[to]?.type !== 'break') to += 1;
    const hasFinite = nodes.slice(from, to).some((each) => each.type === 'verb' && each.form === 'FINITE');
    return hasFinite ? node : { ...node, form: 'FINITE' as const, mainForm: 'FINITE' as const };
  });
}

/** "A startup valued at $5bn", "a model made by X": what has no object in front of these prepositions is a participle, whatever the tagger took it for. */
function demotePasts(nodes: readonly Node[], language: Language): readonly Node[] {
  if (!language.compounds) return nodes;
  return nodes.map((node, at) => {
    if (node.type !== 'verb' || node.form !== 'FINITE' || node.governors.length > 0 || node.passive) return node;
    let behind = at + 1;
    while (nodes[behind]?.type === 'time' || nodes[behind]?.type === 'adverb') behind += 1;
    const [previous, next, sum] = [nodes[at - 1], nodes[behind], nodes[behind + 1]];
    const opens = previous === undefined || previous.type === 'break';
    if (next?.type !== 'preposition' || !/ed$/.test(node.words.at(-1) ?? '')) return node;
    // "Valued at $5bn, X leads": what opens a sentence in front of a preposition speaks of whoever stands behind the comma.
    if (opens) {
      const comma = nodes.findIndex((each, index) => index > behind && each.type === 'comma');
      return comma > 0 && nodes[comma + 1]?.type === 'phrase' ? asParticiple(node) : node;
    }
    const isApart = previous?.type === 'comma' && nodes[at - 2]?.type === 'phrase';
    if (previous?.type !== 'phrase' && !isApart) return node;
    const isSum = sum?.type === 'phrase' && sum.money !== null;
    const isPassive = language.agents.has(next.word) || (next.word === 'at' && isSum);
    return isPassive ? asParticiple(node) : node;
  });
}

function asParticiple(node: VerbGroup): VerbGroup {
  return { ...node, form: 'PARTICIPLE', mainForm: 'PARTICIPLE' };
}

/** "As OpenAI raised money", "after Meta bought it": a preposition in front of a clause opens it. */
function openClauses(nodes: readonly Node[], language: Language): readonly Node[] {
  return nodes.map((node, at): Node => {
    if (node.type !== 'preposition' || !language.clausePrepositions.has(node.word)) return node;
    let next = at + 2;
    while (nodes[next]?.type === 'adverb' || nodes[next]?.type === 'time') next += 1;
    const verb = nodes[next];
    const isClause = nodes[at + 1]?.type === 'phrase' && verb?.type === 'verb' && verb.form === 'FINITE';
    return isClause ? { type: 'subordinator', text: node.word, from: node.from, to: node.to } : node;
  });
}
