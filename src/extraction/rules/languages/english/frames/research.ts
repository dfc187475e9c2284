import type { FrameRow } from '../../../verbFrames.js';

const EXAMINED = { subjectKinds: 'ORGANIZATION PROJECT', objectKinds: 'MODEL PRODUCT TECHNIQUE TOPIC' } as const;
const WEAK = { objectKinds: 'TOPIC TECHNIQUE' } as const;
const SHAPED = {
  subjectKinds: 'ORGANIZATION MODEL PRODUCT PROJECT',
  objectKinds: 'ORGANIZATION MODEL PRODUCT PROJECT',
} as const;

/** What somebody did that moves others. */
const FEAT =
  'success rise breakthrough launch release debut emergence arrival popularity example progress achievement work ideas approach triumph model models';

/** What English verbs say of research: what is studied, where it falls short and what it took its ideas from. */
export const RESEARCH: readonly FrameRow[] = [
  [
    'test',
    'STUDIES',
    'test evaluate examine benchmark assess analyze analyse audit measure probe compare red-team stress-test scrutinize inspect dissect quantify reproduce replicate',
    'agent',
    'patient',
    { ...EXAMINED, byResearchers: true },
  ],
  ['test-with', 'STUDIES', 'compare', 'agent', 'with to against', { ...EXAMINED, byResearchers: true }],
  ['look-at', 'STUDIES', 'look', 'agent', 'at into', { ...EXAMINED, byResearchers: true }],
  ['put-to-test', 'STUDIES', 'put', 'agent', 'patient', { ...EXAMINED, about: 'test tests paces' }],
  [
    'study-what',
    'STUDIES',
    'study analyse analyze research explore investigate examine evaluate assess measure',
    'agent',
    'owner',
    {
      ...EXAMINED,
      about:
        'use behaviour behavior performance outputs answers responses effects effect risks impact capabilities limits abilities biases bias accuracy energy usage safety',
    },
  ],
  ['specialise-in', 'STUDIES', 'specialize specialise', 'agent', 'in', { ...EXAMINED, objectKinds: 'TECHNIQUE' }],
  [
    'research-on',
    'STUDIES',
    'focus concentrate work',
    'agent',
    'on',
    { ...EXAMINED, about: 'research researchers', objectKinds: 'TECHNIQUE TOPIC' },
  ],
  [
    'struggle-at',
    'STRUGGLES_WITH',
    'struggle wrestle grapple stumble trip underperform falter disappoint wobble flounder',
    'agent',
    'with in on at over around',
    WEAK,
  ],
  ['fail-at', 'STRUGGLES_WITH', 'fail', 'agent', 'at in on', WEAK],
  ['come-short', 'STRUGGLES_WITH', 'come fall', 'agent', 'in on at', { ...WEAK, about: 'short' }],
  ['suffer-from', 'STRUGGLES_WITH', 'suffer', 'agent', 'from with', WEAK],
  ['plague', 'STRUGGLES_WITH', 'plague hobble hamper hinder haunt bedevil', 'patient', 'agent', WEAK],
  ['lack', 'STRUGGLES_WITH', 'lack', 'agent', 'patient', { ...WEAK, subjectKinds: 'MODEL PRODUCT' }],
  [
    'weak-at',
    'STRUGGLES_WITH',
    'be remain prove',
    'agent',
    'at in with on',
    {
      ...WEAK,
      subjectKinds: 'MODEL PRODUCT',
      about: 'weak weaker bad poor terrible worse worst unreliable inconsistent shaky hopeless clumsy lousy mediocre',
    },
  ],
  [
    'prone-to',
    'STRUGGLES_WITH',
    'be remain',
    'agent',
    'to',
    { ...WEAK, subjectKinds: 'MODEL PRODUCT', about: 'prone' },
  ],
  ['behind-in', 'STRUGGLES_WITH', 'be lag fall remain trail', 'agent', 'in on', { ...WEAK, particle: 'behind' }],
  [
    'do-poorly',
    'STRUGGLES_WITH',
    'perform do score fare work',
    'agent',
    'at in on with',
    { ...WEAK, about: 'poorly badly worse terribly' },
  ],
  [
    'remain-hard',
    'STRUGGLES_WITH',
    'be remain prove stay',
    'for of to',
    'agent',
    {
      ...WEAK,
      subjectKinds: 'MODEL PRODUCT ORGANIZATION',
      about:
        'challenge weakness problem hurdle difficulty hard difficult tricky obstacle limitation stumbling-block headache',
    },
  ],
  [
    'feat-moves',
    'INFLUENCED_BY',
    'prompt spur push force inspire shake rattle influence shape jolt motivate galvanize compel spook',
    'patient',
    'owner',
    { ...SHAPED, about: FEAT },
  ],
  ['move', 'INFLUENCED_BY', 'motivate galvanize jolt rattle spook shake inform compel', 'patient', 'agent', SHAPED],
  ['force', 'INFLUENCED_BY', 'force', 'patient', 'agent', { ...SHAPED, objectKinds: 'MODEL PRODUCT' }],
  [
    'follow-lead',
    'INFLUENCED_BY',
    'follow copy take borrow adopt ape',
    'agent',
    'owner',
    { ...SHAPED, about: 'lead example footsteps book playbook recipe blueprint cue path' },
  ],
  [
    'borrow-page',
    'INFLUENCED_BY',
    'take borrow',
    'agent',
    'from of',
    { ...SHAPED, about: 'page leaf inspiration ideas idea cues cue' },
  ],
  ['borrow-from', 'INFLUENCED_BY', 'borrow learn', 'agent', 'from', SHAPED],
  [
    'respond-to',
    'INFLUENCED_BY',
    'respond react',
    'agent',
    'to',
    { subjectKinds: 'ORGANIZATION', objectKinds: 'MODEL PRODUCT' },
  ],
  ['effect-on', 'INFLUENCED_BY', 'have exert', 'on upon over', 'agent', { ...SHAPED, patientNouns: 'influence' }],
  ['pave-way', 'INFLUENCED_BY', 'pave clear', 'for', 'agent', { ...SHAPED, patientNouns: 'way path' }],
  [
    'set-example',
    'INFLUENCED_BY',
    'set provide serve act be become',
    'for of to behind',
    'agent',
    { ...SHAPED, about: 'inspiration template blueprint example', exceptAround: 'ceo chief' },
  ],
  [
    'owe',
    'INFLUENCED_BY',
    'owe',
    'agent',
    'to',
    { ...SHAPED, exceptNouns: 'dollars million billion money fees royalties' },
  ],
];
