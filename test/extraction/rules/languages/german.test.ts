import { describe, expect, it } from 'vitest';
import { saidIn } from './saidIn.js';

describe('a German sentence', () => {
  it.each([
    [
      'whose verb stands in two places',
      'Im April hat der Konzern NordWerk das Start-up PixelLab übernommen.',
      ['NordWerk ACQUIRES PixelLab ASSERTED'],
    ],
    [
      'whose verb has its prefix at the end',
      'Die Firma NordWerk sammelt 20 Millionen Euro ein.',
      ['NordWerk RAISES 20000000 EUR ASSERTED'],
    ],
    [
      'whose verb closes a relative clause',
      'Die Firma NordWerk, die von Anna Becker gegründet wurde, wächst.',
      ['NordWerk FOUNDED_BY Anna Becker ASSERTED'],
    ],
    [
      'that tells of the future with "wird" and an infinitive',
      'Der Konzern NordWerk wird die Firma PixelLab verklagen.',
      ['NordWerk SUES PixelLab PLANNED'],
    ],
    [
      'that hedges with "soll"',
      'Der Konzern NordWerk soll das Start-up PixelLab übernommen haben.',
      ['NordWerk ACQUIRES PixelLab RUMOURED'],
    ],
    [
      'with an owner in front of a role that is over',
      'PixelLabs ehemaliger Sicherheitsleiter Jan Berger schweigt.',
      ['Jan Berger WORKS_FOR PixelLab ASSERTED'],
    ],
    [
      'with a participle in front of a noun',
      'Die Firma OrbitSoft wechselt zu NordWerk, einem von PixelLab finanzierten KI-Start-up.',
      ['PixelLab INVESTS_IN NordWerk ASSERTED'],
    ],
    [
      'whose subordinate clause holds descriptions between commas',
      'Es heißt, dass Anna Becker NordWerk, die Firma hinter dem Chatbot Lupino, verlassen hat.',
      ['Anna Becker WORKS_FOR NordWerk RUMOURED', 'NordWerk DEVELOPS Lupino ASSERTED'],
    ],
    [
      'that begins with a sum',
      '20 Millionen Euro will der Chiphersteller PixelLab in den Anbieter NordWerk investieren.',
      ['PixelLab INVESTS_IN NordWerk PLANNED'],
    ],
    [
      'with a role that is over in front of a compound',
      'Die ehemalige NordWerk-Chefin Anna Becker schweigt.',
      ['Anna Becker WORKS_FOR NordWerk ASSERTED'],
    ],
    [
      'with the sum of a round and who leads it',
      'Die Firma NordWerk hat eine Finanzierungsrunde über 60 Millionen Euro unter Führung von PixelLab abgeschlossen.',
      ['NordWerk RAISES 60000000 EUR ASSERTED', 'PixelLab INVESTS_IN NordWerk ASSERTED'],
    ],
    [
      'that gives somebody a post',
      'Anna Becker wurde zur Chefin der Firma NordWerk ernannt.',
      ['NordWerk LED_BY Anna Becker ASSERTED'],
    ],
    [
      'with a noun for a move',
      'Der Wechsel von Anna Becker zum Konzern NordWerk überrascht.',
      ['Anna Becker WORKS_FOR NordWerk ASSERTED'],
    ],
    ['with goods of a maker', 'Der Konzern NordWerk kauft PixelLab-Chips.', ['PixelLab SUPPLIES NordWerk ASSERTED']],
    [
      'with a source in front of its verb',
      'Laut OrbitSoft übernahm der Konzern NordWerk die Firma PixelLab.',
      ['NordWerk ACQUIRES PixelLab ASSERTED'],
    ],
    [
      'with examples of companies that somebody backs',
      'Die Firma PixelLab, ein Geldgeber von Unternehmen wie NordWerk und OrbitSoft, schweigt.',
      ['PixelLab INVESTS_IN NordWerk ASSERTED', 'PixelLab INVESTS_IN OrbitSoft ASSERTED'],
    ],
    [
      'with a participle between commas',
      'Die Firma NordWerk, 2019 von Anna Becker gegründet, wächst.',
      ['NordWerk FOUNDED_BY Anna Becker ASSERTED'],
    ],
    [
      'with a post in one word with its organization',
      'NordWerk-Co-Chefin Anna Becker schweigt.',
      ['NordWerk LED_BY Anna Becker ASSERTED'],
    ],
    [
      'with an owner in one word with what is owned',
      'NordWerk-Chefin Anna Becker sagte nichts.',
      ['NordWerk LED_BY Anna Becker ASSERTED'],
    ],
  ])('%s is read', async (_, text, expected) => {
    expect(await saidIn('de', text)).toEqual(expected);
  });
});
