import { verbFrames } from '../../../verbFrames.js';

/** What Spanish verbs say of purchases of companies and of what belongs to whom. */
export const OWNING = verbFrames([
  [
    'acquire',
    'ACQUIRES',
    'adquirir comprar absorber',
    'agent',
    'patient',
    { exceptNouns: 'chip chips gpu gpus procesadores servidores aceleradores licencias sistemas' },
  ],
  [
    'keep',
    'ACQUIRES',
    'quedar hacer',
    'agent',
    'con',
    { subjectKinds: 'ORGANIZATION', objectKinds: 'ORGANIZATION PRODUCT' },
  ],
  ['sell', 'ACQUIRES', 'vender', 'a', 'patient', { subjectKinds: 'ORGANIZATION', objectKinds: 'ORGANIZATION' }],
  [
    'take-control',
    'ACQUIRES',
    'tomar asumir comprar adquirir obtener hacerse',
    'agent',
    'de con',
    { about: 'control mayoría totalidad', subjectKinds: 'ORGANIZATION', objectKinds: 'ORGANIZATION' },
  ],
  [
    'get-hold',
    'ACQUIRES',
    'hacer quedar',
    'agent',
    'con',
    { subjectKinds: 'ORGANIZATION', objectKinds: 'ORGANIZATION' },
  ],
  [
    'make-offer',
    'ACQUIRES',
    'hacer presentar lanzar estudiar valorar preparar',
    'agent',
    'por para sobre',
    { patientNouns: 'oferta opa propuesta puja', objectKinds: 'ORGANIZATION', modality: 'CONSIDERED' },
  ],
  ['own', 'PART_OF', 'controlar', 'patient', 'agent', { subjectKinds: 'ORGANIZATION' }],
  ['belong', 'PART_OF', 'pertenecer', 'agent', 'a'],
  ['part-of', 'PART_OF', 'be formar', 'agent', 'de', { patientNouns: 'parte filial división unidad' }],
  [
    'owned',
    'PART_OF',
    'controlar poseer',
    'patient',
    'agent',
    { subjectKinds: 'ORGANIZATION', objectKinds: 'ORGANIZATION' },
  ],
]);
