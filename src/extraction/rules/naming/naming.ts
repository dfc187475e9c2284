import type { ArticleDraft } from '../../../graph/article.js';
import type { KnownName } from '../../../graph/entity.js';
import { normalName } from '../../../graph/names.js';
import type { EntityKind } from '../../../ontology/ontology.js';
import type { Language } from '../language.js';
import type { Sentence } from '../sentences.js';
import type { Token } from '../tokens.js';
import { addVotes } from './addVotes.js';
import { companyVotes } from './companyVotes.js';
import { familyVotes } from './families.js';
import { foldAliases } from './foldAliases.js';
import { type Gazetteer, type GazetteerMatch, gazetteerOf } from './gazetteer.js';
import { GIVEN_NAMES } from './givenNames.js';
import { institutionLength } from './institutions.js';
import type { Mention, Named, Naming } from './named.js';
import { neighbourVotes } from './neighbours.js';
import { openLength } from './openNames.js';
import { PLACES } from './places.js';
import { quotedTitles } from './quotedTitles.js';
import { LEGAL_TAIL, ORGANIZATION_TAIL, shapeVotes } from './shapes.js';

const VERSION = /^(?:\p{Lu}?\d+(?:[.,]\d+)*[a-z]?|\p{Lu}\d+(?:\.\d+)?|\d+[Bb])$/u;
/** Years, quarters and halves of years. */
const NO_VERSION = /^(?:(?:19|20)\d\d|[QTH][1-4])$/;
const EDITION =
  /^(?:Pro|Max|Mini|Ultra|Turbo|Nano|Flash|Plus|Lite|Large|Small|Medium|Scout|Maverick|Behemoth|Opus|Sonnet|Haiku|Instruct|Coder|Vision|Thinking|Preview|Imagine|Code|Chat|mini|nano|pro|turbo|preview)$/u;
/** A legal form behind a company's name, which people leave out. */
const LEGAL_FORM = / (?:Inc|Corp|Ltd|LLC)\.?$/u;
/** Words behind a company's name that begin the name of a product or part of it. */
const GROWS = /^[\p{Lu}\p{N}]/u;

interface Found {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly known: GazetteerMatch['row'] | null;
}

/**
 * Finds every name in a text: known ones, versions and parts of known ones, and every other run of capitals, whose kind is left open to what
 * stands around it. One name is one thing throughout a text; surnames, short forms and acronyms are folded into the fuller name.
 */
export function nameThings(
  { title, text }: Pick<ArticleDraft, 'title' | 'text'>,
  sentences: readonly Sentence[],
  language: Language,
  knownNames: readonly KnownName[],
): Naming {
  const gazetteer = gazetteerOf(knownNames);
  const elsewhere = new Set([...capitalsWithin(sentences), ...capitalsOfTitle(title)]);
  const runs = sentences.flatMap((sentence, index) => namesOf(text, sentence, index, language, gazetteer, elsewhere));
  const found = knowSurnames(splitJoined(text, sentences, runs), sentences, language, gazetteer);
  const things = new Map<string, Named>();
  const mentions: Mention[] = [];
  const fold = foldAliases(found, sentences, language);
  const beside = companyVotes(found, sentences, language);
  for (const [index, each] of found.entries()) {
    const { sentence, from, to, known } = each;
    const tokens = sentences[sentence]?.tokens ?? [];
    const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
    const single = each.name.replace(/(\d)s$/, '$1').replace(LEGAL_FORM, '');
    const folded = known ? null : fold(single);
    const key = known?.entityId ?? folded ?? `new ${normalName(single)}`;
    const sentenceOf = sentences[sentence];
    const votes = addVotes(sentenceOf ? neighbourVotes(sentenceOf, from, to, language) : {}, beside[index] ?? {});
    const thing = things.get(key);
    if (known || !thing) {
      const name = (known && gazetteer.canonicalName(known.entityId)) ?? single;
      const kind = known?.kind ?? thing?.kind ?? null;
      things.set(key, {
        key,
        name,
        knownId: known?.entityId ?? null,
        kind,
        votes: addVotes(thing?.votes ?? shapeVotes(name), votes),
      });
    } else {
      const name = folded === null && single.length > thing.name.length ? single : thing.name;
      things.set(key, { ...thing, name, votes: addVotes(thing.votes, votes) });
    }
    mentions.push({ sentence, from, to, span, key });
  }
  for (const [key, votes] of familyVotes(things)) {
    const thing = things.get(key);
    if (thing) things.set(key, { ...thing, votes: addVotes(thing.votes, votes) });
  }
  return { mentions: mentions.filter(({ key }) => things.has(key)), named: things };
}

