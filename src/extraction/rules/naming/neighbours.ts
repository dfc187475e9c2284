import type { Language } from '../language.js';
import type { Sentence } from '../sentences.js';
import type { KindVotes } from './shapes.js';

/** What the words next to a name say of its kind: "the startup X", "X chips", "X's chief executive". */
export function neighbourVotes(sentence: Sentence, from: number, to: number, language: Language): KindVotes {
  const votes: KindVotes = {};
  const { tokens, tags } = sentence;
  let before = from - 1;
  while (/^["“„«»'‘‚,]$/.test(tokens[before]?.text ?? '') && from - before < 2) before -= 1;
  for (let skipped = 0; skipped < 2 && tags[before] === 'ADJ' && !language.compounds; skipped += 1) before -= 1;
  const noun = tokens[before]?.lower ?? '';
  const told = language.kindNouns.get(noun);
  if (told) votes[told] = (votes[told] ?? 0) + 3;
  const next = tokens[to]?.lower ?? '';
  if (language.compounds) {
    const behind = language.kindNouns.get(next) ?? language.kindNouns.get(tokens[to + 1]?.lower ?? '');
    const relation = language.relationNouns.get(next);
    if (relation?.role) votes.ORGANIZATION = (votes.ORGANIZATION ?? 0) + 2;
    else if (behind === 'PRODUCT' || behind === 'MODEL') {
      votes[behind] = (votes[behind] ?? 0) + 0.8;
      votes.ORGANIZATION = (votes.ORGANIZATION ?? 0) + 0.4;
    }
    if (next === "'s") votes.ORGANIZATION = (votes.ORGANIZATION ?? 0) + 0.6;
    if (noun === 'at') votes.ORGANIZATION = (votes.ORGANIZATION ?? 0) + 0.8;
  }
  if (/^-\p{Ll}+/u.test(next)) votes.ORGANIZATION = (votes.ORGANIZATION ?? 0) + 0.8;
  return votes;
}
