import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type LabelledArticle, readLabelledSet } from '../../../bench/extraction/labelledSet.js';
import type { LabelledClaim } from '../../../bench/extraction/labels.js';
import { isValuePredicate, predicateRow } from '../../../src/ontology/ontology.js';

const STYLES = ['wire story', 'company blog', 'digest', 'interview', 'list', 'analysis'];
const folders = ['bench/extraction/own', 'bench/extraction/blind'].filter((folder) => existsSync(folder));

/** What is wrong with one claim, in words that do not give its article away. */
function problemsOf({ article, labels }: LabelledArticle, claim: LabelledClaim): string[] {
  const kindOf = (id: string | null) => labels.entities.find((entity) => entity.id === id)?.kind;
  const row = predicateRow(claim.predicate);
  const subject = kindOf(claim.subject);
  const object = kindOf(claim.object);
  const unnamed = claim.value?.type === 'unknown' || claim.value?.type === 'none';
  const checks: [boolean, string][] = [
    [article.text.includes(claim.quote), 'the quote does not stand in the text'],
    [!/\n\n/.test(claim.quote), 'the quote runs over two paragraphs'],
    [subject !== undefined && row.subject.includes(subject), 'the subject is unknown or of a wrong kind'],
    [(claim.object === null) !== (claim.value === null), 'there must be an object or a value, not both'],
    [claim.attributedTo.every((id) => kindOf(id) !== undefined), 'it is attributed to an entity that is not listed'],
    [claim.subject !== claim.object, 'subject and object are the same'],
    [
      unnamed ||
        ('value' in row ? claim.value?.type === row.value : object !== undefined && row.object.includes(object)),
      'the object is unknown or of a wrong kind, or the value of a wrong type',
    ],
    [!isValuePredicate(claim.predicate) || claim.object === null, 'a value predicate has no object'],
  ];
  return checks.filter(([holds]) => !holds).map(([, problem]) => problem);
}

describe.each(folders)('the labels in %s', async (folder) => {
  const set = await readLabelledSet(folder);

  test.each(set.map((labelled) => [labelled.name, labelled] as const))(
    '%s fits its text and the ontology',
    (_, one) => {
      const ids = one.labels.entities.map((entity) => entity.id);
      expect({
        repeatedIds: ids.filter((id, index) => ids.indexOf(id) !== index),
        namesNotInText: one.labels.entities
          .filter(({ name, aliases }) => [name, ...aliases].some((each) => !one.article.text.includes(each)))
          .map(({ id }) => id),
        brokenClaims: one.labels.claims.flatMap((claim, index) =>
          problemsOf(one, claim).map((problem) => `claim ${index + 1}: ${problem}`),
        ),
        style: STYLES.includes(one.style) ? 'known' : one.style,
        requiredClaims: one.labels.claims.some((claim) => claim.required),
      }).toEqual({ repeatedIds: [], namesNotInText: [], brokenClaims: [], style: 'known', requiredClaims: true });
    },
  );

  test('has no two articles of one title', () => {
    const titles = set.map(({ article }) => article.title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});
