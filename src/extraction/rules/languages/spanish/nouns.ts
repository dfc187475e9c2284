import type { EntityKind } from '../../../../ontology/ontology.js';
import type { NounFrame, RelationNoun } from '../../language.js';
import { grouped, words } from '../../wordTables.js';
import { formerNouns } from './formerNouns.js';

/** Nouns that tell the kind of what they name. */
export const KIND_NOUNS = grouped<EntityKind>([
  [
    `empresa empresas compañía compañías startup startups start-up start-ups firma firmas laboratorio laboratorios gigante gigantes fabricante fabricantes rival rivales regulador reguladora
     universidad instituto filial división unidad inversor inversora inversores diario periódico revista banco fondo fondos gestora agencia ministerio grupo conglomerado proveedor proveedora
     cliente clientes unicornio aseguradora consultora aceleradora fundación ong editorial tribunal comisión organismo autoridad bufete competidor competidora competidores matriz dueña
     propietaria desarrolladora tecnológica tecnológicas emergente operadora teleco hospital portal medio boletín blog entidad organización corporación multinacional pyme centro farmacéutica
     cadena distribuidora discográfica discográficas estudio estudios sindicato asociación asociaciones fiscalía editoriales automovilística hotelera
     colectivo cooperativa aerolínea eléctrica energética petrolera minera constructora ingeniería clínica ayuntamiento gobierno diputación consejería bananera cafetera cervecera textil naviera
     gasista financiera inmobiliaria cementera alimentaria aeroespacial biotecnológica biotech fintech edtech insurtech healthtech holding federación consorcio facultad observatorio
     concesionaria eléctricas aerolíneas papelera láctea caja gestoría productora comercializadora exportadora aseguradoras bancos cervecería aceitera vinícola`,
    'ORGANIZATION',
  ],
  ['modelo modelos llm llms familia checkpoint', 'MODEL'],
  [
    `chatbot chatbots asistente asistentes aplicación aplicaciones app apps chip chips procesador procesadores gpu gpus acelerador plataforma plataformas herramienta herramientas producto
     productos servicio servicios api apis agente agentes dispositivo robot software navegador motor buscador función extensión biblioteca superordenador editor generador juego teléfono
     móvil gafas índice servidor sistema interfaz sistemas servidores superordenadores aceleradores robots`,
    'PRODUCT',
  ],
  ['proyecto proyectos iniciativa programa campus', 'PROJECT'],
  ['técnica técnicas método métodos algoritmo enfoque arquitectura mecanismo estrategia', 'TECHNIQUE'],
  [
    `ceo cto cfo coo presidente presidenta fundador fundadora fundadores cofundador cofundadora cofundadores científico científica investigador investigadora ejecutivo ejecutiva director
     directora ingeniero ingeniera multimillonario magnate analista empresario empresaria emprendedor emprendedora físico profesor profesora portavoz veterano jefe jefa líder abogado abogada juez
     jueza geólogo geóloga biólogo bióloga químico médico médica cirujano cirujana psicólogo psicóloga filósofo filósofa sociólogo socióloga historiador historiadora lingüista neurocientífico neurocientífica matemático matemática informático informática estudiante doctorando doctoranda diputado diputada senador senadora gobernador gobernadora alcalde alcaldesa almirante coronel ilustrador ilustradora fotógrafo fotógrafa cantante presentador presentadora activista consultor consultora hermano hermana hermanos economista comisario comisaria ministro ministra consejero consejera vicepresidente vicepresidenta socio-fundador responsable exdirectivo exdirectiva exempleado exempleada exinvestigador exinvestigadora escritor escritora escritores autor autora autores periodista actor actriz músico artista artistas cineasta fiscal juez empresarios emprendedores multimillonarios programador
     cocreador cocreadora representante exejecutivo exejecutiva exjefe exjefa expresidente exconsejero fundadores desarrollador vicepresidenta investigadores científicos científicas especialista experto experta`,
    'PERSON',
  ],
  ['área campo capacidad tarea mercado', 'TOPIC'],
]);

