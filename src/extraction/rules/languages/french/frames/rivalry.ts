import type { FrameRow } from '../../../verbFrames.js';

const WORKS = { subjectKinds: 'MODEL PRODUCT', objectKinds: 'MODEL PRODUCT' } as const;
const COMPANIES = { subjectKinds: 'ORGANIZATION', objectKinds: 'ORGANIZATION' } as const;

/** What French verbs say of rivals and of which model is the better one. */
export const RIVALRY: readonly FrameRow[] = [
  [
    'beat-idiom',
    'OUTPERFORMS',
    'doubler enfoncer terrasser écraser pulvériser humilier reléguer ridiculiser laminer déclasser précéder dépasser vaincre',
    'agent',
    'patient',
    WORKS,
  ],
  ['win-over', 'OUTPERFORMS', 'emporter imposer', 'agent', 'sur contre', WORKS],
  ['go-past', 'OUTPERFORMS', 'passer arriver terminer finir pointer classer hisser placer', 'agent', 'devant', WORKS],
  ['leave-behind', 'OUTPERFORMS', 'laisser', 'agent', 'patient', { ...WORKS, about: 'derrière place loin' }],
  [
    'take-crown',
    'OUTPERFORMS',
    'damer ravir souffler',
    'agent',
    'à',
    { ...WORKS, patientNouns: 'pion place titre tête couronne' },
  ],
  ['bow-to', 'OUTPERFORMS', 'incliner plier céder', 'devant face contre', 'agent', WORKS],
  [
    'does-better-at',
    'OUTPERFORMS',
    'traduire raisonner coder compter parler répondre écrire résumer comprendre réussir travailler transcrire calculer découper',
    'agent',
    'mieux',
    WORKS,
  ],
  [
    'line-up-against',
    'COMPETES_WITH',
    'positionner dresser bagarrer battre lutter affronter jouter poser opposer',
    'agent',
    'contre',
    COMPANIES,
  ],
  ['cross-swords', 'COMPETES_WITH', 'croiser', 'agent', 'avec', { patientNouns: 'fer', mutual: true }],
  [
    'carve-out-of',
    'COMPETES_WITH',
    'tailler grignoter disputer contester ravir prendre',
    'agent',
    'à',
    { ...COMPANIES, patientNouns: 'croupières parts marché clients place' },
  ],
  [
    'compete-product',
    'COMPETES_WITH',
    'concurrencer rivaliser défier affronter talonner',
    'agent',
    'patient avec contre',
    WORKS,
  ],
  [
    'hold-out',
    'COMPETES_WITH',
    'tenir faire donner',
    'agent',
    'à',
    {
      patientNouns: 'tête ombre réplique',
      subjectKinds: 'ORGANIZATION MODEL PRODUCT',
      objectKinds: 'ORGANIZATION MODEL PRODUCT',
    },
  ],
  [
    'share-out',
    'COMPETES_WITH',
    'disputer partager arracher',
    'agent',
    'avec à',
    {
      patientNouns: 'marché marchés clients leadership place couronne suprématie trône contrats faveurs',
      subjectKinds: 'ORGANIZATION MODEL PRODUCT',
      objectKinds: 'ORGANIZATION MODEL PRODUCT',
      mutual: true,
    },
  ],
  [
    'meet-in-battle',
    'COMPETES_WITH',
    'affronter mesurer opposer concurrencer battre',
    'agent',
    'à avec contre',
    {
      about: "s' se",
      subjectKinds: 'ORGANIZATION MODEL PRODUCT',
      objectKinds: 'ORGANIZATION MODEL PRODUCT',
      exceptAround: 'justice tribunal tribunaux procès plainte',
      mutual: true,
    },
  ],
  [
    'take-share',
    'COMPETES_WITH',
    'grignoter prendre ravir voler disputer chiper',
    'agent',
    'à',
    {
      patientNouns: 'part parts clients marché terrain vedette place',
      subjectKinds: 'ORGANIZATION MODEL PRODUCT',
      objectKinds: 'ORGANIZATION MODEL PRODUCT',
    },
  ],
];
