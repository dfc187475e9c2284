import { addVotes } from './addVotes.js';
import type { Named } from './named.js';
import { type KindVotes, ORGANIZATION_TAIL } from './shapes.js';

/** A version or edition at the end of a name: "Sextant 3", "Tower+", "Lumen-2". */
const VERSION = /^(.*\p{L})(?:[ -]?(?:v?\d+(?:\.\d+)*[a-z]?|\d+[Bb])|\+)$/u;

/**
 * What names say of one another's kinds. A name that has versions is something made, and its versions are what it is; a name that begins with that of
 * somebody or something else of the text is something of theirs ("Meridiem Fleet" beside "Meridiem"), and nobody.
 */
export function familyVotes(named: ReadonlyMap<string, Named>): ReadonlyMap<string, KindVotes> {
  const byName = new Map([...named.values()].map((thing) => [thing.name, thing]));
  const found = new Map<string, KindVotes>();
  const vote = ({ key, kind }: Named, votes: KindVotes) => {
    if (kind === null) found.set(key, addVotes(found.get(key) ?? {}, votes));
  };
  for (const thing of named.values()) {
    const base = VERSION.exec(thing.name)?.[1];
    const whole = base === undefined ? undefined : byName.get(base);
    if (whole && whole !== thing) {
      vote(whole, { ...madeVotes(thing), ORGANIZATION: -1, PERSON: -1 });
      vote(thing, madeVotes(whole));
      continue;
    }
    const words = thing.name.split(' ');
    const front = words.slice(0, -1).join(' ');
    const owner = byName.get(front);
    if (!owner || owner === thing || ORGANIZATION_TAIL.test(words.at(-1) ?? '')) continue;
    const isPerson = owner.kind === 'PERSON' || (owner.votes.PERSON ?? 0) > 1;
    if (!isPerson) vote(thing, { PERSON: -1.5, ...(owner.kind === 'MODEL' ? { MODEL: 0.8 } : { PRODUCT: 0.8 }) });
  }
  return found;
}

/** How far a name is said to be a model or a product. */
function madeVotes({ kind, votes }: Named): KindVotes {
  if (kind === 'MODEL' || kind === 'PRODUCT') return { [kind]: 1.5 };
  return { MODEL: Math.max(0, votes.MODEL ?? 0), PRODUCT: Math.max(0, votes.PRODUCT ?? 0) };
}
