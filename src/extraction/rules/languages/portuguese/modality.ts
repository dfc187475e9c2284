import type { ModalityRow } from '../../language.js';
import { phrases, words } from '../../wordTables.js';

/** How Portuguese hedges, plans and denies. The first row that fits decides. */
export const MODALITY: readonly ModalityRow[] = [
  {
    modality: 'DENIED',
    verbs: words('negar recusar desmentir descartar rejeitar desistir'),
    within: words('não nunca jamais'),
    phrases: phrases('deixou de|não há planos|sem planos'),
  },
  {
    modality: 'RUMOURED',
    phrases: phrases(
      'supostamente|alegadamente|segundo rumores|há rumores|rumores de|provavelmente|aparentemente|dizem que|diz-se|ao que tudo indica|especula-se|suspeita-se',
    ),
    within: words('teria teriam'),
  },
  {
    modality: 'CONSIDERED',
    verbs: words('ameaçar considerar avaliar cogitar estudar explorar discutir ponderar negociar sondar'),
    within: words('pode podem poderia poderiam poderá poderão possa possam'),
    // Only where no imperfect ends like that: "preferia".
    endings: ['aria', 'ariam', 'deria', 'deriam', 'beria', 'ceria', 'tiria', 'tiriam'],
    phrases: phrases(
      'em estudo|em negociações|em conversas|em avaliação|considerado|considerada|cogita|cogitado|na mesa|em discussão|talvez|em tratativas',
    ),
    nouns: words('negociações conversas possibilidade hipótese tratativas'),
  },
  {
    modality: 'PLANNED',
    verbs: words(
      'planejar planear tencionar pretender prever esperar preparar prometer comprometer visar almejar querer buscar decidir agendar concordar acertar',
    ),
    within: words('será serão deve devem deverá deverão'),
    withInfinitive: words('vai vão irá irão'),
    endings: ['ará', 'arão', 'erá', 'erão', 'irá', 'irão'],
    phrases: phrases(
      'está previsto|está prevista|previsto para|prevista para|prestes a|a caminho de|perto de|próximo de|em breve',
    ),
    nouns: words('plano planos intenção meta objetivo acordo compromisso'),
  },
];

export const SAYING_VERBS = words(
  'dizer afirmar declarar informar relatar reportar noticiar escrever revelar explicar argumentar alegar confirmar destacar estimar admitir ressaltar acrescentar comentar garantir apontar reconhecer recordar lembrar advertir alertar sublinhar frisar salientar esclarecer resumir responder lamentar comemorar detalhar opinar avisar adiantar concluir prosseguir',
);
export const REPORTING_VERBS = words('informar relatar reportar noticiar escrever revelar adiantar');
export const SOURCE_PHRASES = phrases(
  'segundo|de acordo com|conforme|segundo informou|segundo relatou|conforme noticiou|conforme informou|na avaliação de|de acordo com reportagem de|citando|em entrevista a|em entrevista ao|em entrevista à',
);
