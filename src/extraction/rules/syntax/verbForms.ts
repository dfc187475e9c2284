import type { Language } from '../language.js';
import { isVerbTag, type Tag } from '../tagger/tags.js';
import type { Unit } from '../units.js';
import type { VerbGroup } from './nodes.js';

/** A word of a sentence. */
export type Word = Extract<Unit, { type: 'word' }>;

/** Whether a word is a verb here: the tagger says so, or only a verb has this form. */
export function isVerb(units: readonly Unit[], at: number, language: Language): boolean {
  const unit = units[at];
  if (unit?.type !== 'word' || unit.text.startsWith('-')) return false;
  if (unit.text === "'s") return unit.tag === 'AUX';
  if (language.be.has(unit.text) || language.auxiliaries.has(unit.text))
    // German "sein" is a possessive as well.
    return unit.tag !== 'NOUN' && unit.tag !== 'ADP' && !(unit.tag === 'DET' && language.determiners.has(unit.text));
  if (
    language.prepositions.has(unit.text) ||
    language.subordinators.has(unit.text) ||
    language.conjunctions.has(unit.text)
  ) {
    if (!language.verbs.has(unit.text) || !language.prepositions.has(unit.text)) return false;
    // "X entre au capital de Y": between a name and another preposition no preposition stands.
    return unit.tag === 'GERUND' || (units[at - 1]?.type === 'name' && isPreposition(units[at + 1], language));
  }
  if (language.adverbs.has(unit.text) || isHyphenated(unit, language)) return false;
  // "Engineer Maya Lin", between an employer and a name: a post.
  const isNominalHere = unit.tag === 'NOUN' || unit.tag === 'PROPN';
  if (isNominalHere && language.relationNouns.get(unit.text)?.role && units[at + 1]?.type === 'name') return false;
  // "Its Claude models": what is made, behind a name.
  const made = language.kindNouns.get(unit.text);
  if (unit.tag === 'NOUN' && units[at - 1]?.type === 'name' && (made === 'MODEL' || made === 'PRODUCT')) return false;
  if (!language.verbs.has(unit.text) && isKnownNoun(unit.text, language)) return false;
  // "Secured backing from X": a noun of the tables in front of a preposition, and no verb of its own.
  const isBare = unit.tag === 'GERUND' && isKnownNoun(unit.text, language) && isPreposition(units[at + 1], language);
  const before = units[at - 1];
  if (isBare && !(before?.type === 'word' && (language.be.has(before.text) || before.tag === 'AUX'))) return false;
  if (language.compounds && isNamedNoun(units, at, language)) return false;
  if (isVerbTag(unit.tag) || unit.tag === 'AUX') return !isAdjectiveHere(units, at, language);
  if (language.bracket && isPastInFront(units, at)) return true;
  if (!language.verbs.has(unit.text)) return false;
  if (language.bracket && closesSubordinate(units, at, language)) return true;
  if (language.bracket && hasMarkOfParticiple(unit.text, language) && closesClause(units[at + 1])) return true;
  if (language.bracket && (isPlainlyFinite(units, at) || isPluralBehindNoun(units, at, language))) return true;
  if (isPlainlyFiniteHere(units, at, language)) return true;
  // The tagger takes a verb that it has not met for a noun or a name; between two names, or a name and a sum, only a verb stands.
  const [previous, next] = [units[at - 1], units[at + 1]];
  const isPlan =
    unit.tag === 'NOUN' &&
    next?.type === 'word' &&
    language.links.has(next.text) &&
    (previous?.type === 'name' || (previous?.type === 'word' && previous.tag === 'NOUN')) &&
    units[at + 2]?.type === 'word' &&
    (units[at + 2] as Word).tag === 'INFINITIVE';
  if (isPlan) return true;
  if (
    language.compounds &&
    (isOnlyVerb(units, at, language) || isAside(units, at) || goesOn(units, at) || isInfinitive(units, at, language))
  )
    return true;
  // "The deal values X at $5 billion".
  const [place, sum] = [units[at + 2], units[at + 3]];
  const isSumSaid = next?.type === 'name' && isPreposition(place, language) && sum?.type === 'money';
  if (isSumSaid && unit.tag === 'NOUN' && previous?.type === 'word' && previous.tag === 'NOUN') return true;
  const behindTime = previous?.type === 'time' && units.slice(0, at).some((each) => each.type === 'name');
  const isNominal =
    behindTime ||
    previous?.type === 'name' ||
    (previous?.type === 'word' && previous.tag === 'NOUN' && !language.compounds);
  const opensObject =
    next?.type === 'name' ||
    next?.type === 'money' ||
    (next?.type === 'word' &&
      (next.tag === 'DET' ||
        next.tag === 'ADV' ||
        next.tag === 'INFINITIVE' ||
        ((next.tag === 'ADP' || next.tag === 'NUM') && previous?.type === 'name')));
  // "Which outperforms X".
  const isBehindRelative =
    language.compounds && previous?.type === 'word' && language.relatives.has(previous.text) && previous.tag !== 'DET';
  if (isBehindRelative && next?.type === 'name' && unit.tag === 'NOUN') return true;
  const isLikeNoun = unit.tag === 'NOUN' || unit.tag === 'PROPN' || unit.tag === 'ADJ' || unit.tag === 'X';
  return isNominal && opensObject && (isLikeNoun || previous?.type === 'name');
}

