import type { Language } from '../language.js';
import type { Sentence } from '../sentences.js';
import { addVotes } from './addVotes.js';
import { isPlaced } from './placed.js';
import type { KindVotes } from './shapes.js';

/** What the words next to a name say of its kind: "the startup X", "X chips", "X's chief executive". */
export function neighbourVotes(sentence: Sentence, from: number, to: number, language: Language): KindVotes {
  const { tokens, tags } = sentence;
  const rows: KindVotes[] = [];
  let before = from - 1;
  while (/^["“„«»'‘‚,*]$/.test(tokens[before]?.text ?? '') && from - before < 3) before -= 1;
  const isClose = before === from - 1;
  const near = tokens[before]?.lower ?? '';
  if (isClose) rows.push(language.articleVotes.get(near) ?? {});
  if (isClose && language.firstPerson.has(near))
    rows.push({ PRODUCT: 0.9, MODEL: 0.6, PERSON: -1, ORGANIZATION: -0.3 });
  if (isClose && isDemonym(sentence, before, language)) rows.push({ ORGANIZATION: 1.5 });
  rows.push(calledVotes(sentence, before, language));
  for (let skipped = 0; skipped < 2 && tags[before] === 'ADJ' && !language.compounds; skipped += 1) before -= 1;
  const noun = tokens[before]?.lower ?? '';
  const told = language.kindNouns.get(noun);
  if (told) rows.push({ [told]: 3 });
  const next = tokens[to]?.lower ?? '';
  if (language.compounds) {
    const behind = language.kindNouns.get(next) ?? language.kindNouns.get(tokens[to + 1]?.lower ?? '');
    const relation = language.relationNouns.get(next);
    if (relation?.role) rows.push({ ORGANIZATION: 2 });
    else if (behind === 'PRODUCT' || behind === 'MODEL') {
      // "Its Lumen image model" is called so; "the Acme chips" are its maker's.
      const isNamed = isClose && language.determiners.has(near) && !language.plural.test(next);
      rows.push(isNamed ? { [behind]: 1.8 } : { [behind]: 0.8, ORGANIZATION: 0.4 });
    }
    if (next === "'s") rows.push({ ORGANIZATION: 0.6 });
    if (noun === 'at') rows.push({ ORGANIZATION: 0.8 });
  }
  if (/^-\p{Ll}+/u.test(next)) rows.push({ ORGANIZATION: 0.8 });
  if (speaksOfModels(sentence, language)) rows.push({ MODEL: 0.35 });
  if (hasParameters(sentence, to)) rows.push({ MODEL: 2.5 });
  if (isPlaced(tokens, to)) rows.push({ ORGANIZATION: 1.5, PERSON: -1 });
  return rows.reduce(addVotes, {});
}

/** "A paulistana Zênite", "la castellonense Brisa Cloud": an article and where somebody is from. */
function isDemonym({ tokens, tags }: Sentence, at: number, { demonym, articleVotes, kindNouns }: Language): boolean {
  const word = tokens[at];
  if (demonym === null || !word || !/^\p{Ll}/u.test(word.text) || word.text.length < 5) return false;
  if (tags[at] !== 'ADJ' && tags[at] !== 'NOUN') return false;
  return demonym.test(word.lower) && !kindNouns.has(word.lower) && articleVotes.has(tokens[at - 1]?.lower ?? '');
}

/** How far a name may stand behind what it names: "the project, which they have called X". */
const CALLED_WITHIN = 9;

/** "A proofreader called X", "o projeto, batizado de X", "der Kern heißt X": the noun that words of naming give the name to. */
function calledVotes(
  { tokens, tags }: Sentence,
  at: number,
  { namingWords, namingVerbs, kindNouns, prepositions }: Language,
): KindVotes {
  const naming = prepositions.has(tokens[at]?.lower ?? '') ? at - 1 : at;
  const word = tokens[naming]?.lower ?? '';
  if (!namingWords.has(word) && !namingVerbs.has(word)) return {};
  let hasNoun = false;
  for (let back = naming - 1; back >= 0 && naming - back < CALLED_WITHIN; back -= 1) {
    const told = kindNouns.get(tokens[back]?.lower ?? '');
    if (told) return { [told]: 2.5 };
    hasNoun ||= tags[back] === 'NOUN';
    if (/^[.;:!?]$/.test(tokens[back]?.text ?? '') || (hasNoun && tags[back] === 'FINITE')) break;
  }
  return hasNoun ? { PRODUCT: 0.7, PROJECT: 0.3 } : {};
}

/** Words that a text has where it speaks of models. */
const OF_MODELS = /^(?:par[aâá]m\p{L}+|tokens?|weights|pesos|poids|gewichte|checkpoints?)$/u;

const SPEAKS_OF_MODELS = new WeakMap<Sentence, boolean>();

/** Whether a sentence speaks of models: what it names is rather one than another product. Told once a sentence, however many names it has. */
function speaksOfModels(sentence: Sentence, { kindNouns }: Language): boolean {
  const known = SPEAKS_OF_MODELS.get(sentence);
  if (known !== undefined) return known;
  const speaks = sentence.tokens.some(({ lower }) => kindNouns.get(lower) === 'MODEL' || OF_MODELS.test(lower));
  SPEAKS_OF_MODELS.set(sentence, speaks);
  return speaks;
}

/** "Baguettotron, 321 millions de paramètres": what a count of parameters follows is a model. */
function hasParameters({ tokens }: Sentence, to: number): boolean {
  if (!/^[,:(]$/.test(tokens[to]?.text ?? '')) return false;
  const counted = tokens.slice(to + 1, to + 7).findIndex(({ lower }) => /^par[aâá]m/.test(lower));
  return counted > 0 && tokens.slice(to + 1, to + 1 + counted).some(({ text }) => /\d/.test(text));
}
