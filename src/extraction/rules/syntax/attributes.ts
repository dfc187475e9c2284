import type { Language } from '../language.js';
import { isVerbGroup, membersOf, type Node, ownerOf, type Phrase, type VerbGroup } from './nodes.js';

/**
 * "Das von Meta entwickelte Modell", "einem von Amazon finanzierten Start-up": takes a participle in front of a noun, with what it governs, out
 * of the clause and hangs it onto the noun's phrase. Leaves languages without a verb bracket as they are.
 */
export function hangAttributes(nodes: readonly Node[], language: Language): readonly Node[] {
  if (!language.bracket) return nodes;
  const kept: Node[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) continue;
    const next = nodes[at + 1];
    const isWord = node.type === 'verb';
    const described = isWord ? next : node;
    const verb = isWord ? attributiveOf(node, language) : participleOf(node, language);
    if (verb === null || described?.type !== 'phrase' || described.determiner !== null) {
      kept.push(node);
      continue;
    }
    const governed = governedBefore(kept, language);
    const article = articleOf(kept.at(-1 - governed.length), language);
    const governs = governed.some(({ type }) => type === 'phrase');
    if (!governs || (isWord && article === null)) {
      kept.push(node);
      continue;
    }
    kept.splice(kept.length - governed.length, governed.length);
    if (article !== null) kept.pop();
    kept.push({
      ...described,
      determiner: article,
      hasDeterminer: article !== null,
      definite: article === null ? described.definite : language.definite.has(article),
      attributes: [[verb, ...governed]],
    });
    if (isWord) at += 1;
  }
  return kept;
}

/** Every phrase that participles describe, with each of them. */
export function attributesIn(
  nodes: readonly Node[],
): readonly { readonly phrase: Phrase; readonly attribute: readonly Node[] }[] {
  return nodes.flatMap((node) => (node.type === 'phrase' ? attributesOf(node) : []));
}

function attributesOf(phrase: Phrase): ReturnType<typeof attributesIn> {
  const own = phrase.attributes.map((attribute) => ({ phrase, attribute }));
  const owner = ownerOf(phrase);
  const others = membersOf(phrase).filter((member) => member !== phrase);
  return [...own, ...(owner ? attributesOf(owner) : []), ...others.flatMap(attributesOf)];
}

/** Phrases under prepositions, times and adverbs at the end of what was read. */
function governedBefore(kept: readonly Node[], language: Language): readonly Node[] {
  let from = kept.length;
  for (;;) {
    const [before, last] = [kept[from - 2], kept[from - 1]];
    if (last?.type === 'phrase' && before?.type === 'preposition') from -= 2;
    else if (last?.type === 'time') from -= 1;
    else if (last?.type === 'adverb' && articleOf(last, language) === null) from -= 1;
    else break;
  }
  return kept.slice(from);
}

/** The article that stands by itself, since what follows it is no noun; null for none. */
function articleOf(node: Node | undefined, language: Language): string | null {
  return (node?.type === 'adverb' || node?.type === 'relative') && language.determiners.has(node.text)
    ? node.text
    : null;
}

/** The participle that a verb's form is when it has the ending of an adjective; null where it can be none. */
function attributiveOf(verb: VerbGroup, language: Language): VerbGroup | null {
  return participle(verb.words.at(-1) ?? '', verb, language);
}

function participleOf(node: Node, language: Language): VerbGroup | null {
  if (node.type !== 'phrase' || isVerbGroup(node)) return null;
  for (const adjective of node.adjectives) {
    const verb = participle(adjective, node, language);
    if (verb) return verb;
  }
  return null;
}

function participle(
  word: string,
  { from, to }: { readonly from: number; readonly to: number },
  language: Language,
): VerbGroup | null {
  const form = word.replace(/(?:e|en|er|es|em)$/, '');
  const main = form === word ? undefined : language.verbs.get(form);
  if (main === undefined || !/(?:t|en|end)$/.test(form)) return null;
  const kind = form.endsWith('end') ? 'GERUND' : 'PARTICIPLE';
  return {
    type: 'verb',
    from,
    to,
    main,
    governors: [],
    form: kind,
    mainForm: kind,
    passive: false,
    words: [form],
    particles: [],
    isCopula: false,
  };
}
