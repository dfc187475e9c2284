import { describe, expect, it } from 'vitest';
import { saidIn } from './saidIn.js';

describe('a French sentence', () => {
  it.each([
    [
      'in the composed past',
      "La société NordWerk a racheté la start-up PixelLab l'an dernier.",
      ['NordWerk ACQUIRES PixelLab ASSERTED'],
    ],
    [
      'in the conditional of hearsay',
      'Le groupe NordWerk aurait racheté la start-up PixelLab.',
      ['NordWerk ACQUIRES PixelLab RUMOURED'],
    ],
    ['in the future', 'Le groupe NordWerk attaquera la société PixelLab.', ['NordWerk SUES PixelLab PLANNED']],
    ['that denies', "Le groupe NordWerk n'a pas racheté la start-up PixelLab.", ['NordWerk ACQUIRES PixelLab DENIED']],
    [
      'whose past with "être" is no passive',
      'La société NordWerk s’est associée avec le groupe PixelLab.',
      ['NordWerk PARTNERS_WITH PixelLab ASSERTED'],
    ],
    [
      'whose speaker stands behind the auxiliary',
      'Anna Becker a quitté la société NordWerk, a-t-elle déclaré lundi.',
      ['Anna Becker WORKS_FOR NordWerk ASSERTED'],
    ],
    [
      'whose object stands between two verbs',
      'La société NordWerk prépare un tour de table qui pourrait la valoriser à 2 milliards d’euros.',
      ['NordWerk VALUED_AT 2000000000 EUR CONSIDERED'],
    ],
    [
      'with a preposition of several words that is said in part again',
      'La société NordWerk a lancé des poursuites à l’encontre de PixelLab ainsi que d’OrbitSoft.',
      ['NordWerk SUES OrbitSoft ASSERTED', 'NordWerk SUES PixelLab ASSERTED'],
    ],
    [
      'with a maker in front of what it makes',
      "NordWerk, l'entreprise derrière l'assistant Lupino, se tait.",
      ['NordWerk DEVELOPS Lupino ASSERTED'],
    ],
    ['that names a post', 'La société NordWerk nomme Anna Becker PDG.', ['NordWerk LED_BY Anna Becker ASSERTED']],
    [
      'that names a post in the passive',
      'Anna Becker a été nommée directrice générale de NordWerk.',
      ['NordWerk LED_BY Anna Becker ASSERTED'],
    ],
    [
      'with an adverb of several words between its verb and object',
      "La société NordWerk développe d'abord le modèle Lupino.",
      ['NordWerk DEVELOPS Lupino ASSERTED'],
    ],
    [
      'with what weighs it behind an elision',
      "Le rachat de PixelLab par NordWerk est à l'étude.",
      ['NordWerk ACQUIRES PixelLab CONSIDERED'],
    ],
    [
      'whose subject is told by examples behind it',
      'NordWerk lève 20 millions d’euros. Plusieurs investisseurs ont participé au tour de table, dont PixelLab et OrbitSoft.',
      [
        'NordWerk RAISES 20000000 EUR ASSERTED',
        'OrbitSoft INVESTS_IN NordWerk ASSERTED',
        'PixelLab INVESTS_IN NordWerk ASSERTED',
      ],
    ],
    [
      'that announces a round',
      'La start-up NordWerk a annoncé une levée de fonds de 20 millions d’euros.',
      ['NordWerk RAISES 20000000 EUR ASSERTED'],
    ],
    [
      'with an authority named in brackets',
      'L’autorité de la concurrence (ADLK) a ouvert une enquête contre la société NordWerk.',
      ['ADLK INVESTIGATES NordWerk ASSERTED'],
    ],
    [
      'with an investor of a member of the same list',
      'NordWerk attaque la société PixelLab et la société OrbitSoft, son principal investisseur.',
      ['NordWerk SUES OrbitSoft ASSERTED', 'NordWerk SUES PixelLab ASSERTED', 'OrbitSoft INVESTS_IN PixelLab ASSERTED'],
    ],
    ['in the passive', 'NordWerk est dirigée par Anna Becker.', ['NordWerk LED_BY Anna Becker ASSERTED']],
  ])('%s is read', async (_, text, expected) => {
    expect(await saidIn('fr', text)).toEqual(expected);
  });
});
