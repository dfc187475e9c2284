import type { Language } from '../language.js';
import type { Sentence } from '../sentences.js';
import type { Tag } from '../tagger/tags.js';
import type { Gazetteer } from './gazetteer.js';
import { GIVEN_NAMES } from './givenNames.js';
import { isLoneHead, OF_HEADS } from './institutions.js';
import { isPlaced } from './placed.js';
import { PLACES } from './places.js';

/** What joins two things that an institution is of. */
const AND = /^(?:and|e|y|et)$/u;
const OF = /^(?:of|for|de|da|do|das|dos|del|des|du|d'|la|von|für|der|the|and|e|y|et|&|sobre|para|a|à|au|aux)$/u;
const GENITIVE = /^(?:of|for|de|da|do|das|dos|del|des|du|d')$/u;
/** Those of them behind which any capital belongs to the name: "Ministério da Justiça". */
const OWNERS_OF = /^(?:da|do|das|dos|del)$/u;
const PARTICLE = /^(?:de|da|do|dos|das|di|del|della|van|von|der|den|la|le|bin|al|ter|zu)$/u;
/** Particles that stand in names of people alone. */
const OF_PEOPLE = /^(?:van|bin|ter)$/u;
/** A word that is a name by its letters alone: "xAI", "o3-mini", "DeepSeek", "K2.5". */
const BY_ITS_LETTERS =
  /^(?:\p{Ll}{1,2}\p{Lu}[\p{L}\p{N}]*|\p{L}*\p{Ll}\p{Lu}\p{L}*|[a-z]\d{1,2}(?:-\p{L}+)?|[a-z]\d{2}[a-z]|\p{L}+[-.]?\d[\p{L}\p{N}.-]*|\p{Lu}{2,}\p{L}*[-\d.][\p{L}\p{N}.-]*)$/u;
const INNER_CAPITAL = /^(?!Ma?c|De|Di|La|Le)\p{Lu}\p{Ll}+\p{Lu}/u;
const CLOSED: ReadonlySet<Tag> = new Set(['DET', 'ADP', 'PRON', 'SCONJ', 'CCONJ', 'AUX', 'PART', 'INTJ', 'NUM']);
const LONGEST = 7;

/**
 * How many tokens the name takes that begins here and that no table knows; 0 for none. A capital at the head of a sentence needs a second
 * witness: the same capital within another sentence, a second capital behind it, or letters that no plain word has.
 */
export function openLength(
  sentence: Sentence,
  at: number,
  language: Language,
  gazetteer: Gazetteer,
  elsewhere: ReadonlySet<string>,
): number {
  const { tokens, tags } = sentence;
  const first = tokens[at];
  if (isTicker(tokens, at)) return 0;
  if (!first || !isNamePart(sentence, at, language, elsewhere)) return 0;
  // "Verkauft OpenAI Chips": no name begins with a noun that tells what something is.
  const isPlain = language.capitalNouns && !BY_ITS_LETTERS.test(first.text) && /^\p{Lu}\p{Ll}+$/u.test(first.text);
  const isNoun = language.commonNouns.has(first.text) || language.kindNouns.has(first.lower);
  if (isPlain && isNoun && !continues(sentence, at + 1, language)) return 0;
  if (
    isPlace(first.text) &&
    !PLACES.has(`${first.text} ${tokens[at + 1]?.text}`) &&
    !continues(sentence, at + 1, language)
  )
    return 0;
  let length = 1;
  for (let index = at + 1; index < tokens.length && length < LONGEST; index += 1) {
    const token = tokens[index];
    const previous = tokens[index - 1];
    if (!token || !previous || token.start - previous.end > 1) break;
    if (isAnothersName(sentence, at, index, language)) break;
    // "Dass Anna Becker NordWerk verlässt": no third word of a person's name has a capital within.
    if (index - at > 1 && GIVEN_NAMES.has(first.text) && INNER_CAPITAL.test(token.text)) break;
    const isGlued = token.start === previous.end;
    if (isGlued && !/['’]$/.test(previous.text) && !/^[&.]$/.test(token.text) && !/^[&]$/.test(previous.text)) break;
    const known = gazetteer.match(tokens, index)[0];
    if (known && known.row.kind !== 'TOPIC' && known.row.kind !== 'TECHNIQUE' && known.length >= 1) break;
    if (
      isNamePart(sentence, index, language, elsewhere) ||
      isBehindOf(sentence, at, index, language) ||
      (/^\d+(?:\.\d+)*$/.test(token.text) && isVersionHere(sentence, index))
    ) {
      length = index - at + 1;
      continue;
    }
    if (/^(?:AI|IA)$/.test(token.text) && index === at + length) {
      length = index - at + 1;
      continue;
    }
    const next = tokens[index + 1];
    const capitalNext = next !== undefined && /^\p{Lu}/u.test(next.text) && !language.notNames.has(next.text);
    if (/^\p{Lu}(?:\.\p{Lu})*$/u.test(previous.text) && token.text === '.' && capitalNext) continue;
    // "Cooperativa A y la Caja B" are two: only what an "of" opened goes on over "and".
    const isTwo =
      AND.test(token.text) && (!capitalNext || !tokens.slice(at, index).some(({ text }) => GENITIVE.test(text)));
    if (OF.test(token.text) && isTwo) break;
    const hasHead = tokens.slice(at, index).some(({ text }) => OF_HEADS.test(text));
    const isCapitalNext = capitalNext || (OWNERS_OF.test(token.text) && /^\p{Lu}/u.test(next?.text ?? ''));
    if (OF.test(token.text) && hasHead && (isCapitalNext || OF.test(next?.text ?? ''))) continue;
    if (token.text === '&' && capitalNext) continue;
    const isPersonal = GIVEN_NAMES.has(first.text) || OF_PEOPLE.test(token.text);
    if (PARTICLE.test(token.text) && isPersonal && (capitalNext || PARTICLE.test(next?.text ?? ''))) continue;
    break;
  }
  const name = tokens
    .slice(at, at + length)
    .map((token) => token.text)
    .join(' ');
  if (isPlace(name) || NO_ENTITY.test(name) || EDITION.test(name)) return 0;
  const isRole = tokens.slice(at, at + length).every(({ lower }) => isRoleWord(lower, language));
  if (isRole && !language.capitalNouns && !BY_ITS_LETTERS.test(first.text)) return 0;
  if (language.compounds && isPostOf(tokens, at, length, language)) return 0;
  if (length === 1 && tags[at] !== 'PROPN' && language.capitalNouns && !BY_ITS_LETTERS.test(first.text)) return 0;
  if (/^[“"«(]?\p{Lu}?$/u.test(name)) return 0;
  if (length === 1 && isLoneHead(name, language)) return 0;
  return length;
}

const EXCHANGE = /^(?:NASDAQ|NYSE|BOV|B3|BVMF|EPA|ETR|LON|LSE|TSX|HKG|TYO|BME|BIT|SWX|KRX|TPE|ELI|XETRA)$/iu;

/** "(NASDAQ:NVDA)": an exchange and what a share is called there. */
function isTicker(tokens: Sentence['tokens'], at: number): boolean {
  const [before, colon, token, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]];
  const isShare = colon?.text === ':' && EXCHANGE.test(before?.text ?? '') && /^[\p{Lu}\d.]+$/u.test(token?.text ?? '');
  return isShare || (next?.text === ':' && EXCHANGE.test(token?.text ?? '') && colon?.text === '(');
}

/** Prizes, laws, places and days are in capitals, and no entities of the graph. */
const NO_ENTITY =
  /^AI-\p{L}+$|^(?:SB|AB|HB|HR)-?\d+$|(?:^|\s)(?:Prize|Awards?|Act|Day|Summit|Conference|Street|Valley|Avenue|County|Olympics|Premio|Prêmio|Preis)$/u;

/** "Vice President Maya Lin": a post in capitals, and whoever holds it. */
function isPostOf(tokens: Sentence['tokens'], at: number, length: number, language: Language): boolean {
  let next = at;
  while (next < at + length && isRoleWord(tokens[next]?.lower ?? '', language)) next += 1;
  return next > at && next < at + length && GIVEN_NAMES.has(tokens[next]?.text ?? '');
}

/** An edition of something that stands in front. */
const EDITION = /^(?:Pro|Max|Mini|Ultra|Turbo|Nano|Flash|Plus|Lite|Preview|Large|Small|Medium)$/u;

function isRoleWord(word: string, language: Language): boolean {
  return language.roleWords.has(word) || (language.relationNouns.get(word)?.role ?? false);
}

/** Datelines write a place in capitals: "BILBAO". */
function isPlace(name: string): boolean {
  if (PLACES.has(name)) return true;
  if (!/^\p{Lu}{4,}$/u.test(name)) return false;
  return PLACES.has(name.charAt(0) + name.slice(1).toLowerCase());
}

function continues(sentence: Sentence, at: number, language: Language): boolean {
  const token = sentence.tokens[at];
  return (
    token !== undefined &&
    /^\p{Lu}/u.test(token.text) &&
    token.start - (sentence.tokens[at - 1]?.end ?? 0) === 1 &&
    !language.notNames.has(token.text)
  );
}

/** "The former head of Acme Heitor Vidal": in a language without compounds, a person's name behind an owner's begins another name. */
function isAnothersName({ tokens }: Sentence, at: number, index: number, language: Language): boolean {
  const [before, first, token, next] = [tokens[at - 1], tokens[at], tokens[index], tokens[index + 1]];
  if (language.compounds || !before || !first || !token || !next) return false;
  const isOwner = language.genitives.has(language.prepositions.get(before.lower) ?? '');
  const isPerson = GIVEN_NAMES.has(token.text) && /^\p{Lu}/u.test(next.text) && next.start - token.end === 1;
  return isOwner && isPerson && !GIVEN_NAMES.has(first.text) && !OF_HEADS.test(first.text);
}

/** "Superintendencia del Medio Ambiente": what has a capital behind the "of" of such a head belongs to the name, even a plain noun. */
function isBehindOf({ tokens }: Sentence, at: number, index: number, language: Language): boolean {
  const [of, token] = [tokens[index - 1], tokens[index]];
  const hasHead = tokens.slice(at, index - 1).some(({ text }) => OF_HEADS.test(text));
  if (!of || !token || language.capitalNouns || !hasHead || !OF.test(of.text)) return false;
  return /^\p{Lu}\p{Ll}/u.test(token.text) && (!language.notNames.has(token.text) || OWNERS_OF.test(of.text));
}

/** A bare figure behind a name is its version where nothing is counted with it. */
function isVersionHere({ tokens, tags }: Sentence, at: number): boolean {
  const next = tags[at + 1];
  const figure = tokens[at]?.text ?? '';
  return figure.length < 5 && !/^(?:19|20)\d\d$/.test(figure) && next !== 'NOUN' && tokens[at + 1]?.text !== '%';
}

/** "**Funding**", "**Funding:**", "**Funding**:": whether the marks behind a word close a heading. */
function isHeadingMark(tokens: Sentence['tokens'], from: number): boolean {
  let at = from;
  while (tokens[at]?.text === '*') at += 1;
  return tokens[at] === undefined || /^[:.|–—-]$/.test(tokens[at]?.text ?? '');
}

/** "Maya Lin": a given name in front of another capital, or what stands behind one, even among capitals. */
function isPersonHere(tokens: Sentence['tokens'], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isCapital = (other: Sentence['tokens'][number] | undefined) => /^\p{Lu}\p{Ll}/u.test(other?.text ?? '');
  return (
    (GIVEN_NAMES.has(token?.text ?? '') && isCapital(next)) || (GIVEN_NAMES.has(before?.text ?? '') && isCapital(token))
  );
}

function isNamePart(sentence: Sentence, at: number, language: Language, elsewhere: ReadonlySet<string>): boolean {
  const { tokens, tags, titleUntil } = sentence;
  const token = tokens[at];
  if (!token || language.notNames.has(token.text) || !/\p{L}/u.test(token.text)) return false;
  const tag = tags[at] ?? 'X';
  const isNoun = language.capitalNouns && /\p{Ll}$/u.test(token.text) && language.kindNouns.has(token.lower);
  const isPlainCompound = token.text.includes('-') && language.commonNouns.has(token.text);
  if (BY_ITS_LETTERS.test(token.text) && !/^\d/.test(token.text) && !isNoun && !isPlainCompound)
    return !/^(?:19|20)\d\ds?$/.test(token.text);
  if (!/^\p{Lu}/u.test(token.text)) return false;
  if (at >= titleUntil && headsName(tokens, at, language)) return true;
  const isWord =
    language.kindNouns.has(token.lower) ||
    language.relationNouns.has(token.lower) ||
    language.valuationNouns.has(token.lower) ||
    language.revenueNouns.has(token.lower) ||
    language.roundNouns.has(token.lower) ||
    language.roleWords.has(token.lower);
  const isField = tokens[at - 1]?.text === ':' && isRelationLabel(tokens, at - 1, language);
  const opens = !isField && (at === 0 || /^[“"«:(—–¿¡-]$/.test(tokens[at - 1]?.text ?? ''));
  if (opens && !isWord && !CLOSED.has(tag) && (isPlacedName(tokens, at) || isToldBehind(tokens, at, language)))
    return true;
  const before = tokens[/^["“'‘]$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1];
  if (at < titleUntil && before && language.namingWords.has(before.lower)) return true;
  if (at < titleUntil) return (elsewhere.has(token.text) || isPersonHere(tokens, at)) && !isWord;
  if (language.capitalNouns) {
    // "Der Chipentwickler X" begins with a noun; "Heidelberger" and the like tell a place.
    const isBehindName = /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') && tags[at - 1] === 'PROPN';
    if (
      ((isWord || language.commonNouns.has(token.text)) && !isBehindName) ||
      (tag === 'ADJ' && /er$/.test(token.text))
    )
      return false;
    return tag === 'PROPN' || (elsewhere.has(token.text) && tag !== 'NOUN' && !CLOSED.has(tag));
  }
  if (
    language.prepositions.has(token.lower) ||
    language.determiners.has(token.lower) ||
    language.relatives.has(token.lower) ||
    language.negations.has(token.lower) ||
    language.subordinators.has(token.lower)
  )
    return false;
  // "The Government Accountability Office".
  if (isWord && language.compounds && isInInstitution(tokens, at)) return true;
  if (!opens)
    return !(isWord && tokens[at - 1] !== undefined && !/^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') && tag !== 'PROPN');
  // "**Captionary** by": what is set off within a sentence is named; a line or label set off is a heading.
  if (tokens[at + 1]?.text === '*' && !isWord && !isHeadingMark(tokens, at + 1)) return true;
  if (CLOSED.has(tag) || isWord) return false;
  if (elsewhere.has(token.text)) return true;
  const next = tokens[at + 1];
  const hasCapitalBehind =
    next !== undefined &&
    /^\p{Lu}/u.test(next.text) &&
    next.start - token.end === 1 &&
    !language.notNames.has(next.text);
  // "Alquila GPU": where the subject may be left out, a form of a verb at the head is one.
  if (language.verbs.has(token.lower) && (tag !== 'PROPN' || (language.dropsSubject && !hasCapitalBehind)))
    return false;
  if (hasCapitalBehind) return tag === 'PROPN' || tag === 'X' || GIVEN_NAMES.has(token.text);
  return tag === 'PROPN';
}

/** "Comisión Federal de Competencia", "Grupo Bolívar": the head of a name, in front of its other capitals. */
function headsName(tokens: Sentence['tokens'], at: number, language: Language): boolean {
  const token = tokens[at];
  if (!token || language.compounds || language.capitalNouns) return false;
  const isCapital = (index: number) => /^\p{Lu}/u.test(tokens[index]?.text ?? '');
  let of = at + 1;
  while (of < at + 3 && isCapital(of)) of += 1;
  if (OF_HEADS.test(token.text) && OF.test(tokens[of]?.text ?? '') && isCapital(of + 1)) return true;
  const next = tokens[at + 1];
  const isClose = next !== undefined && next.start - token.end === 1 && /^\p{Lu}[\p{L}]/u.test(next.text);
  const isWithin = at > 0 && /^\p{Ll}/u.test(tokens[at - 1]?.text ?? '');
  return isWithin && isClose && language.kindNouns.get(token.lower) === 'ORGANIZATION' && !GIVEN_NAMES.has(next.text);
}

/** Whether capitals go on behind a word up to the head of an institution's name. */
function isInInstitution(tokens: Sentence['tokens'], from: number): boolean {
  for (let at = from + 1; at < from + 5; at += 1) {
    const token = tokens[at];
    if (!token || !/^\p{Lu}/u.test(token.text) || token.start - (tokens[at - 1]?.end ?? 0) !== 1) return false;
    if (OF_HEADS.test(token.text)) return true;
  }
  return false;
}

/** "Investors: Aviva, …": behind the label of a relation stand names. */
function isRelationLabel(tokens: Sentence['tokens'], colon: number, { relationNouns }: Language): boolean {
  return colon < 5 && tokens.slice(0, colon).some(({ lower }) => relationNouns.has(lower));
}

/** "Fennec Vision (Tunis)": a run of capitals with a place in brackets behind it. */
function isPlacedName(tokens: Sentence['tokens'], from: number): boolean {
  let to = from + 1;
  while (to - from < 4 && /^\p{Lu}/u.test(tokens[to]?.text ?? '')) to += 1;
  return isPlaced(tokens, to);
}

/** "Brumaria, la empresa sevillana", "Botânica AI": what stands right behind tells that somebody is named. */
function isToldBehind(tokens: Sentence['tokens'], at: number, language: Language): boolean {
  const [next, article, ...behind] = tokens.slice(at + 1, at + 6);
  const isClose = next !== undefined && next.start - (tokens[at]?.end ?? 0) === 1;
  if (isClose && next.text === 'AI' && !language.compounds) return true;
  // "Jilguero, de la cooperativa X": at the head of an item, what somebody makes.
  const isMade =
    next?.text === ',' &&
    !language.compounds &&
    !language.capitalNouns &&
    /^\p{Lu}\p{Ll}{3,}/u.test(tokens[at]?.text ?? '') &&
    language.genitives.has(language.prepositions.get(article?.lower ?? '') ?? '');
  if (isMade && behind.some(({ text, lower }) => /^\p{Lu}/u.test(text) || language.kindNouns.has(lower))) return true;
  if (next?.text !== ',' || !article || !language.determiners.has(article.lower)) return false;
  return behind.some(({ lower }) => language.kindNouns.has(lower));
}
