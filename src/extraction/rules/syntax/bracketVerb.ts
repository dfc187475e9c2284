import type { Language, VerbBracket } from '../language.js';
import { isVerbGroup, type Node, type Phrase, type VerbGroup } from './nodes.js';
import type { Segment } from './segments.js';

/** A verb whose parts may stand apart. */
export interface BracketVerb {
  readonly group: VerbGroup;
  /** Where the finite verb stands in the body; -1 where it closes the clause. */
  readonly second: number;
  /** Nodes of the body that are part of the verb. */
  readonly parts: ReadonlySet<Node>;
}

/** The whole verb of a clause: its finite part and what closes it. */
export function bracketVerbOf(
  { kind, body }: Segment,
  shared: VerbGroup | null,
  language: Language,
  bracket: VerbBracket,
): BracketVerb | null {
  const verbs = body.flatMap((node, at) => (isVerbGroup(node) ? [{ node, at }] : []));
  const [first] = verbs;
  if (!first) return null;
  const helps = (node: VerbGroup) =>
    language.be.has(node.words.at(-1) ?? '') || language.auxiliaries.has(node.words.at(-1) ?? '');
  const [, next] = verbs;
  // "Nicht verkauft wird X": a participle in front of its auxiliary.
  const isFronted = kind === 'main' && first.node.form !== 'FINITE' && next?.at === first.at + 1 && helps(next.node);
  if (isFronted) {
    const group = grouped([next.node, first.node], body, language, null);
    return { group, second: first.at, parts: new Set<Node>([first.node, next.node]) };
  }
  const isSecond = kind === 'main' && first.node.form === 'FINITE';
  if (!isSecond) {
    // "Das Kartellamt untersucht": what looks like a participle is finite where nothing else is, right behind a subject.
    const before = body.slice(0, first.at).findLast(({ type }) => type !== 'adverb' && type !== 'time');
    const isPresent =
      first.node.form === 'PARTICIPLE' && verbs.length === 1 && /t$/.test(first.node.words.at(-1) ?? '');
    if (kind === 'main' && isPresent && before?.type === 'phrase' && shared === null) {
      const group: VerbGroup = { ...first.node, form: 'FINITE', mainForm: 'FINITE' };
      return { group, second: first.at, parts: new Set<Node>([first.node]) };
    }
    if (kind === 'main' && first.node.form !== 'PARTICIPLE') {
      // "…, das Modell zu veröffentlichen".
      return { group: first.node, second: -1, parts: new Set([first.node]) };
    }
    const isShared = shared !== null && verbs.every(({ node }) => node.form === 'PARTICIPLE' && !helps(node));
    if (kind === 'main' && !isShared) return null;
    const cluster = closing(verbs.map(({ node }) => node));
    const chain = [...cluster].reverse();
    const whole = grouped(chain, body, language, isShared ? shared : null);
    const isOpen = chain[0]?.words[0] === bracket.infinitiveMark || isShared || kind === 'main';
    const group: VerbGroup = isOpen
      ? whole
      : { ...whole, form: 'FINITE', mainForm: chain.length === 1 ? 'FINITE' : whole.mainForm };
    return { group, second: -1, parts: new Set(cluster) };
  }
  const rest = verbs.slice(1).map(({ node }) => node);
  const cluster = helps(first.node) ? closing(rest) : [];
  const last = body.at(-1);
  const word = last && (last.type === 'adverb' || last.type === 'preposition') ? wordOf(last) : '';
  const joined = cluster.length === 0 && word !== '' ? bracket.joined(first.node.main, word) : null;
  const chain = [first.node, ...[...cluster].reverse()];
  const group =
    joined === null ? grouped(chain, body, language, null) : { ...grouped(chain, body, language, null), main: joined };
  const parts = new Set<Node>([first.node, ...cluster, ...(joined !== null && last ? [last] : [])]);
  return { group, second: first.at, parts };
}

function wordOf(node: Exclude<Node, Phrase | VerbGroup>): string {
  return node.type === 'preposition' ? node.word : node.text;
}

/** The verbs that close a clause, next to one another: the last run of them. */
function closing(verbs: readonly VerbGroup[]): readonly VerbGroup[] {
  const run: VerbGroup[] = [];
  for (const verb of verbs) {
    const previous = run.at(-1);
    if (previous && verb.from > previous.to) break;
    run.push(verb);
  }
  return run;
}

/** One verb of a chain whose last member says what happens. */
function grouped(
  chain: readonly VerbGroup[],
  body: readonly Node[],
  language: Language,
  shared: VerbGroup | null,
): VerbGroup {
  const last = chain.at(-1) ?? (chain[0] as VerbGroup);
  const word = last.words.at(-1) ?? '';
  // Behind an auxiliary no verb is finite, whatever the tagger took it for.
  const isHidden = chain.length > 1 && last.form === 'FINITE';
  const form = isHidden ? (language.verbs.get(word) === word ? 'INFINITIVE' : 'PARTICIPLE') : last.form;
  const main: VerbGroup = { ...last, form };
  const before = chain.at(-2);
  const helper = before?.words.at(-1) ?? '';
  const negations = body.flatMap((node) =>
    node.type === 'adverb' && language.negations.has(node.text) ? [node.text] : [],
  );
  const froms = chain.map(({ from }) => from);
  const isHelped = shared !== null && chain.length === 1;
  return {
    ...main,
    from: Math.min(...froms),
    to: Math.max(...chain.map(({ to }) => to)),
    governors: isHelped ? shared.governors : chain.slice(0, -1).map(({ main: name }) => name),
    form: isHelped ? shared.form : (chain[0]?.form ?? main.form),
    mainForm: main.form,
    passive: isHelped
      ? shared.passive
      : language.be.has(helper) && main.form === 'PARTICIPLE' && !language.pastWithBe.has(main.main) && !main.isCopula,
    words: [...chain.flatMap(({ words }) => words), ...negations],
  };
}
