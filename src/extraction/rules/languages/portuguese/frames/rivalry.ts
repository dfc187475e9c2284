import { verbFrames } from '../../../verbFrames.js';

/** How else Portuguese says that two compete: who takes what from whom, who measures forces with whom, and as what somebody presents itself. */
export const RIVALRY = verbFrames([
  [
    'measure-forces',
    'COMPETES_WITH',
    'medir',
    'agent',
    'com',
    { patientNouns: 'forças', subjectKinds: 'ORGANIZATION MODEL PRODUCT', mutual: true },
  ],
  [
    'fight',
    'COMPETES_WITH',
    'brigar duelar batalhar guerrear',
    'agent',
    'com contra',
    { subjectKinds: 'ORGANIZATION MODEL PRODUCT', objectKinds: 'ORGANIZATION MODEL PRODUCT', mutual: true },
  ],
  [
    'compete-together',
    'COMPETES_WITH',
    'competir concorrer rivalizar',
    'agent',
    'com contra',
    { subjectKinds: 'ORGANIZATION MODEL PRODUCT', mutual: true },
  ],
  [
    'dispute-together',
    'COMPETES_WITH',
    'disputar',
    'agent',
    'com',
    {
      patientNouns:
        'mercado mercados espaço liderança clientes corrida talentos usuários utilizadores contratos trono coroa hegemonia domínio preferência atenção consumidores contrato segmento setor',
      subjectKinds: 'ORGANIZATION MODEL PRODUCT',
      mutual: true,
    },
  ],
  [
    'take-market',
    'COMPETES_WITH',
    'roubar tirar tomar ganhar conquistar arrancar abocanhar',
    'agent',
    'de sobre a',
    {
      patientNouns: 'cliente clientes mercado espaço terreno usuários utilizadores liderança quota sono coroa trono',
      subjectKinds: 'ORGANIZATION MODEL PRODUCT',
      objectKinds: 'ORGANIZATION MODEL PRODUCT',
    },
  ],
  [
    'lose-market',
    'COMPETES_WITH',
    'perder ceder',
    'agent',
    'para a',
    {
      patientNouns: 'cliente clientes mercado espaço terreno usuários utilizadores liderança quota posição',
      subjectKinds: 'ORGANIZATION MODEL PRODUCT',
      objectKinds: 'ORGANIZATION MODEL PRODUCT',
    },
  ],
  [
    'chase',
    'COMPETES_WITH',
    'correr ir',
    'agent',
    'abaixo',
    { subjectKinds: 'ORGANIZATION', objectKinds: 'ORGANIZATION' },
  ],
  [
    'threaten-lead',
    'COMPETES_WITH',
    'ameaçar desafiar enfrentar abalar contestar quebrar minar',
    'agent',
    'de',
    {
      patientNouns: 'liderança domínio hegemonia supremacia posição reinado monopólio predomínio',
      subjectKinds: 'ORGANIZATION MODEL PRODUCT',
      objectKinds: 'ORGANIZATION MODEL PRODUCT',
    },
  ],
  [
    'alternative-to',
    'COMPETES_WITH',
    'be posicionar aparecer surgir apresentar chegar nascer vender oferecer promover lançar consolidar firmar tornar',
    'agent',
    'a de',
    {
      about: 'alternativa rival concorrente resposta competidor competidora contraponto',
      subjectKinds: 'ORGANIZATION MODEL PRODUCT',
      objectKinds: 'ORGANIZATION MODEL PRODUCT',
    },
  ],
  [
    'worry',
    'COMPETES_WITH',
    'preocupar pressionar incomodar ameaçar afetar apertar',
    'de',
    'patient',
    {
      about: 'concorrência avanço competição ascensão crescimento',
      subjectKinds: 'ORGANIZATION MODEL PRODUCT',
      objectKinds: 'ORGANIZATION MODEL PRODUCT',
    },
  ],
  [
    'stand-up-to',
    'COMPETES_WITH',
    'fazer dar oferecer impor',
    'agent',
    'a com',
    {
      patientNouns: 'frente concorrência sombra combate',
      subjectKinds: 'ORGANIZATION MODEL PRODUCT',
      objectKinds: 'ORGANIZATION MODEL PRODUCT',
    },
  ],
]);
