import { type Language, phrases, words } from './language.js';

/** Portuguese, of Brazil and Portugal. */
export const portuguese: Language = {
  code: 'pt',
  conjunctions: words('e ou como & nem'),
  boundaries: words('mas enquanto embora porque quando onde se caso que cujo cuja cujos cujas após antes'),
  prepositions: words(
    'em no na nos nas a ao à aos às para por pelo pela pelos pelas com sobre contra entre até sem sob desde após durante diante numa num',
  ),
  genitives: words('de do da dos das'),
  agents: words('por pelo pela pelos pelas'),
  determiners: words(
    'o a os as um uma uns umas seu sua seus suas este esta esse essa estes estas esses essas vários várias diversas diversos novo nova outro outra mais próximo próxima própria próprio',
  ),
  adverbs: words(
    'também agora já ainda recentemente apenas só rapidamente diretamente oficialmente formalmente logo depois até mesmo não atualmente supostamente originalmente inicialmente primeiro uma um a o mais maior sua própria',
  ),
  anaphors: [
    {
      phrases: phrases(
        'a empresa|a companhia|a startup|a gigante|a firma|a desenvolvedora|a dona do facebook|o laboratório|o grupo',
      ),
      kinds: ['ORGANIZATION'],
    },
    {
      phrases: phrases(
        'o modelo|os modelos|esse modelo|este modelo|o novo modelo|versões iniciais do modelo|versões iniciais|primeiras versões|as primeiras versões|as versões iniciais|o sistema|o próximo modelo',
      ),
      kinds: ['MODEL', 'PRODUCT'],
    },
    {
      phrases: phrases(
        'essa abordagem|esta abordagem|a abordagem|essa técnica|esta técnica|a técnica|essa arquitetura|esse método|esse desenho|esse design',
      ),
      kinds: ['TECHNIQUE'],
    },
  ],
  kindNouns: {
    empresa: 'ORGANIZATION',
    companhia: 'ORGANIZATION',
    startup: 'ORGANIZATION',
    gigante: 'ORGANIZATION',
    laboratório: 'ORGANIZATION',
    fabricante: 'ORGANIZATION',
    desenvolvedora: 'ORGANIZATION',
    rival: 'ORGANIZATION',
    concorrente: 'ORGANIZATION',
    universidade: 'ORGANIZATION',
    subsidiária: 'ORGANIZATION',
    gestora: 'ORGANIZATION',
    fundo: 'ORGANIZATION',
    jornal: 'ORGANIZATION',
    provedora: 'ORGANIZATION',
    modelo: 'MODEL',
    modelos: 'MODEL',
    chatbot: 'PRODUCT',
    assistente: 'PRODUCT',
    aplicativo: 'PRODUCT',
    chip: 'PRODUCT',
    plataforma: 'PRODUCT',
    ferramenta: 'PRODUCT',
    produto: 'PRODUCT',
    serviço: 'PRODUCT',
    api: 'PRODUCT',
    projeto: 'PROJECT',
    iniciativa: 'PROJECT',
    programa: 'PROJECT',
    denominado: 'PROJECT',
    técnica: 'TECHNIQUE',
    diretor: 'PERSON',
    diretora: 'PERSON',
    presidente: 'PERSON',
    ceo: 'PERSON',
    fundador: 'PERSON',
    fundadora: 'PERSON',
    cofundador: 'PERSON',
    cofundadora: 'PERSON',
    cientista: 'PERSON',
    pesquisador: 'PERSON',
    executivo: 'PERSON',
    executiva: 'PERSON',
    bilionário: 'PERSON',
    analista: 'PERSON',
    estratégia: 'PERSON',
  },
  roles: phrases(
    'diretor de estratégia|diretora de estratégia|diretor-executivo|diretor executivo|diretora executiva|presidente-executivo|presidente executivo|diretor de tecnologia|diretora de tecnologia|diretor financeiro|diretora financeira|diretor de operações|cientista-chefe|cientista chefe|vice-presidente|presidente|chefe de estratégia|diretor de pesquisa|diretor de produto|ceo|cto|cfo|diretor|diretora',
  ),
  sourceBefore: phrases('segundo|de acordo com|conforme|nas palavras de|conforme relatou|como informou'),
  sourceAfter: phrases(
    'informou|informa|relatou|relata|disse|diz|afirmou|afirma|noticiou|revelou|escreveu|contou|confirmou|anunciou|declarou|publicou|apurou|adiantou|alegou',
  ),
  modality: [
    { modality: 'DENIED', phrases: phrases('negou|nega|negam|não|nunca|desmentiu|desmente|descartou|deixou de') },
    {
      modality: 'CONSIDERED',
      phrases: phrases(
        'sendo considerado|sendo considerada|em análise|em estudo|sendo avaliado|em avaliação|sob análise',
      ),
    },
    {
      modality: 'RUMOURED',
      phrases: phrases(
        'supostamente|teria|teriam|alegadamente|estaria|rumores|dizem que|ao que tudo indica|especula-se',
      ),
    },
    {
      modality: 'CONSIDERED',
      phrases: phrases(
        'sendo considerado|sendo considerada|considera|considerando|consideram|estuda|avalia|avaliando|pondera|ponderando|cogita|cogitando|em análise|em avaliação|pode|podem|poderia|poderá|em estudo|analisa|negocia|em negociações|discute',
      ),
    },
    {
      modality: 'PLANNED',
      phrases: phrases(
        'está perto de|perto de|prestes a|próximo de|planeja|planejam|planeia|pretende|pretendem|vai|vão|irá|irão|deve|devem|deverá|previsto|prevista|prevê|prepara|prepara-se|se prepara|está prestes|comprometeu-se|prometeu|formará|lançará|investirá|espera|espera-se|está próximo de|quer',
      ),
    },
  ],
  licences: [
    { phrases: phrases('open source|open-source|código aberto|fonte aberta|código-fonte aberto'), name: 'open source' },
    { phrases: phrases('pesos abertos|open weights|open-weight'), name: 'open weights' },
    { phrases: phrases('licença apache 2.0|apache 2.0'), name: 'Apache 2.0' },
    { phrases: phrases('licença mit'), name: 'MIT License' },
    { phrases: phrases('proprietário|código fechado|proprietária'), name: 'proprietary' },
  ],
  as: words('como sob em é são foi era eram de modelo'),
  launch: words('lançamento estreia chegada'),
  scheduled: phrases('previsto|prevista|agendado|marcado|programado|esperado|planejado'),
  through: phrases('por meio de|por meio da|através da|através de|via|pela|pelo|como a|como o|por intermédio da'),
  reached: phrases(
    'acessando|acessavam|acessar|acessam|acesso|acediam|disponível|obtinham|alcançavam|usavam|chegavam|recorriam|utilizavam',
  ),
  purpose: words('para do da ao'),
  internal: words('interno interna'),
  designs: words('arquitetura desenho design abordagem técnica escolha estrutura método'),
  suchAs: phrases('como|tais como|incluindo|a exemplo de'),
  underPressure: phrases(
    'enfrentar ~ pressão|enfrenta ~ pressão|enfrentará ~ pressão|sofrer ~ pressão|sofre ~ pressão|sob ~ pressão|enfrenta ~ concorrência|enfrentar ~ concorrência',
  ),
  undertakings: [
    {
      phrases: phrases(
        'equipe dedicada|time dedicado|equipa dedicada|unidade dedicada|grupo dedicado|equipe própria|equipe específica|divisão dedicada|nova equipe',
      ),
      head: 'dedicated team',
    },
    {
      phrases: phrases(
        'projeto separado de data centers|projeto de data centers|projeto de centros de dados|projeto separado de centros de dados|outro projeto de data centers|projeto de data center|projeto de centro de dados|complexo de data centers|campus de data centers|projeto à parte de data centers|projeto à parte de centros de dados',
      ),
      head: 'data center project',
    },
  ],
  frames: [
    {
      rule: 'develop',
      predicate: 'DEVELOPS',
      cues: phrases(
        'desenvolve|desenvolveu|está desenvolvendo|desenvolvendo|está a desenvolver|constrói|construiu|construindo|treinou|treina|treinando|criou|cria|criando|projetou|fabrica|desenvolver|construir|criar|trabalha em|trabalha no|trabalha na|formar|formará|montar|monta|prepara|planeja',
      ),
      subject: 'LEFT',
      object: 'RIGHT',
    },
    {
      rule: 'developed-by',
      predicate: 'DEVELOPS',
      cues: phrases(
        'desenvolvido ~ pela|desenvolvido ~ pelo|desenvolvida ~ pela|desenvolvida ~ pelo|criado pela|criado pelo|criada pela|criada pelo|treinado pela|treinado pelo|construído pela|desenvolvidos pela',
      ),
      subject: 'RIGHT',
      object: 'LEFT',
    },
    {
      rule: 'release',
      predicate: 'RELEASES',
      cues: phrases(
        'lançou|lança|lançará|lançar|lançando|apresentou|apresenta|publicou|divulgou|revelou|disponibilizou|liberou|anunciou|estreou',
      ),
      subject: 'LEFT',
      object: 'RIGHT',
    },
    {
      rule: 'released-by',
      predicate: 'RELEASES',
      cues: phrases(
        'lançado pela|lançado pelo|lançada pela|lançada pelo|apresentado pela|publicado pela|lançados pela',
      ),
      subject: 'RIGHT',
      object: 'LEFT',
    },
    {
      rule: 'invest',
      predicate: 'INVESTS_IN',
      cues: phrases(
        'investe|investiu|investir|investirá|investindo|aplicou|injetou|injeta|aportou|investimento|investimentos|gastar|gastou|apostou|destinar',
      ),
      subject: 'LEFT',
      object: 'RIGHT',
      under: ['em', 'no', 'na', 'nos', 'nas', 'a', 'à', 'ao'],
    },
    {
      rule: 'fund',
      predicate: 'INVESTS_IN',
      cues: phrases(
        'financiada pela|financiada pelo|financiado pela|financiado pelo|apoiada pela|apoiada por|apoiado por|financiada por',
      ),
      subject: 'RIGHT',
      object: 'LEFT',
    },
    {
      rule: 'acquire',
      predicate: 'ACQUIRES',
      cues: phrases('comprou|compra|comprar|adquiriu|adquire|adquirir|vai comprar|aquisição|compra da|compra do'),
      subject: 'LEFT',
      object: 'RIGHT',
    },
    {
      rule: 'acquired-by',
      predicate: 'ACQUIRES',
      cues: phrases('comprada pela|comprada pelo|comprado pela|adquirida pela|adquirida pelo|adquirido pela'),
      subject: 'RIGHT',
      object: 'LEFT',
    },
    {
      rule: 'lead',
      predicate: 'LED_BY',
      cues: phrases(
        'lidera|liderou|liderará|comanda|comandou|dirige|dirigiu|chefia|preside|conduz|está à frente de|à frente da|à frente do',
      ),
      subject: 'RIGHT',
      object: 'LEFT',
    },
    {
      rule: 'led-by',
      predicate: 'LED_BY',
      cues: phrases(
        'liderado pelo|liderado pela|liderado por|liderada por|liderada pelo|liderada pela|comandado por|comandada por|dirigido por|dirigida por|chefiado por|chefiada por|sob o comando de|sob a liderança de|conduzido por|a cargo de',
      ),
      subject: 'LEFT',
      object: 'RIGHT',
    },
    {
      rule: 'found',
      predicate: 'FOUNDED_BY',
      cues: phrases('fundou|fundaram|cofundou|criou|criaram'),
      subject: 'RIGHT',
      object: 'LEFT',
    },
    {
      rule: 'founded-by',
      predicate: 'FOUNDED_BY',
      cues: phrases(
        'fundada por|fundado por|fundada pelo|fundada pelos|fundada pela|fundado pelos|cofundada por|criada por',
      ),
      subject: 'LEFT',
      object: 'RIGHT',
    },
    {
      rule: 'use',
      predicate: 'USES',
      cues: phrases(
        'usa|usava|usavam|usou|usar|usando|utiliza|utilizava|utilizou|utilizar|ao utilizar|adota|adotou|adotar|ao adotar|adotando|emprega|empregou|integra|integrou|incorpora|recorre a|roda em|implementar|implementou|implementa|aplica|adere à|passa a usar',
      ),
      subject: 'LEFT',
      object: 'RIGHT',
    },
    {
      rule: 'put-into',
      predicate: 'USES',
      cues: phrases(
        'integrar|integrar primeiro|incorporar|incorporar primeiro|levar|levar primeiro|colocar|embutir|pôr',
      ),
      subject: 'RIGHT',
      object: 'RIGHT',
      under: ['ao', 'à', 'no', 'na', 'em', 'a', 'para'],
    },
    {
      rule: 'based',
      predicate: 'BASED_ON',
      cues: phrases(
        'baseado em|baseado no|baseada em|baseada no|baseia-se em|baseia-se no|construído sobre|derivado de|derivado do|destilado de|destilado do|ajustado a partir de',
      ),
      subject: 'LEFT',
      object: 'RIGHT',
      objectKinds: ['MODEL', 'PRODUCT'],
    },
    {
      rule: 'compete',
      predicate: 'COMPETES_WITH',
      cues: phrases(
        'compete com|competem com|competir com|concorre com|concorrem com|concorrer com|rivaliza com|enfrenta ~ concorrência da|enfrenta ~ concorrência de|rival da|rival do|concorrente da|disputa com|enfrenta ~ pressão da|enfrenta ~ pressão de|sob pressão de|sob pressão da|pressionada por|pressionada pela|sofre pressão da|sofre pressão de',
      ),
      subject: 'LEFT',
      object: 'RIGHT',
    },
    {
      rule: 'pressure',
      predicate: 'COMPETES_WITH',
      cues: phrases('pressiona|pressionam|pressionou|desafia|desafiam|ameaça|ameaçam'),
      subject: 'LEFT',
      object: 'RIGHT',
    },
    {
      rule: 'influence',
      predicate: 'INFLUENCED_BY',
      cues: phrases(
        'influenciado pela|influenciado pelo|influenciada pela|influenciada pelo|influenciada por|influenciado por|inspirado na|inspirado no|inspirada na|inspirada no|inspirado em|por influência da|por influência do|sob influência da|impulsionada pela|impulsionado pela|acelerado pela|acelerada pela|motivada pela|estimulada pela',
      ),
      subjectKinds: ['ORGANIZATION', 'MODEL', 'PRODUCT', 'PROJECT'],
      subject: 'LEFT',
      object: 'RIGHT',
    },
    {
      rule: 'study',
      predicate: 'STUDIES',
      cues: phrases(
        'estudar|estudou|estudando|analisar|analisou|analisando|examinar|examina|pesquisa|investiga as técnicas|dissecar',
      ),
      subject: 'LEFT',
      object: 'RIGHT',
    },
    {
      rule: 'struggle',
      predicate: 'STRUGGLES_WITH',
      cues: phrases(
        'dificuldades em|dificuldade em|dificuldades com|dificuldade com|dificuldades no|dificuldades na|dificuldades nos|problemas em|problemas com|desempenho abaixo do esperado em|abaixo do esperado em|deixaram a desejar em|tropeçaram em|falharam em|foi mal em|ficaram aquém em|fraquezas em|tropeçou em|ficou aquém em',
      ),
      subject: 'LEFT',
      object: 'RIGHT',
    },
    {
      rule: 'outperform',
      predicate: 'OUTPERFORMS',
      cues: phrases('supera|superou|superam|superar|bate|bateu|ultrapassa|ultrapassou|melhor que o|melhor do que o'),
      subject: 'LEFT',
      object: 'RIGHT',
    },
    {
      rule: 'partner',
      predicate: 'PARTNERS_WITH',
      cues: phrases(
        'parceria com|associou-se a|associou-se à|fechou acordo com|acordo com|aliança com|trabalha com|firmou parceria com|fez parceria com|aliou-se à|contrato com',
      ),
      subject: 'LEFT',
      object: 'RIGHT',
    },
    {
      rule: 'supply',
      predicate: 'SUPPLIES',
      cues: phrases('fornece|forneceu|fornecer|fornecerá|vende chips|vendeu chips|fornecedora da|fornecedor da'),
      subject: 'LEFT',
      object: 'RIGHT',
      under: ['a', 'à', 'ao', 'para', 'às'],
    },
    {
      rule: 'sue',
      predicate: 'SUES',
      cues: phrases('processou|processa|processar|entrou com uma ação contra|ação contra|moveu ação contra|acionou'),
      subject: 'LEFT',
      object: 'RIGHT',
    },
    {
      rule: 'sued-by',
      predicate: 'SUES',
      cues: phrases('processada por|processada pelo|processada pela|processado pela'),
      subject: 'RIGHT',
      object: 'LEFT',
    },
    {
      rule: 'investigate',
      predicate: 'INVESTIGATES',
      cues: phrases(
        'investiga|investigou|investigar|abriu investigação sobre|abriu uma investigação sobre|abriu uma investigação contra|multou|apura|investigação sobre a',
      ),
      subject: 'LEFT',
      object: 'RIGHT',
    },
    {
      rule: 'offer',
      predicate: 'OFFERS',
      cues: phrases('oferece|ofereceu|oferecer|hospeda|disponibiliza'),
      subject: 'LEFT',
      object: 'RIGHT',
    },
    {
      rule: 'offered-by',
      predicate: 'OFFERS',
      cues: phrases('oferecido pela|oferecida pela|oferecido pelo|disponível na|disponível no|disponível pela'),
      subject: 'RIGHT',
      object: 'LEFT',
    },
    {
      rule: 'work',
      predicate: 'WORKS_FOR',
      cues: phrases(
        'trabalha na|trabalha no|trabalha para|trabalhou na|ingressou na|entrou na|juntou-se à|foi contratado pela|foi contratada pela|contratado pela|contratada pela',
      ),
      subject: 'LEFT',
      object: 'RIGHT',
    },
    {
      rule: 'hire',
      predicate: 'WORKS_FOR',
      cues: phrases('contratou|contrata|nomeou|emprega|recrutou'),
      subject: 'RIGHT',
      object: 'LEFT',
    },
    {
      rule: 'part',
      predicate: 'PART_OF',
      cues: phrases(
        'faz parte da|faz parte do|pertence à|pertence ao|subsidiária da|subsidiária do|divisão da|unidade da|controlada pela',
      ),
      subject: 'LEFT',
      object: 'RIGHT',
    },
    {
      rule: 'raise',
      predicate: 'RAISES',
      cues: phrases(
        'levantou|levanta|fechou ~ rodada de|captou|capta|captar|levantar|arrecadou|rodada de|rodada de investimento de|recebeu um aporte de|recebeu aporte de',
      ),
      subject: 'LEFT',
      object: 'RIGHT',
    },
    {
      rule: 'value',
      predicate: 'VALUED_AT',
      cues: phrases(
        'avaliada em|avaliado em|avaliação de|valor de mercado de|avalia a empresa em|avaliou a empresa em|vale',
      ),
      subject: 'LEFT',
      object: 'RIGHT',
    },
    {
      rule: 'earn',
      predicate: 'EARNS',
      cues: phrases('receita de|faturou|fatura|faturamento de|receitas de|receita anual de|receita anualizada de'),
      subject: 'LEFT',
      object: 'RIGHT',
    },
    {
      rule: 'parameters',
      predicate: 'HAS_PARAMETERS',
      cues: phrases('tem|têm|possui|com|conta com|de|reúne'),
      subject: 'LEFT',
      object: 'RIGHT',
    },
  ],
};
