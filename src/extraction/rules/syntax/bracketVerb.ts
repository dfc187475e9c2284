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
  { kind, opening, body }: Segment,
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
  const mayBeFronted = first.node.form !== 'FINITE' || (!helps(first.node) && /t$/.test(first.node.words.at(-1) ?? ''));
  const isFronted = kind === 'main' && mayBeFronted && next?.at === first.at + 1 && helps(next.node);
  if (isFronted) {
    // "Beteiligt sein soll auch X", "beteiligt soll X sein".
    const further = verbs.slice(2).map(({ node }) => node);
    const fronted: VerbGroup = { ...first.node, form: 'PARTICIPLE', mainForm: 'PARTICIPLE' };
    const group = grouped([next.node, ...closing(further).toReversed(), fronted], body, language, null);
    return { group, second: first.at, parts: new Set<Node>([first.node, next.node, ...further]) };
  }
  // "Wird X bauen und Y vermieten": what closes the second clause is an infinitive as well, though it looks like a plural.
  const isLastAlone = verbs.length === 1 && first.at === body.length - 1 && first.at > 0;
  const goesOn =
    shared?.mainForm === 'INFINITIVE' && shared.form === 'FINITE' && opening.at(-1)?.type === 'conjunction';
  const isBareName = language.verbs.get(first.node.words[0] ?? '') === first.node.words[0];
  if (kind === 'main' && shared && goesOn && isLastAlone && isBareName && first.node.form === 'FINITE') {
    const group: VerbGroup = { ...first.node, form: shared.form, mainForm: 'INFINITIVE', governors: shared.governors };
    return { group, second: -1, parts: new Set([first.node]) };
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
    // "Wird X bauen und Y vermieten": an infinitive that goes on from the one in front.
    const isFurther = shared?.mainForm === 'INFINITIVE' && shared.form === 'FINITE' && verbs.length === 1;
    const isPlainInfinitive = first.node.form === 'INFINITIVE' && first.node.words[0] !== bracket.infinitiveMark;
    if (kind === 'main' && shared && isFurther && isPlainInfinitive && !hasMarkWithin(first.node, bracket)) {
      const group = { ...first.node, form: shared.form, governors: shared.governors };
      return { group, second: -1, parts: new Set([first.node]) };
    }
    if (kind === 'main' && first.node.form !== 'PARTICIPLE') {
      // "…, das Modell zu veröffentlichen".
      return { group: first.node, second: -1, parts: new Set([first.node]) };
    }
    const isJoined = kind !== 'relative' || opening[0]?.type === 'conjunction';
    const isShared =
      shared !== null && isJoined && verbs.every(({ node }) => node.form === 'PARTICIPLE' && !helps(node));
    if (kind === 'main' && !isShared) return null;
    const cluster = closing(verbs.map(({ node }) => node));
    const chain = [...cluster].reverse();
    const whole = grouped(chain, body, language, isShared ? shared : null);
    const isOpen =
      chain[0]?.words[0] === bracket.infinitiveMark || hasMarkWithin(chain[0], bracket) || isShared || kind === 'main';
    const group: VerbGroup = isOpen
      ? whole
      : { ...whole, form: 'FINITE', mainForm: chain.length === 1 ? 'FINITE' : whole.mainForm };
    return { group, second: -1, parts: new Set(cluster) };
  }
  const rest = verbs.slice(1).map(({ node }) => node);
  const cluster = helps(first.node) ? closing(rest) : [];
  const prefix = cluster.length === 0 ? prefixOf(first.node.main, first.at, body, bracket) : null;
  const chain = [first.node, ...[...cluster].reverse()];
  const group =
    prefix === null
      ? grouped(chain, body, language, null)
      : { ...grouped(chain, body, language, null), main: prefix.verb };
  const parts = new Set<Node>([first.node, ...cluster, ...(prefix !== null ? [prefix.node] : [])]);
  return { group, second: first.at, parts };
}

/** "Um Geld aufzubringen": the mark of an infinitive stands between a prefix and its verb. */
function hasMarkWithin(verb: VerbGroup | undefined, { infinitiveMark }: VerbBracket): boolean {
  const word = verb?.words.at(-1) ?? '';
  return verb?.form === 'INFINITIVE' && word !== verb.main && word.replace(infinitiveMark, '') === verb.main;
}

/** The prefix that closes the clause, or stands in front of what follows the close: "schneidet besser ab als X". Null for none. */
function prefixOf(
  verb: string,
  from: number,
  body: readonly Node[],
  bracket: VerbBracket,
): { readonly node: Node; readonly verb: string } | null {
  for (let at = body.length - 1; at > from; at -= 1) {
    const [node, next] = [body[at], body[at + 1]];
    // "Stellt X bereit": what the tagger took for a participle may be a prefix.
    const isWord = node?.type === 'verb' && node.words.length === 1;
    if (!node || (node.type !== 'adverb' && node.type !== 'preposition' && !isWord)) continue;
    // "Stellt X vor Kunden vor": a preposition with its phrase is no prefix.
    if (next?.type === 'phrase' || next?.type === 'verb') continue;
    const joined = bracket.joined(verb, wordOf(node));
    if (joined !== null) return { node, verb: joined };
  }
  return null;
}

function wordOf(node: Exclude<Node, Phrase>): string {
  if (node.type === 'verb') return node.words.at(-1) ?? '';
  return node.type === 'preposition' ? node.word : node.text;
}

/** The verbs that close a clause, next to one another: the last run of them. */
function closing(verbs: readonly VerbGroup[]): readonly VerbGroup[] {
  const run: VerbGroup[] = [];
  for (const verb of verbs) {
    const previous = run.at(-1);
    if (previous && verb.from > previous.to) run.length = 0;
    run.push(verb);
  }
  return run;
}

/** "Nicht nur", "nicht zuletzt": denies nothing. */
function isHalf(next: Node | undefined): boolean {
  return next?.type === 'adverb' && /^(?:nur|allein|bloß|zuletzt)$/.test(next.text);
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
  const negations = body.flatMap((node, at) =>
    node.type === 'adverb' && language.negations.has(node.text) && !isHalf(body[at + 1]) ? [node.text] : [],
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
