import type { EntityKind } from '../ontology/ontology.js';

/** Words at the end of a firm's name that say which legal form it has, in normal form; those of two words after those of one. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation ltd limited llc llp lp plc gmbh ag se kg sa srl sl ltda co company nv bv ab oy oyj asa spa sas sarl kk pte pty pbc eireli me sab'.split(
    ' ',
  ),
);

/** Legal forms whose letters are written apart: `S.A.`, `L.L.C.`. */
export const SPELT_LEGAL_FORMS: readonly string[] = [
  's a',
  's l',
  's r l',
  'l l c',
  'p l c',
  's p a',
  'n v',
  'b v',
  'k k',
  's a s',
];

/** Titles in front of or behind a person's name. */
export const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof professor professora doutor doutora doctor doctora sr sra jr sir senhor senhora señor phd ceo cto'.split(
    ' ',
  ),
);

/** Words that only join others. */
export const JOINING_WORDS: ReadonlySet<string> = new Set(
  'the of and for de da do das dos e o a os as del la el los las y en em para por di du des le les et und der die das von'.split(
    ' ',
  ),
);

/** Kinds whose names are made of common words, which languages translate and put in their own order. */
export const TRANSLATED_KINDS: ReadonlySet<EntityKind> = new Set(['ORGANIZATION', 'TECHNIQUE', 'TOPIC']);

const TRANSLATED: Readonly<Record<string, string>> = {
  university: 'universidade universidad universite universitat university',
  institute: 'instituto institut institute',
  commission: 'comissao comision commission',
  european: 'europeia europea europeenne european',
  union: 'uniao union',
  ministry: 'ministerio ministere ministry',
  agency: 'agencia agence agency',
  authority: 'autoridade autoridad authority',
  national: 'nacional nationale national',
  technology: 'tecnologia technologie technology tecnologias technologies',
  laboratory: 'laboratorio laboratoire laboratory laboratorios laboratories labs lab',
  learning: 'aprendizado aprendizagem aprendizaje apprentissage learning',
  reinforcement: 'reforco refuerzo renforcement reinforcement',
  deep: 'profundo profunda profond deep',
  machine: 'maquina automatico automatica machine',
  intelligence: 'inteligencia intelligence',
  artificial: 'artificial artificielle artificiais artificiales',
  network: 'rede redes red reseau reseaux network networks',
  neural: 'neural neurais neuronal neuronales neuronaux',
  mixture: 'mistura mezcla melange mixture',
  expert: 'especialistas expertos experts expert especialista experto',
  model: 'modelo modelos modele modeles model models',
  language: 'linguagem lenguaje langage language',
  large: 'grande grandes grand grands large',
  reasoning: 'raciocinio razonamiento raisonnement reasoning',
  voice: 'voz voix voice',
  infrastructure: 'infraestrutura infraestructura infrastructure',
  data: 'dados datos donnees data',
  center: 'centro centros centre centres center centers',
  computing: 'computacao computacion informatique computing',
  quantum: 'quantica cuantica quantique quantum',
  cloud: 'nuvem nube nuage cloud',
  generative: 'generativa generativo generative',
  vision: 'visao vision',
  computer: 'computador computadora ordenador ordinateur computer computacional',
  distillation: 'destilacao destilacion distillation',
  knowledge: 'conhecimento conocimiento connaissance knowledge',
  security: 'seguranca seguridad securite security',
  robotics: 'robotica robotique robotics',
  agent: 'agente agentes agent agents',
  autonomous: 'autonomo autonoma autonomos autonomous',
  driving: 'conducao conduccion direcao conduite driving',
  trade: 'comercio commerce trade',
  federal: 'federal',
  court: 'tribunal corte cour court',
  central: 'central centrale',
  justice: 'justica justicia justice',
  department: 'departamento departement department',
  states: 'estados etats states',
  united: 'unidos unis united',
  attention: 'atencao atencion attention',
  supervised: 'supervisionado supervisado supervise supervised',
  fine: 'fino fine',
  translation: 'traducao traduccion traduction translation',
  speech: 'fala habla parole speech',
  recognition: 'reconhecimento reconocimiento reconnaissance recognition',
  natural: 'natural naturelle',
  processing: 'processamento procesamiento traitement processing',
};

/** Each common word in the one form that stands for it in every language. */
export const COMMON_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(TRANSLATED).flatMap(([word, forms]) => forms.split(' ').map((form) => [form, word] as const)),
);

const NICKNAMES: Readonly<Record<string, string>> = {
  samuel: 'sam sammy',
  michael: 'mike',
  daniel: 'dan danny',
  robert: 'bob rob bobby',
  william: 'bill will',
  thomas: 'tom',
  gregory: 'greg',
  jeffrey: 'jeff',
  christopher: 'chris',
  matthew: 'matt',
  benjamin: 'ben',
  joseph: 'joe',
  james: 'jim jimmy',
  steven: 'steve stephen',
  andrew: 'andy',
  alexander: 'alex',
  david: 'dave',
  timothy: 'tim',
  edward: 'ed',
  kenneth: 'ken',
  nicholas: 'nick',
  anthony: 'tony',
  richard: 'rick dick',
};

/** Each short form of a given name with the full one. */
export const GIVEN_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(NICKNAMES).flatMap(([name, forms]) => forms.split(' ').map((form) => [form, name] as const)),
);
