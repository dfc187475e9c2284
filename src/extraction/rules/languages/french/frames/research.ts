import type { FrameRow } from '../../../verbFrames.js';

const STUDIED = {
  subjectKinds: 'ORGANIZATION PROJECT',
  objectKinds: 'MODEL PRODUCT TECHNIQUE TOPIC',
} as const;

/** What French verbs say of what is studied, and of what models and companies are bad at. */
export const RESEARCH: readonly FrameRow[] = [
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
    'fumble',
    'STRUGGLES_WITH',
    'bafouiller patauger caler flancher bloquer sécher tâtonner boiter patiner bredouiller trébucher déraper cafouiller dérailler galérer',
    'agent',
    'en avec sur à devant dans contre',
    { objectKinds: 'TOPIC TECHNIQUE' },
  ],
  [
    'slip-away',
    'STRUGGLES_WITH',
    'échapper résister',
    'à',
    'agent',
    { subjectKinds: 'MODEL PRODUCT', objectKinds: 'TOPIC TECHNIQUE' },
  ],
  [
    'get-wrong',
    'STRUGGLES_WITH',
    'rater confondre manquer massacrer écorcher estropier ignorer',
    'agent',
    'patient',
    { subjectKinds: 'MODEL PRODUCT', objectKinds: 'TOPIC TECHNIQUE' },
  ],
  [
    'be-weak',
    'STRUGGLES_WITH',
    'be rester demeurer sembler paraître se montrer',
    'agent',
    'en sur avec',
    { objectKinds: 'TOPIC TECHNIQUE', about: 'faible faibles médiocre limité limitée décevant décevante perfectible' },
  ],
  [
    'sin-by',
    'STRUGGLES_WITH',
    'pécher',
    'agent',
    'par en',
    { objectKinds: 'TOPIC TECHNIQUE', subjectKinds: 'MODEL PRODUCT ORGANIZATION PROJECT' },
  ],
  [
    'take-apart',
    'STUDIES',
    'décortiquer décrypter éplucher ausculter évaluer auditer tester scruter',
    'agent',
    'patient',
    { subjectKinds: 'ORGANIZATION PROJECT', objectKinds: 'MODEL TECHNIQUE TOPIC' },
  ],
  [
    'study-workings',
    'STUDIES',
    'étudier analyser examiner évaluer mesurer décrypter décortiquer tester documenter',
    'agent',
    'de',
    {
      subjectKinds: 'ORGANIZATION PROJECT',
      objectKinds: 'ORGANIZATION MODEL PRODUCT TECHNIQUE TOPIC',
      patientNouns:
        'fonctionnement comportement performances performance impact effet effets architecture code capacités limites biais sécurité risques fiabilité réponses rendement',
    },
  ],
  [
    'publish-study',
    'STUDIES',
    'publier mener réaliser consacrer présenter signer conduire diffuser',
    'agent',
    'sur à de',
    {
      subjectKinds: 'ORGANIZATION PROJECT',
      objectKinds: 'ORGANIZATION MODEL PRODUCT TECHNIQUE TOPIC',
      patientNouns:
        'étude études rapport rapports analyse recherche recherches travaux article audit évaluation expérience',
    },
  ],
  [
    'look-into',
    'STUDIES',
    'travailler plancher chercher',
    'agent',
    'sur',
    { subjectKinds: 'ORGANIZATION PROJECT', objectKinds: 'TECHNIQUE TOPIC' },
  ],
  [
    'bend-over',
    'STUDIES',
    'pencher',
    'agent',
    'sur',
    { subjectKinds: 'ORGANIZATION PROJECT', objectKinds: 'MODEL TECHNIQUE TOPIC' },
  ],
  [
    'put-to-test',
    'STUDIES',
    'soumettre mettre',
    'agent',
    'patient',
    {
      about: 'test tests épreuve batterie examen',
      subjectKinds: 'ORGANIZATION PROJECT',
      objectKinds: 'MODEL PRODUCT TECHNIQUE',
    },
  ],
];
