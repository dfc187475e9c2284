import type { EntityKind } from '../../../../ontology/ontology.js';
import type { NounFrame, RelationNoun } from '../../language.js';
import { grouped, words } from '../../wordTables.js';

/** Nouns that tell the kind of what they name. */
export const KIND_NOUNS = grouped<EntityKind>([
  [
    `holding empresa empresas companhia companhias startup startups start-up start-ups firma laboratório laboratórios gigante gigantes fabricante fabricantes rival rivais regulador universidade
     instituto subsidiária unidade divisão investidor investidora investidores jornal revista banco fundo fundos gestora agência ministério grupo conglomerado fornecedora fornecedor provedor
     provedora cliente clientes parceira unicórnio montadora varejista seguradora consultoria aceleradora fundação ong editora autarquia tribunal comissão órgão escritório concorrente
     concorrentes corretora hospital editora editoras revista gravadora gravadoras agência estúdio estúdios emissora sindicato associação associações procuradoria startup site portal veículo boletim blog operadora desenvolvedora controladora dona proprietária novata entidade organização corporação lab fintech edtech
     healthtech scale-up multinacional estatal`,
    'ORGANIZATION',
  ],
  ['modelo modelos llm llms família checkpoint', 'MODEL'],
  [
    `chatbot chatbots assistente assistentes atendente atendentes copiloto copilotos aplicativo aplicativos app apps chip chips processador processadores gpu gpus acelerador plataforma plataformas ferramenta ferramentas produto
     produtos serviço serviços api apis agente agentes dispositivo robô software navegador mecanismo buscador recurso extensão biblioteca framework supercomputador editor gerador jogo
     telefone smartphone óculos índice servidor sistema robozinho interface placa placas sistemas servidores supercomputadores aceleradores softwares robôs`,
    'PRODUCT',
  ],
  ['projeto projetos iniciativa programa campus empreendimento', 'PROJECT'],
  ['técnica técnicas método métodos algoritmo abordagem arquitetura mecanismo', 'TECHNIQUE'],
  [
    `ceo cto cfo coo presidente presidenta fundador fundadora fundadores cofundador cofundadora cofundadores co-fundador co-fundadora cientista pesquisador pesquisadora executivo executiva
     diretor diretora diretor-executivo diretora-executiva engenheiro engenheira bilionário bilionária analista empresário empresária empreendedor empreendedora físico professor professora
     geólogo geóloga biólogo bióloga químico química médico médica cirurgião cirurgiã psicólogo psicóloga filósofo filósofa sociólogo socióloga historiador historiadora linguista neurocientista estatístico estatística consultor consultora estudante doutorando doutoranda deputado deputada governador governadora prefeito prefeita secretário secretária almirante coronel ilustrador ilustradora fotógrafo fotógrafa cantor cantora apresentador apresentadora ativista programador programadora irmão irmã irmãos porta-voz veterano chefe líder advogado advogada juiz juíza economista comissário ministro ministra senador conselheiro conselheira vice-presidente investidor-anjo sócio sócia
     matemático gerente cientista-chefe engenheiro-chefe director directora director-executivo directora-executiva escritor escritora escritores autor autora autores investigador investigadora investigadores
     jornalista ator atriz músico artista artistas cineasta procurador procuradora pai bilionários empreendedores empresários ex-ceo guru`,
    'PERSON',
  ],
  ['área campo capacidade habilidade tarefa mercado', 'TOPIC'],
]);

const ORGANIZATION: readonly EntityKind[] = ['ORGANIZATION'];
const PERSON: readonly EntityKind[] = ['PERSON'];
const MADE: readonly EntityKind[] = ['MODEL', 'PRODUCT', 'PROJECT'];

