import { membersOf, type Node, type Phrase } from '../syntax/nodes.js';

/**
 * A node in one line. A phrase stands in brackets: its name between stars, its nouns, what hangs on it behind a sign (`'s` its owner in front,
 * `of` its owner behind, `=` a description); a list in braces. `V(…)` is a verb with its governors and form, `P(…)` a preposition.
 */
export function nodeText(node: Node): string {
  if (node.type === 'phrase') return phraseText(node);
  if (node.type === 'preposition') return `P(${node.word})`;
  if (node.type !== 'verb') return `${node.type}(${node.text})`;
  const chain = [...node.governors, node.main].join(' > ');
  const traits = [node.form, node.passive ? 'PASSIVE' : '', ...node.particles].filter((trait) => trait !== '');
  return `V(${chain} ${traits.join(' ')})`;
}

/** A phrase in the notation of `nodeText`. */
export function phraseText(phrase: Phrase): string {
  const members = membersOf(phrase);
  if (members.length > 1) return `{${members.map((member) => phraseText({ ...member, members: [] })).join(' | ')}}`;
  const values = [phrase.money, phrase.parameters, phrase.licence, phrase.undertaking];
  const parts = [
    phrase.possessor && `${phraseText(phrase.possessor)} 's`,
    phrase.possessed && 'its',
    phrase.former && 'former',
    phrase.compound && `${phrase.compound.text} +`,
    ...phrase.adjectives,
    ...phrase.nouns,
    phrase.name && `*${phrase.name.text}*`,
    phrase.second && `*${phrase.second.text}*`,
    phrase.pronoun && 'PRONOUN',
    ...values.map((value) => value && `<${value.text}>`),
    phrase.of && `of ${phraseText(phrase.of)}`,
    ...phrase.descriptors.map(({ noun, owner, possessed }) => {
      const whose = owner ? ` of ${phraseText(owner)}` : possessed ? ' of its' : '';
      return `= ${noun}${whose}`;
    }),
  ];
  return `[${parts.filter((part) => part).join(' ')}]`;
}
