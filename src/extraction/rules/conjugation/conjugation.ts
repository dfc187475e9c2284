/** Forms of a verb that news uses, its name included. Made by rule, so that a new verb in a table is one word. */
export type Conjugation = (verb: string) => readonly string[];

/** A table from every form of the verbs to the verb. Where verbs share a form, the first of them has it. */
export function formsTable(verbs: Iterable<string>, conjugate: Conjugation): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const verb of verbs) for (const form of conjugate(verb)) if (!table.has(form)) table.set(form, verb);
  return table;
}

/** Irregular forms by verb, from rows `buy: bought`. */
export function irregularForms(rows: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    rows
      .trim()
      .split('\n')
      .map((row): [string, readonly string[]] => {
        const [verb = '', forms = ''] = row.split(':');
        return [verb.trim(), forms.trim().split(/\s+/)];
      }),
  );
}
