import { describe, expect, it } from 'vitest';
import { explainArticle } from '../../../../src/extraction/rules/explain/explainArticle.js';
import type { ExplainedSentence } from '../../../../src/extraction/rules/explain/explanation.js';
import { articleOf, KNOWN_NAMES } from '../read.js';

function explain(text: string): ExplainedSentence {
  const [sentence] = explainArticle(articleOf('en', text), KNOWN_NAMES)?.sentences ?? [];
  if (!sentence) throw new Error('The text has no sentence.');
  return sentence;
}

describe('an explanation', () => {
  it('tells of a claim its rule, cue, words and score, and the parse that it stands on', () => {
    expect(explain('Meta released Llama 4.')).toEqual({
      text: 'Meta released Llama 4.',
      span: { start: 0, end: 22 },
      tokens: [
        { text: 'Meta', tag: 'PROPN' },
        { text: 'released', tag: 'FINITE' },
        { text: 'Llama', tag: 'PROPN' },
        { text: '4', tag: 'PROPN' },
        { text: '.', tag: 'PUNCT' },
      ],
      names: ['Meta', 'Llama 4'],
      clauses: [
        {
          nodes: ['[*Meta*]', 'V(release FINITE)', '[*Llama 4*]', 'break(.)'],
          sources: [],
          verbs: [
            {
              verb: 'release',
              agent: '[*Meta*]',
              isAgentDropped: false,
              patient: '[*Llama 4*]',
              under: {},
              state: 'READ',
              missed: [],
            },
          ],
          nouns: [],
        },
      ],
      claims: [
        {
          subject: 'Meta',
          predicate: 'RELEASES',
          object: 'Llama 4',
          modality: 'ASSERTED',
          attributedTo: [],
          rule: 'release',
          cue: 'released',
          mentions: { subject: 'Meta', object: 'Llama 4' },
          confidence: 0.92,
          score: { rule: 0.95, subject: 0.97, object: 0.97 },
        },
      ],
      dropped: [],
    });
  });

  it('tells what a noun of the tables lacks for a claim', () => {
    const [clause] = explain('The partnership with Anthropic was good.').clauses;
    expect(clause?.nouns).toEqual([
      {
        noun: 'partnership',
        hanging: { with: ['[*Anthropic*]'] },
        state: 'MISSED',
        missed: [
          {
            rule: 'partnership-with',
            predicate: 'PARTNERS_WITH',
            why: 'nothing stands in the place under "\'s" or "of" for the subject',
          },
        ],
      },
    ]);
  });

  it('tells that a noun was read', () => {
    const [clause] = explain('Greylock is an investor in Anthropic.').clauses;
    expect(clause?.nouns.map(({ noun, state, missed }) => ({ noun, state, missed }))).toEqual([
      { noun: 'investor', state: 'READ', missed: [] },
    ]);
  });

  it('names the slot that nothing fills, and the kinds that do not fit', () => {
    const [clause] = explain('Sam Altman acquired.').clauses;
    const [verb] = clause?.verbs ?? [];
    expect(verb).toMatchObject({ verb: 'acquire', agent: '[*Sam Altman*]', patient: null, state: 'MISSED' });
    expect(verb?.missed).toContainEqual({
      rule: 'acquire',
      predicate: 'ACQUIRES',
      why: "the subject must be ORGANIZATION, and Sam Altman is PERSON; nothing stands in the patient's place for the object",
    });
  });

  it('tells a verb that is in no table from one that opens no frame', () => {
    const states = explain('OpenAI said that Anthropic serenaded Google.').clauses.flatMap(({ verbs }) =>
      verbs.map(({ verb, state }) => [verb, state]),
    );
    expect(states).toEqual([['serenaded', 'UNKNOWN']]);
    expect(explain('OpenAI said nothing.').clauses[0]?.verbs.map(({ state }) => state)).toEqual(['NO_FRAME']);
  });

  it('tells what a claim is told from and what was read and put aside', () => {
    const { clauses, claims, dropped } = explain(
      'According to Reuters, Google is developing and will release Gemini 3.',
    );
    expect(clauses.map(({ sources }) => sources)).toEqual([['[*Reuters*]']]);
    expect(claims.map(({ predicate, attributedTo }) => [predicate, attributedTo])).toEqual([['RELEASES', ['Reuters']]]);
    expect(dropped).toEqual([
      {
        rule: 'develop',
        subject: 'Google',
        predicate: 'DEVELOPS',
        object: 'Gemini 3',
        why: 'another reading of the same ends is better',
      },
    ]);
  });

  it('shows the votes for the kind of each name, and the id of a known one', () => {
    expect(explainArticle(articleOf('en', 'Google bought Tessellate Labs.'), KNOWN_NAMES)?.names).toEqual([
      { name: 'Google', kind: 'ORGANIZATION', knownId: 'google', votes: expect.any(Object), mentions: 1 },
      {
        name: 'Tessellate Labs',
        kind: 'ORGANIZATION',
        knownId: null,
        votes: expect.objectContaining({ ORGANIZATION: expect.any(Number) }),
        mentions: 1,
      },
    ]);
  });
});
