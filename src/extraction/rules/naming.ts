import type { KnownName } from '../../graph/entity.js';
import { nameTokens, normalName } from '../../graph/names.js';
import type { Span } from '../../graph/span.js';
import type { EntityKind } from '../../ontology/ontology.js';
import type { Language } from './language.js';
import { type Token, tokensOf } from './tokens.js';

/** A name at one place of the text. */
export interface Mention {
  readonly span: Span;
  /** Key of what it names. */
  readonly key: string;
  readonly kind: EntityKind;
}

/** Something named, known or new. */
export interface Named {
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Id of the known entity; null for a new one. */
  readonly knownId: string | null;
}

/** Everything that a text names. */
export interface Naming {
  readonly mentions: readonly Mention[];
  readonly named: ReadonlyMap<string, Named>;
}

interface Gazetteer {
  readonly rows: ReadonlyMap<string, readonly GazetteerRow[]>;
  readonly canonical: ReadonlyMap<string, string>;
}

interface GazetteerRow extends KnownName {
  readonly tokens: readonly string[];
}

const GAZETTEERS = new WeakMap<readonly KnownName[], Gazetteer>();

function gazetteerOf(knownNames: readonly KnownName[]): Gazetteer {
  const cached = GAZETTEERS.get(knownNames);
  if (cached) return cached;
  const rows = new Map<string, GazetteerRow[]>();
  const canonical = new Map<string, string>();
  const add = (name: KnownName) => {
    const tokens = nameTokens(name.name);
    const first = tokens[0];
    if (first === undefined) return;
    const list = rows.get(first) ?? [];
    list.push({ ...name, tokens });
    rows.set(first, list);
  };
  for (const name of knownNames) {
    if (!canonical.has(name.entityId)) canonical.set(name.entityId, name.name);
    add(name);
  }
  for (const list of rows.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  const gazetteer = { rows, canonical };
  GAZETTEERS.set(knownNames, gazetteer);
  return gazetteer;
}

const VERSION = /^\d+(?:[.,]\d+)*[a-z]?$/u;
const EDITION = /^(?:pro|max|mini|ultra|turbo|nano|flash|plus|large|small|medium|scout|maverick|opus|sonnet|haiku)$/iu;

/** Finds every name in the text: known ones, versions and parts of them, and capitalised or quoted new ones whose kind their surroundings tell. */
export function nameThings(
  text: string,
  sentences: readonly Span[],
  language: Language,
  knownNames: readonly KnownName[],
): Naming {
  const gazetteer = gazetteerOf(knownNames);
  const named = new Map<string, Named>();
  const mentions: Mention[] = [];
  const surnames = new Map<string, string>();
  const note = (span: Span, key: string, kind: EntityKind, name: string, knownId: string | null) => {
    if (!named.has(key)) named.set(key, { key, kind, name, knownId });
    mentions.push({ span, key, kind });
    const last = nameTokens(name).at(-1);
    if (kind === 'PERSON' && last) surnames.set(last, key);
  };
  const lowered = new Set(
    tokensOf(text, { start: 0, end: text.length })
      .filter((token) => token.text === token.lower)
      .map((token) => token.lower),
  );
  const open: { tokens: readonly Token[]; before: readonly Token[]; after: readonly Token[]; initial: boolean }[] = [];
  for (const sentence of sentences) {
    const tokens = split(text, sentence);
    let index = 0;
    while (index < tokens.length) {
      const known = matchKnown(text, tokens, index, gazetteer);
      if (known) {
        index = noteKnown(text, tokens, index, known, gazetteer, language, note);
        continue;
      }
      const length = openLength(text, tokens, index, gazetteer);
      if (length > 0) {
        open.push({
          tokens: tokens.slice(index, index + length),
          before: tokens.slice(Math.max(0, index - 5), index),
          after: tokens.slice(index + length, index + length + 5),
          initial: index === 0,
        });
        index += length;
        continue;
      }
      index += 1;
    }
  }
  for (const { tokens, before, after, initial } of open) {
    const first = tokens[0];
    const last = tokens.at(-1);
    if (!first || !last) continue;
    const span = { start: first.start, end: last.end };
    const surname = tokens.length === 1 ? surnames.get(normalName(first.text)) : undefined;
    const bearer = surname === undefined ? undefined : named.get(surname);
    if (bearer) {
      mentions.push({ span, key: bearer.key, kind: bearer.kind });
      continue;
    }
    if (initial && tokens.length === 1 && lowered.has(first.lower)) continue;
    const name = text.slice(span.start, span.end);
    const kind = kindOf(tokens, before, after, language);
    if (kind) note(span, `new ${kind} ${normalName(name)}`, kind, name, null);
  }
  // A name whose kind was told once has it everywhere.
  const kinds = new Map(
    [...named.values()].filter((each) => each.knownId === null).map((each) => [normalName(each.name), each]),
  );
  const taken = new Set(mentions.map((mention) => mention.span.start));
  for (const { tokens, initial } of open) {
    const first = tokens[0];
    const last = tokens.at(-1);
    if (!first || !last || taken.has(first.start)) continue;
    const found = kinds.get(normalName(text.slice(first.start, last.end)));
    if (found && !(initial && lowered.has(first.lower) && tokens.length === 1))
      mentions.push({ span: { start: first.start, end: last.end }, key: found.key, kind: found.kind });
  }
  mentions.sort((a, b) => a.span.start - b.span.start);
  return { mentions, named };
}

/** Tokens without their hyphens: names are compared piece by piece. */
function split(text: string, sentence: Span): readonly Token[] {
  const pieces: Token[] = [];
  for (const match of text.slice(sentence.start, sentence.end).matchAll(/[\p{L}\p{N}]+|[^\s]/gu)) {
    const start = sentence.start + match.index;
    pieces.push({ text: match[0], lower: match[0].toLowerCase(), start, end: start + match[0].length });
  }
  return pieces;
}

interface KnownMatch {
  readonly row: GazetteerRow;
  readonly length: number;
}

function matchKnown(text: string, tokens: readonly Token[], index: number, { rows }: Gazetteer): KnownMatch | null {
  const first = tokens[index];
  if (!first) return null;
  for (const row of rows.get(normalName(first.text)) ?? []) {
    let at = index;
    let matched = 0;
    while (matched < row.tokens.length) {
      const token = tokens[at];
      if (!token) break;
      if (matched > 0 && /^[-–.'’]$/u.test(token.text)) {
        at += 1;
        continue;
      }
      if (normalName(token.text) !== row.tokens[matched]) break;
      matched += 1;
      at += 1;
    }
    if (matched < row.tokens.length) continue;
    const last = tokens[at - 1];
    if (last && caseFits(text.slice(first.start, last.end), row)) return { row, length: at - index };
  }
  return null;
}

/** Topics and techniques are common nouns; every other name is written with the capitals that it has. */
function caseFits(surface: string, { kind, name }: GazetteerRow): boolean {
  if (name.length <= 4 && name === name.toUpperCase()) return surface === name;
  if (kind === 'TOPIC' || kind === 'TECHNIQUE') return true;
  const hasCapital = /\p{Lu}/u.test(name);
  return !hasCapital || /\p{Lu}/u.test(surface);
}

type Note = (span: Span, key: string, kind: EntityKind, name: string, knownId: string | null) => void;

/** Notes a known name, or the version, part or undertaking of it that the next word makes of it. Answers where to read on. */
function noteKnown(
  text: string,
  tokens: readonly Token[],
  index: number,
  { row, length }: KnownMatch,
  { canonical }: Gazetteer,
  language: Language,
  note: Note,
): number {
  const first = tokens[index];
  const last = tokens[index + length - 1];
  const next = tokens[index + length];
  if (!first || !last) return index + 1;
  const touches = next !== undefined && next.start - last.end <= 1 && text.slice(last.end, next.start) !== '\n';
  const grown =
    touches && next
      ? grow(row, next, tokens[index + length + 1], tokens.slice(Math.max(0, index - 8), index), language)
      : null;
  if (grown && next) {
    const end = grown.extra === 2 ? (tokens[index + length + 1]?.end ?? next.end) : next.end;
    const name = text.slice(first.start, end);
    note({ start: first.start, end }, `new ${grown.kind} ${normalName(name)}`, grown.kind, name, null);
    return index + length + grown.extra;
  }
  note(
    { start: first.start, end: last.end },
    row.entityId,
    row.kind,
    canonical.get(row.entityId) ?? row.name,
    row.entityId,
  );
  return index + length;
}

function grow(
  row: GazetteerRow,
  next: Token,
  afterNext: Token | undefined,
  before: readonly Token[],
  language: Language,
): { kind: EntityKind; extra: number } | null {
  if (row.kind === 'MODEL' && VERSION.test(next.text) && !VERSION.test(row.tokens.at(-1) ?? ''))
    return { kind: 'MODEL', extra: 1 };
  if (row.kind === 'MODEL' && EDITION.test(next.text) && /^\p{Lu}/u.test(next.text)) return { kind: 'MODEL', extra: 1 };
  if (next.text === 'API') return { kind: 'PRODUCT', extra: 1 };
  if (/^\p{Lu}$/u.test(next.text) && row.kind !== 'PERSON' && afterNext?.text !== '.') {
    const told = before.map((token) => language.kindNouns[token.lower]).findLast((kind) => kind !== undefined);
    return { kind: told ?? 'PROJECT', extra: 1 };
  }
  return null;
}

const CONNECTOR = /^(?:de|da|do|of|and|&|del|la)$/u;
const NOT_A_NAME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Apache|CEO|CTO|CFO|COO|IA|AI|API|US|USD|EUA|EU|UE|EE|UU|GPU|GPUs|LLM|LLMs|R|I|II)$/u;

function openLength(text: string, tokens: readonly Token[], index: number, gazetteer: Gazetteer): number {
  const first = tokens[index];
  if (!first || !/^\p{Lu}[\p{L}\p{N}]+$/u.test(first.text) || NOT_A_NAME.test(first.text)) return 0;
  let length = 1;
  for (let at = index + 1; at < tokens.length && length < 6; at += 1) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (!token || !previous || token.start - previous.end > 1) break;
    if (matchKnown(text, tokens, at, gazetteer)) break;
    if (
      /^\p{Lu}[\p{L}\p{N}]*$/u.test(token.text) ||
      /^\d+(?:\.\d+)?$/u.test(token.text) ||
      (/^-$/.test(token.text) && tokens[at + 1]?.start === token.end)
    )
      length = at - index + 1;
    else if (!(CONNECTOR.test(token.text) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''))) break;
  }
  return length;
}

