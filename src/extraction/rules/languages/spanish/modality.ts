import type { ModalityRow } from '../../language.js';
import { phrases, words } from '../../wordTables.js';

/** How Spanish hedges, plans and denies. The first row that fits decides. */
export const MODALITY: readonly ModalityRow[] = [
  {
    modality: 'DENIED',
    verbs: words('negar desmentir descartar rechazar rehusar desistir'),
    within: words('no nunca jamás tampoco'),
    phrases: phrases('dejó de|sin planes'),
  },
  {
    modality: 'RUMOURED',
    phrases: phrases(
      'supuestamente|presuntamente|al parecer|según rumores|se rumorea|rumores de|probablemente|aparentemente|se dice que|se especula|se cree que',
    ),
    within: words('habría habrían'),
  },
  {
    modality: 'CONSIDERED',
    verbs: words(
      'amenazar considerar sopesar barajar estudiar explorar valorar ponderar negociar plantear contemplar evaluar',
    ),
    within: words('puede pueden podría podrían pueda puedan'),
    // Only where no imperfect ends like that: "prefería".
    endings: ['aría', 'arían', 'dría', 'drían', 'dería', 'derían', 'cería', 'tiría', 'tirían'],
    phrases: phrases(
      'en estudio|en negociaciones|en conversaciones|sobre la mesa|bajo consideración|quizás|tal vez|en tratativas',
    ),
    nouns: words('negociaciones conversaciones posibilidad opción tratativas'),
  },
  {
    modality: 'PLANNED',
    verbs: words(
      'planear planificar pretender prever esperar preparar prometer comprometer buscar querer decidir programar aspirar acordar pactar',
    ),
    within: words('debe deberá deberían debería'),
    withInfinitive: words('va van'),
    endings: ['ará', 'arán', 'erá', 'erán', 'irá', 'irán', 'drá', 'drán'],
    phrases: phrases(
      'está previsto|está prevista|previsto para|prevista para|a punto de|cerca de|próximamente|se prepara para',
    ),
    nouns: words('plan planes intención objetivo acuerdo compromiso'),
  },
];

export const SAYING_VERBS = words(
  'decir afirmar declarar informar reportar escribir revelar explicar argumentar alegar confirmar destacar estimar admitir señalar asegurar indicar apuntar añadir comentar sostener reconocer recordar advertir subrayar relatar detallar precisar matizar opinar responder recalcar remarcar aclarar insistir lamentar celebrar agregar expresar manifestar avanzar adelantar publicar zanjar concluir resumir',
);
export const REPORTING_VERBS = words('informar reportar escribir revelar adelantar publicar');
export const SOURCE_PHRASES = phrases(
  'según|de acuerdo con|tal y como informó|como informó|según informó|según publicó|citando a|en una entrevista con|en declaraciones a|a juicio de',
);
