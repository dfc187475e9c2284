import type { KnownName } from '../../../graph/entity.js';
import { nameTokens, normalName } from '../../../graph/names.js';
import type { Token } from '../tokens.js';

/** Known names, indexed by their first word. */
export interface Gazetteer {
  /** The longest known names that begin at a token, the surest bearer first; empty for none. */
  match(tokens: readonly Token[], at: number): readonly GazetteerMatch[];
  canonicalName(entityId: string): string | null;
  /** The only known person of this surname, where nothing else is known by it; null for none or several. */
  ofSurname(surname: string): KnownName | null;
}

/** A known name at a place. */
export interface GazetteerMatch {
  readonly row: KnownName;
  /** How many tokens it takes. */
  readonly length: number;
}

interface Row extends KnownName {
  readonly pieces: readonly string[];
  /** A name that is written without capitals may be met in any case. */
  readonly anyCase: boolean;
}

/** The memory of words is bounded: a text of a million different words must not stay in it. */
const MOST_REMEMBERED = 20_000;
const NONE: readonly never[] = [];

const CACHE = new WeakMap<readonly KnownName[], Gazetteer>();

/** The gazetteer of these names; made once for the same list. */
export function gazetteerOf(knownNames: readonly KnownName[]): Gazetteer {
  const cached = CACHE.get(knownNames);
  if (cached) return cached;
  const rows = new Map<string, Row[]>();
  const canonical = new Map<string, string>();
  const surnames = new Map<string, KnownName | null>();
  const organizations = new Set<string>();
  const all = new Set<string>();
  for (const { entityId, kind, name } of knownNames) {
    const normal = normalName(name);
    if (kind === 'ORGANIZATION') organizations.add(normal);
    all.add(`${entityId} ${normal}`);
  }
  for (const name of knownNames) {
    if (!canonical.has(name.entityId)) canonical.set(name.entityId, name.name);
    if (isBehindMaker(name, organizations, all)) continue;
    const pieces = nameTokens(name.name);
    const first = pieces[0];
    if (first === undefined) continue;
    const surname = pieces.at(-1) ?? '';
    if (name.kind === 'PERSON' && pieces.length > 1) {
      const other = surnames.get(surname);
      surnames.set(surname, other === undefined || other?.entityId === name.entityId ? name : null);
    }
    const anyCase =
      name.kind === 'TOPIC' || name.kind === 'TECHNIQUE' ? name.name.length > 4 : !/\p{Lu}/u.test(name.name);
    const list = rows.get(first);
    if (list) list.push({ ...name, pieces, anyCase });
    else rows.set(first, [{ ...name, pieces, anyCase }]);
  }
  for (const list of rows.values()) list.sort((a, b) => b.pieces.length - a.pieces.length);
  const remembered = new Map<string, readonly string[]>();
  const piecesOf: PiecesOf = (word) => {
    const known = remembered.get(word);
    if (known) return known;
    const made = nameTokens(word);
    if (remembered.size > MOST_REMEMBERED) remembered.clear();
    remembered.set(word, made);
    return made;
  };
  const gazetteer: Gazetteer = {
    canonicalName: (entityId) => canonical.get(entityId) ?? null,
    ofSurname: (surname) => (rows.has(surname) ? null : (surnames.get(surname) ?? null)),
    match(tokens, at) {
      const word = tokens[at]?.text ?? '';
      const [piece = ''] = piecesOf(word);
      const own = rows.get(piece) ?? NONE;
      const singular = PLURAL.test(word) ? (rows.get(piece.slice(0, -1)) ?? NONE) : NONE;
      if (own.length === 0 && singular.length === 0) return NONE;
      let longest = 0;
      const found: GazetteerMatch[] = [];
      for (const row of singular.length === 0 ? own : [...own, ...singular]) {
        const length = lengthOf(row, tokens, at, piecesOf);
        if (length === 0 || length < longest) continue;
        longest = length;
        found.push({ row, length });
      }
      return found.filter((match) => match.length === longest);
    },
  };
  CACHE.set(knownNames, gazetteer);
  return gazetteer;
}

/** "Nvidia H200": a chip's number with its maker in front is two names, where it is known without the maker's as well. */
function isBehindMaker(
  { entityId, kind, name }: KnownName,
  organizations: ReadonlySet<string>,
  all: ReadonlySet<string>,
): boolean {
  if (kind !== 'PRODUCT' && kind !== 'MODEL') return false;
  const pieces = nameTokens(name);
  return pieces.some(
    (piece, at) =>
      at > 0 &&
      /\d/.test(piece) &&
      organizations.has(pieces.slice(0, at).join(' ')) &&
      all.has(`${entityId} ${pieces.slice(at).join(' ')}`),
  );
}

/** The words of a token in their normal form: the same few words are asked for again and again. */
type PiecesOf = (word: string) => readonly string[];

/** "A100s", "TPUs". */
const PLURAL = /[\p{Lu}\p{N}]s$/u;

/** How many tokens the name takes from here; 0 where it does not stand here. */
function lengthOf(row: Row, tokens: readonly Token[], at: number, piecesOf: PiecesOf): number {
  let piece = 0;
  let index = at;
  while (piece < row.pieces.length) {
    const token = tokens[index];
    if (!token) return 0;
    const pieces = piecesOf(token.text);
    if (pieces.length === 0) {
      // A mark within a name ("Character.AI", "A & B") stands close to its neighbours.
      if (piece === 0 || !/^[-.&'’:]$/.test(token.text)) return 0;
      index += 1;
      continue;
    }
    for (const part of pieces) {
      const isPlural = () => `${row.pieces[piece]}s` === part && PLURAL.test(token.text);
      if (row.pieces[piece] !== part && !isPlural()) return 0;
      piece += 1;
    }
    index += 1;
  }
  return row.anyCase || isWrittenAsName(row, tokens, at, index) ? index - at : 0;
}

const CAPITAL = /[\p{Lu}\p{N}]/u;
const ACRONYM = /^[\p{Lu}\p{N}]{2,}$/u;

/**
 * Whether the writing is that of the name and not of common words that read alike: it has capitals; not the one of a sentence's first word
 * alone, where the name has more ("El comercio crece", "El Comercio"); an acronym is in capitals ("Mit der", "MIT"), a longer one at least at
 * a sentence's beginning ("Cade" within); and no accents where the name has none ("Über", "Uber").
 */
function isWrittenAsName(row: Row, tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  if (!words.some(({ text }) => CAPITAL.test(text))) return false;
  if (words.some(({ text }) => hasAccent(text)) && !hasAccent(row.name)) return false;
  const begins = tokens.findIndex(({ text }) => /[\p{L}\p{N}]/u.test(text)) >= from;
  if (ACRONYM.test(row.name) && words.some(({ text }) => /\p{Ll}/u.test(text.replace(/s$/u, ''))))
    return !begins && row.name.length > 3;
  const hasLaterCapital = row.name.split(/[\s-]+/u).some((word, index) => index > 0 && CAPITAL.test(word));
  return (
    !begins || !hasLaterCapital || words.length < 2 || words.some(({ text }, index) => index > 0 && CAPITAL.test(text))
  );
}

function hasAccent(text: string): boolean {
  return /\p{M}/u.test(text.normalize('NFD'));
}
