import type { EntityKind } from '../../../ontology/ontology.js';
import type { Language, VerbBracket } from '../language.js';
import { isVerbTag } from '../tagger/tags.js';
import type { Unit } from '../units.js';
import type { NameUnit, Node, Phrase, VerbGroup } from './nodes.js';

type Word = Extract<Unit, { type: 'word' }>;

/** Cuts the units of a sentence into phrases, verbs and what stands between them. Quotation marks fall away. */
export function chunk(units: readonly Unit[], language: Language): readonly Node[] {
  const nodes: Node[] = [];
  let at = 0;
  while (at < units.length) {
    const unit = units[at];
    if (!unit) break;
    const verb = verbAt(units, at, language);
    if (verb) {
      nodes.push(verb);
      at = verb.to;
      continue;
    }
    const relative = language.bracket ? relativeAt(unit, units[at + 1], at, nodes, language) : null;
    if (relative) {
      nodes.push(relative);
      at = relative.to;
      continue;
    }
    const phrase = phraseAt(units, at, language);
    if (phrase) {
      nodes.push(phrase);
      at = phrase.to;
      continue;
    }
    const single = singleAt(unit, at, language, nodes.slice(-5), units[at + 1]);
    if (single) nodes.push(single);
    at += 1;
  }
  return promoteParticiples(nodes);
}

/** "Early versions struggled": where nothing else in its clause is finite, what looks like a participle is the past. */
function promoteParticiples(nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node, at) => {
    if (
      node.type !== 'verb' ||
      node.form !== 'PARTICIPLE' ||
      node.governors.length > 0 ||
      !/ed$/.test(node.words.at(-1) ?? '')
    )
      return node;
    const next = nodes[at + 1];
    const previous = nodes[at - 1];
    if (previous?.type !== 'phrase' && previous?.type !== 'adverb') return node;
    if (next?.type === 'preposition' && next.word === 'by') return node;
    let from = at;
    while (from > 0 && nodes[from - 1]?.type !== 'break') from -= 1;
    let to = at;
    while (to < nodes.length && nodes[to]?.type !== 'break') to += 1;
    const hasFinite = nodes.slice(from, to).some((each) => each.type === 'verb' && each.form === 'FINITE');
    return hasFinite ? node : { ...node, form: 'FINITE' as const, mainForm: 'FINITE' as const };
  });
}

/** ", das …", ", mit dem …": where a comma opens every relative clause, the pronoun behind it, a preposition between them or not. */
function relativeAt(
  unit: Unit,
  next: Unit | undefined,
  at: number,
  nodes: readonly Node[],
  language: Language,
): Node | null {
  if (unit.type !== 'word' || !language.relatives.has(unit.text)) return null;
  const mayBeNoun = next?.type !== 'word' || !/^(?:NUM|DET|PRON|ADP|ADV)$/.test(next.tag);
  if (unit.tag === 'DET' && mayBeNoun && !language.relativePossessives.has(unit.text)) return null;
  const before = nodes.at(-1)?.type === 'preposition' ? nodes.at(-2) : nodes.at(-1);
  return before?.type === 'comma' ? { type: 'relative', text: unit.text, from: at, to: at + 1 } : null;
}