/** What a noun makes of the one it describes to its owner. */
export const RELATION_NOUNS = grouped<RelationNoun>([
  [
    'ceo presidente presidenta director-executivo directora-executiva director-geral diretor-executivo diretora-executiva diretor-geral diretora-geral chefe líder comandante',
    { predicate: 'LED_BY', owner: 'subject', kinds: PERSON, functional: true, role: true },
  ],
  [
    'fundador fundadora fundadores fundadoras cofundador cofundadora cofundadores cofundadoras co-fundador co-fundadora co-fundadores criador criadora criadores',
    { predicate: 'FOUNDED_BY', owner: 'subject', kinds: ['PERSON', 'ORGANIZATION'], functional: true, role: true },
  ],
  [
    `cto cfo coo vp cientista-chefe economista-chefe engenheiro-chefe director directora directores investigador investigadora investigadores diretor diretora diretores cientista cientistas pesquisador pesquisadora pesquisadores engenheiro engenheira engenheiros executivo executiva executivos funcionário funcionária
     funcionários colaboradores colaboradoras dirigentes gerentes veterano veterana analista gerente porta-voz economista vice-presidente investidor-sócio sócio sócia conselheiro conselheira líder-técnico professor professora professores programador programadora designer
     doutorando doutoranda matemático matemática dirigente colaborador colaboradora`,
    { predicate: 'WORKS_FOR', owner: 'object', kinds: PERSON, role: true },
  ],
  [
    `modelo modelos llm chatbot assistente atendente copiloto aplicativo app chip chips gpu gpus processador ferramenta produto serviço api agente software plataforma navegador robô buscador família
     supercomputador gerador dispositivo sistema`,
    { predicate: 'DEVELOPS', owner: 'subject', kinds: MADE },
  ],
  [
    'fraqueza fraquezas',
    { predicate: 'STRUGGLES_WITH', owner: 'subject', kinds: ['TOPIC', 'TECHNIQUE'], functional: true },
  ],
  ['motor cérebro', { predicate: 'USES', owner: 'subject', kinds: ['MODEL', 'TECHNIQUE'] }],
  ['arquitetura técnica método abordagem', { predicate: 'USES', owner: 'subject', kinds: ['TECHNIQUE'] }],
  [
    'usuário usuária usuários usuárias utilizador utilizadora utilizadores',
    { predicate: 'USES', owner: 'object', kinds: ORGANIZATION },
  ],
  [
    'projeto iniciativa programa',
    { predicate: 'DEVELOPS', owner: 'subject', kinds: ['PROJECT', 'PRODUCT', 'MODEL'], functional: true },
  ],
  [
    'subsidiária subsidiárias unidade divisão braço afiliada filial laboratório lab spin-off controlada nuvem',
    { predicate: 'PART_OF', owner: 'object', kinds: ['ORGANIZATION', 'PROJECT'] },
  ],
  [
    'controladora dona dono proprietária proprietário matriz casa-mãe',
    { predicate: 'PART_OF', owner: 'subject', kinds: ORGANIZATION, functional: true },
  ],
  [
    'rival rivais arquirrival concorrente concorrentes competidor competidora competidores adversária',
    { predicate: 'COMPETES_WITH', owner: 'subject', kinds: ['ORGANIZATION', 'MODEL', 'PRODUCT'], functional: true },
  ],
  [
    'investidor investidora investidores investidoras investidor-anjo investidores-anjo patrocinadora acionista acionistas apoiador apoiadora apoiadores apoiadoras financiador financiadora financiadores cotista cotistas',
    { predicate: 'INVESTS_IN', owner: 'object', kinds: ['ORGANIZATION', 'PERSON'], functional: true },
  ],
  [
    'parceira parceiro parceiras parceiros aliada aliado sócia-fundadora',
    { predicate: 'PARTNERS_WITH', owner: 'subject', kinds: ORGANIZATION, functional: true },
  ],
  [
    'fornecedora fornecedor fornecedores fornecedoras provedora',
    { predicate: 'SUPPLIES', owner: 'object', kinds: ORGANIZATION, functional: true },
  ],
  ['cliente clientes', { predicate: 'SUPPLIES', owner: 'subject', kinds: ORGANIZATION, functional: true }],
  [
    'fabricante fabricantes desenvolvedora desenvolvedor criadora produtora responsável',
    { predicate: 'DEVELOPS', owner: 'object', kinds: ORGANIZATION, places: words('por') },
  ],
  [
    'sucessor versão variante membro integrante',
    { predicate: 'PART_OF', owner: 'object', kinds: ['MODEL', 'PRODUCT'] },
  ],
  [
    'descendente derivado adaptação derivação refinamento',
    { predicate: 'BASED_ON', owner: 'object', kinds: ['MODEL', 'PRODUCT'] },
  ],
]);

export const ROUND_NOUNS = words(
  'rodada rodadas ronda rondas série seed financiamento aporte aportes captação captações angariação cheque investimento investimentos extensão',
);
export const VALUATION_NOUNS = words('avaliação avaliações valuation valuations valorização');
export const REVENUE_NOUNS = words('receita receitas faturamento faturação facturação vendas arr');
export const SPEAKERS = words(
  'porta-voz representante fonte fontes executivos comunicado nota publicação relatório blog pessoas pessoa documentos documento reportagem',
);

