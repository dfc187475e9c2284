import type { Language } from '../language.js';
import { membersOf, type Node, type Phrase, type VerbGroup } from './nodes.js';

/** Who does what to whom: what stands around one verb. */
export interface Roles {
  readonly verb: VerbGroup;
  /** Where the verb stands among the nodes of its clause. */
  readonly at: number;
  readonly agent: Phrase | null;
  /** The agent was left out, or stands too far to be told: whoever the text speaks of may be meant. */
  readonly isAgentDropped: boolean;
  readonly patient: Phrase | null;
  readonly under: ReadonlyMap<string, readonly Phrase[]>;
  /** The first node behind what belongs to the verb. */
  readonly end: number;
  /** The verb that governs this one: "plans" of "plans to launch". */
  readonly governor: Roles | null;
}

/** The roles of every verb of a clause. */
export function rolesOf(nodes: readonly Node[], language: Language, anchor: Phrase | null): readonly Roles[] {
  const found = new Map<number, Roles>();
  nodes.forEach((node, at) => {
    if (node.type === 'verb') found.set(at, read(nodes, at, node, language, anchor, found));
  });
  shareObjects(nodes, found);
  return [...found.values()];
}

function read(
  nodes: readonly Node[],
  at: number,
  verb: VerbGroup,
  language: Language,
  anchor: Phrase | null,
  earlier: ReadonlyMap<number, Roles>,
): Roles {
  const right = rightOf(nodes, at + 1);
  const reduced = verb.form === 'PARTICIPLE' && !verb.passive && verb.governors.length === 0;
  const governor = governorOf(nodes, at, verb, language, earlier);
  const agents = asList([...language.agents].flatMap((word) => right.under.get(word) ?? []));
  const under = verb.form === 'FINITE' ? withFronted(nodes, at, right.under) : right.under;
  const base = { verb, at, under, end: right.end, governor };
  if (reduced) {
    const noun = headBefore(nodes, at, earlier) ?? anchor ?? behindComma(nodes, right.end, at);
    const fronted = right.patient;
    return { ...base, agent: agents[0] ?? null, isAgentDropped: false, patient: noun ?? fronted };
  }
  const left = leftOf(nodes, at, verb, language, anchor, earlier, governor);
  if (verb.passive) return { ...base, agent: agents[0] ?? null, isAgentDropped: false, patient: left.phrase };
  const clitic = nodes[at - 1];
  const own = clitic?.type === 'phrase' && clitic.isClitic ? clitic : right.patient;
  const patient = own ?? objectRelative(nodes, left.phrase, language);
  return { ...base, agent: left.phrase, isAgentDropped: left.dropped, patient };
}

/** Agents under a preposition that is said again are one list. */
function asList(agents: readonly Phrase[]): readonly Phrase[] {
  const [first, ...others] = agents;
  const named = others.filter(({ name }) => name !== null);
  if (first?.name && named.length > 0) {
    first.members = [...membersOf(first), ...named.flatMap((each) => [...membersOf(each)])];
  }
  return agents;
}