function singleAt(
  unit: Unit,
  at: number,
  language: Language,
  before: readonly Node[],
  next: Unit | undefined,
): Node | null {
  const previous = before.at(-1);
  const place = { text: unit.text, from: at, to: at + 1 };
  if (unit.type === 'mark') {
    if (/^["“”«»'‘’*_]$/.test(unit.text)) return null;
    if (/^[([]$/.test(unit.text)) return { type: 'open', ...place };
    if (/^[)\]]$/.test(unit.text)) return { type: 'close', ...place };
    if (/^[,–—]$/.test(unit.text)) return { type: 'comma', ...place };
    if (unit.text === '&') return { type: 'conjunction', ...place };
    if (unit.text === '/') return { type: 'conjunction', ...place };
    return /^[;:.!?…|]$/.test(unit.text) ? { type: 'break', ...place } : null;
  }
  if (unit.type === 'time') return { type: 'time', ...place };
  if (unit.type === 'introducer') {
    // "Como código aberto" says what it is published as, not what it is like.
    if (next?.type === 'licence') return { type: 'preposition', word: unit.text.toLowerCase(), from: at, to: at + 1 };
    return { type: 'introducer', ...place };
  }
  if (unit.type === 'preposition') {
    if (language.conjunctions.has(unit.word)) return { type: 'conjunction', ...place };
    return { type: 'preposition', word: unit.word, from: at, to: at + 1 };
  }
  if (unit.type === 'source') return { type: 'source', ...place };
  if (unit.type !== 'word') return null;
  const { text, tag } = unit;
  if (text === "'s") return { type: 'possessive', ...place };
  if (/^-\p{Ll}/u.test(text)) return { type: isPronounTail(text) ? 'adverb' : 'tail', ...place };
  if (language.relativePossessives.has(text)) return { type: 'relative', ...place };
  const isBehindPhrase = previous?.type === 'phrase' || previous?.type === 'comma';
  if (!language.bracket && language.relatives.has(text) && isBehindPhrase && tag !== 'DET') {
    const behind = before.slice(0, -1).findLast((each) => each.type !== 'adverb');
    const isBehindNoun = previous.type === 'phrase' || behind?.type === 'phrase';
    return { type: tag === 'SCONJ' && !isBehindNoun ? 'subordinator' : 'relative', ...place };
  }
  const isReflexive = tag === 'PRON' && language.complementizers.has(text) && !language.relatives.has(text);
  if (language.subordinators.has(text) && !isReflexive) return { type: 'subordinator', ...place };
  if (language.conjunctions.has(text)) return { type: 'conjunction', ...place };
  const preposition = language.prepositions.get(text);
  if (preposition !== undefined) return { type: 'preposition', word: preposition, from: at, to: at + 1 };
  if (language.relatives.has(text)) return { type: language.bracket ? 'adverb' : 'subordinator', ...place };
  return { type: 'adverb', ...place };
}

/** Whether a word is a verb here: the tagger says so, or only a verb has this form. */
function isVerb(units: readonly Unit[], at: number, language: Language): boolean {
  const unit = units[at];
  if (unit?.type !== 'word' || unit.text.startsWith('-')) return false;
  if (unit.text === "'s") return unit.tag === 'AUX';
  if (language.be.has(unit.text) || language.auxiliaries.has(unit.text))
    return unit.tag !== 'NOUN' && unit.tag !== 'ADP';
  if (
    language.prepositions.has(unit.text) ||
    language.subordinators.has(unit.text) ||
    language.conjunctions.has(unit.text)
  ) {
    return unit.tag === 'GERUND' && language.verbs.has(unit.text) && language.prepositions.has(unit.text);
  }
  if (language.adverbs.has(unit.text)) return false;
  if (!language.verbs.has(unit.text) && isKnownNoun(unit.text, language)) return false;
  if (isVerbTag(unit.tag) || unit.tag === 'AUX') return !isAdjectiveHere(units, at, language);
  if (!language.verbs.has(unit.text)) return false;
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
        (next.tag === 'ADP' && previous?.type === 'name')));
  const isLikeNoun = unit.tag === 'NOUN' || unit.tag === 'PROPN' || unit.tag === 'ADJ' || unit.tag === 'X';
  return isNominal && opensObject && (isLikeNoun || previous?.type === 'name');
}

const KNOWN_NOUNS = new WeakMap<Language, ReadonlySet<string>>();

/** Nouns of the tables, which the tagger may take for verbs. */
function isKnownNoun(word: string, language: Language): boolean {
  let known = KNOWN_NOUNS.get(language);
  if (!known) {
    known = new Set([
      ...language.kindNouns.keys(),
      ...language.relationNouns.keys(),
      ...language.roundNouns,
      ...language.nounFrames.flatMap(({ nouns }) => [...nouns]),
    ]);
    KNOWN_NOUNS.set(language, known);
  }
  return known.has(word);
}

/** "The proposed acquisition": a participle between a determiner and its noun describes. */
function isAdjectiveHere(units: readonly Unit[], at: number, language: Language): boolean {
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
      previous.text === "'s");
  if (language.compounds) return opens && isNominal && (unit.tag === 'PARTICIPLE' || unit.tag === 'GERUND');
  return opens && unit.tag === 'PARTICIPLE' && isNominal && next?.type === 'word' && next.tag === 'NOUN';
}

