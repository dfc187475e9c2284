import { verbFrames } from '../../../verbFrames.js';

const COMPANIES = { subjectKinds: 'ORGANIZATION', objectKinds: 'ORGANIZATION' };

/** How else Portuguese says who sells goods or services to whom. */
export const SUPPLYING = verbFrames([
  ['depend-on-goods', 'SUPPLIES', 'depender receber precisar abastecer', 'maker', 'agent', COMPANIES],
  ['hire-company', 'SUPPLIES', 'contratar', 'patient', 'agent', COMPANIES],
  [
    'serve-with',
    'SUPPLIES',
    'prestar vender oferecer',
    'agent',
    'a para',
    { ...COMPANIES, patientNouns: 'serviços serviço consultoria suporte assessoria' },
  ],
  [
    'entrust',
    'SUPPLIES',
    'encarregar incumbir',
    'patient',
    'agent',
    { ...COMPANIES, exceptNouns: 'escritório advogados' },
  ],
  [
    'win-customer',
    'SUPPLIES',
    'ganhar conquistar ter atrair fechar perder somar anunciar',
    'agent',
    'patient com',
    { ...COMPANIES, about: 'cliente clientes' },
  ],
  [
    'become-customer',
    'SUPPLIES',
    'tornar virar',
    'de',
    'agent',
    { ...COMPANIES, about: 'cliente compradora comprador' },
  ],
  [
    'deal-of-capacity',
    'SUPPLIES',
    'fechar assinar firmar anunciar fazer celebrar ampliar renovar',
    'com',
    'agent',
    {
      ...COMPANIES,
      patientNouns: 'contrato contratos acordo',
      about: 'computação nuvem fornecimento capacidade infraestrutura energia hospedagem compra aluguel',
    },
  ],
]);
