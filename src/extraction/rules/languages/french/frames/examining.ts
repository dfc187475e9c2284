import type { FrameRow } from '../../../verbFrames.js';

const WATCHED = {
  subjectKinds: 'ORGANIZATION',
  objectKinds: 'ORGANIZATION PRODUCT MODEL',
  byAuthority: true,
} as const;
const STUDIED = {
  subjectKinds: 'ORGANIZATION PROJECT',
  objectKinds: 'MODEL PRODUCT TECHNIQUE TOPIC',
} as const;

/** More of what French verbs say of authorities, courts and those who study models. */
export const EXAMINING: readonly FrameRow[] = [
  [
    'authority-probes',
    'INVESTIGATES',
    'soupçonner interroger convoquer épingler auditer contrôler inspecter surveiller viser examiner éplucher scruter étudier analyser questionner entendre',
    'agent',
    'patient',
    WATCHED,
  ],
  [
    'authority-sifts',
    'INVESTIGATES',
    'passer éplucher examiner scruter contrôler étudier',
    'agent',
    'de',
    {
      ...WATCHED,
      patientNouns: 'pratiques comptes conditions contrats algorithmes données système rachat accord fusion',
    },
  ],
  ['authority-leans-over', 'INVESTIGATES', 'pencher intéresser', 'agent', 'sur à', WATCHED],
  [
    'demand-account',
    'INVESTIGATES',
    'demander réclamer exiger',
    'agent',
    'à',
    { ...WATCHED, patientNouns: 'comptes explications documents précisions éclaircissements' },
  ],
  [
    'call-to-order',
    'INVESTIGATES',
    'mettre rappeler',
    'agent',
    'patient',
    { ...WATCHED, about: 'demeure examen ordre' },
  ],
  [
    'on-the-bench',
    'STUDIES',
    'passer mettre soumettre',
    'agent',
    'patient',
    { ...STUDIED, about: 'banc crible loupe épreuve examen microscope scanner' },
  ],
  [
    'evaluate',
    'STUDIES',
    'évaluer mesurer jauger comparer décortiquer décrypter documenter cartographier quantifier éprouver auditer sonder',
    'agent',
    'patient',
    { ...STUDIED, byResearchers: true },
  ],
  [
    'lean-over',
    'STUDIES',
    'pencher intéresser plancher travailler',
    'agent',
    'sur à',
    { ...STUDIED, byResearchers: true },
  ],
  [
    'publish-study',
    'STUDIES',
    'publier consacrer signer mener conduire réaliser dédier',
    'agent',
    'sur à',
    {
      ...STUDIED,
      patientNouns: 'étude étude analyse thèse rapport recherches travaux article évaluation enquête audit',
    },
  ],
  [
    'cite-in-court',
    'SUES',
    'citer traduire attraire',
    'agent',
    'patient',
    { about: 'justice tribunal tribunaux juge', objectKinds: 'ORGANIZATION PERSON' },
  ],
  ['plead-against', 'SUES', 'plaider ester', 'agent', 'contre', { objectKinds: 'ORGANIZATION PERSON' }],
  [
    'opposed-in-court',
    'SUES',
    'opposer',
    'patient',
    'à',
    { about: 'procès litige contentieux plainte', objectKinds: 'ORGANIZATION PERSON' },
  ],
  ['claim-damages', 'SUES', 'réclamer', 'agent', 'à', { objectKinds: 'ORGANIZATION', needsMoney: true }],
];
