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
    ['in the passive', 'NordWerk est dirigée par Anna Becker.', ['NordWerk LED_BY Anna Becker ASSERTED']],
  ])('%s is read', async (_, text, expected) => {
    expect(await saidIn('fr', text)).toEqual(expected);
  });
});
