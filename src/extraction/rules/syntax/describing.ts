import type { EntityKind } from '../../../ontology/ontology.js';
import type { Language } from '../language.js';
import type { Unit } from '../units.js';
import { barePhrase, type Descriptor, ownerOf, type Phrase } from './nodes.js';

/** The description that a phrase gives of another. */
export function descriptorOf(phrase: Phrase, units: readonly Unit[], noun = phrase.noun ?? ''): Descriptor {
  const own = namedOwner(phrase) ?? (phrase.compound ? namedPhrase(phrase, phrase.compound) : null) ?? lastOf(phrase);
  return {
    noun,
    span: phrase.span,
    owner: own,
    text: roleText(phrase, units, noun),
    former: phrase.former,
    isPlaced: phrase.isPlaced,
    definite: phrase.definite || !phrase.hasDeterminer,
    possessed: phrase.possessed,
    behind: phrase.behind,
  };
}

/** "The language model of Meta": the first owner that is named. */
function namedOwner(phrase: Phrase): Phrase | null {
  for (let own = ownerOf(phrase); own !== null; own = ownerOf(own)) if (own.name !== null) return own;
  return null;
}

/** "Director of strategy of the company": the last owner. */
function lastOf(phrase: Phrase): Phrase | null {
  let last = ownerOf(phrase);
  while (last !== null && ownerOf(last) !== null) last = ownerOf(last);
  return last;
}

/** A phrase of its own for a name within another phrase. */
export function namedPhrase(around: Phrase, name: Phrase['name']): Phrase {
  return barePhrase(around, name?.span ?? around.span, name);
}

/** The words of a role without its determiner and its owner: "chief executive". */
function roleText(phrase: Phrase, units: readonly Unit[], noun: string): string {
  const words: string[] = [];
  let quiet = true;
  for (let at = roleStart(phrase, units, noun); at < units.length; at += 1) {
    const unit = units[at];
    if (unit?.type !== 'word') {
      if (words.length > 0) break;
      continue;
    }
    if (quiet && (unit.tag === 'DET' || unit.tag === 'PRON' || unit.text === "'s" || isFormerWord(unit.text, phrase)))
      continue;
    quiet = false;
    if (unit.tag === 'ADP' && units[at + 1]?.type !== 'word') break;
    if (unit.tag === 'DET' && units[at + 1]?.type === 'name') break;
    // "Forschungschefin der Firma": a determiner without a preposition opens the owner.
    const previous = units[at - 1];
    if (unit.tag === 'DET' && words.length > 0 && !(previous?.type === 'word' && previous.tag === 'ADP')) break;
    if (
      !(
        unit.tag === 'NOUN' ||
        unit.tag === 'ADJ' ||
        unit.tag === 'PROPN' ||
        unit.tag === 'ADP' ||
        unit.tag === 'DET' ||
        unit.tag === 'X'
      )
    )
      break;
    words.push(unit.surface ?? unit.text);
    if (words.length > 6) break;
  }
  while (
    words.length > 0 &&
    /^(?:of|at|de|d'|du|des|chez|da|do|em|na|no|en|la|le|l'|el|the|von|vom|bei|für)$/.test(words.at(-1) ?? '')
  )
    words.pop();
  return words.join(' ');
}

/** "Former", in front of a role, is no part of it: of the words in front of the noun, only adjectives and nouns were kept. */
function isFormerWord(text: string, { former, nouns, adjectives }: Phrase): boolean {
  return former && !nouns.includes(text) && !adjectives.includes(text);
}

/** "Co-founder and chief executive": where the words begin that belong to one of several roles. */
function roleStart({ from, to, heads }: Phrase, units: readonly Unit[], noun: string): number {
  if (heads.length < 2) return from;
  let start = from;
  for (let at = from; at < to; at += 1) {
    const unit = units[at];
    if (unit?.type !== 'word') continue;
    if (unit.text === noun) return start;
    if (unit.tag === 'CCONJ') start = at + 1;
  }
  return from;
}

/** Whether the noun of a description may be said of something of this kind; null where the noun says nothing. */
export function fits(noun: string, kind: EntityKind | null, language: Language): boolean {
  const relation = language.relationNouns.get(noun);
  const told = language.kindNouns.get(noun);
  if (!relation && !told) return false;
  if (kind === null) return true;
  return (
    (relation?.kinds.includes(kind) ?? false) ||
    told === kind ||
    (told === 'MODEL' && kind === 'PRODUCT') ||
    (told === 'PRODUCT' && kind === 'MODEL')
  );
}

export function relationNounsOf(phrase: Phrase): readonly string[] {
  return phrase.heads.length > 0 ? phrase.heads : [phrase.noun ?? ''];
}
