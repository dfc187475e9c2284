import type { Language } from '../language.js';
import type { Node, Phrase, VerbGroup } from './nodes.js';
import { type Roles, subjectOf } from './verbRoles.js';

export interface Left {
  readonly phrase: Phrase | null;
  readonly dropped: boolean;
}

/** The subject of a verb: to the left, over brackets, relatives and what hangs on other phrases. */
export function leftOf(
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
    const under = nodes[at - 2];
    const isOwnSubject = under?.type === 'preposition' && language.subjectPrepositions.has(under.word);
    if (verb.form === 'INFINITIVE' && isOwnSubject && before?.type === 'phrase' && before.name !== null)
      return { phrase: before, dropped: false };
    // "Meta's effort to build": whose effort it is acts.
    const noun = before?.type === 'preposition' ? nodes[at - 2] : before;
    const isEffort = verb.form === 'INFINITIVE' && noun?.type === 'phrase' && noun.name === null;
    if (isEffort && noun.possessor?.name) return { phrase: noun.possessor, dropped: false };
    // "Meta to acquire X": a headline begins with whoever is going to.
    const isHeadline = language.compounds && verb.form === 'INFINITIVE' && at === 2 && governor === null;
    if (isHeadline && before?.type === 'preposition' && noun?.type === 'phrase' && noun.name !== null)
      return { phrase: noun, dropped: false };
    // "Plans to buy X, founded by Y, aiming to": either may be meant.
    if (verb.form === 'GERUND' && before?.type === 'comma' && isBehindParticiple(nodes, at))
      return { phrase: null, dropped: true };
    if (governor) {
      const marked = language.objectPreposition === null ? [] : governor.under.get(language.objectPreposition);
      const object = governor.patient ?? marked?.[0] ?? null;
      const controlled = language.objectControl.has(governor.verb.main) ? object : null;
      return { phrase: controlled ?? subjectOf(governor), dropped: governor.isAgentDropped };
    }
    // "X, basierend auf Y,": a gerund behind a comma speaks of what stands in front.
    const described = verb.form === 'GERUND' && before?.type === 'comma' ? nodes[at - 2] : undefined;
    if (described?.type === 'phrase' && described.name !== null) return { phrase: described, dropped: false };
    // "Before founding X, Y", "antes de fundar X, Y": whoever acts stands behind the comma.
    const ahead = behindComma(nodes, at + 1, at);
    return { phrase: ahead ?? anchor, dropped: ahead === null && anchor === null };
  }
  if (speaksOfUs(verb, language)) return { phrase: null, dropped: true };
  let index = at - 1;
  while (index >= 0) {
    const node = nodes[index];
    // "X (June 18): joined Y".
    const head = nodes[0];
    const isLabel = node?.type === 'break' && node.text === ':' && index === 1;
    if (isLabel && head?.type === 'phrase' && head.name !== null) return { phrase: head, dropped: false };
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
          return { phrase: wholeOf(nodes, roles.patient), dropped: false };
      }
      return { phrase: node, dropped: false };
    }
    // "In which X holds a stake": what stands in front is no subject.
    if (node.type === 'relative' && governorOfRelative(nodes, index) !== null) return { phrase: null, dropped: false };
    if (node.type === 'relative') return { phrase: antecedentOf(nodes, index), dropped: false };
    if (node.type === 'conjunction' || (node.type === 'subordinator' && language.adversatives.has(node.text))) {
      const previous = lastVerb(nodes, index, earlier);
      return previous
        ? { phrase: subjectOf(previous), dropped: previous.isAgentDropped }
        : { phrase: null, dropped: true };
    }
    if (node.type === 'comma') {
      const opening = openingComma(nodes, index);
      if (opening === null) {
        const described = describedBefore(nodes, index);
        if (described) return { phrase: described, dropped: false };
        const previous = lastVerb(nodes, index, earlier);
        // "X, the startup founded by Y, is": the noun of a participle is the subject of what follows.
        if (previous?.verb.form === 'PARTICIPLE' && !previous.verb.passive && previous.patient)
          return { phrase: wholeOf(nodes, previous.patient), dropped: false };
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
        return { phrase: wholeOf(nodes, roles.patient), dropped: false };
      // "Investors who took part in the round included X": what the relative speaks of.
      const antecedent = language.compounds && node.form === 'FINITE' ? relativeBefore(nodes, index) : null;
      if (antecedent) return { phrase: antecedent, dropped: false };
      break;
    }
    break;
  }
  if (anchor && !nodes.slice(0, at).some((node) => node.type === 'phrase' || node.type === 'verb'))
    return { phrase: anchor, dropped: false };
  return { phrase: null, dropped: true };
}