function formOf(unit: Word, language: Language, next?: Unit): VerbGroup['form'] {
  // "Liberá-lo": an infinitive in front of its pronoun.
  if (next?.type === 'word' && isEnclitic(next.text, language) && /[áêí]$/.test(unit.text)) return 'INFINITIVE';
  if (unit.tag === 'INFINITIVE' || unit.tag === 'GERUND' || unit.tag === 'PARTICIPLE') return unit.tag;
  if (unit.tag === 'FINITE' || unit.tag === 'AUX') return 'FINITE';
  if (language.code === 'en') return /ing$/.test(unit.text) ? 'GERUND' : 'FINITE';
  return 'FINITE';
}

/** Behind an auxiliary, what has the form of a participle is one, whatever the tagger took it for. */
function isNextVerb(units: readonly Unit[], at: number, last: Word, language: Language): boolean {
  if (isVerb(units, at, language)) return true;
  const unit = units[at];
  if (unit?.type !== 'word' || (unit.tag !== 'ADJ' && unit.tag !== 'NOUN')) return false;
  const isAuxiliary = language.auxiliaries.has(last.text) || language.be.has(last.text);
  return isAuxiliary && isParticiple(unit, language);
}

function verbAt(units: readonly Unit[], from: number, language: Language): VerbGroup | null {
  if (language.bracket) return lonelyVerb(units, from, language, language.bracket);
  if (!isVerb(units, from, language)) return null;
  const chain: number[] = [from];
  const particles: string[] = [];
  let at = from + 1;
  while (at < units.length) {
    let next = at;
    let linked = false;
    const last = units[chain.at(-1) ?? from] as Word;
    for (let skipped = 0; skipped < 4 && !isNextVerb(units, next, last, language); skipped += 1) {
      const unit = units[next];
      if (unit?.type !== 'word') break;
      if (language.links.has(unit.text) && !linked) linked = true;
      else if (!(unit.tag === 'ADV' || unit.tag === 'PART' || language.negations.has(unit.text) || isClitic(unit)))
        break;
      next += 1;
    }
    if (!isNextVerb(units, next, last, language)) break;
    const unit = units[next] as Word;
    const isAuxiliary = language.be.has(last.text) || language.auxiliaries.has(last.text);
    const form = formOf(unit, language);
    const continues =
      form === 'INFINITIVE' || (form !== 'FINITE' && (isAuxiliary || form === 'GERUND')) || (isAuxiliary && !linked);
    if (!continues || (language.be.has(unit.text) && form === 'FINITE' && !isAuxiliary)) break;
    if (form === 'GERUND' && !isAuxiliary && !language.compounds && !linked) {
      const governor = language.verbs.get(last.text);
      if (governor === undefined) break;
    }
    chain.push(next);
    at = next + 1;
  }
  const last = chain.at(-1) ?? from;
  const lastUnit = units[last] as Word;
  let to = last + 1;
  while (
    units[to]?.type === 'word' &&
    language.particles.has(units[to]?.text ?? '') &&
    (units[to] as Word).tag !== 'ADJ'
  ) {
    particles.push(units[to]?.text ?? '');
    // A particle that is a preposition as well stays in the sentence.
    if (language.prepositions.has(units[to]?.text ?? '') && particles.length === 1) break;
    to += 1;
  }
  const verbs = chain.map((index) => units[index] as Word);
  const nameOf = (unit: Word) => (language.be.has(unit.text) ? 'be' : (language.verbs.get(unit.text) ?? unit.text));
  const before = verbs.at(-2);
  return {
    type: 'verb',
    from,
    to,
    main: nameOf(lastUnit),
    governors: verbs.slice(0, -1).map(nameOf),
    form: formOf(verbs[0] as Word, language, units[from + 1]),
    mainForm: formOf(lastUnit, language, units[last + 1]),
    passive:
      before !== undefined &&
      language.be.has(before.text) &&
      isParticiple(lastUnit, language) &&
      !language.pastWithBe.has(nameOf(lastUnit)) &&
      !isReflexive(units[from - 1], language) &&
      formOf(lastUnit, language, units[last + 1]) !== 'GERUND',
    words: units
      .slice(Math.max(0, from - 2), to)
      .flatMap((unit, index) =>
        unit.type === 'word' && (index >= Math.min(2, from) || language.negations.has(unit.text)) ? [unit.text] : [],
      ),
    particles,
    isCopula: language.be.has(lastUnit.text),
  };
}

