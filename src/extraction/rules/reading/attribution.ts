import type { Language } from '../language.js';
import { membersOf, type Node, ownerOf, type Phrase } from '../syntax/nodes.js';
import { rolesOf } from '../syntax/roles.js';
import type { Roles } from '../syntax/verbRoles.js';

/** Who a part of a sentence is told from. */
export interface Attribution {
  readonly sources: readonly Phrase[];
  /** Whether they speak of themselves: "the company said it", unlike "the newspaper reported" and "according to". */
  readonly isOwnWord: boolean;
  /** Units that it covers. */
  readonly from: number;
  readonly to: number;
}

/** A clause without its attributions, and the attributions. */
export interface Attributed {
  readonly nodes: readonly Node[];
  readonly attributions: readonly Attribution[];
}

/** Cuts "according to X", "X said that", ", said X" out of a clause, so that no source is taken for a subject. */
export function cutAttributions(nodes: readonly Node[], language: Language, anchor: Phrase | null): Attributed {
  const { nodes: rest, attributions } = cutSourcePhrases(nodes, language);
  return cutSayings(rest, attributions, language, anchor);
}

function cutSourcePhrases(nodes: readonly Node[], { sayingVerbs }: Language): Attributed {
  const kept: Node[] = [];
  const attributions: Attribution[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) continue;
    // "Según informó X", "conforme apurou X": the verb goes with it.
    const verb = nodes[at + 1];
    const said = nodes[at + 2];
    const isNamed = said?.type === 'phrase' && said.name !== null && nodes[at + 3]?.type === 'comma';
    const isSaid = verb?.type === 'verb' && (sayingVerbs.has(verb.main) || (isNamed && verb.form === 'FINITE'));
    const source = isSaid ? nodes[at + 2] : verb;
    if (node.type !== 'source' || source?.type !== 'phrase') {
      if (node.type !== 'source') kept.push(node);
      continue;
    }
    let end = at + (isSaid ? 3 : 2);
    // "According to X, …": the comma goes with it; so does what says where X said it.
    while (nodes[end]?.type === 'preposition' && nodes[end + 1]?.type === 'phrase') end += 2;
    // "According to the company, which …": the source is what the relative speaks of as well.
    const [mark, behind, relative] = nodes.slice(end, end + 3);
    if (
      mark?.type === 'comma' &&
      (behind?.type === 'relative' || (behind?.type === 'preposition' && relative?.type === 'relative'))
    ) {
      attributions.push({ sources: [source], isOwnWord: false, from: node.from, to: nodes.at(-1)?.to ?? node.to });
      kept.push(source);
      at = end - 1;
      continue;
    }
    const opens = kept.length === 0;
    if (nodes[end]?.type === 'comma' && (opens || kept.at(-1)?.type === 'comma')) end += 1;
    const previousBreak = kept.findLast((each) => each.type === 'break');
    const from = opens ? node.from : (previousBreak?.to ?? 0);
    const nextBreak = nodes.slice(end).find((each) => each.type === 'break' && each.text !== ':');
    const to = nextBreak?.from ?? nodes.at(-1)?.to ?? node.to;
    attributions.push({ sources: [source], isOwnWord: false, from, to });
    if (kept.at(-1)?.type === 'comma' && nodes[end]?.type !== 'phrase') kept.pop();
    at = end - 1;
  }
  return { nodes: kept, attributions };
}

function cutSayings(
  nodes: readonly Node[],
  before: readonly Attribution[],
  language: Language,
  anchor: Phrase | null,
): Attributed {
  const attributions = [...before];
  const looked = new Set<Roles['verb']>();
  let kept: readonly Node[] = nodes;
  for (let round = 0; round < 3; round += 1) {
    const saying = rolesOf(kept, language, anchor).find(
      (roles) => language.sayingVerbs.has(roles.verb.main) && !roles.verb.passive && !looked.has(roles.verb),
    );
    if (!saying) break;
    looked.add(saying.verb);
    const found = sayingAt(kept, saying, language);
    if (!found) continue;
    attributions.push(found.attribution);
    kept = found.nodes;
  }
  return { nodes: kept, attributions };
}

