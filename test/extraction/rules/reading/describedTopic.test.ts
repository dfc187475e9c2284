import { describe, expect, it } from 'vitest';
import { kinds, read } from '../read.js';

describe('topics that no table knows', () => {
  it.each([
    ['en', 'GPT-5 struggles with Scottish accents.', 'GPT-5 STRUGGLES_WITH scottish accents'],
    ['en', 'Intel is struggling with weak demand.', 'Intel STRUGGLES_WITH weak demand'],
    ['es', 'GPT-5 tropieza con las sumas largas.', 'GPT-5 STRUGGLES_WITH sumas largas'],
    ['de', 'GPT-5 leidet unter hohen Kosten.', 'GPT-5 STRUGGLES_WITH hohen kosten'],
    ['fr', 'GPT-5 peine avec les consignes longues.', 'GPT-5 STRUGGLES_WITH consignes longues'],
    ['pt', 'O GPT-5 tropeça em contas compridas.', 'GPT-5 STRUGGLES_WITH contas compridas'],
  ])('fill a slot that wants topics alone: %s, %s', async (language, text, expected) => {
    const claims = (await read(language, text)).map((claim) => claim.toLowerCase());
    expect(claims).toEqual([expected.toLowerCase()]);
  });

  it.each([
    ['en', 'Intel is struggling with its rivals.'],
    ['en', 'GPT-5 struggles with this.'],
    ['en', 'Everybody struggles with weak demand.'],
  ])(
    'are none where the words point at somebody or something said before, or nobody struggles: %s, %s',
    async (language, text) => {
      expect(await read(language, text)).toEqual([]);
      expect((await kinds(language, text)).filter((each) => each.endsWith('TOPIC'))).toEqual([]);
    },
  );
});