const ORGANIZATION: readonly EntityKind[] = ['ORGANIZATION'];
const PERSON: readonly EntityKind[] = ['PERSON'];
const MADE: readonly EntityKind[] = ['MODEL', 'PRODUCT', 'PROJECT'];

/** What a noun makes of the one it describes to its owner. */
export const RELATION_NOUNS = grouped<RelationNoun>([
  [
    'ceo presidente presidenta jefe jefa líder',
    { predicate: 'LED_BY', owner: 'subject', kinds: PERSON, functional: true, role: true },
  ],
  [
    'fundador fundadora fundadores cofundador cofundadora cofundadores creador creadora creadores',
    { predicate: 'FOUNDED_BY', owner: 'subject', kinds: ['PERSON', 'ORGANIZATION'], functional: true, role: true },
  ],
  [
    `cto cfo coo vp socio-director director directora directores científico científica científicos investigador investigadora investigadores ingeniero ingeniera ingenieros ejecutivo ejecutiva ejecutivos
     empleado empleada empleados veterano veterana analista portavoz economista vicepresidente vicepresidenta responsable consejero consejera directivo directiva directivos profesor profesora
     profesores catedrático catedrática doctorando doctoranda programador programadora diseñador diseñadora gerente trabajador trabajadora matemático matemática`,
    { predicate: 'WORKS_FOR', owner: 'object', kinds: PERSON, role: true },
  ],
  [
    formerNouns(
      'ex',
      `ceo presidente presidenta jefe jefa director directora directivo directiva directivos empleado empleada empleados investigador investigadora investigadores ejecutivo ejecutiva ejecutivos
       consejero consejera ingeniero ingeniera ingenieros miembro miembros científico científicos científica vicepresidente vicepresidenta responsable analista economista profesor profesora`,
    ),
    { predicate: 'WORKS_FOR', owner: 'object', kinds: PERSON, role: true, ended: true },
  ],
  [
    `modelo modelos llm chatbot asistente aplicación app chip chips gpu gpus procesador herramienta producto servicio api agente software plataforma navegador robot buscador familia
     superordenador generador dispositivo sistema`,
    { predicate: 'DEVELOPS', owner: 'subject', kinds: MADE },
  ],
  ['arquitectura técnica método enfoque', { predicate: 'USES', owner: 'subject', kinds: ['TECHNIQUE'] }],
  ['usuario usuaria usuarios usuarias', { predicate: 'USES', owner: 'object', kinds: ORGANIZATION }],
  [
    'proyecto iniciativa programa',
    { predicate: 'DEVELOPS', owner: 'subject', kinds: ['PROJECT', 'PRODUCT', 'MODEL'], functional: true },
  ],
  [
    'filial filiales división unidad brazo laboratorio subsidiaria',
    { predicate: 'PART_OF', owner: 'object', kinds: ['ORGANIZATION', 'PROJECT'] },
  ],
  [
    'fichaje fichajes incorporación contratación',
    { predicate: 'WORKS_FOR', owner: 'object', kinds: PERSON, functional: true },
  ],
  ['propiedad', { predicate: 'PART_OF', owner: 'object', kinds: ['ORGANIZATION', 'PRODUCT'] }],
  ['debilidad', { predicate: 'STRUGGLES_WITH', owner: 'subject', kinds: ['TOPIC', 'TECHNIQUE'] }],
  [
    'matriz dueña dueño propietaria propietario',
    { predicate: 'PART_OF', owner: 'subject', kinds: ORGANIZATION, functional: true },
  ],
  [
    'rival rivales competidor competidora competidores competidoras adversario',
    { predicate: 'COMPETES_WITH', owner: 'subject', kinds: ['ORGANIZATION', 'MODEL', 'PRODUCT'], functional: true },
  ],
  [
    'inversor inversora inversores inversoras inversionista inversionistas accionista accionistas financiador financiadora',
    { predicate: 'INVESTS_IN', owner: 'object', kinds: ['ORGANIZATION', 'PERSON'], functional: true },
  ],
  [
    'socio socia socios aliado aliada',
    { predicate: 'PARTNERS_WITH', owner: 'subject', kinds: ORGANIZATION, functional: true },
  ],
  [
    'proveedor proveedora proveedores',
    { predicate: 'SUPPLIES', owner: 'object', kinds: ORGANIZATION, functional: true },
  ],
  ['cliente clientes', { predicate: 'SUPPLIES', owner: 'subject', kinds: ORGANIZATION, functional: true }],
  [
    'fabricante fabricantes desarrolladora desarrollador creadora',
    { predicate: 'DEVELOPS', owner: 'object', kinds: ORGANIZATION },
  ],
  ['sucesor versión variante', { predicate: 'PART_OF', owner: 'object', kinds: ['MODEL', 'PRODUCT'] }],
  [
    'descendiente derivado adaptación derivación refinamiento',
    { predicate: 'BASED_ON', owner: 'object', kinds: ['MODEL', 'PRODUCT'] },
  ],
]);

