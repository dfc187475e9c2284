import type { FrameRow } from '../../../verbFrames.js';

const AUTHORITIES =
  'behörde kartellamt kommission aufsicht staatsanwaltschaft ministerium wettbewerbshüter datenschützer gericht kartellwächter regulierer regulierungsbehörde justizministerium bundeskartellamt amt ftc sec cma cnil bafin edpb garante';

/** What German verbs say of courts and authorities. */
export const COURTS: readonly FrameRow[] = [
  ['sue', 'SUES', 'verklagen', 'agent', 'patient'],
  ['sue-against', 'SUES', 'klagen prozessieren', 'agent', 'gegen'],
  [
    'go-to-court',
    'SUES',
    'ziehen vorgehen gewinnen verlieren siegen unterliegen streiten klagen',
    'agent',
    'gegen',
    { about: 'gericht klage juristisch gerichtlich rechtlich rechtsweg prozess' },
  ],
  ['drag-to-court', 'SUES', 'zerren bringen ziehen', 'agent', 'patient', { about: 'gericht kadi' }],
  [
    'file-suit',
    'SUES',
    'einreichen erheben anstrengen führen haben zurückziehen verlieren gewinnen anstrengen vorbereiten ankündigen vorlegen starten fallenlassen beilegen',
    'agent',
    'gegen',
    { patientNouns: 'klage sammelklage rechtsstreit prozess' },
  ],
  [
    'face-suit',
    'SUES',
    'be sehen erhalten',
    'von',
    'agent',
    { about: 'klage sammelklage', subjectKinds: 'ORGANIZATION PERSON', objectKinds: 'ORGANIZATION PERSON' },
  ],
  [
    'suit-lies',
    'SUES',
    'vorliegen laufen liegen',
    'von',
    'gegen',
    {
      about: 'klage sammelklage rechtsstreit',
      subjectKinds: 'ORGANIZATION PERSON',
      objectKinds: 'ORGANIZATION PERSON',
    },
  ],
  ['investigate', 'INVESTIGATES', 'ermitteln', 'agent', 'gegen', { subjectKinds: 'ORGANIZATION' }],
  [
    'act-against',
    'INVESTIGATES',
    'vorgehen',
    'agent',
    'gegen',
    { subjectKinds: 'ORGANIZATION', objectKinds: 'ORGANIZATION PRODUCT MODEL', about: AUTHORITIES },
  ],
  [
    'probe-by-authority',
    'INVESTIGATES',
    'untersuchen prüfen überprüfen durchleuchten durchsuchen',
    'agent',
    'patient',
    { subjectKinds: 'ORGANIZATION', objectKinds: 'ORGANIZATION PRODUCT MODEL', about: AUTHORITIES },
  ],
  [
    'punished-by-authority',
    'INVESTIGATES',
    'verhängen',
    'agent',
    'gegen',
    { subjectKinds: 'ORGANIZATION', objectKinds: 'ORGANIZATION', patientNouns: 'strafe bußgeld geldbuße geldstrafe' },
  ],
  [
    'open-probe',
    'INVESTIGATES',
    'einleiten eröffnen starten aufnehmen führen',
    'agent',
    'gegen zu über von',
    { patientNouns: 'untersuchung verfahren ermittlung ermittlungen prüfung', subjectKinds: 'ORGANIZATION' },
  ],
  [
    'take-aim',
    'INVESTIGATES',
    'nehmen',
    'agent',
    'patient',
    { about: 'visier lupe', subjectKinds: 'ORGANIZATION', objectKinds: 'ORGANIZATION PRODUCT MODEL' },
  ],
  [
    'in-sights',
    'INVESTIGATES',
    'stehen geraten be',
    'von',
    'agent',
    { about: 'visier', subjectKinds: 'ORGANIZATION', objectKinds: 'ORGANIZATION PRODUCT MODEL' },
  ],
  [
    'runs-against',
    'INVESTIGATES',
    'laufen',
    'von',
    'gegen',
    { about: 'untersuchung verfahren ermittlung', subjectKinds: 'ORGANIZATION' },
  ],
];
