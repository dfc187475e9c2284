import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeSentence, relationOf } from '../../../bench/extraction/judgeSentence.js';
import { readRows } from '../../../bench/extraction/sentenceRows.js';
import type { ClaimDraft, EntityDraft } from '../../../src/extraction/extractor.js';
import type { EntityKind, Predicate } from '../../../src/ontology/ontology.js';

const HOME = join('bench', 'extraction', 'sentences');

describe.each(readdirSync(HOME))('the table of sentences %s', (table) => {
  const rows = readRows(readFileSync(join(HOME, table), 'utf8'));

  it('has each sentence once, and names of its claims that stand in it', () => {
    const astray = rows.flatMap(({ text, claims }) =>
      claims
        .map(relationOf)
        .filter(({ subject, object }) => !text.includes(subject) || !text.includes(object) || subject === object)
        .map(({ subject, predicate, object }) => `${subject} ${predicate} ${object}: ${text}`),
    );
    expect(astray).toEqual([]);
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(500);
  });
});

describe('judging a sentence', () => {
  const text = 'Zeta Labs Inc. bought Brixol, and Acme rivals Zeta.';
  const entity = (key: string, name: string): EntityDraft => {
    const start = text.indexOf(name);
    const kind: EntityKind = 'ORGANIZATION';
    return { key, kind, name, aliases: [], candidates: [], mentions: [{ start, end: start + name.length }] };
  };
  const entities = [entity('z', 'Zeta Labs Inc.'), entity('b', 'Brixol'), entity('a', 'Acme')];
  const claim = (subject: string, predicate: Predicate, object: string): ClaimDraft => ({
    subject,
    predicate,
    object,
    value: null,
    modality: 'ASSERTED',
    attributedTo: [],
    qualifiers: {},
    confidence: 0.9,
    evidence: { start: 0, end: text.length },
    subjectSpan: { start: 0, end: 1 },
    objectSpan: { start: 0, end: 1 },
    rule: 'test',
  });
  const row = { text, claims: ['Zeta Labs ACQUIRES Brixol', 'Zeta Labs COMPETES_WITH Acme'] };

  it('takes names whose words stand within one another for the same, and a symmetric relation both ways', () => {
    const claims = [claim('z', 'ACQUIRES', 'b'), claim('a', 'COMPETES_WITH', 'z')];
    expect(judgeSentence(row, { entities, claims })).toEqual({
      found: row.claims.map(relationOf),
      missed: [],
      wrong: [],
    });
  });

  it('counts what the table does not say as wrong, once, and what is not extracted as missed', () => {
    const claims = [claim('b', 'ACQUIRES', 'z'), claim('b', 'ACQUIRES', 'z')];
    expect(judgeSentence(row, { entities, claims })).toEqual({
      found: [],
      missed: row.claims.map(relationOf),
      wrong: [{ subject: 'Brixol', predicate: 'ACQUIRES', object: 'Zeta Labs Inc.' }],
    });
  });

  it('refuses words that are no relation', () => {
    expect(() => relationOf('Zeta buys Brixol')).toThrow('"Zeta buys Brixol" is no SUBJECT PREDICATE OBJECT.');
  });
});
