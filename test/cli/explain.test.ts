import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { commandRun } from './commandRun.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'explain-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('prints how each sentence was read, claims first, and what was seen where nothing was read', async () => {
  const file = join(folder, 'story.md');
  await writeFile(file, '---\ntitle: A story\nlanguage: en\n---\nMeta released Llama 4. Google serenaded OpenAI.\n');
  const { code, out, err } = await commandRun(folder, ['extract', '--explain', file]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe(`# A story (en)

Names
  Meta: ORGANIZATION (1 times; known as meta)
  Llama 4: MODEL (1 times; known as llama-4)
  Google: ORGANIZATION (1 times; known as google)
  OpenAI: ORGANIZATION (1 times; known as openai)

> Meta released Llama 4.
  = Meta RELEASES Llama 4 [ASSERTED]
    rule release, cue "released", words "Meta" and "Llama 4", confidence 0.92 (rule 0.95, ends least of 0.97 and 0.97)
  words  Meta/PROPN released/FINITE Llama/PROPN 4/PROPN ./PUNCT
  parse  [*Meta*] V(release FINITE) [*Llama 4*] break(.)
  verb   release (read): agent [*Meta*], patient [*Llama 4*]

> Google serenaded OpenAI.
  nothing was read; names: Google, OpenAI
  words  Google/PROPN serenaded/FINITE OpenAI/PROPN ./PUNCT
  parse  [*Google*] V(serenaded FINITE) [*OpenAI*] break(.)
  verb   serenaded (in no table): agent [*Google*], patient [*OpenAI*]

`);
});
