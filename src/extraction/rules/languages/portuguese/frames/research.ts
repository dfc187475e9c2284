import { verbFrames } from '../../../verbFrames.js';

/** How else Portuguese says that somebody looks into a model, a technique or a field. */
export const RESEARCH = verbFrames([
  [
    'look-into',
    'STUDIES',
    'investigar mapear medir observar esmiuçar monitorar monitorizar explorar acompanhar mensurar examinar auditar avaliar testar',
    'agent',
    'patient',
    { subjectKinds: 'ORGANIZATION PROJECT', objectKinds: 'MODEL TECHNIQUE TOPIC' },
  ],
  [
    'measure-part',
    'STUDIES',
    'investigar medir observar avaliar analisar estudar examinar testar mapear explorar',
    'agent',
    'de',
    {
      subjectKinds: 'ORGANIZATION PROJECT',
      objectKinds: 'MODEL TECHNIQUE TOPIC PRODUCT',
      patientNouns:
        'desempenho comportamento consumo impacto uso efeito efeitos limites capacidade capacidades segurança riscos respostas qualidade custo eficácia',
    },
  ],
  [
    'bend-over',
    'STUDIES',
    'debruçar',
    'agent',
    'sobre',
    { subjectKinds: 'ORGANIZATION PROJECT', objectKinds: 'MODEL TECHNIQUE TOPIC PRODUCT' },
  ],
  [
    'compare',
    'STUDIES',
    'comparar confrontar cotejar',
    'agent',
    'patient com a',
    { subjectKinds: 'ORGANIZATION PROJECT', objectKinds: 'MODEL PRODUCT TECHNIQUE' },
  ],
  [
    'put-to-test',
    'STUDIES',
    'submeter pôr colocar expor sujeitar',
    'agent',
    'patient',
    {
      about: 'teste testes prova provas avaliação avaliações benchmark benchmarks experimento',
      subjectKinds: 'ORGANIZATION PROJECT',
      objectKinds: 'MODEL PRODUCT TECHNIQUE',
    },
  ],
  [
    'make-study',
    'STUDIES',
    'fazer realizar conduzir publicar divulgar concluir encomendar',
    'agent',
    'de',
    {
      patientNouns: 'auditoria avaliação análise engenharia estudo estudos testes teste',
      subjectKinds: 'ORGANIZATION PROJECT',
      objectKinds: 'MODEL PRODUCT TECHNIQUE TOPIC',
    },
  ],
  [
    'work-in-field',
    'STUDIES',
    'pesquisar trabalhar atuar',
    'agent',
    'em sobre com',
    {
      subjectKinds: 'ORGANIZATION PROJECT',
      about: 'pesquisa pesquisas estudo estudos',
      objectKinds: 'TECHNIQUE TOPIC',
    },
  ],
]);
