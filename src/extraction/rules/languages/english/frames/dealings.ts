import type { FrameRow } from '../../../verbFrames.js';

const COMPANIES = { subjectKinds: 'ORGANIZATION', objectKinds: 'ORGANIZATION' } as const;
const RIVALS = { subjectKinds: 'ORGANIZATION MODEL PRODUCT', objectKinds: 'ORGANIZATION MODEL PRODUCT' } as const;

/** Goods that one company sells to another. */
const GOODS =
  'supplies supply wafers chip chips processor processors gpu gpus server servers capacity hardware accelerators accelerator tpus memory semiconductors infrastructure compute power equipment electricity energy';

const EXAMINED = {
  subjectKinds: 'ORGANIZATION',
  objectKinds: 'ORGANIZATION PRODUCT MODEL',
  byAuthority: true,
} as const;

/** What English verbs say of companies' dealings with one another: supplies, alliances and rivalries. */
export const DEALINGS: readonly FrameRow[] = [
  [
    'get-from',
    'SUPPLIES',
    'get obtain receive take procure secure',
    'from',
    'agent',
    { ...COMPANIES, patientNouns: GOODS },
  ],
  ['make-goods', 'SUPPLIES', 'make manufacture produce fabricate assemble package', 'agent', 'maker', COMPANIES],
  ['provide-for', 'SUPPLIES', 'provide supply', 'agent', 'for', { ...COMPANIES, patientNouns: GOODS }],
  [
    'tap-for-goods',
    'SUPPLIES',
    'tap contract commission pay choose select pick',
    'patient',
    'agent',
    { ...COMPANIES, about: GOODS },
  ],
  [
    'work-together',
    'PARTNERS_WITH',
    'work collaborate cooperate partner',
    'agent',
    'with',
    { ...COMPANIES, mutual: true, particle: 'together' },
  ],
  [
    'renew-deal',
    'PARTNERS_WITH',
    'renew deepen broaden strengthen extend expand unveil',
    'agent',
    'with',
    {
      ...COMPANIES,
      patientNouns:
        'deal deals partnership partnerships agreement agreements alliance pact collaboration ties cooperation',
      mutual: true,
    },
  ],
  [
    'weigh-deal',
    'PARTNERS_WITH',
    'be remain',
    'agent',
    'with',
    { ...COMPANIES, about: 'partnership collaboration alliance tie-up', modality: 'CONSIDERED' },
  ],
  [
    'seek-information',
    'INVESTIGATES',
    'seek demand request order subpoena ask',
    'agent',
    'from',
    { ...EXAMINED, patientNouns: 'information documents data records answers details' },
  ],
  [
    'send-orders',
    'INVESTIGATES',
    'send issue serve',
    'agent',
    'to',
    { ...EXAMINED, patientNouns: 'orders order subpoena subpoenas demands demand inquiries inquiry letter letters' },
  ],
  [
    'face-probe',
    'INVESTIGATES',
    'face confront draw attract invite',
    'by from',
    'agent',
    {
      subjectKinds: 'ORGANIZATION',
      objectKinds: 'ORGANIZATION PRODUCT MODEL',
      patientNouns:
        'investigation investigations probe probes inquiry inquiries scrutiny review antitrust-investigation',
    },
  ],
  ['review', 'INVESTIGATES', 'review subpoena question', 'agent', 'patient', EXAMINED],
  [
    'under-probe',
    'INVESTIGATES',
    'be come remain',
    'by from',
    'agent',
    {
      subjectKinds: 'ORGANIZATION',
      objectKinds: 'ORGANIZATION PRODUCT MODEL',
      about: 'investigation probe scrutiny inquiry review',
    },
  ],
  [
    'sanction',
    'INVESTIGATES',
    'fine charge accuse warn',
    'agent',
    'patient',
    { ...EXAMINED, about: 'investigation probe inquiry antitrust competition privacy law laws rules gdpr' },
  ],
  ['race', 'COMPETES_WITH', 'race', 'agent', 'against with', RIVALS],
  [
    'locked-in-race',
    'COMPETES_WITH',
    'lock embroil engage',
    'patient',
    'with against',
    { ...RIVALS, about: 'race battle rivalry contest competition war duel fight struggle' },
  ],
  [
    'gain-ground',
    'COMPETES_WITH',
    'gain make lose cede',
    'agent',
    'on to against',
    { ...RIVALS, patientNouns: 'ground share' },
  ],
  [
    'overtake-company',
    'COMPETES_WITH',
    'overtake beat surpass outpace outspend',
    'agent',
    'patient',
    { subjectKinds: 'ORGANIZATION', objectKinds: 'ORGANIZATION' },
  ],
  ['dethrone', 'COMPETES_WITH', 'dethrone unseat outmaneuver outmanoeuvre', 'agent', 'patient', RIVALS],
  ['close-in', 'COMPETES_WITH', 'close', 'agent', 'on', { ...RIVALS, particle: 'in' }],
];