const ORGANIZATION_WORD =
  /^(?:Inc|Corp|Ltd|Labs?|AI|Capital|Ventures|University|Universidade|Universidad|Institute|Instituto|Technologies|Group|Partners|Foundation|Bank|Holdings|Systems|Research|Commission|Comissão|Comisión|Times|Post|Journal|News)$/u;
const PERSON_AFTER =
  /^(?:ceo|cto|cfo|founder|co|chief|president|fundador|fundadora|cofundador|cofundadora|diretor|diretora|director|directora|presidente)$/u;

function kindOf(
  tokens: readonly Token[],
  before: readonly Token[],
  after: readonly Token[],
  language: Language,
): EntityKind | null {
  const last = tokens.at(-1);
  if (last && ORGANIZATION_WORD.test(last.text)) return 'ORGANIZATION';
  if (tokens.length > 1 && last && VERSION.test(last.text)) return 'MODEL';
  const near = before.slice(-3).filter((token) => !/[.;:]/.test(token.text));
  const told = near.map((token) => language.kindNouns[token.lower]).findLast((kind) => kind !== undefined);
  if (told) return told === 'PERSON' && tokens.length < 2 ? null : told;
  if (tokens.length === 2 || tokens.length === 3) {
    const [comma, ...rest] = after;
    if (comma?.text === ',' && rest.some((token) => PERSON_AFTER.test(token.lower))) return 'PERSON';
  }
  if (after[0]?.text === ',' && after.slice(1).some((token) => language.kindNouns[token.lower] === 'ORGANIZATION'))
    return 'ORGANIZATION';
  return null;
}
