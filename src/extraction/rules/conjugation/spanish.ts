import { type Conjugation, irregularForms } from './conjugation.js';

/** Forms that the endings do not give. */
const IRREGULAR = irregularForms(`
  estar: está están estaba estaban estuvo estuvieron estará estarán estaría estarían esté estén estando estado
  tener: tiene tienen tuvo tuvieron tendrá tendrán tendría tendrían tenga tengan
  mantener: mantiene mantienen mantuvo mantuvieron mantendrá mantenga
  obtener: obtiene obtienen obtuvo obtuvieron obtendrá obtendría obtenga
  contener: contiene contienen contuvo
  sostener: sostiene sostienen sostuvo
  hacer: hace hacen hizo hicieron hará harán haría harían haga hagan hecho hecha
  decir: dice dicen dijo dijeron dirá dirán diría diga digan dicho dicha diciendo
  poner: pone ponen puso pusieron pondrá pondría ponga puesto puesta
  proponer: propone propuso propondrá propuesto propuesta
  componer: compone compuso compuesto compuesta
  venir: viene vienen vino vinieron vendrá venga viniendo
  ir: va van iba iban yendo
  poder: puede pueden pudo pudieron podrá podría pueda pudiendo
  querer: quiere quieren quiso quisieron querrá querría quiera
  saber: sabe supo sabrá sepa
  ver: ve ven vio vieron vea visto vista
  prever: prevé prevén previó previeron preverá prevea previsto prevista previstos previstas previendo
  dar: da dan dio dieron dará dé dado
  salir: sale salen saldrá saldría salga
  valer: vale valen valdrá valdría valga
  caer: cae cayó cayeron
  traer: trae traen trajo trajeron traiga traído
  atraer: atrae atraen atrajo atrajeron atraído atraída
  extraer: extrae extrajo extraído
  construir: construye construyen construyó construyeron construya construido construida construyendo
  incluir: incluye incluyen incluyó incluyeron incluya incluido incluida incluyendo
  distribuir: distribuye distribuyen distribuyó distribuyeron distribuyendo
  sustituir: sustituye sustituyó
  contribuir: contribuye contribuyó
  constituir: constituye constituyó
  excluir: excluye excluyó
  invertir: invierte invierten invirtió invirtieron invierta inviertan invirtiendo
  convertir: convierte convierten convirtió convirtieron convierta convirtiendo
  advertir: advierte advirtió
  sentir: siente sienten sintió
  preferir: prefiere prefirió
  sugerir: sugiere sugirió
  medir: mide midió
  pedir: pide piden pidió pidieron pida pidiendo
  competir: compite compiten compitió compitieron compita compitiendo
  dirigir: dirige dirigen dirija
  elegir: elige eligen eligió eligieron elija eligiendo
  seguir: sigue siguen siguió siguieron siga siguiendo
  conseguir: consigue consiguen consiguió consiguieron consiga consiguiendo
  adquirir: adquiere adquieren adquiera
  mostrar: muestra muestran muestre
  demostrar: demuestra demuestran
  encontrar: encuentra encuentran
  apostar: apuesta apuestan apueste
  probar: prueba prueban
  comenzar: comienza comienzan comience
  empezar: empieza empiezan empiece
  negar: niega niegan niegue
  servir: sirve sirven sirvió sirvieron sirva sirviendo
  despedir: despide despidió despidieron
  poseer: posee poseen poseyó poseía
  reconocer: reconozca
  advertir: advierte advierten advirtió advirtieron
  asentar: asienta asientan
  colgar: cuelga cuelgan
  contar: cuenta cuentan cuente cuenten
  cerrar: cierra cierran cierre
  pensar: piensa piensan
  entrenar: entrena
  volver: vuelve vuelto
  resolver: resuelve resuelto resuelta
  mover: mueve mueven
  perder: pierde pierden
  entender: entiende
  vender: vende
  extender: extiende extienden
  atender: atiende atienden
  defender: defiende
  abrir: abierto abierta abiertos
  escribir: escrito escrita
  inscribir: inscrito
  suscribir: suscrito suscrita
  financiar: financia
  ampliar: amplía amplían
  enviar: envía
  confiar: confía confían
  actuar: actúa
  evaluar: evalúa evalúan
  reunir: reúne reúnen
  unir: une unen
  nacer: nazca
  ofrecer: ofrezca
  pertenecer: pertenezca
  producir: produce produjo produjeron
  introducir: introduce introdujo introdujeron
  conducir: conduce condujo
  tropezar: tropieza tropiezan tropiece
  recurrir: recurre recurren
  reforzar: refuerza refuerzan
  forzar: fuerza fuerzan
  costar: cuesta cuestan
  renovar: renueva renuevan
  comprobar: comprueba comprueban
  influir: influye influyen influyó influyeron influya influyendo
  constar: consta constan
  disuadir: disuade
  requerir: requiere requieren requirió requirieron
  adquirir: adquirió adquirieron
  oír: oye oyó
  imponer: impone imponen impuso impusieron impondrá imponga impuesto impuesta impuestos impuestas
  exponer: expone expuso expuesto
  disponer: dispone disponen dispuso dispondrá
  retener: retiene retuvo
  desmentir: desmiente desmintió desmintieron
  mentir: miente
  referir: refiere refirió
  repetir: repite repiten repitió
  medir: mide miden midió midieron midiendo
  rendir: rinde rinden rindió
  vestir: viste
  corregir: corrige
  perseguir: persigue persiguen persiguió
  elegir: eligió eligieron
  acoger: acoge
  acordar: acuerda acuerdan acuerde
  recordar: recuerda recuerdan
  errar: yerra yerran
  sembrar: siembra
  quebrar: quiebra
  desplegar: despliega despliegan despliegue
  cegar: ciega
  aprobar: aprueba aprueban
  rodar: rueda
  emular: emula
  fracasar: fracasa
  diagnosticar: diagnostica
  reducir: reduce redujo
`);

const ENDINGS: Readonly<Record<string, string>> = {
  ar: 'a an ó aron aba aban ar ando ado ada ados adas ará arán aría arían e en ara aran ase amos aremos',
  er: 'e en ió ieron ía ían er iendo ido ida idos idas erá erán ería erían a an iera ieran emos eremos',
  ir: 'e en ió ieron ía ían ir iendo ido ida idos idas irá irán iría irían a an iera ieran imos iremos',
};
/** Spanish verb forms of the third person and of "we", participles and gerund. */
export const conjugateSpanish: Conjugation = (verb) => {
  const irregular = IRREGULAR.get(verb) ?? [];
  const stem = verb.slice(0, -2);
  const endings = (ENDINGS[verb.slice(-2)] ?? '').split(' ').filter((ending) => ending !== '');
  const spelled = endings.map((ending) => spell(verb, stem, ending));
  return [verb, ...spelled, ...irregular];
};

/** "Lanzar" has "lance", "publicar" has "publique", "entregar" has "entregue". */
function spell(verb: string, stem: string, ending: string): string {
  if (!verb.endsWith('ar') || !/^[eé]/.test(ending)) return stem + ending;
  if (stem.endsWith('z')) return `${stem.slice(0, -1)}c${ending}`;
  if (stem.endsWith('g')) return `${stem}u${ending}`;
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}qu${ending}`;
  return stem + ending;
}
