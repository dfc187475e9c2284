import type { FrameRow } from '../../../verbFrames.js';

const SUITS = 'lawsuit lawsuits suit suits complaint complaints countersuit litigation filing lawsuit-filing';
const EXAMINED = {
  subjectKinds: 'ORGANIZATION',
  objectKinds: 'ORGANIZATION PRODUCT MODEL',
  byAuthority: true,
} as const;

/** What English verbs say of courts and authorities: who sues and who examines whom. */
export const COURTS: readonly FrameRow[] = [
  ['accuse-in-suit', 'SUES', 'accuse allege claim charge name target', 'agent', 'patient', { about: SUITS }],
  ['suit-accuses', 'SUES', 'accuse name target', 'owner', 'patient', { about: SUITS }],
  ['name-defendant', 'SUES', 'name list include', 'agent', 'patient', { about: 'defendant defendants' }],
  ['hit-by-suit', 'SUES', 'hit slap serve', 'from of', 'patient', { about: SUITS }],
  ['threaten-suit', 'SUES', 'threaten', 'agent', 'patient', { about: SUITS, modality: 'CONSIDERED' }],
  ['seek-damages', 'SUES', 'seek demand claim want', 'agent', 'from', { about: 'damages compensation royalties' }],
  [
    'win-against',
    'SUES',
    'lose win prevail appeal',
    'agent',
    'against',
    { about: 'court trial case appeal ruling verdict' },
  ],
  [
    'withdraw-suit',
    'SUES',
    'withdraw drop abandon settle appeal revive refile amend expand win lose press advance',
    'agent',
    'against',
    { patientNouns: `${SUITS} case claim claims action` },
  ],
  ['authority-accuses', 'INVESTIGATES', 'accuse charge interrogate summon', 'agent', 'patient', EXAMINED],
  [
    'ask-for-information',
    'INVESTIGATES',
    'ask press grill',
    'agent',
    'patient',
    { ...EXAMINED, about: 'information documents details data explanation answers practices records' },
  ],
  [
    'raid-offices',
    'INVESTIGATES',
    'raid search inspect',
    'agent',
    'owner',
    { ...EXAMINED, about: 'offices office headquarters premises' },
  ],
  ['look-at', 'INVESTIGATES', 'look', 'agent', 'at', EXAMINED],
  ['assess', 'INVESTIGATES', 'assess monitor inspect audit', 'agent', 'patient', EXAMINED],
  [
    'examine-dealing',
    'INVESTIGATES',
    'investigate probe examine review scrutinize scrutinise assess look inspect question',
    'agent',
    'owner',
    {
      ...EXAMINED,
      about:
        'investment investments deal deals partnership acquisition takeover purchase merger ties practices behaviour behavior conduct handling use bundling plan plans tactics policies terms relationship agreement',
    },
  ],
  [
    'open-proceedings',
    'INVESTIGATES',
    'open launch begin start widen broaden expand extend close end drop conclude reopen announce weigh',
    'agent',
    'into against of on',
    {
      ...EXAMINED,
      patientNouns: 'investigation investigations probe probes inquiry inquiries proceeding proceedings review case',
    },
  ],
  ['in-sights', 'INVESTIGATES', 'be come land find', 'of', 'agent', { ...EXAMINED, about: 'sights crosshairs radar' }],
];
