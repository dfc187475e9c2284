import { verbFrames } from '../../../verbFrames.js';

/** What Portuguese verbs say of making, publishing and offering models and products. */
export const MAKING = verbFrames([
  [
    'known-for',
    'DEVELOPS',
    'conhecer',
    'patient',
    'agent',
    { subjectKinds: 'ORGANIZATION', objectKinds: 'MODEL PRODUCT' },
  ],
  [
    'develop',
    'DEVELOPS',
    'desenvolver criar construir projetar treinar fabricar produzir elaborar conceber preparar',
    'agent',
    'patient',
  ],
  ['make', 'DEVELOPS', 'fazer', 'agent', 'patient', { objectKinds: 'MODEL PRODUCT' }],
  ['work-on', 'DEVELOPS', 'trabalhar', 'agent', 'em', { objectKinds: 'MODEL PRODUCT PROJECT' }],
  ['behind', 'DEVELOPS', 'be', 'agent', 'atrás', { objectKinds: 'MODEL PRODUCT' }],
  ['plan', 'DEVELOPS', 'planejar formar montar', 'agent', 'patient', { objectKinds: 'PROJECT', modality: 'PLANNED' }],
  [
    'release',
    'RELEASES',
    'lançar apresentar publicar revelar divulgar liberar disponibilizar anunciar introduzir estrear mostrar inaugurar',
    'agent',
    'patient',
    { objectKinds: 'MODEL PRODUCT' },
  ],
  ['arrive', 'RELEASES', 'chegar', 'de por', 'agent', { subjectKinds: 'ORGANIZATION', objectKinds: 'MODEL PRODUCT' }],
  [
    'offer',
    'OFFERS',
    'oferecer hospedar fornecer disponibilizar distribuir revender servir comercializar',
    'agent',
    'patient',
    { objectKinds: 'MODEL PRODUCT' },
  ],
  [
    'reach-through',
    'OFFERS',
    'acessar alcançar usar',
    'via através',
    'patient',
    { subjectKinds: 'ORGANIZATION', objectKinds: 'MODEL PRODUCT' },
  ],
  [
    'available',
    'OFFERS',
    'be ficar',
    'via através em por',
    'agent',
    {
      subjectKinds: 'ORGANIZATION',
      objectKinds: 'MODEL PRODUCT',
      about: 'disponível disponíveis acessível acessíveis hospedado',
    },
  ],
  [
    'give-access',
    'OFFERS',
    'dar oferecer fornecer conceder',
    'agent',
    'a',
    { patientNouns: 'acesso', objectKinds: 'MODEL PRODUCT' },
  ],
]);
