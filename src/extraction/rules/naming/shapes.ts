import type { EntityKind } from '../../../ontology/ontology.js';
import { GIVEN_NAMES } from './givenNames.js';
import { isInstitution } from './institutions.js';

/** Votes for the kind of something named; what nothing speaks for is absent. */
export type KindVotes = Partial<Record<EntityKind, number>>;

interface ShapeRow {
  readonly pattern: RegExp;
  readonly votes: KindVotes;
}

/** What a name's own words say of its kind. Patterns are met with the whole name and never backtrack over more than a word. */
const SHAPES: readonly ShapeRow[] = [
  {
    pattern:
      /(?:^|\s)(?:Inc|Corp|Corporation|Ltd|LLC|GmbH|AG|SE|SA|S\.A|NV|BV|Labs?|AI|VC|TV|Radio|Fund|Capital|Ventures?|University|Universit[àäéy]\S*|Universidad\S*|Institute|Instituto|Institut|Technologies|Technology|Group|Grupo|Groupe|Partners|Foundation|Fundação|Fundación|Fondation|Stiftung|Bank|Banco|Banque|Holdings?|Systems|Research|Commission|Comissão|Comisión|Kommission|Times|Post|Journal|News|Robotics|Semiconductors?|Software|Networks|Energy|Health|Biotech|Therapeutics|Motors|Media|Studios?|Intelligence|Securities|Equity|Management|Investments?|Advisors|Associates|Bureau|Agency|Agência|Agencia|Ministry|Ministério|Ministerio|Department|Court|Tribunal|Authority|Autoridade|College|School|Council|Conselho|Consejo|Press|Magazine|Weekly|Company|Industries|Electronics|Ventures|Invest|Telekom|Telecom)\.?$/u,
    votes: { ORGANIZATION: 2.6 },
  },
  {
    pattern:
      /\s(?:Tech|Digital|Global|International|Internacional|Solutions|Soluções|Soluciones|Services|Serviços|Servicios|Consulting|Analytics|Security|Logistics|Mobility|Electric|Bio|Pharma|Medical|Education|Educação|Educación|Educacional|Learning|Saúde|Salud|Santé|Gesundheit|Energia|Energía|Énergie|Energie|Tecnologia|Tecnologias|Tecnología|Tecnologías|Technologie|Robótica|Robotique|Robotik|Computación|Computação|Informatique|Informática|Inteligência|Inteligencia|Intelixencia|Intelligenz|Filmes|Films|Pictures|Entertainment|Entregas|Seguros|Insurance|Comunicação|Comunicación|Telefonia|Telefonía|Editora|Editorial|Verlag|Halbleiter|Dynamics|Industrie|Industrial|Aerospace|Defense|Defence|Interactive|Network|Collective|Cooperative|Alliance|Council|Union|Club|Team|Nacional|National|Nationale|Federal|Estadual|Regional)$/u,
    votes: { ORGANIZATION: 1.4, PERSON: -0.8 },
  },
  { pattern: /\p{L} & \p{Lu}/u, votes: { ORGANIZATION: 2, PERSON: -1 } },
  { pattern: /^(?:The|El|La|Le|Der|Die|O) \p{Lu}/u, votes: { ORGANIZATION: 0.8 } },
  { pattern: /(?:\.(?:ai|io|com|AI)|^x?AI)$/u, votes: { ORGANIZATION: 2 } },
  { pattern: /(?:^|[\s-])[A-Z]?\d+(?:\.\d+)*[A-Za-z]?$/u, votes: { MODEL: 1.3, PRODUCT: 0.6 } },
  { pattern: /(?:\d[Bb]|-\d+[Bb])(?:$|[\s-])/u, votes: { MODEL: 2.5 } },
  { pattern: /(?:GPT|LLM|LM|BERT|Llama|Claude|Gemini|Qwen|Mixtral|Diffusion|Coder|VL|MoE)/u, votes: { MODEL: 1 } },
  {
    pattern:
      /\s(?:Pro|Mini|Max|Ultra|Turbo|Nano|Flash|Lite|Large|Small|Medium|Instruct|Base|Plus|Preview|Opus|Sonnet|Haiku|Thinking|Vision)$/u,
    votes: { MODEL: 1.3, PRODUCT: 0.7 },
  },
  {
    pattern:
      /(?:^|\s)(?:APIs?|Apps?|Chat|Cloud|Assistant|Copilot|GPUs?|TPUs?|Search|Code|Agents?|Platform|Plataforma|Plateforme|Plattform|SDK|OS|Hub|Engine|Browser|Glasses|Phone|Store|Marketplace|Workspace|Notebook|Canvas|Bot|Sidebar|Protocol|Suite|Toolkit|Console|Operator|Dashboard|Bench)$/u,
    votes: { PRODUCT: 2 },
  },
  { pattern: /(?:Bot|GPT|Chat|Copilot|Pilot)$/u, votes: { PRODUCT: 0.7 } },
  {
    pattern: /^(?:Project|Projeto|Proyecto|Projet|Projekt|Operation|Operação|Plan|Programa|Programme) \p{Lu}/u,
    votes: { PROJECT: 3 },
  },
  {
    pattern:
      /^\p{L}+(?:kapital|capital|tech|soft|media|bank|banco|pharma|labs?|works|net|data|ware|invest|biotech|robotics)$/iu,
    votes: { ORGANIZATION: 0.8, PERSON: -1 },
  },
  { pattern: /^\p{Lu}{2,6}$/u, votes: { ORGANIZATION: 0.5, TECHNIQUE: 0.1 } },
  { pattern: /^\p{Lu}\p{Ll}+$/u, votes: { ORGANIZATION: 0.5, PRODUCT: 0.15 } },
  { pattern: /^\p{L}*\p{Ll}\p{Lu}\p{L}*$/u, votes: { ORGANIZATION: 0.6, PRODUCT: 0.4 } },
  { pattern: /^\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+$/u, votes: { PERSON: 0.45, ORGANIZATION: 0.5 } },
  // "Oddo BHF": nobody's surname is in capitals where the given name is not.
  { pattern: /^\p{Lu}\p{Ll}.* \p{Lu}{2,4}$/u, votes: { ORGANIZATION: 0.6, PERSON: -1 } },
  { pattern: /^\p{Lu}\p{Ll}+ \p{Lu}\. \p{Lu}\p{L}+$/u, votes: { PERSON: 2 } },
  { pattern: /^\p{Lu}[\p{L}-]+ (?:de|da|dos|van|von|der|den|del|di|bin|al) /u, votes: { PERSON: 1 } },
];

