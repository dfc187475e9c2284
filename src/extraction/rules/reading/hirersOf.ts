import type { Phrase } from '../syntax/nodes.js';
import type { ClauseContext } from './context.js';
import { namesIn } from './fillers.js';

/** Who hires somebody, in the clause that describes them as "its founder": whose founder they were is another. Empty where nobody does. */
export function hirersOf(person: Phrase, { roles, language }: ClauseContext): readonly string[] {
  const { objectPreposition } = language;
  return roles
    .filter(({ verb, patient, under }) => {
      const marked = objectPreposition === null ? [] : (under.get(objectPreposition) ?? []);
      const hires = language.verbFrames.some(
        ({ predicate, subject, object, verbs }) =>
          predicate === 'WORKS_FOR' && subject === 'patient' && object === 'agent' && verbs.includes(verb.main),
      );
      return hires && !language.becomingVerbs.has(verb.main) && (patient === person || marked.includes(person));
    })
    .flatMap(({ agent }) => namesIn(agent));
}