/** "La dirige X", "y usa Gemini", "el sistema combina imágenes": a finite form of the tables that no noun is, where no noun may stand. */
function isPlainlyFiniteHere(units: readonly Unit[], at: number, language: Language): boolean {
  const [before, unit, next] = [units[at - 1], units[at], units[at + 1]];
  if (language.compounds || language.bracket !== null || unit?.type !== 'word') return false;
  if (!/^(?:NOUN|ADJ|PROPN|X)$/.test(unit.tag) || language.verbs.get(unit.text) === unit.text) return false;
  if (isKnownNoun(unit.text, language) || hasNominalEnding(unit.text, language)) return false;
  const further = units[at - 2];
  const isBehindClitic =
    before?.type === 'word' &&
    language.objectClitics.has(before.text) &&
    (before.tag === 'DET' || before.tag === 'PRON') &&
    !isPreposition(further, language);
  const isName = next?.type === 'name';
  if (isBehindClitic) {
    const isOpen = next === undefined || next.type === 'mark' || next.type === 'time' || next.type === 'preposition';
    // "Le contrôle de X": behind an article, a noun in front of its owner.
    const isPlace = next?.type === 'word' && next.tag === 'ADP' && before.tag === 'PRON';
    return isName || isOpen || isPlace || (next?.type === 'word' && /^(?:DET|ADV|CCONJ)$/.test(next.tag));
  }
  // "X, fundada en 2020, aspira a crecer".
  const further2 = units[at + 2];
  const isChained = next?.type === 'word' && language.links.has(next.text) && next.tag === 'ADP';
  if (isChained && further2?.type === 'word' && further2.tag === 'INFINITIVE' && before?.type === 'mark') return true;
  const isJoined =
    before?.type === 'word' && (language.conjunctions.has(before.text) || language.relatives.has(before.text));
  if (isJoined || before === undefined) return isName;
  const isBehindNoun = before.type === 'word' && before.tag === 'NOUN' && !language.verbs.has(before.text);
  return isBehindNoun && next?.type === 'word' && next.tag === 'NOUN' && isFiniteEnding(unit.text);
}

function hasNominalEnding(word: string, { participleEndings, gerundEndings }: Language): boolean {
  return [...participleEndings, ...gerundEndings].some((ending) => word.endsWith(ending));
}

function isFiniteEnding(word: string): boolean {
  return /(?:[ae]|ó|an|en|aron|ieron)$/.test(word);
}

/** "An FTC probe into", "Nvidia ships chips": what follows a name with "an" in front, and goods behind a verb, are nouns, whatever the tagger took them for. */
function isNamedNoun(units: readonly Unit[], at: number, language: Language): boolean {
  const { verbs, kindNouns } = language;
  const [article, name, unit] = [units[at - 2], units[at - 1], units[at]];
  if (unit?.type !== 'word') return false;
  // "Does research on X".
  const isDone = name?.type === 'word' && /^d(?:o|oes|id)$/.test(name.text) && isKnownNoun(unit.text, language);
  if (isDone && isPreposition(units[at + 1], language)) return true;
  const isOneOf = name?.type === 'name' && article?.type === 'word' && /^an?$/.test(article.text);
  if (isOneOf) return verbs.get(unit.text) === unit.text;
  const isBehindVerb =
    name?.type === 'word' && article?.type === 'name' && verbs.has(name.text) && THIRD.test(name.text);
  return isBehindVerb && unit.tag === 'FINITE' && kindNouns.get(unit.text) === 'PRODUCT';
}

/** Endings of the third person. */
const THIRD = /[^s]s$/;

/**
 * "Oracle buys chips", "X continues.": behind a name, in a clause without another verb, what ends like one is the verb. What is a noun as well wants
 * the object of a verb behind it.
 */
