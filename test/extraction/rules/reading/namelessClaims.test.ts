import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

describe('things without a name', () => {
  it('are named after their owner and what they are for', async () => {
    expect(await read('pt', 'A Meta prepara sua própria API para o Llama.')).toEqual([
      'Meta DEVELOPS Llama API',
      'Llama API USES Llama',
    ]);
    expect(await read('en', 'Meta plans a data center project.')).toEqual([
      'Meta DEVELOPS Meta data center project [PLANNED]',
    ]);
  });

  it('are none where nobody has them', async () => {
    expect(await read('en', 'A data center project was planned.')).toEqual([]);
  });
});