/** What the words of a name say of its kind. */
export function shapeVotes(name: string): KindVotes {
  const votes: KindVotes = {};
  const vote = (kind: EntityKind, weight: number): void => {
    votes[kind] = (votes[kind] ?? 0) + weight;
  };
  for (const { pattern, votes: row } of SHAPES) {
    if (!pattern.test(name)) continue;
    for (const [kind, weight] of Object.entries(row)) vote(kind as EntityKind, weight);
  }
  if (isInstitution(name)) {
    vote('ORGANIZATION', 3);
    vote('PERSON', -1);
  }
  const words = name.split(' ');
  // Surnames are folded into fuller names: nobody is named by one word alone who has no such name.
  if (words.length === 1 && !GIVEN_NAMES.has(name)) vote('PERSON', -0.8);
  if (words.length > 1 && words.length < 5 && GIVEN_NAMES.has(words[0] ?? '') && !/\d/.test(name)) vote('PERSON', 2.2);
  return votes;
}

/** Whether a name may be a person's: two to four words, none with a figure. */
export function mayBePerson(name: string): boolean {
  const words = name.split(' ');
  return words.length > 1 && words.length < 5 && words.every((word) => /^[\p{L}.’'-]+$/u.test(word));
}

/** Legal forms, which are no part of a name that is known. */
export const LEGAL_TAIL =
  /^(?:Inc|Corp|Corporation|Ltd|LLC|GmbH|AG|SE|SA|NV|Group|Holdings?|Platforms|Company|Co|Technologies)\.?$/u;

/** Words at the end of an organization's name that people leave out. */
export const ORGANIZATION_TAIL =
  /^(?:Inc|Corp|Corporation|Ltd|LLC|GmbH|AG|SE|SA|NV|AI|Labs?|Technologies|Technology|Group|Capital|Ventures|Holdings?|Platforms|Systems|Robotics|Research|Software|Networks|Partners|Company|Co|Intelligence)\.?$/u;