function isOnlyVerb(units: readonly Unit[], at: number, language: Language): boolean {
  const [before, previous, unit, next] = [units[at - 2], units[at - 1], units[at], units[at + 1]];
  // "Its engineers rely on X".
  const isAdverb = unit?.type === 'word' && unit.tag === 'ADV' && language.verbs.get(unit.text) === unit.text;
  if (isAdverb) return previous?.type === 'word' && previous.tag === 'NOUN' && THIRD.test(previous.text);
  if (previous?.type !== 'name' || unit?.type !== 'word' || unit.tag !== 'NOUN' || !THIRD.test(unit.text)) return false;
  if (next?.type !== 'word' && !(next?.type === 'mark' && /^[.!]$/.test(next.text))) return false;
  const isObject = next.type === 'word' && /^(?:NOUN|FINITE)$/.test(next.tag);
  const goesOn = next.type === 'word' && /^(?:DET|PRON|ADV|PART)$/.test(next.tag);
  const isPlain = !isKnownNoun(unit.text, language);
  if (!isObject && !goesOn && !isPlain) return false;
  // "The Nvidia chips".
  if (!isPlain && before?.type === 'word' && /^(?:DET|ADJ|NUM)$/.test(before.tag)) return false;
  const isMark = (each: Unit) => each.type === 'mark' || (each.type === 'word' && each.tag === 'CCONJ');
  const from = units.findLastIndex((each, index) => index < at && isMark(each)) + 1;
  const behind = units.findIndex((each, index) => index > at && isMark(each));
  const clause = units.slice(from, behind < 0 ? units.length : behind);
  return !clause.some(
    (each) =>
      each.type === 'word' &&
      (each.tag === 'FINITE' || each.tag === 'AUX') &&
      !(each === next && language.kindNouns.has(each.text)),
  );
}

/** "X Secures Funding, Partners with Y": in a heading, behind a comma and in front of a preposition, what ends like a verb goes on from the verb in front. */
function goesOn(units: readonly Unit[], at: number): boolean {
  const [mark, unit, next, last] = [units[at - 1], units[at], units[at + 1], units.at(-1)];
  if (mark?.type !== 'mark' || mark.text !== ',' || unit?.type !== 'word' || next?.type !== 'word') return false;
  const isHeading = last?.type !== 'mark' || !/^[.!?…]$/.test(last.text);
  const goes = units.slice(0, at).some((each) => each.type === 'word' && each.tag === 'FINITE');
  return isHeading && goes && unit.tag === 'NOUN' && /[^s]s$/.test(unit.text) && next.tag === 'ADP';
}

/** "Aims to rival X": behind a verb's "to", in front of an object, the name of a verb. */
function isInfinitive(units: readonly Unit[], at: number, { verbs, links }: Language): boolean {
  const [governor, link, unit, next] = [units[at - 2], units[at - 1], units[at], units[at + 1]];
  if (unit?.type !== 'word' || link?.type !== 'word' || !links.has(link.text)) return false;
  if (governor?.type !== 'word' || !isVerbTag(governor.tag) || verbs.get(unit.text) !== unit.text) return false;
  return next?.type === 'name' || (next?.type === 'word' && next.tag === 'DET');
}

/** "X, available through Y": behind a comma and in front of a preposition, an adjective that the tables have as a verb. */
function isAside(units: readonly Unit[], at: number): boolean {
  const [name, mark, unit, next] = [units[at - 2], units[at - 1], units[at], units[at + 1]];
  if (name?.type !== 'name' || mark?.type !== 'mark' || mark.text !== ',' || unit?.type !== 'word') return false;
  return unit.tag === 'ADJ' && next?.type === 'word' && next.tag === 'ADP';
}

/** "Safety-focused", "note-taking": a compound that describes, whatever the tagger took it for. */
export function isHyphenated(unit: Word, language: Language): boolean {
  return language.compounds && /\p{L}-\p{L}/u.test(unit.text) && !language.verbs.has(unit.text) && isVerbTag(unit.tag);
}

function isPreposition(unit: Unit | undefined, language: Language): boolean {
  return unit?.type === 'preposition' || (unit?.type === 'word' && language.prepositions.has(unit.text));
}

const GE = /^(\p{Ll}{2,6})?ge\p{Ll}{2,}(?:t|en)$/u;

/** Whether a form has the "ge" of a participle, where its verb has none: "geplant", "eingereicht", but not "gehört". */
export function hasMarkOfParticiple(word: string, language: Language): boolean {
  const [, prefix = ''] = GE.exec(word) ?? [];
  const verb = GE.test(word) ? language.verbs.get(word) : undefined;
  return (verb?.startsWith(prefix) ?? false) && !verb?.startsWith(`${prefix}ge`);
}