/** Where other words stand between the verbs that belong together, each is a node by itself; they are joined later. */
function lonelyVerb(
  units: readonly Unit[],
  from: number,
  language: Language,
  { infinitiveMark }: VerbBracket,
): VerbGroup | null {
  const first = units[from];
  const isMark = first?.type === 'word' && first.text === infinitiveMark;
  const at = isMark ? from + 1 : from;
  const unit = units[at];
  if (unit?.type !== 'word' || !isVerb(units, at, language)) return null;
  const isJoined = unit.text.includes(infinitiveMark) && language.verbs.get(unit.text)?.endsWith('n') === true;
  const form = isMark || (isJoined && unit.tag === 'INFINITIVE') ? 'INFINITIVE' : formOf(unit, language);
  if (isMark && unit.tag === 'FINITE') return null;
  return {
    type: 'verb',
    from,
    to: at + 1,
    main: language.be.has(unit.text) ? 'be' : (language.verbs.get(unit.text) ?? unit.text),
    governors: [],
    form,
    mainForm: form,
    passive: false,
    words: isMark ? [infinitiveMark, unit.text] : [unit.text],
    particles: [],
    isCopula: language.be.has(unit.text),
  };
}

function isParticiple(unit: Word, language: Language): boolean {
  if (unit.tag === 'PARTICIPLE') return true;
  if (unit.tag === 'GERUND' || unit.tag === 'INFINITIVE') return false;
  return language.verbs.has(unit.text) && language.participleEndings.some((ending) => unit.text.endsWith(ending));
}

function isReflexive(unit: Unit | undefined, language: Language): boolean {
  return unit?.type === 'word' && language.reflexives.has(unit.text);
}

/** The noun that describes: the head, or in a language without compounds the first noun that relates. */
function headsOf(nouns: readonly string[], language: Language): readonly string[] {
  const known = nouns.filter((noun) => language.relationNouns.has(noun) || language.kindNouns.has(noun));
  const head = language.compounds ? known.at(-1) : known[0];
  return head === undefined ? [] : [head];
}

/** "-lo", behind a verb. */
function isEnclitic(text: string, language: Language): boolean {
  return language.pronouns.some((row) => row.words.has(text));
}

function isPronounTail(text: string): boolean {
  return /^-(?:l?[oa]s?|se|lhes?|n[oa]s?|me)$/.test(text);
}

function isClitic(unit: Word): boolean {
  return unit.tag === 'PRON' && unit.text.length < 5;
}

