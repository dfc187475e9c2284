import type { ModalityRow } from '../../language.js';
import { phrases, words } from '../../wordTables.js';

/** How German hedges, plans and denies. The first row that fits decides. */
export const MODALITY: readonly ModalityRow[] = [
  {
    modality: 'DENIED',
    verbs: words('dementieren bestreiten verneinen ablehnen zurückweisen ausschließen verzichten verweigern'),
    within: words('nicht nie niemals keinesfalls keineswegs'),
    phrases: phrases('nicht mehr|keine pläne|kein interesse|keinerlei'),
  },
  {
    modality: 'RUMOURED',
    verbs: words('heißen munkeln spekulieren'),
    phrases: phrases(
      'angeblich|dem vernehmen nach|mutmaßlich|gerüchten zufolge|gerüchte|offenbar|anscheinend|wohl|vermutlich|wahrscheinlich|es heißt|spekulationen',
    ),
    within: words('soll sollen dürfte dürften'),
  },
  {
    modality: 'CONSIDERED',
    verbs: words('erwägen prüfen überlegen diskutieren verhandeln sprechen beraten abwägen nachdenken'),
    within: words('kann können könnte könnten könne möglicherweise'),
    phrases: phrases(
      'möglicherweise|vielleicht|eventuell|in gesprächen|im gespräch|in verhandlungen|in erwägung|auf dem tisch|unter umständen|denkbar',
    ),
    nouns: words('gespräche verhandlungen möglichkeit option überlegungen'),
  },
  {
    modality: 'PLANNED',
    verbs: words(
      'planen beabsichtigen wollen vorhaben ankündigen versprechen verpflichten anstreben erwarten vorbereiten hoffen beschließen entscheiden vereinbaren zusagen rechnen anpeilen prognostizieren',
    ),
    within: words('will wollen wolle wollte wollten möchte möchten'),
    withInfinitive: words('wird werden werde'),
    phrases: phrases('geplant|vorgesehen|steht kurz davor|in kürze|demnächst|bevorstehend|bald'),
    nouns: words('plan pläne absicht ziel vorhaben vereinbarung zusage'),
  },
];

export const SAYING_VERBS = words(
  `sagen erklären mitteilen berichten schreiben melden ankündigen betonen bestätigen erzählen behaupten schätzen zugeben einräumen hinzufügen angeben verraten warnen argumentieren
   kommentieren enthüllen meinen`,
);
export const REPORTING_VERBS = words('berichten schreiben melden enthüllen');
export const SOURCE_PHRASES = phrases(
  `laut|nach angaben von|nach angaben des|nach angaben der|nach informationen von|nach informationen des|nach informationen der|laut einem bericht von|laut einem bericht
   des|laut einem bericht der|laut eines berichts der|einem bericht von|unter berufung auf|nach einem bericht von|nach einem bericht der|nach einem bericht des|aus sicht von|nach einschätzung von|nach einschätzung des|nach einschätzung der`.replace(
    /\s+/g,
    ' ',
  ),
);