export const ROUND_NOUNS = words(
  'ronda rondas serie financiación financiamiento recaudación fondeo capital inversión ampliación semilla',
);
export const VALUATION_NOUNS = words('valoración valoraciones valuación valorización tasación');
export const REVENUE_NOUNS = words('ingresos ingreso facturación ventas arr');
export const SPEAKERS = words(
  'portavoz representante fuente fuentes ejecutivos comunicado nota publicación informe blog personas persona documentos documento',
);

/** What nouns of events and dealings say. */
export const NOUN_FRAMES: readonly NounFrame[] = [
  {
    rule: 'acquisition-of',
    predicate: 'ACQUIRES',
    nouns: words('adquisición adquisiciones compra absorción fusión'),
    subject: ['por'],
    object: ['de'],
    agentIsSubject: true,
  },
  {
    rule: 'investment-in',
    predicate: 'INVESTS_IN',
    nouns: words('inversión inversiones participación apuesta'),
    exceptVerbs: words('vender liquidar'),
    subject: ['por', 'de'],
    object: ['en'],
    agentIsSubject: true,
  },
  {
    rule: 'backing-from',
    predicate: 'INVESTS_IN',
    nouns: words(
      'participación apoyo respaldo inversión inversiones aporte aportes aportación capital financiación financiamiento fondos',
    ),
    subject: ['de'],
    object: ['para'],
    raiserIsObject: true,
  },
  {
    rule: 'partnership-with',
    predicate: 'PARTNERS_WITH',
    nouns: words(
      'alianza acuerdo colaboración asociación contrato contratos pacto acuerdos alianzas convenio memorando',
    ),
    subject: ['de'],
    object: ['con'],
    between: ['entre'],
    agentIsSubject: true,
  },
  {
    rule: 'lawsuit-against',
    predicate: 'SUES',
    nouns: words('demanda querella demandas denuncia denuncias litigio pleito acción juicio'),
    subject: ['por', 'de'],
    object: ['contra'],
    agentIsSubject: true,
  },
  {
    rule: 'investigation-into',
    predicate: 'INVESTIGATES',
    nouns: words('investigación investigaciones expediente pesquisa pesquisas'),
    subject: ['por', 'de'],
    object: ['sobre', 'contra', 'a'],
    agentIsSubject: true,
  },
  {
    rule: 'release-of',
    predicate: 'RELEASES',
    nouns: words('lanzamiento estreno presentación publicación disponibilidad'),
    subject: ['por'],
    object: ['de'],
    agentIsSubject: true,
  },
  {
    rule: 'competition-with',
    predicate: 'COMPETES_WITH',
    nouns: words('competencia rivalidad pugna guerra carrera batalla duelo pulso disputa lucha pelea'),
    subject: ['de'],
    object: ['con', 'contra'],
    between: ['entre'],
  },
  {
    rule: 'competition-from',
    predicate: 'COMPETES_WITH',
    nouns: words('competencia presión rivalidad pugna'),
    subject: ['sobre'],
    object: ['de', 'con', 'contra'],
    between: ['entre'],
    agentIsSubject: true,
  },
  {
    rule: 'use-of',
    predicate: 'USES',
    nouns: words('uso adopción integración utilización empleo despliegue'),
    subject: ['por', 'en'],
    object: ['de'],
    agentIsSubject: true,
  },
  {
    rule: 'integration-into',
    predicate: 'USES',
    nouns: words('integración incorporación'),
    subject: ['en', 'a'],
    object: ['de'],
    subjectKinds: ['PRODUCT', 'MODEL', 'PROJECT'],
  },
  {
    rule: 'with-help-of',
    predicate: 'USES',
    nouns: words('ayuda'),
    subject: [],
    object: ['de'],
    objectKinds: ['MODEL', 'PRODUCT', 'TECHNIQUE'],
    agentIsSubject: true,
  },
  {
    rule: 'study-on',
    predicate: 'STUDIES',
    nouns: words('estudio estudios análisis informe informes auditoría evaluación artículo'),
    subject: ['de', 'por'],
    object: ['sobre'],
    objectKinds: ['MODEL', 'PRODUCT', 'TECHNIQUE', 'TOPIC'],
  },
  {
    rule: 'study-of',
    predicate: 'STUDIES',
    nouns: words('estudio análisis auditoría evaluación disección'),
    subject: ['por'],
    object: ['de'],
    objectKinds: ['MODEL', 'PRODUCT', 'TECHNIQUE', 'TOPIC'],
  },
  {
    rule: 'fine-on',
    predicate: 'INVESTIGATES',
    nouns: words('multa sanción multas sanciones expediente'),
    subject: ['de', 'por'],
    object: ['a', 'contra'],
    subjectKinds: ['ORGANIZATION'],
    objectKinds: ['ORGANIZATION'],
  },
  {
    rule: 'supply-of',
    predicate: 'SUPPLIES',
    nouns: words('suministro venta entrega ventas entregas envío envíos'),
    subject: ['de', 'por'],
    object: ['a'],
    objectKinds: ['ORGANIZATION'],
  },
  {
    rule: 'order-of',
    predicate: 'SUPPLIES',
    nouns: words('pedido pedidos encargo encargos'),
    subject: ['a'],
    object: ['de'],
    objectKinds: ['ORGANIZATION'],
  },
  {
    rule: 'availability-at',
    predicate: 'OFFERS',
    nouns: words('disponibilidad'),
    subject: ['en', 'mediante'],
    object: ['de'],
    subjectKinds: ['ORGANIZATION'],
    objectKinds: ['MODEL', 'PRODUCT'],
  },
  {
    rule: 'influence-of',
    predicate: 'INFLUENCED_BY',
    nouns: words('influencia inspiración'),
    subject: ['sobre', 'en'],
    object: ['de'],
    agentIsSubject: true,
  },
  {
    rule: 'weakness-in',
    predicate: 'STRUGGLES_WITH',
    nouns: words('dificultad dificultades debilidad debilidades problemas limitaciones carencias'),
    subject: ['de'],
    object: ['en', 'con'],
    agentIsSubject: true,
    objectKinds: ['TOPIC', 'TECHNIQUE'],
  },
];

/** Nouns that stand for no topic of their own. */
export const EMPTY_NOUNS = words(
  'problema problemas dificultad dificultades desafío desafíos cosa cosas caso casos vez veces año años mes momento momentos forma manera parte partes público bolsa mercado suelo competencia resto',
);