function phraseAt(units: readonly Unit[], from: number, language: Language): Phrase | null {
  const names: NameUnit[] = [];
  const nouns: string[] = [];
  const adjectives: string[] = [];
  const before = units[from - 1];
  let definite = before?.type === 'word' && language.definiteContractions.has(before.text);
  let determiner: string | null = null;
  let possessed: readonly EntityKind[] | null = null;
  let pronoun: readonly EntityKind[] | null = null;
  let former = false;
  let money: Phrase['money'] = null;
  let parameters: Phrase['parameters'] = null;
  let licence: Phrase['licence'] = null;
  let undertaking: Phrase['undertaking'] = null;
  let compound: NameUnit | null = null;
  let to = from;
  let headed = false;
  let isClitic = false;
  for (let at = from; at < units.length; at += 1) {
    const unit = units[at];
    if (!unit) break;
    if (unit.type === 'name') {
      if (language.compounds && nouns.length > 0 && names.length > 0 && compound === null)
        compound = names.shift() ?? null;
      if (names.length > 1) break;
      names.push(unit);
      headed = true;
      to = at + 1;
      continue;
    }
    if (unit.type === 'money') {
      if (headed && !language.compounds) break;
      money ??= unit;
      to = at + 1;
      headed = true;
      continue;
    }
    if (unit.type === 'parameters') parameters ??= unit;
    else if (unit.type === 'licence') licence ??= unit;
    else if (unit.type === 'undertaking') undertaking ??= unit;
    if (unit.type === 'parameters' || unit.type === 'licence' || unit.type === 'undertaking') {
      to = at + 1;
      headed = true;
      continue;
    }
    if (unit.type === 'mark') {
      // "49 % of X": a share.
      const share = units[at - 1];
      if (unit.text === '%' && at > from && share?.type === 'word' && /^[\d.,]+$/.test(share.text)) {
        nouns.push('%');
        headed = true;
        to = at + 1;
        continue;
      }
      // Quotation marks around a part of the phrase, and a hyphen between figures, do not end it.
      if (/^["“”«»‘’%]$/.test(unit.text) && at > from) continue;
      break;
    }
    if (unit.type !== 'word') break;
    const { text, tag } = unit;
    if (/^-\p{Ll}/u.test(text) && !isEnclitic(text, language)) break;
    if (language.former.has(text)) {
      former = true;
      to = at + 1;
      continue;
    }
    // "Series A": a letter counts rounds.
    if (/^[a-h]$/.test(text) && /^s[eé]rie/.test(nouns.at(-1) ?? '')) {
      to = at + 1;
      continue;
    }
    if (at > from && isVerb(units, at, language)) break;
    const possessive = language.possessives.find((row) => row.words.has(text));
    if (possessive && (tag === 'DET' || tag === 'PRON' || tag === 'ADJ')) {
      if (headed) break;
      possessed = possessive.kinds;
      definite = true;
      determiner ??= text;
      to = at + 1;
      continue;
    }
    // "O acessavam": a pronoun in front of a verb is its object.
    if (tag === 'PRON' && to === from && language.objectClitics.has(text) && isVerb(units, at + 1, language)) {
      pronoun = ['MODEL', 'PRODUCT', 'ORGANIZATION'];
      isClitic = true;
      to = at + 1;
      break;
    }
    const standing = language.pronouns.find((row) => row.words.has(text));
    if (standing && !headed && to === from && (tag === 'PRON' || tag === 'DET' || text.startsWith('-'))) {
      pronoun = standing.kinds;
      to = at + 1;
      break;
    }
    if (
      language.determiners.has(text) &&
      (tag === 'DET' || tag === 'NUM' || tag === 'PRON' || tag === 'ADJ' || tag === 'ADP')
    ) {
      if (headed) break;
      if (tag === 'ADP' && language.prepositions.has(text)) break;
      definite ||= language.definite.has(text);
      determiner ??= text;
      to = at + 1;
      continue;
    }
    if (
      language.conjunctions.has(text) ||
      language.prepositions.has(text) ||
      language.relatives.has(text) ||
      language.subordinators.has(text)
    )
      break;
    const isNoun = tag === 'NOUN' || tag === 'PROPN' || tag === 'X' || tag === 'SYM';
    const isDescribing =
      tag === 'ADJ' ||
      tag === 'NUM' ||
      ((tag === 'PARTICIPLE' || tag === 'GERUND') && isAdjectiveHere(units, at, language));
    const isTableNoun = isKnownNoun(text, language) && !(language.verbs.has(text) && isVerbTag(tag));
    if (isNoun || (isTableNoun && tag !== 'ADV')) {
      if (!language.compounds && names.length > 0) break;
      if (language.compounds && names.length > 0) {
        // "OpenAI researchers": the name stands in front of the head.
        compound = names.shift() ?? null;
        if (names.length > 0) break;
      }
      nouns.push(text);
      headed = true;
      to = at + 1;
      continue;
    }
    if (isDescribing && names.length > 0 && language.compounds) break;
    if (isDescribing || tag === 'INTJ') {
      adjectives.push(text);
      to = at + 1;
      continue;
    }
    if (tag === 'ADV' && !headed && to > from) {
      const next = units[at + 1];
      if (next?.type === 'word' && (next.tag === 'ADJ' || next.tag === 'NUM' || next.tag === 'PARTICIPLE')) continue;
    }
    break;
  }
  if (to === from) return null;
  if (!headed && pronoun === null) return null;
  const [first, second] = names;
  // English has the owner in front: "Google Gemini"; elsewhere a second name is the second name of a person's description.
  const isCompound = language.compounds && second !== undefined;
  const start = units[from]?.span.start ?? 0;
  return {
    type: 'phrase',
    from,
    to,
    span: { start, end: units[to - 1]?.span.end ?? start },
    name: (isCompound ? second : first) ?? null,
    compound: isCompound ? (first ?? null) : compound,
    second: isCompound ? null : (second ?? null),
    pronoun,
    noun: (language.compounds ? nouns.at(-1) : nouns[0]) ?? null,
    nouns,
    heads: headsOf(nouns, language),
    isClitic,
    adjectives,
    definite,
    hasDeterminer: determiner !== null,
    determiner,
    possessed,
    former,
    money,
    parameters,
    licence,
    undertaking,
    of: null,
    possessor: null,
    descriptors: [],
    members: [],
  };
}
