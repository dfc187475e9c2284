import { ApplicationError } from '../errors.js';
import { KINDS, type KindRow } from './kinds.js';
import { LABEL_LANGUAGES, type Labels } from './labels.js';
import { PREDICATES, type PredicateRow, SYMMETRIC } from './predicates.js';

const NAME = /^[A-Z][A-Z_]*[A-Z]$/;
const TYPE_NAME = /^[A-Z][A-Za-z]+$/;

/**
 * Checks the tables of the ontology against themselves: names, labels, kinds that exist, inverses that are unique.
 *
 * @throws ApplicationError `CONFIG_INVALID` that names the first bad row.
 */
export function validateOntology(
  kinds: Readonly<Record<string, KindRow>> = KINDS,
  predicates: Readonly<Record<string, PredicateRow>> = PREDICATES,
): void {
  const typeNames = new Map<string, string>();
  for (const [kind, row] of Object.entries(kinds)) {
    const fail = failure('kind', kind);
    if (!NAME.test(kind)) fail('its name must be upper case words joined by underscores');
    if (!TYPE_NAME.test(row.typeName)) fail(`typeName "${row.typeName}" is not a GraphQL type name`);
    const other = typeNames.get(row.typeName);
    if (other) fail(`typeName "${row.typeName}" is already that of ${other}`);
    typeNames.set(row.typeName, kind);
    checkTexts(row.description, [row.labels], fail);
  }
  const names = new Map(Object.keys(predicates).map((predicate) => [predicate, predicate]));
  for (const [predicate, row] of Object.entries(predicates)) {
    const fail = failure('predicate', predicate);
    if (!NAME.test(predicate)) fail('its name must be upper case words joined by underscores');
    checkKinds('subject', row.subject, kinds, fail);
    if ('value' in row) {
      checkTexts(row.description, [row.labels], fail);
      continue;
    }
    checkKinds('object', row.object, kinds, fail);
    if (row.inverse === SYMMETRIC) {
      if (row.subject.join() !== row.object.join()) fail('a symmetric predicate needs the same kinds on both sides');
      checkTexts(row.description, [row.labels], fail);
      continue;
    }
    if (!NAME.test(row.inverse)) fail(`inverse "${row.inverse}" must be upper case words joined by underscores`);
    const taken = names.get(row.inverse);
    if (taken) fail(`inverse "${row.inverse}" is already used by ${taken}`);
    names.set(row.inverse, predicate);
    if (!row.inverseLabels) fail('it needs inverseLabels');
    else checkTexts(row.description, [row.labels, row.inverseLabels], fail);
  }
}

type Fail = (problem: string) => never;

function failure(table: string, name: string): Fail {
  return (problem) => {
    throw new ApplicationError('CONFIG_INVALID', `Ontology, ${table} ${name}: ${problem}.`, {
      place: `ontology ${table} ${name}`,
      remedy: `Correct the row ${name} in the ontology's table of ${table}s.`,
    });
  };
}

function checkKinds(slot: string, found: readonly string[], kinds: object, fail: Fail): void {
  if (found.length === 0) fail(`${slot} names no kind`);
  for (const kind of found) if (!Object.hasOwn(kinds, kind)) fail(`${slot} names the unknown kind "${kind}"`);
}

function checkTexts(description: string, labels: readonly Labels[], fail: Fail): void {
  if (!description.trim()) fail('it needs a description');
  for (const language of LABEL_LANGUAGES) {
    for (const each of labels) if (!each[language]?.trim()) fail(`it needs a label in "${language}"`);
  }
}