/** What nouns of events and dealings say. */
export const NOUN_FRAMES: readonly NounFrame[] = [
  {
    rule: 'acquisition-of',
    predicate: 'ACQUIRES',
    nouns: words('aquisição aquisições compra incorporação fusão'),
    subject: ['por'],
    object: ['de'],
    agentIsSubject: true,
  },
  {
    rule: 'investment-in',
    predicate: 'INVESTS_IN',
    nouns: words('investimento investimentos aporte aportes cheque participação fatia'),
    exceptVerbs: words('vender alienar liquidar'),
    subject: ['por', 'de'],
    object: ['em'],
    agentIsSubject: true,
  },
  {
    rule: 'backing-from',
    predicate: 'INVESTS_IN',
    nouns: words(
      'participação apoio aporte aportes investimento investimentos recursos capital financiamento respaldo suporte',
    ),
    subject: ['de'],
    object: ['para'],
    raiserIsObject: true,
  },
  {
    rule: 'partnership-with',
    predicate: 'PARTNERS_WITH',
    nouns: words(
      'parceria aliança colaboração acordo acordos contrato contratos pacto joint-venture venture parcerias memorando',
    ),
    subject: ['de'],
    object: ['com'],
    between: ['entre'],
    agentIsSubject: true,
  },
  {
    rule: 'lawsuit-against',
    predicate: 'SUES',
    nouns: words('processo ação acção ações queixa processos litígio denúncia'),
    subject: ['por', 'de'],
    object: ['contra'],
    between: ['entre'],
    agentIsSubject: true,
  },
  {
    rule: 'investigation-into',
    predicate: 'INVESTIGATES',
    nouns: words('investigação investigações inquérito inquéritos apuração multa coima sanção'),
    subject: ['por', 'de'],
    object: ['sobre', 'contra', 'a'],
    agentIsSubject: true,
  },
  {
    rule: 'release-of',
    predicate: 'RELEASES',
    nouns: words('lançamento estreia apresentação liberação disponibilidade'),
    subject: ['por'],
    object: ['de'],
    agentIsSubject: true,
  },
  {
    rule: 'competition-with',
    predicate: 'COMPETES_WITH',
    nouns: words('concorrência disputa rivalidade competição guerra corrida batalha briga duelo embate'),
    subject: ['de'],
    object: ['com', 'contra'],
    between: ['entre'],
  },
  {
    rule: 'race-against',
    predicate: 'COMPETES_WITH',
    nouns: words('corrida concorrência competição rivalidade'),
    subject: ['de'],
    object: ['com', 'contra'],
    agentIsSubject: true,
  },
  {
    rule: 'competition-from',
    predicate: 'COMPETES_WITH',
    nouns: words('concorrência pressão disputa rivalidade competição'),
    subject: ['sobre'],
    object: ['de', 'com', 'contra'],
    between: ['entre'],
    agentIsSubject: true,
  },
  {
    rule: 'use-of',
    predicate: 'USES',
    nouns: words('uso adoção integração utilização emprego implantação'),
    subject: ['por', 'em'],
    object: ['de'],
    agentIsSubject: true,
  },
  {
    rule: 'integration-into',
    predicate: 'USES',
    nouns: words('integração incorporação'),
    subject: ['a', 'em'],
    object: ['de'],
    subjectKinds: ['PRODUCT', 'MODEL', 'PROJECT'],
  },
  {
    rule: 'with-help-of',
    predicate: 'USES',
    nouns: words('ajuda auxílio tecnologia'),
    subject: [],
    object: ['de'],
    objectKinds: ['MODEL', 'PRODUCT', 'TECHNIQUE'],
    agentIsSubject: true,
  },
  {
    rule: 'influence-of',
    predicate: 'INFLUENCED_BY',
    nouns: words('influência inspiração'),
    subject: ['sobre', 'em'],
    object: ['de'],
    agentIsSubject: true,
  },
  {
    rule: 'weakness-in',
    predicate: 'STRUGGLES_WITH',
    nouns: words('dificuldade dificuldades fraqueza fraquezas problemas limitações'),
    subject: ['de'],
    object: ['em', 'com'],
    agentIsSubject: true,
    objectKinds: ['TOPIC', 'TECHNIQUE'],
  },
  {
    rule: 'study-on',
    predicate: 'STUDIES',
    nouns: words('estudo estudos pesquisa pesquisas levantamento relatório artigo análise investigação experimentos'),
    subject: ['por', 'de'],
    object: ['sobre'],
    objectKinds: ['MODEL', 'TECHNIQUE', 'TOPIC', 'PRODUCT'],
    agentIsSubject: true,
  },
  {
    rule: 'evaluation-of',
    predicate: 'STUDIES',
    nouns: words('avaliação análise auditoria estudo teste testes'),
    subject: ['por'],
    object: ['de'],
    objectKinds: ['MODEL', 'TECHNIQUE', 'TOPIC'],
  },
  {
    rule: 'tests-with',
    predicate: 'STUDIES',
    nouns: words('teste testes experimento experimentos avaliação avaliações estudos'),
    subject: ['de', 'por'],
    object: ['com'],
    objectKinds: ['MODEL', 'TECHNIQUE'],
  },
  {
    rule: 'sales-to',
    predicate: 'SUPPLIES',
    nouns: words('vendas venda fornecimento entrega envio entregas remessas'),
    subject: ['de', 'por'],
    object: ['a', 'para'],
  },
  {
    rule: 'offer-of',
    predicate: 'OFFERS',
    nouns: words('oferta distribuição hospedagem'),
    subject: ['por', 'em'],
    object: ['de'],
    objectKinds: ['MODEL'],
  },
];

/** Nouns that stand for no topic of their own. */
export const EMPTY_NOUNS = words(
  'problema problemas dificuldade dificuldades desafio desafios coisa coisas caso casos vez vezes ano anos mês momento momentos forma maneira parte partes público bolsa mercado concorrência resto',
);
