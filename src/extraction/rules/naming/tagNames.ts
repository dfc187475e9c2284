import type { Language } from '../language.js';
import type { Sentence } from '../sentences.js';
import type { Tag } from '../tagger/tags.js';
import { GIVEN_NAMES } from './givenNames.js';

/** A word that no plain word looks like. */
const BY_ITS_LETTERS = /^(?:\p{L}*\p{Ll}\p{Lu}\p{L}*|\p{Lu}\p{L}*\d[\p{L}\p{N}.-]*)$/u;
/** English words and legal forms that end names of organizations, whatever stands in front of them. */
const ENDS_NAME =
  /^(?:Group|Ventures|Capital|Partners|Labs?|Technolog(?:y|ies)|Holdings|Foundation|School|University|College|Institute|Corporation|Corp|Inc|Associates|Management|Networks|Systems|Robotics|Studios|Therapeutics|Research|Semiconductors?|Investments?|Equity|GmbH|AG|SE|KG)$/;
/** "Federgriff-Chefin": whoever has such a post is somebody's. */
const POST_OF =
  /^(\p{Lu}\p{L}*\p{Ll})-(?:Chef(?:in)?|CEO|(?:Mit)?[Gg]ründer(?:in)?|Sprecher(?:in)?|Manager(?:in)?|Mitgründer(?:in)?|Vorstand|Aktie|Tochter)$/u;
/** What a verb in front of its subject says of things without an article as well: "droht Streit". */
const OF_THINGS =
  /^(?:gibt|gab|kommt|kam|folgt|folgte|gilt|galt|herrscht|herrschte|fehlt|fehlte|droht|drohte|besteht|bestand|braucht|entsteht|entstand|bleibt|blieb|wird|wurde|ist|war)$/;
const COUNTS =
  /^(?:prozent|euro|dollar|milliarden?|millionen|uhr|anfang|mitte|ende|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)$/;

/**
 * Where nouns have capitals, a tagger takes most names that it has never met for nouns. These are told by how they stand: behind the noun that
 * says what they are ("das Start-up Federgriff"), next to another name, or without an article as the one who acts; and whatever is a name at
 * one place of a text is one at every place.
 */
export function tagNames(sentences: readonly Sentence[], language: Language): readonly Sentence[] {
  if (!language.capitalNouns) return sentences;
  const names = new Set<string>();
  const tagged = sentences.map((sentence) => {
    const tags = [...sentence.tags];
    tagEnded(sentence.tokens, tags, language);
    tagDescribed(sentence.tokens, tags, language);
    sentence.tokens.forEach(({ text }, at) => {
      const isFound = tags[at] === 'NOUN' && isOpen(text, language) && isNameHere(sentence, tags, at, language);
      if (isFound) tags[at] = 'PROPN';
      const [, company] = POST_OF.exec(text) ?? [];
      if (company && isOpen(company, language)) names.add(company);
      if (isFound || (tags[at] === 'PROPN' && isOpen(text, language) && at > 0)) names.add(text);
    });
    return { ...sentence, tags, titleUntil: 0 };
  });
  return tagged.map((sentence) => ({
    ...sentence,
    tags: sentence.tags.map(
      (tag, at): Tag => ((tag === 'NOUN' || at > 0) && names.has(sentence.tokens[at]?.text ?? '') ? 'PROPN' : tag),
    ),
  }));
}

/** "Dragoneer Investment Group", "468 Capital": all capitals in front of a word that ends names. */
function tagEnded(tokens: Sentence['tokens'], tags: Tag[], language: Language): void {
  tokens.forEach(({ text }, at) => {
    if (!ENDS_NAME.test(text)) return;
    let from = at;
    while (from > 0 && isPartOfName(tokens, from - 1, language)) from -= 1;
    if (from === at || (from === at - 1 && language.commonNouns.has(tokens[from]?.text ?? ''))) return;
    for (let index = from; index <= at; index += 1) tags[index] = 'PROPN';
  });
}

/** Adjectives that open a heading in front of a noun. */
const OPENING =
  /^(?:Neu|Groß|Erst|Klein|Alt|Eigen|Offen|Künstlich|Stark|Hoh|Jung|Mehr|Weiter|Führend|Ehemalig|Früher|Autonom|Generativ)(?:e|er|es|en|em)$/u;

/** "Neues Modell GPT-5": an adjective and a plain noun in a heading, which a tagger takes for a name. */
function tagDescribed(tokens: Sentence['tokens'], tags: Tag[], language: Language): void {
  tokens.forEach(({ text }, at) => {
    const next = tokens[at + 1];
    const opens = at === 0 || /^[:*„“"–—-]$/.test(tokens[at - 1]?.text ?? '');
    if (!opens || !OPENING.test(text) || !next || tags[at + 1] === 'PUNCT') return;
    tags[at] = 'ADJ';
    if (
      language.kindNouns.has(next.lower) ||
      language.relationNouns.has(next.lower) ||
      language.commonNouns.has(next.text)
    )
      tags[at + 1] = 'NOUN';
  });
}

function isPartOfName(tokens: Sentence['tokens'], at: number, language: Language): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || next.start - token.end !== 1 || language.notNames.has(token.text)) return false;
  if (/^(?:\p{Lu}|\d{3}$)/u.test(token.text) === false) return false;
  const isWord = language.kindNouns.has(token.lower) || language.relationNouns.has(token.lower);
  return (
    !isWord &&
    !language.determiners.has(token.lower) &&
    !language.prepositions.has(token.lower) &&
    !/er$/.test(token.text)
  );
}

