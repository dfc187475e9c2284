import { describe, expect, it } from 'vitest';
import { conjugateFrench } from '../../../../src/extraction/rules/conjugation/french.js';

describe('French verb forms', () => {
  it.each([
    ['lancer', ['lance', 'lança', 'lançait', 'lancera', 'lancé', 'lançant']],
    ['engager', ['engage', 'engagea', 'engageait', 'engagée']],
    ['lever', ['lève', 'lèvent', 'lèvera', 'levé', 'levait']],
    ['intégrer', ['intègre', 'intégrera', 'intégré']],
    ['employer', ['emploie', 'emploient', 'emploiera', 'employé']],
    ['investir', ['investit', 'investissent', 'investira', 'investi', 'investissant']],
    ['vendre', ['vend', 'vendent', 'vendait', 'vendra', 'vendu']],
    ['détenir', ['détient', 'détiennent', 'détenait', 'détiendra', 'détenu']],
    ['concevoir', ['conçoit', 'conçoivent', 'concevait', 'conçu', 'conçue']],
    ['reprendre', ['reprend', 'reprennent', 'reprit', 'repris']],
    ['construire', ['construit', 'construisent', 'construisait', 'construite']],
    ['acquérir', ['acquiert', 'acquièrent', 'acquit', 'acquis']],
  ])('holds the forms of "%s" that the press uses', (verb, forms) => {
    expect(conjugateFrench(verb)).toEqual(expect.arrayContaining([verb, ...forms]));
  });
});
