import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEntityFiles } from '../../src/entities/readEntityFiles.js';

describe('entity tables', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entities-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const write = (text: string) => writeFile(join(folder, 'models.yaml'), text);

  it('become entities and known names', async () => {
    await write(`kind: TECHNIQUE
entities:
  - name: Mixture of Experts
    aliases: [MoE, { name: Mistura de Especialistas, language: pt }, moe]
    description: Splits a network into experts.
    externalIds: { website: example.org }
`);
    expect(await readEntityFiles(folder)).toEqual({
      entities: [
        {
          id: 'mixture-of-experts',
          kind: 'TECHNIQUE',
          name: 'Mixture of Experts',
          aliases: [
            { name: 'Mistura de Especialistas', language: 'pt', source: 'seed' },
            { name: 'MoE', language: null, source: 'seed' },
          ],
          description: 'Splits a network into experts.',
          externalIds: [{ system: 'website', value: 'example.org' }],
          createdBy: 'seed',
        },
      ],
      knownNames: ['Mixture of Experts', 'Mistura de Especialistas', 'MoE'].map((name) => ({
        name,
        entityId: 'mixture-of-experts',
        kind: 'TECHNIQUE',
      })),
    });
  });

  it('are read from the folders within, too', async () => {
    await mkdir(join(folder, 'models'));
    await writeFile(
      join(folder, 'models', 'open.yaml'),
      'kind: MODEL\nentities:\n  - { name: Falcon, description: A model. }\n',
    );
    expect((await readEntityFiles(folder)).knownNames).toEqual([{ name: 'Falcon', entityId: 'falcon', kind: 'MODEL' }]);
  });

  it.each([
    ['an unknown kind', 'kind: ROBOT\nentities: []\n', 'kind: '],
    ['a row without a name', 'kind: MODEL\nentities:\n  - description: x\n', 'entities.0.name: '],
    ['an unknown key', 'kind: MODEL\nentities:\n  - { name: A, description: x, color: red }\n', 'entities.0'],
    [
      'an entity listed twice',
      'kind: MODEL\nentities:\n  - { name: A, description: x }\n  - { name: a, description: y }\n',
      '"a" is listed twice',
    ],
    ['broken YAML', 'kind: "MODEL\n', 'is no YAML'],
  ])('with %s are refused by file and row', async (_, text, problem) => {
    await write(text);
    await expect(readEntityFiles(folder)).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining(problem),
      place: join(folder, 'models.yaml'),
    });
  });

  it('that are missing are not found', async () => {
    await expect(readEntityFiles(join(folder, 'none'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
