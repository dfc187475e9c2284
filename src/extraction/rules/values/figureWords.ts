import type { Bound } from '../../../graph/money.js';

/** How one language writes figures. Every word is a fragment of a pattern, matched without regard to case. */
export interface FigureWords {
  /** What a point or comma means that exactly three digits follow ("1.500"); elsewhere a single mark is the decimal mark. */
  readonly threeDigits: Readonly<Record<'.' | ',', 'thousand' | 'decimal'>>;
  /** Scale words and their factor, longer phrases first. */
  readonly scales: readonly (readonly [words: string, factor: number])[];
  /** Small numbers in words; they count only where a scale word follows ("two billion"). */
  readonly numbers: readonly (readonly [words: string, value: number])[];
  /** Words in front of a figure that bound it. */
  readonly boundsBefore: readonly (readonly [words: string, bound: Bound])[];
  /** Words behind a figure that bound it. */
  readonly boundsAfter: readonly (readonly [words: string, bound: Bound])[];
  /** In front of a range, and between its ends then: "between … and …". */
  readonly rangeOpens: string;
  readonly rangeAnd: string;
  /** Between the ends of a range that nothing opens: "1 to 2 billion dollars". */
  readonly rangeTo: string;
  /** Joins a figure to what it counts ("milhões de dólares"); empty where nothing does. */
  readonly of: string;
}

