import type { Language, VerbBracket } from '../language.js';
import type { Unit } from '../units.js';
import type { VerbGroup } from './nodes.js';
import { formOf, hasMarkOfParticiple, isParticiple, isVerb, type Word } from './verbForms.js';

/** Behind an auxiliary, what has the form of a participle is one, whatever the tagger took it for. */
function isNextVerb(units: readonly Unit[], at: number, last: Word, language: Language): boolean {
  if (isVerb(units, at, language)) return true;
  const unit = units[at];
  if (unit?.type !== 'word' || (unit.tag !== 'ADJ' && unit.tag !== 'NOUN')) return false;
  const isAuxiliary = language.auxiliaries.has(last.text) || language.be.has(last.text);
  return isAuxiliary && isParticiple(unit, language);
}

export function verbAt(units: readonly Unit[], from: number, language: Language): VerbGroup | null {
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
    const form = formOf(unit, language, undefined, units[next - 1]);
    const continues =
      form === 'INFINITIVE' ||
      (form !== 'FINITE' && (isAuxiliary || form === 'GERUND')) ||
      // "Está a ser investigada".
      (isAuxiliary && (!linked || unit.tag === 'AUX'));
    // "Negociações avançadas para captar": what describes a noun governs nothing.
    const before = units[from - 1];
    const describes = chain.length === 1 && before?.type === 'word' && before.tag === 'NOUN' && linked;
    if (describes && !language.compounds && formOf(last, language) === 'PARTICIPLE') break;
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
  // "X is not a rival": what denies stands behind the copula.
  const denial = units[to];
  const isDenied = language.compounds && denial?.type === 'word' && language.negations.has(denial.text);
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
      .slice(Math.max(0, from - 2), isDenied ? to + 1 : to)
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
  const isInfinitive = isMark || (isJoined && unit.tag === 'INFINITIVE');
  // "Übertroffen": no infinitive, whatever the tagger took it for.
  const name = language.verbs.get(unit.text);
  const isParticipleForm =
    hasMarkOfParticiple(unit.text, language) || (unit.tag === 'INFINITIVE' && name !== undefined && name !== unit.text);
  const form = isInfinitive ? 'INFINITIVE' : isParticipleForm ? 'PARTICIPLE' : formOf(unit, language);
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

function isReflexive(unit: Unit | undefined, language: Language): boolean {
  return unit?.type === 'word' && language.reflexives.has(unit.text);
}

function isClitic(unit: Word): boolean {
  return unit.tag === 'PRON' && unit.text.length < 5;
}
