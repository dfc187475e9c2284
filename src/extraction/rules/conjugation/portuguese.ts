import { type Conjugation, irregularForms } from './conjugation.js';

/** Forms that the endings do not give. */
const IRREGULAR = irregularForms(`
  ser: é são era eram foi foram será serão seria seriam seja sejam fosse fossem sendo sido for
  estar: está estão estava estavam esteve estiveram estará estarão estaria estariam esteja estejam estando estado
  ter: tem têm tinha tinham teve tiveram terá terão teria teriam tenha tenham tendo tido
  haver: há havia haviam houve haverá haveria haja
  fazer: faz fazem fez fizeram fará farão faria fariam faça façam feito feita feitos feitas
  dizer: diz dizem disse disseram dirá diria diga dito
  trazer: traz trazem trouxe trouxeram trará traria traga trazido
  pôr: põe põem pôs puseram porá poria ponha posto posta
  opor: opõe opõem opôs opuseram oposto oposta
  propor: propõe propõem propôs propuseram propondo proposto proposta
  compor: compõe compõem compôs composto composta
  impor: impõe impõem impôs impuseram imposto imposta
  expor: expõe expõem expôs expuseram exposto exposta
  supor: supõe supôs supondo
  ver: vê veem viu viram verá veja visto vista
  prever: prevê preveem previu previram prevendo previsto prevista previstos previstas
  vir: vem vêm veio vieram virá viria venha vindo vinha
  intervir: intervém interveio
  ir: vai vão iam irá irão iria iriam vá indo
  poder: pode podem podia podiam pôde puderam poderá poderão poderia poderiam possa possam
  querer: quer querem quis quiseram queira queria
  saber: sabe sabem soube souberam saberá saiba
  dar: dá dão deu deram dará daria dê dado dada
  manter: mantém mantêm manteve mantiveram mantido mantida
  obter: obtém obtêm obteve obtiveram obtido obtida
  deter: detém detêm deteve detiveram detido detida
  conter: contém contêm conteve contido
  perder: perca perdeu
  medir: meça
  pedir: peça
  produzir: produz
  traduzir: traduz
  reduzir: reduz
  conduzir: conduz
  introduzir: introduz
  reproduzir: reproduz
  investir: invista
  seguir: siga sigam
  preferir: prefira
  inserir: insira
  sair: sai saem saiu saíram sairá saindo saído
  atrair: atrai atraem atraiu atraíram atraído atraída
  extrair: extrai extraiu extraído extraída
  cair: cai caem caiu caíram
  construir: constrói constroem construiu construíram construído construída
  destruir: destrói destruiu
  incluir: inclui incluem incluiu incluíram incluído incluída
  excluir: exclui excluiu
  contribuir: contribui contribuem contribuiu contribuíram
  distribuir: distribui distribuem distribuiu
  possuir: possui possuem possuía possuiu
  substituir: substitui substituem substituiu substituíram
  constituir: constitui constituiu constituída
  abrir: aberto aberta abertos abertas
  escrever: escrito escrita
  ganhar: ganho
  pagar: pago paga
  gastar: gasto gasta
  entregar: entregue entregues
  eleger: eleito eleita
  passar: passa
  liderar: lidera
  negociar: negocia
  financiar: financia
  apoiar: apoia apoiam
  criar: cria criam
  nomear: nomeia nomeiam
  planear: planeia planeiam
  bloquear: bloqueia
  basear: baseia baseiam
  rodear: rodeia
  gerir: gere gerem
  dirigir: dirija dirige dirigem
  surgir: surge surgem surja
  reunir: reúne reúnem
  unir: une unem
  superar: supera
  processar: processa
`);

const ENDINGS: Readonly<Record<string, string>> = {
  ar: 'a am ou aram ava avam ar ando ado ada ados adas ará arão aria ariam e em asse assem arem amos aremos',
  er: 'e em eu eram ia iam er endo ido ida idos idas erá erão eria eriam a am esse essem erem emos eremos',
  ir: 'e em iu iram ia iam ir indo ido ida idos idas irá irão iria iriam a am isse issem irem imos iremos',
};

/** Portuguese verb forms of the third person and of "we", participles and gerund. */
export const conjugatePortuguese: Conjugation = (verb) => {
  const irregular = IRREGULAR.get(verb) ?? [];
  const stem = verb.slice(0, -2);
  const isHiatus = /(?<![gq])[au]ir$/.test(verb);
  const endings = (ENDINGS[verb.slice(-2)] ?? '').split(' ').filter((ending) => ending !== '');
  const spelled = verb.endsWith('ar')
    ? endings.map((ending) => spell(stem, ending))
    : endings.map((ending) => stem + (isHiatus ? ending.replace(/^i(?=[das]|mos|ram)/, 'í') : ending));
  // In front of a pronoun the infinitive loses its last letter: "liberá-lo".
  const shortened = stem + ({ ar: 'á', er: 'ê', ir: 'i' }[verb.slice(-2)] ?? '');
  return [verb, ...spelled, shortened, ...irregular];
};

/** "Lançar" has "lance", "divulgar" has "divulgue", "colocar" has "coloque". */
function spell(stem: string, ending: string): string {
  if (!/^[ei]/.test(ending)) return stem + ending;
  if (stem.endsWith('ç')) return `${stem.slice(0, -1)}c${ending}`;
  if (stem.endsWith('g')) return `${stem}u${ending}`;
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}qu${ending}`;
  return stem + ending;
}
