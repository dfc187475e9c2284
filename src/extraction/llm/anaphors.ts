/** Closed-class words of one language that mark what stands for a name. */
interface AnaphorWords {
  readonly pronouns: readonly string[];
  /** Words that may open a description of something named before. */
  readonly determiners: readonly string[];
  /** Where the noun of a description stands that tells it from a name by its small letter; nowhere where all nouns have capitals. */
  readonly noun: 'FIRST' | 'LAST' | 'CAPITAL';
}

/** One row a language; never shared between languages. */
const ANAPHOR_WORDS: Readonly<Record<string, AnaphorWords>> = {
  en: {
    pronouns: 'it its itself he his him she her they their them this that these which who whose both'.split(' '),
    determiners: 'the a an this that these those its his her their'.split(' '),
    noun: 'LAST',
  },
  pt: {
    pronouns: 'ele ela eles elas seu sua seus suas isso isto este esta esse essa que quem ambos ambas'.split(' '),
    determiners:
      'o a os as um uma este esta esse essa aquele aquela seu sua seus suas do da no na ao à pelo pela'.split(' '),
    noun: 'FIRST',
  },
  es: {
    pronouns: 'él ella ello ellos ellas su sus esto eso este esta ese esa que quien ambos ambas'.split(' '),
    determiners: 'el la los las un una este esta ese esa aquel aquella su sus del al'.split(' '),
    noun: 'FIRST',
  },
  fr: {
    pronouns: 'il elle ils elles lui leur leurs son sa ses ce cela ceci celui-ci celle-ci qui que'.split(' '),
    determiners: 'l le la les un une ce cet cette ces son sa ses leur leurs du au'.split(' '),
    noun: 'FIRST',
  },
  de: {
    pronouns: 'er sie es ihr ihre ihren ihm ihn sein seine seinen dieser diese dieses der die das'.split(' '),
    determiners: 'der die das den dem des ein eine einen einem einer dieser diese dieses sein seine ihr ihre'.split(
      ' ',
    ),
    noun: 'CAPITAL',
  },
};

/**
 * Whether some words can stand for something named elsewhere: a pronoun, or a description that a determiner opens ("the ChatGPT maker"). A name
 * cannot, with or without a determiner ("la Commission européenne"): who says that it means something else is wrong.
 */
export function isAnaphor(words: string, language: string): boolean {
  const row = ANAPHOR_WORDS[language] ?? ANAPHOR_WORDS.en;
  if (!row) return false;
  if (row.pronouns.includes(words.trim().toLowerCase())) return true;
  const [opening = '', ...rest] = words.trim().split(/[\s'’]+/);
  if (!row.determiners.includes(opening.toLowerCase()) || rest.length === 0) return false;
  const nouns = row.noun === 'LAST' ? [rest[0], rest.at(-1)] : [rest[0]];
  return row.noun === 'CAPITAL' || nouns.some((noun) => /^\p{Ll}{2}/u.test(noun ?? ''));
}

/** Some words without the determiner that opens them. */
export function withoutDeterminer(words: string, language: string): string {
  const determiners = (ANAPHOR_WORDS[language] ?? ANAPHOR_WORDS.en)?.determiners ?? [];
  const match = /^([^\s'’]+)[\s'’]+(.+)$/su.exec(words.trim());
  return match?.[1] && match[2] && determiners.includes(match[1].toLowerCase()) ? match[2] : words.trim();
}
