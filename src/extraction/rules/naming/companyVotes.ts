import type { KnownName } from '../../../graph/entity.js';
import type { EntityKind } from '../../../ontology/ontology.js';
import type { Language } from '../language.js';
import type { Sentence } from '../sentences.js';
import { addVotes } from './addVotes.js';
import { GIVEN_NAMES } from './givenNames.js';
import type { KindVotes } from './shapes.js';

/** A name at its place, in the order of the text. */
interface PlacedName {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly known: KnownName | null;
}

/** Something made, by whoever stands beside it. */
const OF_MAKER: KindVotes = { PRODUCT: 1.3, MODEL: 1.1, ORGANIZATION: -0.7 };
const OWNED: KindVotes = { PRODUCT: 0.9, MODEL: 0.7, ORGANIZATION: -0.3 };
/** Kinds that "this model", "the company" tell of whom the sentence before speaks of. */
const TOLD: ReadonlySet<EntityKind> = new Set(['MODEL', 'PRODUCT', 'ORGANIZATION', 'PROJECT']);
/** So many words may stand between a preposition and the maker behind it: "from the Berlin start-up X". */
const MOST_BETWEEN = 4;

/**
 * What the other names of a text say of the kind of each that no table knows, in the order of `found`: its owner or maker beside it ("Mobileye's EyeQ6",
 * "Vosk, d'Alpha Cephei") and what the next sentence calls it ("Ce modèle …").
 */
export function companyVotes(
  found: readonly PlacedName[],
  sentences: readonly Sentence[],
  language: Language,
): readonly KindVotes[] {
  const firsts = new Map<number, number>();
  found.forEach(({ sentence }, index) => {
    if (!firsts.has(sentence)) firsts.set(sentence, index);
  });
  return found.map((each, index) => {
    const sentence = sentences[each.sentence];
    if (each.known !== null || !sentence) return {};
    const votes: KindVotes[] = [];
    const isPerson = GIVEN_NAMES.has(each.name.split(' ')[0] ?? '') && each.name.includes(' ');
    const next = found[index + 1];
    const before = found[index - 1];
    if (!isPerson && before && isOwner(before, each, sentence)) votes.push(OWNED);
    if (!isPerson && next && isMaker(each, next, sentence, language)) votes.push(OF_MAKER);
    const preposition = language.prepositions.get(sentence.tokens[each.from - 1]?.lower ?? '') ?? '';
    if (language.workplaces.has(preposition)) votes.push({ ORGANIZATION: 1 });
    if (firsts.get(each.sentence) === index) votes.push(toldBehind(sentences[each.sentence + 1], language));
    return votes.reduce(addVotes, {});
  });
}

function isOwner(owner: PlacedName, { sentence, from }: PlacedName, { tokens }: Sentence): boolean {
  const isBeside = owner.sentence === sentence && owner.to === from - 1 && tokens[from - 1]?.lower === "'s";
  return isBeside && owner.known?.kind === 'ORGANIZATION';
}

/** "X, from the Berlin start-up Y", "Vosk, d'Alpha Cephei". */
function isMaker({ sentence, to }: PlacedName, maker: PlacedName, { tokens }: Sentence, language: Language): boolean {
  let comma = to;
  while (tokens[comma]?.text === '*') comma += 1;
  if (maker.sentence !== sentence || tokens[comma]?.text !== ',') return false;
  const preposition = language.prepositions.get(tokens[comma + 1]?.lower ?? '') ?? '';
  if (!language.makerPrepositions.has(preposition) && !language.genitives.has(preposition)) return false;
  if (maker.from - comma - 2 > MOST_BETWEEN) return false;
  const told = language.kindNouns.get(tokens[maker.from - 1]?.lower ?? '');
  return (maker.known?.kind ?? told) === 'ORGANIZATION' || (maker.from === comma + 2 && maker.known === null);
}

/** "Ce modèle", "The company": what a sentence calls whom the one before it speaks of. */
function toldBehind(sentence: Sentence | undefined, language: Language): KindVotes {
  const words = sentence?.tokens.filter(({ text }) => /\p{L}/u.test(text)).slice(0, 2) ?? [];
  const [article, noun] = words;
  if (!article || !noun || !language.determiners.has(article.lower)) return {};
  const told = language.kindNouns.get(noun.lower);
  return told && TOLD.has(told) && !language.relationNouns.has(noun.lower) ? { [told]: 0.9 } : {};
}
