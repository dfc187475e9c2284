import { verbFrames } from '../../../verbFrames.js';

/** What Portuguese verbs say of purchases of companies and of what belongs to whom. */
export const OWNING = verbFrames([
  [
    'acquire',
    'ACQUIRES',
    'adquirir comprar absorver arrematar incorporar',
    'agent',
    'patient',
    { objectKinds: 'ORGANIZATION', exceptNouns: 'chip chips gpu gpus processadores servidores aceleradores licenças' },
  ],
  [
    'acquire-product',
    'ACQUIRES',
    'adquirir comprar arrematar',
    'agent',
    'patient',
    {
      objectKinds: 'PRODUCT',
      exceptNouns: 'chip chips gpu gpus processadores servidores aceleradores licenças sistemas',
    },
  ],
  ['keep', 'ACQUIRES', 'ficar', 'agent', 'com', { subjectKinds: 'ORGANIZATION', objectKinds: 'ORGANIZATION' }],
  ['sell', 'ACQUIRES', 'vender', 'a para', 'patient', { subjectKinds: 'ORGANIZATION', objectKinds: 'ORGANIZATION' }],
  [
    'take-control',
    'ACQUIRES',
    'assumir comprar tomar adquirir obter',
    'agent',
    'de',
    { patientNouns: 'controle controlo maioria totalidade operação operações negócio', objectKinds: 'ORGANIZATION' },
  ],
  [
    'incorporate',
    'ACQUIRES',
    'incorporar abocanhar engolir',
    'agent',
    'patient',
    { subjectKinds: 'ORGANIZATION', objectKinds: 'ORGANIZATION' },
  ],
  [
    'make-offer',
    'ACQUIRES',
    'fazer apresentar lançar avaliar considerar preparar',
    'agent',
    'por para',
    { patientNouns: 'oferta proposta opa', objectKinds: 'ORGANIZATION', modality: 'CONSIDERED' },
  ],
  ['own', 'PART_OF', 'controlar', 'patient', 'agent', { subjectKinds: 'ORGANIZATION' }],
  ['belong', 'PART_OF', 'pertencer', 'agent', 'a'],
  ['part-of', 'PART_OF', 'be fazer tornar', 'agent', 'de', { patientNouns: 'parte subsidiária unidade divisão braço' }],
  [
    'owned',
    'PART_OF',
    'possuir controlar',
    'patient',
    'agent',
    { subjectKinds: 'ORGANIZATION', objectKinds: 'ORGANIZATION' },
  ],
  [
    'integrate',
    'PART_OF',
    'integrar compor',
    'agent',
    'patient',
    { subjectKinds: 'ORGANIZATION', objectKinds: 'ORGANIZATION', about: 'grupo conglomerado portfólio holding' },
  ],
]);
