/** What a number in an article may count. */
export type CountUnit =
  | 'parameters'
  | 'activeParameters'
  | 'tokens'
  | 'users'
  | 'gpus'
  | 'chips'
  | 'employees'
  | 'developers'
  | 'customers'
  | 'downloads'
  | 'investors';

/**
 * Words for what is counted, all languages together, since hardly any means something else in another; the first row that fits is taken.
 * Parameters that are active for a token are a unit of their own: they are not the size of the model.
 */
export const COUNT_UNITS: readonly (readonly [CountUnit, string])[] = [
  [
    'activeParameters',
    'active[ -]param(?:eter)?s?|activated[ -]param(?:eter)?s?|par[âáa]metros\\s+(?:ativos|ativados|activos|activados)|paramètres\\s+actifs|aktiven?\\s+Parametern?',
  ],
  ['parameters', 'param(?:eter)?s?|parametern|par[âá]metros?|parametros|paramètres?'],
  ['tokens', 'tokens?'],
  ['users', 'users?|usuári[oa]s?|utilizador(?:es|as)?|usuari[oa]s?|utilisateurs?|utilisatrices|Nutzern?|Benutzern?'],
  ['gpus', 'GPUs?|graphics\\s+processing\\s+units|graphics\\s+cards|placas\\s+gráficas|tarjetas\\s+gráficas'],
  ['chips', '(?:chips?|puces|aceleradores|accelerators|processadores|procesadores|processors)'],
  [
    'employees',
    'employees|staff|workers|people|funcionári[oa]s|empregad[oa]s|colaboradores|emplead[oa]s|trabajadores|pessoas|personas|employés|salariés|Mitarbeitern?|Beschäftigten?',
  ],
  ['developers', 'developers?|desenvolvedor(?:es|as)|programadores|desarrollador(?:es|as)|développeurs|Entwicklern?'],
  ['customers', 'customers?|clients?|subscribers?|clientes?|assinantes|suscriptores|abonnés|Kunden'],
  ['downloads', 'downloads?|descargas|téléchargements'],
  ['investors', 'investors?|investidores|inversores|investisseurs|Investoren'],
];

/** Words that may stand between a figure and its unit. */
export const UNIT_ADJECTIVES =
  'weekly|monthly|daily|active|paying|paid|total|new|registered|enterprise|business|corporate|Nvidia|H100|H200|H800|A100|B200|GB200|Blackwell|Hopper|AI|IA|milhões de|training|novos|nuevos|de|of|trainable|advanced|specialized';