/** Forms that are a verb's alone; behind these prefixes an adjective may look alike: "unterstützten". */
const FINITE_ALONE = /^(?!be|emp|ent|er|ge|hinter|miss|über|unter|ver|wider|zer)\p{Ll}+(?:t|te|ten)$/u;

/** "Bisher nutzten Entwickler", "X kauft Y": a verb that the tagger took for an adjective, where no adjective stands. */
function isPlainlyFinite(units: readonly Unit[], at: number): boolean {
  const [previous, unit] = [units[at - 1], units[at]];
  if (unit?.type !== 'word' || !/^(?:ADJ|ADV|X)$/.test(unit.tag) || !FINITE_ALONE.test(unit.text)) return false;
  return (
    previous?.type === 'name' ||
    previous?.type === 'time' ||
    (previous?.type === 'word' && !OPENS_NOUN.has(previous.tag))
  );
}

/** "Als Reaktion senkte OpenAI die Preise": no adjective stands between a noun and a name or an article. */
function isPastInFront(units: readonly Unit[], at: number): boolean {
  const [previous, unit, next] = [units[at - 1], units[at], units[at + 1]];
  if (unit?.type !== 'word' || unit.tag !== 'ADJ' || !/^\p{Ll}+te$/u.test(unit.text)) return false;
  const isBehind = previous?.type === 'name' || (previous?.type === 'word' && previous.tag === 'NOUN');
  return isBehind && (next?.type === 'name' || (next?.type === 'word' && (next.tag === 'DET' || next.tag === 'PRON')));
}

/** "Dass X eine Runde plant": what closes a subordinate clause is its verb, where nothing else in it is one. */
function closesSubordinate(units: readonly Unit[], at: number, language: Language): boolean {
  const unit = units[at];
  const next = units[at + 1];
  if (unit?.type !== 'word' || !/^(?:ADJ|ADV|X)$/.test(unit.tag) || (next !== undefined && next.type !== 'mark'))
    return false;
  for (let index = at - 1; index >= 0; index -= 1) {
    const each = units[index];
    if (each?.type === 'mark') {
      const [opens] = units.slice(index + 1);
      return opens?.type === 'word' && (opens.tag === 'SCONJ' || language.relatives.has(opens.text));
    }
    if (each?.type === 'word' && (isVerbTag(each.tag) || each.tag === 'AUX')) return false;
  }
  return false;
}

/** "Zu den Investoren gehören X": behind a noun, an adjective that is the plural of a verb is that verb. */
function isPluralBehindNoun(units: readonly Unit[], at: number, { verbs }: Language): boolean {
  const [previous, unit] = [units[at - 1], units[at]];
  if (unit?.type !== 'word' || unit.tag !== 'ADJ' || verbs.get(unit.text) !== unit.text) return false;
  return previous?.type === 'name' || (previous?.type === 'word' && previous.tag === 'NOUN');
}

const OPENS_NOUN: ReadonlySet<Tag> = new Set(['DET', 'ADJ', 'ADP', 'NUM', 'CCONJ']);

/** What stands behind the last word of a clause: nothing, a mark, a verb, or "and". */
function closesClause(next: Unit | undefined): boolean {
  if (next === undefined || next.type === 'mark') return true;
  return next.type === 'word' && (isVerbTag(next.tag) || next.tag === 'AUX' || next.tag === 'CCONJ');
}

const KNOWN_NOUNS = new WeakMap<Language, ReadonlySet<string>>();

/** Nouns of the tables, which the tagger may take for verbs. */
export function isKnownNoun(word: string, language: Language): boolean {
  let known = KNOWN_NOUNS.get(language);
  if (!known) {
    known = new Set([
      ...language.kindNouns.keys(),
      ...language.relationNouns.keys(),
      ...language.roundNouns,
      ...language.nounFrames.flatMap(({ nouns }) => [...nouns]),
      ...language.modality.flatMap(({ nouns }) => [...(nouns ?? [])]),
    ]);
    KNOWN_NOUNS.set(language, known);
  }
  return known.has(word);
}

