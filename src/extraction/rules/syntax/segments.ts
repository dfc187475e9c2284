import type { Language } from '../language.js';
import { isVerbGroup, type Node, type Phrase } from './nodes.js';

/** Main clause, clause of a relative, or clause of another subordinator. */
export type SegmentKind = 'main' | 'relative' | 'subordinate';

/** A stretch of a sentence with at most one finite verb. */
export interface Segment {
  readonly kind: SegmentKind;
  /** What opens it: a comma, a relative with its preposition, a conjunction. */
  readonly opening: readonly Node[];
  readonly body: readonly Node[];
}

/** The stretches of a sentence, each with at most one finite verb, relatives told from articles. */
export function segmentsOf(nodes: readonly Node[], language: Language): readonly Segment[] {
  return withRelatives(cutSegments(nodes), language);
}

/** Cuts a sentence at its commas, breaks and subordinators, and at conjunctions that join verbs. */
function cutSegments(nodes: readonly Node[]): readonly Segment[] {
  const segments: { kind: SegmentKind; opening: Node[]; body: Node[] }[] = [];
  let current: { kind: SegmentKind; opening: Node[]; body: Node[] } = { kind: 'main', opening: [], body: [] };
  const open = (kind: SegmentKind, opening: Node[]) => {
    segments.push(current);
    current = { kind, opening, body: [] };
  };
  nodes.forEach((node, at) => {
    const next = nodes[at + 1];
    if (node.type === 'break' || node.type === 'comma') {
      open('main', [node]);
    } else if (node.type === 'relative') {
      const preposition = current.body.length === 1 && current.body[0]?.type === 'preposition' ? current.body : [];
      if (preposition.length > 0 || current.body.length === 0) {
        current = { kind: 'relative', opening: [...current.opening, ...preposition, node], body: [] };
      } else open('relative', [node]);
    } else if (node.type === 'subordinator') {
      const isMain = /^(?:aber|doch|denn|sondern|allerdings|jedoch|hingegen|dagegen)$/.test(node.text);
      const kind = isMain ? 'main' : 'subordinate';
      if (current.body.length === 0) current = { kind, opening: [...current.opening, node], body: [] };
      else if (isMain) current.body.push({ ...node, type: 'adverb' });
      else open(kind, [node]);
    } else if (node.type === 'conjunction' && current.body.some(isVerbGroup) && hasVerbAhead(nodes, at + 1)) {
      const isClause = next?.type !== 'subordinator';
      open(isClause ? current.kind : 'main', [node]);
    } else current.body.push(node);
  });
  segments.push(current);
  return segments;
}

/** ", der Beschleuniger für X entwirft": what looks like an article is a relative where the finite verb closes the clause. */
function withRelatives(segments: readonly Segment[], language: Language): readonly Segment[] {
  let isRelative = false;
  return segments.map((segment) => {
    // ", an dem X beteiligt ist": a preposition may open it.
    const [opens] = segment.body;
    const isUnder = opens?.type === 'preposition';
    const [first, ...others] = isUnder ? segment.body.slice(1) : segment.body;
    const [mark] = segment.opening;
    const last = segment.body.at(-1);
    const isJoined = mark?.type === 'conjunction' && segment.kind === 'main';
    if (isRelative && isJoined && last?.type === 'verb') return { ...segment, kind: 'relative' };
    isRelative = false;
    if (segment.kind !== 'main' || mark?.type !== 'comma' || first?.type !== 'phrase' || last?.type !== 'verb')
      return segment;
    const article = first.determiner ?? '';
    const verbs = others.filter(isVerbGroup);
    // "Trainiert": what looks like a participle is finite where it is the only verb.
    const isPresent = last.form === 'PARTICIPLE' && verbs.length === 1 && /t$/.test(last.words.at(-1) ?? '');
    const isLast =
      isPresent || (last.form === 'FINITE' && verbs.every((verb) => verb.form !== 'FINITE' || verb === last));
    if (
      !language.relatives.has(article) ||
      !isLast ||
      (others.every((node) => node.type !== 'phrase') && !isBareName(first))
    )
      return segment;
    isRelative = true;
    const relative: Node = { type: 'relative', text: article, from: first.from, to: first.from };
    const bare: Phrase = { ...first, determiner: null, definite: false };
    const opening = isUnder && opens ? [...segment.opening, opens, relative] : [...segment.opening, relative];
    return { kind: 'relative', opening, body: [bare, ...others] };
  });
}

function hasVerbAhead(nodes: readonly Node[], from: number): boolean {
  for (let at = from; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node?.type === 'verb') return true;
    if (node?.type === 'comma' || node?.type === 'break' || node?.type === 'subordinator') return false;
  }
  return false;
}

/** ", das Claude nutzt": a name has no article of its own. */
function isBareName({ name, noun, adjectives }: Phrase): boolean {
  return name !== null && noun === null && adjectives.length === 0;
}
