import type { Language, VerbBracket } from '../language.js';
import type { KindOf } from './clause.js';
import { isVerbGroup, type Node, type Phrase } from './nodes.js';
import type { Segment } from './segments.js';

/** "X, 2019 von Y gegründet, …": a participle between commas with who did it, in front of what it governs. Null where the stretch is none. */
export function participialClause(
  { kind, opening, body }: Segment,
  before: Node | undefined,
  language: Language,
  bracket: VerbBracket,
): readonly Node[] | null {
  const last = body.at(-1);
  const behind = participleInFront(body, language, bracket);
  const opens = kind === 'main' && opening[0]?.type === 'comma' && before?.type === 'phrase';
  if (opens && behind !== null) return [...opening, ...behind];
  const isOne = last?.type === 'verb' && last.form === 'PARTICIPLE' && body.filter(isVerbGroup).length === 1;
  const isBehind = kind === 'main' && opening[0]?.type === 'comma' && before?.type === 'phrase';
  const hasAgent = body.some((node) => node.type === 'preposition' && language.agents.has(node.word));
  return isOne && isBehind && hasAgent ? [...opening, last, ...body.slice(0, -1)] : null;
}

/** "X, finanziert von Y": of a form that may be finite too, only a participle has who did it behind it, and nobody else. Null for none. */
function participleInFront(body: readonly Node[], language: Language, bracket: VerbBracket): readonly Node[] | null {
  const [head, next] = body;
  if (head?.type !== 'verb' || head.words.length !== 1 || body.filter(isVerbGroup).length !== 1) return null;
  const isEither = head.form === 'PARTICIPLE' || (head.form === 'FINITE' && EITHER.test(head.words[0] ?? ''));
  if (!isEither || !/^(?:preposition|introducer|adverb)$/.test(next?.type ?? '')) return null;
  const rest = agentsApart(body, language, bracket);
  const isBare = rest.some(
    (node, at) => node.type === 'phrase' && !/^(?:preposition|introducer)$/.test(rest[at - 1]?.type ?? ''),
  );
  const isDone = rest.some((node) => node.type === 'preposition' && language.agents.has(node.word));
  return isBare || !isDone ? null : [{ ...head, form: 'PARTICIPLE', mainForm: 'PARTICIPLE' }, ...rest.slice(1)];
}

/** Participles that look like a finite form: "finanziert", "unterstützt", "entwickelt". */
const EITHER = /(?:iert|[bevzru]\p{Ll}+t)$/u;

/** "Wird Copilot von GPT-5 angetrieben": what stands under "von" behind the verb of a passive does it, and owns nothing. */
export function agentsApart(nodes: readonly Node[], language: Language, { genitive }: VerbBracket): readonly Node[] {
  const [agent = ''] = language.agents;
  if (nodes.some((node) => node.type === 'preposition' && language.agents.has(node.word))) return nodes;
  return nodes.flatMap((node): readonly Node[] => {
    const owner = node.type === 'phrase' && node.possessor === null ? node.of : null;
    const isNamed = owner !== null && owner.name !== null && !genitive.has(owner.determiner ?? '');
    if (node.type !== 'phrase' || owner === null || !isNamed) return [node];
    return [{ ...node, of: null }, { type: 'preposition', word: agent, from: owner.from, to: owner.from }, owner];
  });
}

/** "OpenAI: Neues Modell GPT-5 veröffentlicht": behind whoever acts and a colon, things were done something to. Null elsewhere. */
export function headline(
  { kind, opening, body }: Segment,
  before: readonly Node[],
  kindOf: KindOf,
): readonly Node[] | null {
  const [thing, verb, ...others] = body;
  const label = before.length === 1 ? before[0] : undefined;
  const isHeading = kind === 'main' && opening[0]?.type === 'break' && opening[0].text === ':' && others.length === 0;
  if (!isHeading || thing?.type !== 'phrase' || verb?.type !== 'verb' || label?.type !== 'phrase') return null;
  const told = (phrase: Phrase) => (phrase.name ? kindOf(phrase.name.key) : null);
  const isThing = told(thing) === 'MODEL' || told(thing) === 'PRODUCT';
  if (!isThing || told(label) !== 'ORGANIZATION' || !/(?:t|en)$/.test(verb.words.at(-1) ?? '')) return null;
  return [...opening, thing, { ...verb, form: 'PARTICIPLE', mainForm: 'PARTICIPLE' }];
}