function isOpen(text: string, language: Language): boolean {
  const lower = text.toLowerCase();
  return (
    /^\p{Lu}/u.test(text) &&
    text.length > 2 &&
    !COUNTS.test(lower) &&
    !language.notNames.has(text) &&
    !language.commonNouns.has(text) &&
    !language.kindNouns.has(lower) &&
    !language.relationNouns.has(lower) &&
    !language.roundNouns.has(lower)
  );
}

function isNameHere({ tokens }: Sentence, tags: readonly Tag[], at: number, language: Language): boolean {
  const text = tokens[at]?.text ?? '';
  if (BY_ITS_LETTERS.test(text)) return true;
  const before = tokens[at - 1];
  const previous = tags[at - 1];
  const next = tags[at + 1];
  const isClose = before !== undefined && (tokens[at]?.start ?? 0) - before.end === 1;
  // "Das Start-up Federgriff", "der Verlag Kranz".
  if (isClose && previous === 'NOUN' && !COUNTS.test(before.lower)) {
    const told = language.kindNouns.get(before.lower);
    if (told !== undefined && told !== 'TOPIC') return true;
  }
  if (isClose && previous === 'PROPN' && (GIVEN_NAMES.has(before.text) || next === 'FINITE' || next === 'AUX'))
    return true;
  if (GIVEN_NAMES.has(text) && (next === 'NOUN' || next === 'PROPN')) return true;
  // "Flussmeister 4.0", "Trapit Bansal".
  const following = tokens[at + 1];
  if (following && /^\d+\.\d+$/.test(following.text)) return true;
  const isPair = (one: number, other: number) =>
    tags[one] === 'NOUN' &&
    tags[other] === 'NOUN' &&
    !OPENS.has(tags[one - 1] ?? 'X') &&
    isProperPair(tokens, one, language);
  if (isPair(at, at + 1) || isPair(at - 1, at)) return true;
  // "Stackit, die Cloudtochter": what an apposition follows at the head of a sentence.
  if (at === 0 && following?.text === ',' && tags[2] === 'DET') return true;
  // A single noun without an article that acts, or is acted on between the auxiliary and the participle.
  const isBare = previous === undefined || previous === 'PUNCT' || previous === 'SCONJ' || previous === 'ADV';
  const word = following?.lower ?? '';
  const isSingular = (next === 'FINITE' || next === 'AUX') && !/(?:en|ln|rn)$/.test(word) && word !== 'sind';
  if (isBare && isSingular && !/(?:ung|heit|keit|schaft|ion|tät|ismus|ik|end|weise|lich|isch)$/.test(text)) return true;
  if (isTurnedSubject({ tokens, tags }, at)) return true;
  // "Bevor sie Prismawerk gründete": nobody founds a thing without an article.
  const verb = language.verbs.get(word);
  const isFounded =
    verb !== undefined &&
    language.verbFrames.some((frame) => frame.predicate === 'FOUNDED_BY' && frame.verbs.includes(verb));
  if (isFounded && !OPENS.has(previous ?? 'X')) return true;
  const closes = next === 'PARTICIPLE' || /^(?:\p{Ll}*ge\p{Ll}+(?:t|en))$/u.test(word);
  return (previous === 'AUX' || previous === 'FINITE') && closes && !/(?:ung|en|ion|[äöü]\p{Ll}*e)$/u.test(text);
}

/** "Heute veröffentlicht Pegelstand": behind a verb in the singular that a circumstance stands in front of, a bare noun acts. */
function isTurnedSubject(
  { tokens, tags }: { readonly tokens: Sentence['tokens']; readonly tags: readonly Tag[] },
  at: number,
): boolean {
  const verb = tokens[at - 1];
  const text = tokens[at]?.text ?? '';
  const next = tags[at + 1];
  if (tags[at - 1] !== 'FINITE' || !verb || OF_THINGS.test(verb.lower) || /(?:en|ln|rn)$/.test(verb.lower))
    return false;
  if (text.length < 4 || ABSTRACT.test(text) || next === undefined || next === 'PUNCT' || next === 'CCONJ')
    return false;
  let from = at - 1;
  while (from > 0 && tags[from - 1] !== 'PUNCT' && tags[from - 1] !== 'SCONJ') from -= 1;
  const first = tags[from];
  if (first === 'ADV') return from === at - 2;
  return (
    first === 'ADP' &&
    from < at - 2 &&
    !tags.slice(from + 1, at - 1).some((tag) => tag === 'FINITE' || tag === 'AUX' || tag === 'PRON')
  );
}

/** Nouns of qualities and doings, by their endings. */
const ABSTRACT = /(?:ung|heit|keit|schaft|ion|tät|ismus|ik|ie|ur|end|enz|anz|ment|nis|tum|weise|lich|isch)$/u;

const OPENS: ReadonlySet<Tag> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);

/** Two words with capitals next to each other, neither of them a noun that counts or tells what something is. */
function isProperPair(tokens: Sentence['tokens'], at: number, language: Language): boolean {
  const [one, other] = [tokens[at], tokens[at + 1]];
  if (!one || !other || other.start - one.end !== 1) return false;
  return isOpen(one.text, language) && isOpen(other.text, language);
}