/** How languages write figures. A new language is a new row. */
export const FIGURE_WORDS: Readonly<Record<string, FigureWords>> = {
  en: {
    threeDigits: { '.': 'decimal', ',': 'thousand' },
    scales: [
      ['trillions?', 1e12],
      ['billions?', 1e9],
      ['millions?', 1e6],
      ['thousand', 1e3],
      ['hundred', 100],
    ],
    numbers: [
      ['half\\s+a', 0.5],
      ['an?|one', 1],
      ['two', 2],
      ['three', 3],
      ['four', 4],
      ['five', 5],
      ['six', 6],
      ['seven', 7],
      ['eight', 8],
      ['nine', 9],
      ['ten', 10],
    ],
    boundsBefore: [
      ['up\\s+to|at\\s+most|less\\s+than|no\\s+more\\s+than|under|below|as\\s+much\\s+as', 'UP_TO'],
      [
        'at\\s+least|more\\s+than|over|above|upwards?\\s+of|no\\s+less\\s+than|in\\s+excess\\s+of|exceeding|north\\s+of',
        'AT_LEAST',
      ],
      ['about|around|roughly|approximately|some|nearly|almost|close\\s+to|an\\s+estimated', 'ABOUT'],
    ],
    boundsAfter: [
      ['or\\s+more|or\\s+higher', 'AT_LEAST'],
      ['or\\s+less|at\\s+most', 'UP_TO'],
      ['or\\s+so', 'ABOUT'],
    ],
    rangeOpens: 'between',
    rangeAnd: 'and',
    rangeTo: 'to',
    of: 'of',
  },
  pt: {
    threeDigits: { '.': 'thousand', ',': 'decimal' },
    scales: [
      ['mil\\s+milh(?:ões|oes)', 1e9],
      ['trilh(?:ões|oes|ão|ao)|tri', 1e12],
      ['bili(?:ões|ão)', 1e12],
      ['bilh(?:ões|oes|ão|ao)|bi', 1e9],
      ['milh(?:ões|oes|ão|ao)|mi', 1e6],
      ['mil', 1e3],
    ],
    numbers: [
      ['mei[oa]', 0.5],
      ['uma?', 1],
      ['dois|duas', 2],
      ['três', 3],
      ['quatro', 4],
      ['cinco', 5],
      ['seis', 6],
      ['sete', 7],
      ['oito', 8],
      ['nove', 9],
      ['dez', 10],
    ],
    boundsBefore: [
      ['até|no\\s+máximo|menos\\s+de|abaixo\\s+de', 'UP_TO'],
      [
        'pelo\\s+menos|ao\\s+menos|no\\s+mínimo|mais\\s+d[eo](?:\\s+que)?|acima\\s+d[eo]s?|superior(?:es)?\\s+a',
        'AT_LEAST',
      ],
      ['cerca\\s+de|aproximadamente|por\\s+volta\\s+de|em\\s+torno\\s+de|quase|perto\\s+de|uns|umas', 'ABOUT'],
    ],
    boundsAfter: [
      ['ou\\s+mais', 'AT_LEAST'],
      ['ou\\s+menos|no\\s+máximo', 'UP_TO'],
    ],
    rangeOpens: 'entre',
    rangeAnd: 'e|a',
    rangeTo: 'a|até',
    of: 'de',
  },
  es: {
    threeDigits: { '.': 'thousand', ',': 'thousand' },
    scales: [
      ['mil\\s+mill(?:ones|ón)', 1e9],
      ['trill(?:ones|ón)', 1e18],
      ['bill(?:ones|ón)', 1e12],
      ['millardos?', 1e9],
      ['mill(?:ones|ón)|mdd|mm', 1e6],
      ['mil', 1e3],
    ],
    numbers: [
      ['medio', 0.5],
      ['una?', 1],
      ['dos', 2],
      ['tres', 3],
      ['cuatro', 4],
      ['cinco', 5],
      ['seis', 6],
      ['siete', 7],
      ['ocho', 8],
      ['nueve', 9],
      ['diez', 10],
    ],
    boundsBefore: [
      ['hasta|como\\s+máximo|menos\\s+de|por\\s+debajo\\s+de', 'UP_TO'],
      ['al\\s+menos|por\\s+lo\\s+menos|como\\s+mínimo|más\\s+de|superior(?:es)?\\s+a|por\\s+encima\\s+de', 'AT_LEAST'],
      ['cerca\\s+de|alrededor\\s+de|aproximadamente|unos|unas|casi|en\\s+torno\\s+a', 'ABOUT'],
    ],
    boundsAfter: [
      ['o\\s+más', 'AT_LEAST'],
      ['o\\s+menos|como\\s+máximo', 'UP_TO'],
    ],
    rangeOpens: 'entre',
    rangeAnd: 'y|a',
    rangeTo: 'a|hasta',
    of: 'de',
  },
  fr: {
    threeDigits: { '.': 'thousand', ',': 'decimal' },
    scales: [
      // "Trillion" is met in translations alone.
      ['billions?|trillions?', 1e12],
      ['milliards?|mds?', 1e9],
      ['millions?', 1e6],
      ['mille', 1e3],
    ],
    numbers: [
      ['une?', 1],
      ['deux', 2],
      ['trois', 3],
      ['quatre', 4],
      ['cinq', 5],
      ['six', 6],
      ['sept', 7],
      ['huit', 8],
      ['neuf', 9],
      ['dix', 10],
      ['douze', 12],
      ['quinze', 15],
      ['vingt', 20],
      ['trente', 30],
      ['cinquante', 50],
      ['cent', 100],
    ],
    boundsBefore: [
      ["jusqu['’]à|au\\s+plus|moins\\s+de", 'UP_TO'],
      ['au\\s+moins|plus\\s+de|au\\s+minimum', 'AT_LEAST'],
      ['environ|près\\s+de|autour\\s+de|quelque|presque', 'ABOUT'],
    ],
    boundsAfter: [
      ['ou\\s+plus', 'AT_LEAST'],
      ['au\\s+maximum', 'UP_TO'],
      ['environ', 'ABOUT'],
    ],
    rangeOpens: 'entre',
    rangeAnd: 'et',
    rangeTo: 'à',
    of: "de\\s+|d['’]",
  },
  de: {
    threeDigits: { '.': 'thousand', ',': 'decimal' },
    scales: [
      ['Billion(?:en)?', 1e12],
      ['Milliarden?|Mrd\\.?', 1e9],
      ['Million(?:en)?|Mio\\.?', 1e6],
      ['Tausend', 1e3],
    ],
    numbers: [
      ['eine[rn]?', 1],
      ['zwei', 2],
      ['drei', 3],
      ['vier', 4],
      ['fünf', 5],
      ['sechs', 6],
      ['sieben', 7],
      ['acht', 8],
      ['neun', 9],
      ['zehn', 10],
      ['elf', 11],
      ['zwölf', 12],
      ['zwanzig', 20],
      ['dreißig', 30],
      ['vierzig', 40],
      ['fünfzig', 50],
      ['hundert', 100],
    ],
    boundsBefore: [
      ['bis\\s+zu|höchstens|weniger\\s+als|unter', 'UP_TO'],
      // "Eine Runde über 5 Millionen" is one of 5 million.
      [
        'mindestens|mehr\\s+als|(?<!(?:runde|finanzierung|investition|vertrag|auftrag|deal|kredit|spritze|zusage|abkommen|vereinbarung|darlehen)\\s)über',
        'AT_LEAST',
      ],
      ['etwa|rund|ungefähr|circa|ca\\.|knapp|fast', 'ABOUT'],
    ],
    boundsAfter: [['oder\\s+mehr', 'AT_LEAST']],
    rangeOpens: 'zwischen',
    rangeAnd: 'und',
    rangeTo: 'bis',
    of: '',
  },
};

/** Letters that stand for a scale in every language, in capitals and small: "405B", "$1.5bn", "10k". */
export const SCALE_LETTERS: readonly (readonly [letters: string, factor: number])[] = [
  ['tn|t', 1e12],
  ['bn|b', 1e9],
  ['mn|m', 1e6],
  ['k', 1e3],
];

/** The row of a language, English for one that has none. */
export function figureWords(language: string): FigureWords {
  return FIGURE_WORDS[language.slice(0, 2).toLowerCase()] ?? (FIGURE_WORDS.en as FigureWords);
}
