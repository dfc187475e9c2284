/** Closed-class words of one language that mark what stands for a name. */
interface AnaphorWords {
  readonly pronouns: readonly string[];
  /** Words that may open a description of something named before. */
  readonly determiners: readonly string[];
  /** Whether common nouns begin with a capital, as names do. */
  readonly capitalNouns?: true;
}

/** One row a language; never shared between languages. */
const ANAPHOR_WORDS: Readonly<Record<string, AnaphorWords>> = {
  en: {
    pronouns: 'it its itself he his him she her they their them this that these which who whose both'.split(' '),
    determiners: 'the a an this that these those its his her their'.split(' '),
  },
  pt: {
    pronouns: 'ele ela eles elas seu sua seus suas isso isto este esta esse essa que quem ambos ambas'.split(' '),
    determiners:
      'o a os as um uma este esta esse essa aquele aquela seu sua seus suas do da no na ao à pelo pela'.split(' '),
  },
  es: {
    pronouns: 'él ella ello ellos ellas su sus esto eso este esta ese esa que quien ambos ambas'.split(' '),
    determiners: 'el la los las un una este esta ese esa aquel aquella su sus del al'.split(' '),
  },
  fr: {
    pronouns: 'il elle ils elles lui leur leurs son sa ses ce cela ceci celui-ci celle-ci qui que'.split(' '),
    determiners: 'le la les un une ce cet cette ces son sa ses leur leurs du au'.split(' '),
  },
  de: {
    pronouns: 'er sie es ihr ihre ihren ihm ihn sein seine seinen dieser diese dieses der die das'.split(' '),
    determiners: 'der die das den dem des ein eine einen einem einer dieser diese dieses sein seine ihr ihre'.split(
      ' ',
    ),
    capitalNouns: true,
  },
};

/**
 * Whether some words can stand for something named elsewhere: a pronoun, or a description with a common noun in it. A bare name cannot: who
 * says that it means something else is wrong.
 */
export function isAnaphor(words: string, language: string): boolean {
  const row = ANAPHOR_WORDS[language] ?? ANAPHOR_WORDS.en;
  const tokens = words.trim().split(/[\s'’]+/);
  if (!row) return false;
  if (row.pronouns.includes(words.trim().toLowerCase())) return true;
  const opens = row.determiners.includes((tokens[0] ?? '').toLowerCase());
  const nouns = tokens.filter((token) => !row.determiners.includes(token.toLowerCase()));
  if (nouns.length === 0) return false;
  return row.capitalNouns ? opens : nouns.some((noun) => /^\p{Ll}{2}/u.test(noun));
}
