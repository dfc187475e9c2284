import { describe, expect, it } from 'vitest';
import { explainArticle } from '../../../../src/extraction/rules/explain/explainArticle.js';
import { articleOf, KNOWN_NAMES } from '../read.js';

/** The clauses of a one-sentence text, each as its nodes in one line. */
function parse(language: string, text: string): readonly string[] {
  const [sentence] = explainArticle(articleOf(language, text), KNOWN_NAMES)?.sentences ?? [];
  return sentence?.clauses.map(({ nodes }) => nodes.join(' ')) ?? [];
}

/** Agent, verb and patient of each verb of a text. */
function roles(language: string, text: string): readonly string[] {
  const [sentence] = explainArticle(articleOf(language, text), KNOWN_NAMES)?.sentences ?? [];
  const verbs = sentence?.clauses.flatMap((clause) => clause.verbs) ?? [];
  return verbs.map(({ verb, agent, patient }) => `${agent ?? '-'} ${verb} ${patient ?? '-'}`);
}

describe('phrases', () => {
  it('carry the description that stands beside them', () => {
    expect(parse('en', 'Anthropic, a rival of OpenAI, grew.')).toEqual([
      '[*Anthropic* = rival of [*OpenAI*]] V(grow FINITE) break(.)',
    ]);
  });

  it('carry their owner', () => {
    expect(parse('en', "Google's model of Meta grew.")).toEqual([
      "[[*Google*] 's model of [*Meta*]] V(grow FINITE) break(.)",
    ]);
  });

  it('are one where they make a list', () => {
    expect(parse('es', 'Google, Microsoft y Amazon crecen.')).toEqual([
      expect.stringMatching(/^\{\[\*Google\*\] \| \[\*Microsoft\*\] \| \[\*Amazon\*\]\} V\(/),
    ]);
  });

  it('let what stands in brackets be a clause behind them', () => {
    expect(parse('en', 'DeepSeek (backed by Google) grew.')).toEqual([
      '[*DeepSeek*] V(grow FINITE) break(.)',
      'behind [*DeepSeek*]: V(back PARTICIPLE) P(by) [*Google*]',
    ]);
  });
});

describe('roles', () => {
  it('are turned in a passive', () => {
    expect(roles('pt', 'A OpenAI foi comprada pelo Google.')).toEqual(['[*Google*] comprar [*OpenAI*]']);
  });

  it('reach over a relative to whom it belongs', () => {
    expect(roles('en', 'Meta, which bought OpenAI, sued Google.')).toEqual([
      '[*Meta*] buy [*OpenAI*]',
      '[*Meta*] sue [*Google*]',
    ]);
  });

  it('reach over a participle between commas', () => {
    expect(roles('es', 'OpenAI, dirigida por Sam Altman, demandó a Meta.')).toEqual([
      '[*Sam Altman*] dirigir [*OpenAI*]',
      expect.stringMatching(/^\[\*OpenAI\*\] demandar /),
    ]);
  });
});