/** "Zuckerberg", "Altman": a surname by itself that one known person has and nobody of the text, without an article, is that person. */
function knowSurnames(
  found: readonly Found[],
  sentences: readonly Sentence[],
  language: Language,
  gazetteer: Gazetteer,
): readonly Found[] {
  const fuller = new Set(
    found.flatMap(({ name, known }) => (known === null && name.includes(' ') ? [name.split(' ').at(-1) ?? ''] : [])),
  );
  return found.map((each) => {
    const { name, known, sentence, from } = each;
    if (known !== null || !/^\p{Lu}\p{Ll}{3,}$/u.test(name) || GIVEN_NAMES.has(name) || fuller.has(name)) return each;
    if (language.articleVotes.has(sentences[sentence]?.tokens[from - 1]?.lower ?? '')) return each;
    const bearer = gazetteer.ofSurname(normalName(name));
    return bearer ? { ...each, known: bearer } : each;
  });
}

/** "Polychain Niraj Pant": a run of capitals that begins with a name known from another place of the text is two names. */
function splitJoined(text: string, sentences: readonly Sentence[], found: readonly Found[]): readonly Found[] {
  const firsts = new Set<string>();
  for (const { name, known } of found) {
    const words = name.split(' ');
    if (words.length === 1 || known?.kind === 'ORGANIZATION' || ORGANIZATION_TAIL.test(words.at(-1) ?? ''))
      firsts.add(words[0] ?? '');
  }
  return found.flatMap((each) => {
    const words = each.name.split(' ');
    const isRun = each.known === null && each.to - each.from === words.length && words.length > 2 && words.length < 5;
    const isNames = words.every((word) => /^\p{Lu}\p{L}+$/u.test(word)) && !ORGANIZATION_TAIL.test(words.at(-1) ?? '');
    if (!isRun || !isNames || !firsts.has(words[0] ?? '') || GIVEN_NAMES.has(words[0] ?? '')) return [each];
    const tokens = sentences[each.sentence]?.tokens ?? [];
    const rest = text.slice(tokens[each.from + 1]?.start, tokens[each.to - 1]?.end);
    return [
      { ...each, to: each.from + 1, name: words[0] ?? '' },
      { ...each, from: each.from + 1, name: rest },
    ];
  });
}

function namesOf(
  text: string,
  sentence: Sentence,
  index: number,
  language: Language,
  gazetteer: Gazetteer,
  elsewhere: ReadonlySet<string>,
): readonly Found[] {
  const { tokens } = sentence;
  const titles = quotedTitles(tokens);
  const found: Found[] = [];
  const surface = (from: number, to: number) => text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  let at = 0;
  while (at < tokens.length) {
    const matches = gazetteer
      .match(tokens, at)
      .filter((match) => !isCommonWord(match, sentence, at, language) && !isWithinName(match, sentence, at, language));
    const known = chosen(matches, sentence, at, language);
    if (known) {
      const to = at + known.length;
      const grown = grownTo(sentence, at, to, known, language, gazetteer);
      const tail = tokens[to];
      if (grown > to) found.push({ sentence: index, from: at, to: grown, name: surface(at, grown), known: null });
      else if (tail && known.row.kind === 'ORGANIZATION' && isCloseTail(tokens, to))
        found.push({ sentence: index, from: at, to: to + 1, name: surface(at, to + 1), known: known.row });
      else found.push({ sentence: index, from: at, to, name: surface(at, to), known: known.row });
      at = withLegalForm(found, tokens);
      continue;
    }
    if (isPost(tokens, at, language)) {
      at += 1;
      continue;
    }
    const institution = institutionLength(sentence, at, language, gazetteer);
    if (institution > 0) {
      found.push({ sentence: index, from: at, to: at + institution, name: surface(at, at + institution), known: null });
      at += institution;
      continue;
    }
    const place = placeLength(tokens, at, language);
    if (place > 0 && (!isCapital(tokens, at + place, language) || isPost(tokens, at + place, language))) {
      at += place;
      continue;
    }
    const length = titles.has(at) ? 0 : openLength(sentence, at, language, gazetteer, elsewhere);
    if (length > 0) {
      found.push({ sentence: index, from: at, to: at + length, name: surface(at, at + length), known: null });
      at = withLegalForm(found, tokens);
      continue;
    }
    at += 1;
  }
  return found;
}

const LEGAL_FORM_BEHIND = /^(?:Inc|Corp|Ltd|LLC|PLC|plc|Co|GmbH|AG|Ltda|Limited|Incorporated)$/u;

/** "Meta Platforms, Inc. invests": lets the last name take its legal form behind a comma too, and tells where it ends then. */
function withLegalForm(found: Found[], tokens: readonly Token[]): number {
  const last = found.at(-1);
  if (!last) return tokens.length;
  const [comma, form, stop] = tokens.slice(last.to, last.to + 3);
  if (comma?.text !== ',' || !form || !LEGAL_FORM_BEHIND.test(form.text)) return last.to;
  const isAbbreviated = stop?.text === '.' && stop.start === form.end && tokens.length > last.to + 3;
  const to = last.to + (isAbbreviated ? 3 : 2);
  found[found.length - 1] = { ...last, to };
  return to;
}