function sayingAt(
  nodes: readonly Node[],
  saying: Roles,
  language: Language,
): { readonly attribution: Attribution; readonly nodes: readonly Node[] } | null {
  const { at, verb } = saying;
  const isOwnWord = !language.reportingVerbs.has(verb.main);
  const next = nodes[at + 1];
  const end = nodes.at(-1)?.to ?? verb.to;
  // "…, said X": the speaker stands behind the verb, what is said in front of it.
  const before = nodes[at - 1];
  const isBehind = before === undefined ? false : before.type === 'comma' || before.type === 'break';
  // "X, which …, said it is": what stands behind is the subject of what is said.
  const own = nodes[at + 2];
  const opensComplement = saying.agent !== null && own?.type === 'verb' && own.form === 'FINITE';
  if (isBehind && !opensComplement && next?.type === 'phrase' && isSpeaker(next, language)) {
    let to = at + 2;
    while (nodes[to]?.type === 'preposition' && nodes[to + 1]?.type === 'phrase') to += 2;
    if (nodes[to]?.type === 'comma') to += 1;
    const aside = nodes[to]?.type === 'relative' ? nodes[to] : undefined;
    return {
      attribution: { sources: [next], isOwnWord, from: 0, to: aside?.from ?? end },
      nodes: [...nodes.slice(0, at - 1), ...relativeOf(next, nodes.slice(to)), ...nodes.slice(to)],
    };
  }
  const speaker = saying.agent;
  if (!speaker || !isSpeaker(speaker, language)) return null;
  const speakerAt = nodes.indexOf(speaker);
  if (speakerAt < 0) return null;
  // "…, X told Reuters."
  const listener = next?.type === 'phrase' && next.name !== null ? nodes[at + 2] : next;
  const isAtEnd = listener === undefined || listener.type === 'break' || listener.type === 'time';
  const precededByComma = nodes[speakerAt - 1]?.type === 'comma' && speakerAt > 1;
  if (isAtEnd && (precededByComma || nodes[speakerAt - 1]?.type === 'break')) {
    return {
      attribution: { sources: [speaker], isOwnWord, from: 0, to: end },
      nodes: [...nodes.slice(0, speakerAt - 1), ...nodes.slice(at + (listener === next ? 1 : 2))],
    };
  }
  const complement = complementAt(nodes, at + 1, language);
  if (complement === null) return null;
  const from = nodes[complement]?.from ?? verb.to;
  return {
    attribution: { sources: [speaker], isOwnWord, from, to: end },
    nodes: [
      ...nodes.slice(0, speakerAt),
      ...asideOf(speaker, nodes.slice(speakerAt + 1, at)),
      ...nodes.slice(complement),
    ],
  };
}

/** "…, said X, who heads Y": the speaker stays in front of a relative clause about it, apart from what was said. */
function relativeOf(speaker: Phrase, behind: readonly Node[]): readonly Node[] {
  return behind[0]?.type === 'relative' ? [breakAt(speaker.from), speaker] : [];
}

/** "X, who heads Y, said": the clause about the speaker stays, apart from what was said. */
function asideOf(speaker: Phrase, between: readonly Node[]): readonly Node[] {
  const first = between.find(({ type }) => type !== 'comma');
  if (first?.type !== 'relative' && !(first?.type === 'verb' && first.form !== 'FINITE')) return [];
  return [speaker, ...between, breakAt(between.at(-1)?.to ?? speaker.to)];
}

function breakAt(at: number): Node {
  return { type: 'break', text: '.', from: at, to: at };
}

/** Where what is said begins behind a verb of saying: behind "that", a colon or comma, or with a clause of its own; null for an object. */
function complementAt(nodes: readonly Node[], from: number, language: Language): number | null {
  let at = from;
  while (nodes[at]?.type === 'time' || nodes[at]?.type === 'adverb') at += 1;
  // "Told Reuters that", "disse à Folha que".
  if (nodes[at]?.type === 'preposition' && nodes[at + 1]?.type === 'phrase') at += 2;
  else if (nodes[at]?.type === 'phrase' && nodes[at + 1]?.type === 'subordinator') at += 1;
  while (nodes[at]?.type === 'time' || nodes[at]?.type === 'adverb') at += 1;
  const node = nodes[at];
  if (!node) return null;
  if (node.type === 'preposition' && nodes[at + 1]?.type === 'subordinator') return at + 2;
  if (node.type === 'subordinator' || node.type === 'relative') return at + 1;
  if (node.type === 'break' || node.type === 'comma') {
    const next = nodes[at + 1];
    // "Hat angekündigt, X zu veröffentlichen": what is announced is done by whoever announces it.
    if (language.bracket && next?.type === 'verb' && next.form === 'INFINITIVE') return null;
    return next && next.type !== 'relative' ? at + 1 : null;
  }
  if (node.type === 'phrase') {
    let behind = at + 1;
    while (nodes[behind]?.type === 'preposition' && nodes[behind + 1]?.type === 'phrase') behind += 2;
    while (nodes[behind]?.type === 'adverb') behind += 1;
    const verb = nodes[behind];
    if (verb?.type === 'verb' && verb.form === 'FINITE') return at;
  }
  if (node.type === 'verb' && node.form === 'INFINITIVE' && !language.compounds) return at;
  return null;
}

/** Whether a phrase may be a source: a name, somebody who speaks for one, or a pronoun for one. */
function isSpeaker(phrase: Phrase, language: Language): boolean {
  if (membersOf(phrase).some((member) => member.name !== null)) return true;
  if (phrase.pronoun !== null) return true;
  if (phrase.noun === null) return false;
  return (
    language.speakers.has(phrase.noun) ||
    (phrase.definite &&
      (language.kindNouns.get(phrase.noun) === 'ORGANIZATION' || language.kindNouns.get(phrase.noun) === 'PERSON')) ||
    ownerOf(phrase)?.name != null
  );
}