/** "With backing from X, Y raised": what stands under a preposition at the head of the clause belongs to its verb as well. */
function withFronted(
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

function isClauseEdge(node: Node | undefined): boolean {
  return node === undefined || node.type === 'break' || node.type === 'subordinator' || node.type === 'relative';
}

/** What stands behind a verb: its object, and what stands under each preposition. */
function rightOf(nodes: readonly Node[], from: number) {
  const under = new Map<string, Phrase[]>();
  let patient: Phrase | null = null;
  let preposition: string | null = null;
  let at = from;
  let commas = 0;
  for (; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) break;
    if (node.type === 'adverb' || node.type === 'time' || node.type === 'introducer') continue;
    if (node.type === 'preposition') {
      const next = nodes[at + 1];
      if (next?.type === 'verb') break;
      preposition = node.word;
      continue;
    }
    if (node.type === 'phrase') {
      if (preposition !== null) under.set(preposition, [...(under.get(preposition) ?? []), node]);
      else if (patient === null && commas !== 1) patient = node;
      else if (commas > 0) break;
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
  return { patient, under, end: at };
}

function isSubject(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  return next?.type === 'verb' && next.form === 'FINITE';
}

/** The noun that a participle or gerund stands behind: "a round led by", "X, fundada por". */
function headBefore(nodes: readonly Node[], at: number, earlier: ReadonlyMap<number, Roles>): Phrase | null {
  let index = at - 1;
  while (nodes[index]?.type === 'adverb' || nodes[index]?.type === 'time') index -= 1;
  const node = nodes[index];
  if (node?.type === 'phrase') return lastNamed(node);
  if (node?.type === 'comma' || node?.type === 'conjunction') {
    const before = nodes[index - 1];
    if (before?.type === 'phrase') return lastNamed(before);
    if (before?.type === 'verb') return earlier.get(index - 1)?.patient ?? null;
    // "X, fundada em 2023 e liderada por Y": the participle before it has the same noun.
    for (let back = index - 1; back >= 0; back -= 1) {
      const each = nodes[back];
      if (each?.type === 'verb') return earlier.get(back)?.patient ?? null;
      if (each?.type === 'break' || each?.type === 'subordinator') return null;
    }
  }
  return null;
}

/** "The purchase of X, founded by Y": a participle speaks of the name that stands nearest. */
function lastNamed(phrase: Phrase): Phrase {
  if (phrase.name !== null || phrase.money !== null) return phrase;
  for (let own = phrase.of; own !== null; own = own.of) if (own.name !== null && own.descriptors.length > 0) return own;
  return phrase;
}

/** "Founded in 2021, X builds": a participle at the head of a sentence speaks of the subject behind the comma. */
function behindComma(nodes: readonly Node[], end: number, at: number): Phrase | null {
  if (nodes.slice(0, at).some((node) => node.type === 'phrase' || node.type === 'verb')) return null;
  for (let index = end; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node?.type === 'comma') {
      const next = nodes[index + 1];
      return next?.type === 'phrase' ? next : null;
    }
    if (node?.type === 'verb' || node?.type === 'break') return null;
  }
  return null;
}

/** The verb in front that governs an infinitive, a gerund or a clause with "that". */
function governorOf(
  nodes: readonly Node[],
  at: number,
  verb: VerbGroup,
  language: Language,
  earlier: ReadonlyMap<number, Roles>,
): Roles | null {
  for (let index = at - 1; index >= 0; index -= 1) {
    const node = nodes[index];
    if (!node || node.type === 'break') return null;
    const isReduced = node.type === 'verb' && node.form === 'PARTICIPLE' && verb.form !== 'FINITE';
    if (node.type === 'verb' && !isReduced) return earlier.get(index) ?? null;
    if (node.type === 'relative') return null;
    if (node.type === 'subordinator' && verb.form === 'FINITE' && !language.complementizers.has(node.text)) return null;
  }
  return null;
}

interface Left {
  readonly phrase: Phrase | null;
  readonly dropped: boolean;
}

/** The subject of a verb: to the left, over brackets, relatives and what hangs on other phrases. */
function leftOf(
  nodes: readonly Node[],
  at: number,
  verb: VerbGroup,
  language: Language,
  anchor: Phrase | null,
  earlier: ReadonlyMap<number, Roles>,
  governor: Roles | null,
): Left {
  if (verb.form === 'INFINITIVE' || verb.form === 'GERUND') {
    const before = nodes[at - 1];
    // "A startup building robots".
    if (verb.form === 'GERUND' && before?.type === 'phrase' && nodes[at - 2]?.type !== 'verb')
      return { phrase: before, dropped: false };
    if (governor) {
      const controlled = language.objectControl.has(governor.verb.main) && governor.patient ? governor.patient : null;
      return { phrase: controlled ?? subjectOf(governor), dropped: governor.isAgentDropped };
    }
    const ahead = verb.form === 'GERUND' ? behindComma(nodes, at + 1, at) : null;
    return { phrase: ahead ?? anchor, dropped: ahead === null && anchor === null };
  }
  let index = at - 1;
  while (index >= 0) {
    const node = nodes[index];
    if (!node || node.type === 'break') break;
    if (node.type === 'adverb' || node.type === 'time' || node.type === 'tail' || node.type === 'introducer') {
      index -= 1;
      continue;
    }
    if (node.type === 'phrase' && node.isClitic) {
      index -= 1;
      continue;
    }
    if (node.type === 'phrase') {
      const before = nodes[index - 1];
      if (before?.type === 'preposition') {
        index -= 2;
        continue;
      }
      if (before?.type === 'verb') {
        const roles = earlier.get(index - 1);
        const isComplement = language.sayingVerbs.has(before.main);
        if (!isComplement && roles && roles.verb.form === 'FINITE') {
          const antecedent = relativeBefore(nodes, index - 1);
          if (antecedent) return { phrase: antecedent, dropped: false };
          return { phrase: node, dropped: false };
        }
        if (roles && roles.verb.form !== 'FINITE' && roles.patient && roles.verb.form === 'PARTICIPLE')
          return { phrase: roles.patient, dropped: false };
      }
      return { phrase: node, dropped: false };
    }
    if (node.type === 'relative') return { phrase: antecedentOf(nodes, index), dropped: false };
    if (node.type === 'conjunction') {
      const previous = lastVerb(nodes, index, earlier);
      return previous
        ? { phrase: subjectOf(previous), dropped: previous.isAgentDropped }
        : { phrase: null, dropped: true };
    }
    if (node.type === 'comma') {
      const opening = openingComma(nodes, index);
      if (opening === null) {
        const previous = lastVerb(nodes, index, earlier);
        // "X, the startup founded by Y, is": the noun of a participle is the subject of what follows.
        if (previous?.verb.form === 'PARTICIPLE' && !previous.verb.passive && previous.patient)
          return { phrase: previous.patient, dropped: false };
        if (!previous) {
          // "X, the agent from Y, now runs": the description was hung onto X, its comma went with it.
          index -= 1;
          continue;
        }
        return previous && previous.verb.form === 'FINITE'
          ? { phrase: subjectOf(previous), dropped: previous.isAgentDropped }
          : { phrase: null, dropped: true };
      }
      index = opening - 1;
      continue;
    }
    if (node.type === 'verb') {
      const roles = earlier.get(index);
      if (roles && node.form !== 'FINITE' && roles.patient && node.form === 'PARTICIPLE')
        return { phrase: roles.patient, dropped: false };
      break;
    }
    break;
  }
  if (anchor && !nodes.slice(0, at).some((node) => node.type === 'phrase' || node.type === 'verb'))
    return { phrase: anchor, dropped: false };
  return { phrase: null, dropped: true };
}

/** Who is spoken of in a clause: its agent, or in a passive what it is done to. */
export function subjectOf(roles: Roles): Phrase | null {
  return roles.verb.passive || (roles.verb.form === 'PARTICIPLE' && roles.agent === null) ? roles.patient : roles.agent;
}

function lastVerb(nodes: readonly Node[], before: number, earlier: ReadonlyMap<number, Roles>): Roles | null {
  for (let index = before - 1; index >= 0; index -= 1) {
    const node = nodes[index];
    if (node?.type === 'break') return null;
    if (node?.type === 'verb') return earlier.get(index) ?? null;
  }
  return null;
}

function antecedentOf(nodes: readonly Node[], relative: number): Phrase | null {
  let index = relative - 1;
  while (nodes[index]?.type === 'comma' || nodes[index]?.type === 'preposition' || nodes[index]?.type === 'adverb')
    index -= 1;
  const node = nodes[index];
  if (node?.type !== 'phrase') return null;
  return node;
}

function relativeBefore(nodes: readonly Node[], verb: number): Phrase | null {
  let index = verb - 1;
  while (nodes[index]?.type === 'adverb' || nodes[index]?.type === 'time') index -= 1;
  return nodes[index]?.type === 'relative' ? antecedentOf(nodes, index) : null;
}

/** "R1, which DeepSeek published": what stands in front of the relative is what the verb is done to. */
function objectRelative(nodes: readonly Node[], agent: Phrase | null, language: Language): Phrase | null {
  if (agent === null) return null;
  const at = nodes.indexOf(agent);
  const relative = nodes[at - 1];
  if (relative?.type !== 'relative' || language.relativePossessives.has(relative.text)) return null;
  return nodes[at - 2]?.type === 'preposition' ? null : antecedentOf(nodes, at - 1);
}

/** Where the parenthesis between commas begins that ends at a comma; null where the comma closes none. */
function openingComma(nodes: readonly Node[], closing: number): number | null {
  for (let index = closing - 1; index >= 0; index -= 1) {
    const node = nodes[index];
    if (!node || node.type === 'break') return null;
    if (node.type !== 'comma') continue;
    const inner = nodes[index + 1];
    const before = nodes[index - 1];
    if (before === undefined) return null;
    if (
      inner?.type === 'relative' ||
      inner?.type === 'preposition' ||
      inner?.type === 'adverb' ||
      inner?.type === 'time' ||
      inner?.type === 'subordinator'
    )
      return index;
    if (inner?.type === 'verb' && inner.form !== 'FINITE') return index;
    if (inner?.type === 'phrase' && before.type === 'phrase') return index;
    return null;
  }
  return null;
}

/** "Develops and sells X": a verb without an object shares that of the verb it is joined to. */
function shareObjects(nodes: readonly Node[], found: Map<number, Roles>): void {
  for (const [at, roles] of found) {
    const next = nodes[at + 1];
    const partner = found.get(at + 2);
    if (next?.type !== 'conjunction' || !partner || roles.patient !== null) continue;
    if (roles.verb.passive !== partner.verb.passive) continue;
    if (roles.verb.passive || roles.verb.form === 'PARTICIPLE') {
      if (roles.agent === null) found.set(at, { ...roles, agent: partner.agent });
    } else found.set(at, { ...roles, patient: partner.patient, under: partner.under });
  }
}