/** "The proposed acquisition": a participle between a determiner and its noun describes. */
export function isAdjectiveHere(units: readonly Unit[], at: number, language: Language): boolean {
  const unit = units[at];
  if (unit?.type !== 'word') return false;
  const [previous, next] = [units[at - 1], units[at + 1]];
  const isNominal =
    next?.type === 'name' ||
    (next?.type === 'word' && (next.tag === 'NOUN' || next.tag === 'ADJ' || next.tag === 'PROPN'));
  const opens =
    previous?.type === 'word' &&
    (language.determiners.has(previous.text) ||
      previous.tag === 'ADJ' ||
      previous.tag === 'NUM' ||
      (previous.text === "'s" && previous.tag !== 'AUX'));
  // "Existing backers": a form of no verb of the tables.
  if (language.compounds && unit.tag === 'GERUND' && isNominal && !language.verbs.has(unit.text)) {
    const isFree = previous?.type !== 'word' || previous.tag === 'CCONJ' || previous.tag === 'ADP';
    if (isFree && previous?.type !== 'name') return true;
  }
  if (language.compounds) return opens && isNominal && (unit.tag === 'PARTICIPLE' || unit.tag === 'GERUND');
  return opens && unit.tag === 'PARTICIPLE' && isNominal && next?.type === 'word' && next.tag === 'NOUN';
}

/** Endings that no participle of a Portuguese or Spanish verb in "-ar" has, but for a few of which "pago" and "gasto" are the most common. */
const NO_PARTICIPLE = /^(?!pag|gast|entreg|aceit|expuls|isent|salv|ganho)(?!.*ad[oa]s?$)\p{Ll}+$/u;

export function formOf(unit: Word, language: Language, next?: Unit, before?: Unit): VerbGroup['form'] {
  // "Liberá-lo": an infinitive in front of its pronoun.
  if (next?.type === 'word' && isEnclitic(next.text, language) && /[áêí]$/.test(unit.text)) return 'INFINITIVE';
  const bare = language.auxiliaryForms.get(unit.text);
  if (bare !== undefined) return bare;
  if (language.verbs.has(unit.text) && language.gerundEndings.some((ending) => unit.text.endsWith(ending)))
    return 'GERUND';
  // French "s'inspire": no infinitive has this ending, whatever the tagger took it for.
  const name = language.verbs.get(unit.text);
  // "Mitzuhalten": an infinitive with its mark within, whatever the tagger took it for.
  const mark = language.bracket?.infinitiveMark;
  if (mark !== undefined && name !== undefined && name !== unit.text && unit.text.replace(mark, '') === name)
    return 'INFINITIVE';
  const isFrenchLike = !language.compounds && language.bracket === null;
  if (isFrenchLike && unit.tag === 'INFINITIVE' && name !== undefined && name !== unit.text) return 'FINITE';
  const { gerundEndings } = language;
  if (unit.tag === 'GERUND' && gerundEndings.length > 0 && !gerundEndings.some((ending) => unit.text.endsWith(ending)))
    return 'FINITE';
  // "A Cohere aposta em preço": no participle of such a verb ends like that.
  if (language.dropsSubject && unit.tag === 'PARTICIPLE' && name?.endsWith('ar') && NO_PARTICIPLE.test(unit.text))
    return 'FINITE';
  if (unit.tag === 'INFINITIVE' || unit.tag === 'GERUND' || unit.tag === 'PARTICIPLE') return unit.tag;
  // Portuguese "para competir": the name of a verb is its infinitive, which a tagger may take for a subjunctive.
  if (language.dropsSubject && unit.tag === 'FINITE' && language.verbs.get(unit.text) === unit.text)
    return 'INFINITIVE';
  // "Avoir levé", "haber comprado": an auxiliary's infinitive.
  const isPlain = !language.compounds && language.bracket === null;
  if (unit.tag === 'AUX' && isPlain && /(?:oir|tre|[aei]r)$/.test(unit.text)) return 'INFINITIVE';
  if (unit.tag === 'FINITE' || unit.tag === 'AUX') return 'FINITE';
  if (language.code === 'en' && unit.tag === 'ADJ' && /able$/.test(unit.text)) return 'PARTICIPLE';
  if (language.code === 'en' && unit.tag === 'NOUN' && before?.type === 'word' && language.links.has(before.text))
    return 'INFINITIVE';
  if (language.code === 'en') return /ing$/.test(unit.text) ? 'GERUND' : 'FINITE';
  return 'FINITE';
}

export function isParticiple(unit: Word, language: Language): boolean {
  if (unit.tag === 'PARTICIPLE') return true;
  if (unit.tag === 'GERUND' || unit.tag === 'INFINITIVE') return false;
  return language.verbs.has(unit.text) && language.participleEndings.some((ending) => unit.text.endsWith(ending));
}

/** "-lo", behind a verb. */
export function isEnclitic(text: string, language: Language): boolean {
  return language.pronouns.some((row) => row.words.has(text));
}
