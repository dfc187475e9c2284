import type { FrameRow } from '../../../verbFrames.js';

const RIVALS = { subjectKinds: 'ORGANIZATION MODEL PRODUCT', objectKinds: 'ORGANIZATION MODEL PRODUCT' } as const;
const COMPANIES = { subjectKinds: 'ORGANIZATION', objectKinds: 'ORGANIZATION' } as const;

/** What somebody has that another one goes for. */
const STANDING =
  'dominance lead grip share market-share monopoly duopoly hegemony stranglehold supremacy crown throne leadership turf edge moat empire hold head-start';

/** What English verbs say of rivals. */
export const RIVALRY: readonly FrameRow[] = [
  [
    'compete-for',
    'COMPETES_WITH',
    'compete vie battle contend clash jostle',
    'agent',
    'with against',
    { ...RIVALS, mutual: true },
  ],
  ['race-for', 'COMPETES_WITH', 'race', 'agent', 'with against', { ...RIVALS, mutual: true }],
  ['up-against', 'COMPETES_WITH', 'be find stand go come', 'agent', 'against', { ...RIVALS, about: 'up' }],
  [
    'up-against-particle',
    'COMPETES_WITH',
    'be find stand go come run',
    'agent',
    'against',
    { ...RIVALS, particle: 'up' },
  ],
  [
    'head-to-head',
    'COMPETES_WITH',
    'go be compete face battle',
    'agent',
    'with against',
    { ...RIVALS, about: 'head-to-head head toe-to-toe toe' },
  ],
  [
    'face-in-market',
    'COMPETES_WITH',
    'face meet confront encounter',
    'agent',
    'patient',
    {
      ...COMPANIES,
      about: 'market markets competition race space field segment battle arena category rivals competitors',
    },
  ],
  ['pit', 'COMPETES_WITH', 'pit', 'patient', 'against', RIVALS],
  [
    'put-in-competition',
    'COMPETES_WITH',
    'put place bring',
    'patient',
    'with against',
    { ...RIVALS, about: 'competition contention collision rivalry' },
  ],
  [
    'in-competition',
    'COMPETES_WITH',
    'be enter',
    'agent',
    'with against',
    { ...RIVALS, about: 'competition contention rivalry' },
  ],
  [
    'challenge-standing',
    'COMPETES_WITH',
    'challenge threaten erode eat break loosen weaken chisel whittle dethrone undermine encroach',
    'agent',
    'owner',
    { ...RIVALS, about: STANDING },
  ],
  [
    'catch-company',
    'COMPETES_WITH',
    'battle outspend catch outsell outgrow outbid overshadow leapfrog pursue',
    'agent',
    'patient',
    COMPANIES,
  ],
  [
    'shot-at',
    'COMPETES_WITH',
    'fire take aim',
    'agent',
    'at',
    { ...RIVALS, patientNouns: 'shot shots swipe jab aim dig' },
  ],
  ['close-gap', 'COMPETES_WITH', 'close narrow', 'agent', 'with on to', { ...RIVALS, patientNouns: 'gap distance' }],
  [
    'win-customers',
    'COMPETES_WITH',
    'win steal lure take grab attract pull snatch wrest woo',
    'agent',
    'from',
    { ...RIVALS, patientNouns: 'customers users clients share market-share subscribers advertisers shoppers business' },
  ],
  [
    'lose-customers',
    'COMPETES_WITH',
    'lose cede concede surrender',
    'agent',
    'to',
    { ...RIVALS, patientNouns: 'customers users clients share market-share subscribers ground business' },
  ],
];
