import { expect, it } from 'vitest';
import { ontologyMarkdown } from '../../src/ontology/ontologyMarkdown.js';

it('is what docs/ontology.md holds', async () => {
  await expect(ontologyMarkdown()).toMatchFileSnapshot('../../docs/ontology.md');
});
