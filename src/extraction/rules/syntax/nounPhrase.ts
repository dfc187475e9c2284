import type { EntityKind } from '../../../ontology/ontology.js';
import type { Language } from '../language.js';
import { isVerbTag } from '../tagger/tags.js';
import type { Unit } from '../units.js';
import type { NameUnit, Phrase } from './nodes.js';
import { isAdjectiveHere, isEnclitic, isHyphenated, isKnownNoun, isVerb } from './verbForms.js';

export function phraseAt(units: readonly Unit[], from: number, language: Language): Phrase | null {
  const names: NameUnit[] = [];
  const nouns: string[] = [];
  const adjectives: string[] = [];
  const before = units[from - 1];
  let definite =
    (before?.type === 'word' && language.definiteContractions.has(before.text)) ||
    // "Nach Angaben des Unternehmens": the phrase in front holds the article.
    (before?.type === 'source' && language.definite.has(before.text.toLowerCase().split(' ').at(-1) ?? ''));
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
      // "Zu deren Geldgebern A gehört": a noun in the dative plural does not describe the name behind it.
      if (language.bracket && /(?<!konz|k|st)e[lr]n$/.test(nouns.at(-1) ?? '')) break;
      if (language.compounds && nouns.length > 0 && names.length > 0 && compound === null)
        compound = names.shift() ?? null;
      // "Dass Anna Becker NordWerk verlässt": where the verb closes the clause, two names in a row are subject and object.
      if (names.length > (language.bracket ? 0 : 1)) break;
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
    // "Paris-based", "AI-assisted": what hangs on a word that names nobody describes.
    const tail = units[at + 1];
    if (language.compounds && tail?.type === 'word' && isTail(tail.text) && names.length === 0 && !isTail(text)) {
      adjectives.push(text + tail.text);
      to = at + 2;
      at += 1;
      continue;
    }
    if (text === "'s" || (/^-\p{Ll}/u.test(text) && !isEnclitic(text, language))) break;
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
    const next = units[at + 1];
    const mayBeClitic =
      tag === 'PRON' ||
      (tag === 'DET' && next?.type === 'word' && next.tag !== 'PARTICIPLE' && next.tag !== 'INFINITIVE');
    if (mayBeClitic && to === from && language.objectClitics.has(text) && isVerb(units, at + 1, language)) {
      pronoun = language.objectClitics.get(text) ?? [];
      isClitic = true;
      to = at + 1;
      break;
    }
    const standing = language.pronouns.find((row) => row.words.has(text));
    const standsAlone = standing?.isLatter ? tag === 'PRON' || isVerb(units, at + 1, language) : true;
    if (
      standing &&
      standsAlone &&
      !headed &&
      to === from &&
      (tag === 'PRON' || tag === 'DET' || text.startsWith('-'))
    ) {
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
    // "A new and better model".
    const describes = next?.type === 'word' && next.tag === 'ADJ' && adjectives.length > 0 && !headed;
    if (language.conjunctions.has(text) && describes) continue;
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
      isHyphenated(unit, language) ||
      ((tag === 'PARTICIPLE' || tag === 'GERUND') && isAdjectiveHere(units, at, language));
    const isTableNoun = isKnownNoun(text, language) && !(language.verbs.has(text) && isVerbTag(tag));
    const isPost = language.relationNouns.get(text)?.role === true && !language.adverbs.has(text);
    if (isNoun || (isTableNoun && (tag !== 'ADV' || isPost))) {
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
    // "Das von Anna Becker gegründete Start-up": where adjectives stand in front, one behind a name describes what follows.
    if (isDescribing && (language.bracket ? headed : language.compounds && names.length > 0)) break;
    if (isDescribing || tag === 'INTJ') {
      adjectives.push(text);
      to = at + 1;
      continue;
    }
    // "Concorrentes mais promissoras da X".
    if (headed && language.degrees.has(text) && names.length === 0 && next?.type === 'word' && next.tag === 'ADJ')
      continue;
    // "L'un des plus gros clients".
    const [following, further] = [units[at + 1], units[at + 2]];
    const opensHere = to === from && !language.bracket && following?.type === 'word' && following.tag === 'ADJ';
    if (tag === 'ADV' && opensHere && further?.type === 'word' && further.tag === 'NOUN') continue;
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
    tail: null,
    of: null,
    isPlaced: false,
    possessor: null,
    behind: null,
    descriptors: [],
    attributes: [],
    members: [],
  };
}

/** "-based": what hangs on the word in front of it. */
function isTail(text: string): boolean {
  return /^-\p{Ll}/u.test(text);
}

/** The noun that describes: the head, or in a language without compounds the first noun that relates. */
function headsOf(nouns: readonly string[], language: Language): readonly string[] {
  const known = nouns.filter((noun) => language.relationNouns.has(noun) || language.kindNouns.has(noun));
  const last = known.at(-1);
  const before = known.at(-2);
  // "Parent company", "rival lab": where the last noun says only that it is an organization, the one in front says what it is to its owner.
  const isPlain =
    last !== undefined && !language.relationNouns.has(last) && language.kindNouns.get(last) === 'ORGANIZATION';
  const relation = before === undefined ? undefined : language.relationNouns.get(before);
  const tells = isPlain && relation !== undefined && !relation.role && relation.kinds.includes('ORGANIZATION');
  // "Empresa responsável pelo X", "startup rival de X".
  const [plain, telling] = known;
  const isPlainFirst =
    plain !== undefined && !language.relationNouns.has(plain) && language.kindNouns.get(plain) === 'ORGANIZATION';
  const behind = telling === undefined ? undefined : language.relationNouns.get(telling);
  const tellsBehind = isPlainFirst && behind !== undefined && !behind.role && behind.kinds.includes('ORGANIZATION');
  const head = language.compounds ? (tells ? before : last) : tellsBehind ? telling : plain;
  return head === undefined ? [] : [head];
}
