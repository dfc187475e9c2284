import type { KnownName } from '../../../graph/entity.js';
import { nameTokens, normalName } from '../../../graph/names.js';
import type { Language } from '../language.js';
import type { Sentence } from '../sentences.js';
import { GIVEN_NAMES } from './givenNames.js';
import { mayBePerson, ORGANIZATION_TAIL, shapeVotes } from './shapes.js';

interface FoundName {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly known: KnownName | null;
}

/**
 * Which fuller name of the same text a short one stands for: a surname, a company without its legal form, an acronym in brackets behind what it
 * abbreviates. Answers the key of the fuller one, or null.
 */
export function foldAliases(
  found: readonly FoundName[],
  sentences: readonly Sentence[],
  language: Language,
): (name: string) => string | null {
  const keyOf = (each: FoundName) => each.known?.entityId ?? `new ${normalName(each.name)}`;
  const short = new Map<string, string>();
  const full = new Map<string, FoundName>();
  const firstNames = new Map<string, string | null>();
  for (const each of found) if (!full.has(keyOf(each))) full.set(keyOf(each), each);
  for (const [key, each] of full) {
    const words = each.name.split(' ');
    const last = words.at(-1) ?? '';
    const isPerson = each.known
      ? each.known.kind === 'PERSON'
      : mayBePerson(each.name) && !((shapeVotes(each.name).ORGANIZATION ?? 0) > 2);
    // "The chip designer Kranich Halbleiter", later "Kranich".
    const told = language.kindNouns.get(sentences[each.sentence]?.tokens[each.from - 1]?.lower ?? '');
    if (told === 'ORGANIZATION' && words.length === 2 && /^\p{Lu}\p{L}{3,}$/u.test(words[0] ?? '') && !each.known)
      put(short, words[0] ?? '', key);
    if (isPerson && words.length > 1) put(short, last, key);
    // "Folha de S.Paulo", later "Folha".
    const isOf = words.length > 2 && language.genitives.has(language.prepositions.get(words[1] ?? '') ?? '');
    const isOrganization = each.known ? each.known.kind === 'ORGANIZATION' : told === 'ORGANIZATION';
    if (isOf && isOrganization && /^\p{Lu}\p{L}{3,}$/u.test(words[0] ?? '')) put(short, words[0] ?? '', key);
    const first = words[0] ?? '';
    if (isPerson && words.length > 1 && GIVEN_NAMES.has(first))
      firstNames.set(first, firstNames.has(first) ? null : key);
    const stem = words.filter((_, index) => index < words.length - 1).join(' ');
    if (words.length > 1 && ORGANIZATION_TAIL.test(last) && (!each.known || each.known.kind === 'ORGANIZATION'))
      put(short, stem, key);
  }
  // "Einar", where one person of that name alone is spoken of.
  for (const [first, key] of firstNames) if (key !== null) put(short, first, key);
  found.forEach((each, index) => {
    const next = found[index + 1];
    if (!next || next.sentence !== each.sentence) return;
    const tokens = sentences[each.sentence]?.tokens ?? [];
    const isBracketed = tokens[each.to]?.text === '(' && each.to + 1 === next.from && tokens[next.to]?.text === ')';
    if (!isBracketed) return;
    if (abbreviates(next.name, each.name) || /^\p{Ll}\d+\p{Ll}$/u.test(next.name)) put(short, next.name, keyOf(each));
    else if (abbreviates(each.name, next.name)) put(short, next.name, keyOf(each));
  });
  return (name) => {
    const key = short.get(normalName(name));
    if (key === undefined || key === `new ${normalName(name)}`) return null;
    return key;
  };
}

/** The first fuller name keeps the short one. */
function put(short: Map<string, string>, name: string, key: string): void {
  const normal = normalName(name);
  if (normal !== '' && !short.has(normal)) short.set(normal, key);
}

/** Whether the letters of an acronym are the initials of a name's words, small words left out or not. */
function abbreviates(acronym: string, name: string): boolean {
  if (!/^[\p{Lu}\p{N}]{2,8}s?$/u.test(acronym)) return false;
  const letters = acronym.replace(/s$/, '').toLowerCase();
  const words = nameTokens(name);
  const initials = words.map((word) => word[0] ?? '').join('');
  const long = words
    .filter((word) => word.length > 3)
    .map((word) => word[0] ?? '')
    .join('');
  return words.length > 1 && (initials === letters || long === letters);
}