function isBehindParticiple(nodes: readonly Node[], at: number): boolean {
  const verb = nodes.slice(0, at).findLast((node) => node.type === 'verb');
  return verb?.type === 'verb' && verb.form === 'PARTICIPLE' && !verb.passive;
}

/** "Investors of the company founded by Y took part": the phrase that holds the one a participle speaks of. */
function wholeOf(nodes: readonly Node[], inner: Phrase): Phrase {
  const holds = (phrase: Phrase): boolean => {
    for (let own: Phrase | null = phrase; own !== null; own = own.of) if (own === inner) return true;
    return false;
  };
  const whole = nodes.find((node) => node.type === 'phrase' && holds(node));
  return whole?.type === 'phrase' ? whole : inner;
}

/** "Lanzamos": the form alone tells that "we" act, whatever stands in front. */
export function speaksOfUs({ words }: VerbGroup, { firstPersonEndings }: Language): boolean {
  return firstPersonEndings.length > 0 && words.some((word) => firstPersonEndings.some((each) => word.endsWith(each)));
}

/** "Said that X, a startup, will": the description was hung onto X with the comma in front of it; the comma behind it stayed. */
function describedBefore(nodes: readonly Node[], comma: number): Phrase | null {
  let index = comma - 1;
  while (index >= 0) {
    const node = nodes[index];
    if (node?.type === 'adverb' || node?.type === 'time') index -= 1;
    else if (node?.type !== 'phrase') return null;
    else if (nodes[index - 1]?.type === 'preposition') index -= 2;
    else return node.descriptors.length > 0 ? node : null;
  }
  return null;
}

function lastVerb(nodes: readonly Node[], before: number, earlier: ReadonlyMap<number, Roles>): Roles | null {
  for (let index = before - 1; index >= 0; index -= 1) {
    const node = nodes[index];
    if (node?.type === 'break') return null;
    if (node?.type === 'verb') return earlier.get(index) ?? null;
  }
  return null;
}

/** "Founded in 2021, X builds": a participle at the head of a sentence speaks of the subject behind the comma. */
export function behindComma(nodes: readonly Node[], end: number, at: number): Phrase | null {
  // "Years after releasing X, Y": what stands in front of the preposition measures the time.
  const isUnder = nodes[at - 1]?.type === 'preposition';
  if (nodes.slice(0, at).some((node) => (node.type === 'phrase' && !isUnder) || node.type === 'verb')) return null;
  for (let index = end; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node?.type === 'comma') {
      // "By three researchers —X, Y and Z—, the company": the dash stays in front of the comma.
      const next = nodes[index + 1]?.type === 'comma' ? nodes[index + 2] : nodes[index + 1];
      return next?.type === 'phrase' ? next : null;
    }
    if (node?.type === 'verb' || node?.type === 'break') return null;
  }
  return null;
}

export function antecedentOf(nodes: readonly Node[], relative: number): Phrase | null {
  let index = relative - 1;
  while (nodes[index]?.type === 'comma' || nodes[index]?.type === 'preposition' || nodes[index]?.type === 'adverb')
    index -= 1;
  const node = nodes[index];
  return node?.type === 'phrase' ? node : null;
}

/** The preposition that a relative stands under: "in which", "en la que". */
export function governorOfRelative(nodes: readonly Node[], relative: number): string | null {
  const before = nodes[relative - 1]?.type === 'adverb' ? nodes[relative - 2] : nodes[relative - 1];
  return before?.type === 'preposition' ? before.word : null;
}

function relativeBefore(nodes: readonly Node[], verb: number): Phrase | null {
  let index = verb - 1;
  while (nodes[index]?.type === 'adverb' || nodes[index]?.type === 'time') index -= 1;
  return nodes[index]?.type === 'relative' ? antecedentOf(nodes, index) : null;
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
