import type { Language } from './language.js';
import type { Token } from './tokens.js';

/** Gives words that a text writes without their accents the spelling of the tables. */
export type Spelling = (tokens: readonly Token[]) => readonly Token[];

/** A shorter text may have no accents by chance. */
const LEAST_LETTERS = 200;
/** So few accents among its letters has no text that writes them. */
const FEWEST_ACCENTS = 0.004;
/** Words of every text that no table of the reader holds, with their accents. */
const COMMON: Readonly<Record<string, string>> = {
  fr: 'été être même mêmes après très où là également déjà dès à près près-de géant sécurité société sociétés américain américaine américains européenne européen numérique générative générale données entraînement première premières modèle modèles nouveauté stratégie économique fonctionnalité fonctionnalités réponse déploiement',
};
/** Words without an accent that are another word with one, unless a participle follows. */
const HOMOGRAPHS: Readonly<Record<string, ReadonlyMap<string, string>>> = { fr: new Map([['a', 'à']]) };
/** Behind these a form of two spellings is the participle. */
const BEFORE_PARTICIPLE = /^(?:a|ont|avait|avaient|aurait|ayant|avoir|est|sont|était|été|ete|sera|être)$/;

/** What may stand between an auxiliary and its participle. */
const BETWEEN = /^(?:ete|deja|aussi|egalement|bien|ainsi|d|notamment)$/;

interface Spellings {
  /** The words of the tables that have accents, each under its spelling without; none where that is a word as well. */
  readonly accented: ReadonlyMap<string, readonly string[]>;
  /** Participles under their spelling without accents, other words or not. */
  readonly participles: ReadonlyMap<string, string>;
}

const SPELLINGS = new WeakMap<Language, Spellings>();

/** The spelling of a text: as it is, unless the language writes accents and the text does not. */
export function spellingOf(text: string, language: Language): Spelling {
  const homographs = HOMOGRAPHS[language.code];
  if (!homographs || hasAccents(text)) return (tokens) => tokens;
  const { accented, participles } = spellingsOf(language);
  return (tokens) => {
    const spelled: Token[] = [];
    tokens.forEach((token, at) => {
      const isPlain = token.text === token.lower;
      const before = spelled.at(-1)?.lower ?? '';
      const word = isPlain ? respelled(token.lower, before, tokens[at + 1]?.lower ?? '') : token.lower;
      spelled.push(word === token.lower ? token : { ...token, text: word, lower: word });
    });
    return spelled;
  };

  function respelled(word: string, before: string, next: string): string {
    const other = homographs?.get(word);
    if (other !== undefined) return participles.has(next) || BETWEEN.test(next) ? word : other;
    const participle = participles.get(word);
    if (participle !== undefined && BEFORE_PARTICIPLE.test(before)) return participle;
    const candidates = accented.get(word) ?? [];
    return candidates.find((each) => each !== participle) ?? candidates[0] ?? word;
  }
}

function hasAccents(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const accents = text.match(/[À-ÖØ-öø-ÿ]/gu)?.length ?? 0;
  return letters < LEAST_LETTERS || accents / letters > FEWEST_ACCENTS;
}

function spellingsOf(language: Language): Spellings {
  const known = SPELLINGS.get(language);
  if (known) return known;
  const words = new Set([
    ...language.verbs.keys(),
    ...language.prepositions.keys(),
    ...language.determiners,
    ...language.adverbs,
    ...language.kindNouns.keys(),
    ...language.relationNouns.keys(),
    ...language.roundNouns,
    ...language.partNouns,
    ...language.nationalities,
    ...language.former,
    ...language.nounFrames.flatMap(({ nouns }) => [...nouns]),
    ...language.verbFrames.flatMap(({ patientNouns, about }) => [...(patientNouns ?? []), ...(about ?? [])]),
    ...[
      ...language.longPrepositions.map(([phrase]) => phrase),
      ...language.longNouns.map(([phrase]) => phrase),
      ...language.introducers,
      ...language.longAdverbs,
      ...language.sourcePhrases,
      COMMON[language.code] ?? '',
    ].flatMap((phrase) => phrase.split(' ')),
  ]);
  const accented = new Map<string, string[]>();
  const participles = new Map<string, string>();
  for (const word of words) {
    const bare = bareOf(word);
    if (language.verbs.has(word) && language.participleEndings.some((ending) => word.endsWith(ending)))
      if (bare !== word || !participles.has(bare)) participles.set(bare, word);
    if (bare !== word && !words.has(bare)) accented.set(bare, [...(accented.get(bare) ?? []), word]);
  }
  const made = { accented, participles };
  SPELLINGS.set(language, made);
  return made;
}

function bareOf(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
