import { isMade } from '../isMade.js';
import type { VerbFrame } from '../language.js';
import { membersOf, type Phrase } from '../syntax/nodes.js';
import type { Roles } from '../syntax/verbRoles.js';
import type { ClauseContext, Filler } from './context.js';
import { slotPhrases } from './slotPhrases.js';

/** "Struggles with handwritten forms", "was trained with sparse attention": a matter or a technique that plain words name. */
export function namelessMatters(
  frame: VerbFrame,
  subjects: readonly Filler[],
  roles: Roles,
  context: ClauseContext,
): readonly Filler[] {
  const { language } = context;
  const isMatter = frame.predicate === 'STRUGGLES_WITH';
  if (!isMatter && frame.predicate !== 'USES') return [];
  // Models and products fall short in a matter of their craft; what troubles a company may be anything.
  if (isMatter && !subjects.every(({ key }) => isMade(context.kindOf(key)))) return [];
  return slotPhrases(frame.object, roles, language, frame.about)
    .flatMap(membersOf)
    .flatMap((phrase): Filler[] => {
      if (isMatter ? !isPlain(phrase, context) : !isTechnique(phrase, context)) return [];
      const text = wordsOf(phrase, context);
      if (text === '') return [];
      const key = context.describe(text, isMatter ? 'TOPIC' : 'TECHNIQUE', phrase.span);
      return [{ key, span: phrase.span, sure: 0.9 }];
    });
}

/** A noun without a name, an owner or a sum, that points at nothing spoken of before. */
function isPlain(
  { name, compound, noun, pronoun, possessed, possessor, money, definite }: Phrase,
  { language }: ClauseContext,
): boolean {
  const isThing = name === null && compound === null && noun !== null && pronoun === null && money === null;
  return isThing && possessed === null && possessor === null && !definite && !VAGUE.has(noun) && language.compounds;
}

/** Nouns that say nothing of what somebody falls short in. */
const VAGUE: ReadonlySet<string> = new Set(
  'it this that them things thing lot anything everything something others ones way time times users people companies example'.split(
    ' ',
  ),
);

function isTechnique(phrase: Phrase, context: ClauseContext): boolean {
  const { noun, nouns, adjectives } = phrase;
  const isQualified = nouns.length > 1 || adjectives.length > 0;
  return isPlain(phrase, context) && isQualified && context.language.techniqueNouns.has(noun ?? '');
}

/** The words of a phrase behind its determiner. */
function wordsOf({ from, to }: Phrase, { units, language }: ClauseContext): string {
  return units
    .slice(from, to)
    .filter((unit) => unit.type !== 'word' || !language.determiners.has(unit.text))
    .map(({ text }) => text)
    .join(' ');
}