/** Posts in front of a name, which are no part of it. */
const POST =
  /^(?:President|Governor|Senator|Congressman|Congresswoman|Representative|Minister|Ministerin|Premier|Chancellor|Mayor|Judge|Sheikh|Sir|Lady|Dame|Professor|Professorin|Doctor|Presidente|Presidenta|Ministro|Ministra|Senador|Senadora|Diputado|Diputada|Deputado|Deputada|Gobernador|Gobernadora|Governador|Governadora|Juez|Jueza|Juiz|Juíza|Président|Présidente|Ministre|Sénateur|Sénatrice|Député|Députée|Präsident|Präsidentin|Kanzler|Kanzlerin|Bundeskanzler|Bundeskanzlerin|Richter|Richterin|Frau|Herr|Don|Doña|Dom|Dona)$/u;

/** "President Trump", "le Président Macron". */
function isPost(tokens: readonly Token[], at: number, language: Language): boolean {
  return POST.test(tokens[at]?.text ?? '') && isCapital(tokens, at + 1, language);
}

/** How many tokens the name of a place takes here; 0 for none. */
function placeLength(tokens: readonly Token[], at: number, language: Language): number {
  if (!/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return 0;
  for (let length = 4; length > 0; length -= 1) {
    const words = tokens.slice(at, at + length).map((token) => token.text);
    const place = words.join(' ');
    // "Europas größter Anbieter".
    const isPlace = PLACES.has(place) || (language.capitalNouns && PLACES.has(place.replace(/s$/, '')));
    if (words.length === length && isPlace) return length;
  }
  return 0;
}

/** Whether a name goes on here with another capital. */
function isCapital(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  const isClose = token !== undefined && token.start - (tokens[at - 1]?.end ?? 0) === 1;
  return isClose && /^\p{Lu}/u.test(token.text) && !language.notNames.has(token.text);
}

/** "Meta" in Portuguese is also a goal: a name that is a word of the language wants a capital that its place does not give it. */
function isCommonWord({ row, length }: GazetteerMatch, sentence: Sentence, at: number, language: Language): boolean {
  const token = sentence.tokens[at];
  if (length !== 1 || !token) return false;
  if (row.kind === 'TOPIC' || row.kind === 'TECHNIQUE') return language.kindNouns.has(token.lower);
  return language.notNames.has(token.text);
}

/** "Superintelligence Labs", "AI Companion 3.0": a topic in capitals whose name goes on is the name of something else. */
function isWithinName({ row, length }: GazetteerMatch, sentence: Sentence, at: number, language: Language): boolean {
  const { tokens, titleUntil } = sentence;
  if ((row.kind !== 'TOPIC' && row.kind !== 'TECHNIQUE') || at < titleUntil) return false;
  const [last, next] = [tokens[at + length - 1], tokens[at + length]];
  if (!last || !next || next.start - last.end !== 1 || language.notNames.has(next.text)) return false;
  const isCapital = tokens.slice(at, at + length).every(({ text }) => /^\p{Lu}/u.test(text));
  return isCapital && (ORGANIZATION_TAIL.test(next.text) || (!language.capitalNouns && /^\d+\.\d+$/.test(next.text)));
}

/** The bearer that the words around a name speak of; organizations first. */
function chosen(
  matches: readonly GazetteerMatch[],
  sentence: Sentence,
  at: number,
  language: Language,
): GazetteerMatch | null {
  if (matches.length < 2) return matches[0] ?? null;
  const before = sentence.tokens[at - 1]?.lower ?? '';
  const told = language.kindNouns.get(before);
  const order: readonly EntityKind[] = ['ORGANIZATION', 'PERSON', 'PRODUCT', 'MODEL', 'PROJECT', 'TECHNIQUE', 'TOPIC'];
  return (
    matches.find(({ row }) => row.kind === told) ??
    [...matches].sort((a, b) => order.indexOf(a.row.kind) - order.indexOf(b.row.kind))[0] ??
    null
  );
}

function isCloseTail(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && LEGAL_TAIL.test(token.text) && token.start - (tokens[at - 1]?.end ?? 0) === 1;
}

/** Where a longer name that begins with a known one ends: "Claude" with "3.5 Sonnet", "Meta" with "Superintelligence Labs". */
function grownTo(
  sentence: Sentence,
  from: number,
  to: number,
  { row }: GazetteerMatch,
  language: Language,
  gazetteer: Gazetteer,
): number {
  const { tokens } = sentence;
  if (!['ORGANIZATION', 'MODEL', 'PRODUCT'].includes(row.kind)) return to;
  let end = to;
  const isClose = (at: number) => (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) <= 1;
  while (end < tokens.length && end - from < 7 && isClose(end)) {
    const token = tokens[end];
    if (!token) break;
    // "Nvidia H200": no version, but something known by itself.
    const made = gazetteer.match(tokens, end)[0]?.row.kind;
    if (end === to && row.kind === 'ORGANIZATION' && (made === 'PRODUCT' || made === 'MODEL')) break;
    const isVersion = VERSION.test(token.text) && !NO_VERSION.test(token.text) && !isAmount(tokens, end);
    if (
      isVersion ||
      (EDITION.test(token.text) && (row.kind !== 'ORGANIZATION' || end > to || GROWS.test(token.text)))
    ) {
      end += 1;
      continue;
    }
    if (/^[A-Z]$/.test(token.text) && end === to && tokens[end + 1]?.text !== '.' && row.kind !== 'ORGANIZATION') {
      end += 1;
      break;
    }
    // "Gemini Intelligence", but not "Claude" in front of a word of a title.
    const growsModel = !language.capitalNouns && /^(?:PROPN|NOUN|X)$/.test(sentence.tags[end] ?? '');
    if (end < sentence.titleUntil || (row.kind === 'MODEL' && !growsModel) || GIVEN_NAMES.has(token.text)) break;
    if (!language.compounds && !language.capitalNouns && language.verbs.has(token.lower)) break;
    const isWord =
      language.kindNouns.has(token.lower) ||
      language.relationNouns.has(token.lower) ||
      language.roleWords.has(token.lower);
    if (language.capitalNouns && sentence.tags[end] !== 'PROPN') break;
    // "Hat OpenAI Humane gekauft": behind a verb a company's name and a plain one are as often two.
    const isBehindVerb = /^(?:AUX|FINITE)$/.test(sentence.tags[from - 1] ?? '');
    if (language.bracket && isBehindVerb && row.kind === 'ORGANIZATION' && /^\p{Lu}\p{Ll}+$/u.test(token.text)) break;
    if (!/^\p{Lu}[\p{L}\p{N}.-]*$/u.test(token.text) || language.notNames.has(token.text)) break;
    if (isWord && !/^(?:API|Labs?|Cloud|Platform|Research|Studio|Code|Search|Assistant|Institute)$/u.test(token.text))
      break;
    const knownHere = gazetteer.match(tokens, end)[0];
    if (knownHere && knownHere.row.kind !== 'TOPIC') break;
    if (
      row.kind === 'ORGANIZATION' &&
      end === to &&
      isCloseTail(tokens, end) &&
      !/^(?:Labs?|Research|AI)$/.test(token.text)
    )
      break;
    end += 1;
  }
  return end;
}

/** "OpenAI 40 milliards": a figure that counts something is no version. */
function isAmount(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  return /^(?:%|million|billion|trillion|milh|bilh|milliard|millon|mil|mill|mrd|mio|percent|por|pour|prozent|dollar|euro|people|users|employees|parameter)/.test(
    next,
  );
}

/**
 * Capitalised words that stand within a sentence somewhere: where they open one, the capital is their own. So it is of a heading's one word that opens a
 * sentence with a verb as well and is never written small.
 */
function capitalsWithin(sentences: readonly Sentence[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const headings = new Set<string>();
  const acting = new Set<string>();
  const small = new Set<string>();
  for (const { tokens, tags, titleUntil } of sentences) {
    const words = tokens.filter(({ text }) => /\p{L}/u.test(text));
    const [first] = words;
    if (first && words.length === 1 && /^\p{Lu}/u.test(first.text)) headings.add(first.text);
    const at = first ? tokens.indexOf(first) : 0;
    if (first && words.length > 2 && (tags[at + 1] === 'FINITE' || tags[at + 1] === 'AUX')) acting.add(first.text);
    tokens.forEach((token, index) => {
      if (/^\p{Ll}/u.test(token.text)) small.add(token.lower);
      // "¿Comprará alguien?": marks in front of the first word open the sentence with it.
      if (
        index > titleUntil &&
        index > at &&
        /^\p{Lu}/u.test(token.text) &&
        !/^[“"«:(]$/.test(tokens[index - 1]?.text ?? '')
      )
        seen.add(token.text);
    });
  }
  for (const word of headings) if (acting.has(word) && !small.has(word.toLowerCase())) seen.add(word);
  return seen;
}

/** Capitalised words within a title; none where most of its words have a capital. */
function capitalsOfTitle(title: string): readonly string[] {
  const [, ...within] = title.match(/[\p{L}\p{N}.-]+/gu) ?? [];
  const capitals = within.filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return capitals.length * 2 > within.length ? [] : capitals;
}
