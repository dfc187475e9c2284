import { describe, expect, it } from 'vitest';
import { french } from '../../../src/extraction/rules/languages/french/french.js';
import { spellingOf } from '../../../src/extraction/rules/spelling.js';
import { tokensOf } from '../../../src/extraction/rules/tokens.js';
import { saidIn } from './languages/saidIn.js';

const BARE = `La societe NordWerk a developpe Lupino, un modele destine a ses clients. Elle prepare deja une version plus rapide. Les chercheurs ont presente
 le projet a Lyon et l'ont integre a leur plateforme, apres deux annees de travail mene par une equipe de dix personnes.`;

describe('the spelling of a French text', () => {
  it('has the accents of the tables where the text writes none', () => {
    const text = 'NordWerk a developpe un modele et le presente a ses clients.';
    const words = spellingOf(BARE, french)(tokensOf(text, { start: 0, end: text.length })).map(({ text }) => text);
    expect(words).toEqual([
      'NordWerk',
      'a',
      'développé',
      'un',
      'modèle',
      'et',
      'le',
      'présente',
      'à',
      'ses',
      'clients',
      '.',
    ]);
  });

  it('is left as it is where the text writes accents', () => {
    const tokens = tokensOf('un modele', { start: 0, end: 9 });
    expect(spellingOf(BARE.replaceAll('e', 'é'), french)(tokens)).toBe(tokens);
  });

  it('is enough to read what such a text says', async () => {
    expect(await saidIn('fr', BARE)).toContain('NordWerk DEVELOPS Lupino ASSERTED');
  });
});
