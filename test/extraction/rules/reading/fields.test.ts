import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

describe('the fields of an item', () => {
  it('speak of the name in its heading', async () => {
    const text = [
      '### Brambleware',
      'Brambleware makes an assistant.',
      '- Founders: Ada Whitlock and Jun Park',
      '- Investors: Accel, Northzone',
      '- Valuation: $310 million',
      '- CEO: Ada Whitlock',
    ].join('\n');
    expect(await read('en', text)).toEqual([
      'Brambleware FOUNDED_BY Ada Whitlock',
      'Brambleware FOUNDED_BY Jun Park',
      'Accel INVESTS_IN Brambleware',
      'Northzone INVESTS_IN Brambleware',
      'Brambleware VALUED_AT 310000000 USD',
      'Brambleware LED_BY Ada Whitlock',
    ]);
  });

  it.each([
    ['es', '## 2. Ninfea (Valencia)\n**Fundada por:** Luis Peris. **Inversores principales:** JME Ventures.'],
    ['pt', '## 2. Ninfea (Lisboa)\n**Fundada por:** Luis Peris. **Investidores:** JME Ventures.'],
    ['fr', '## 2. Ninfea (Lyon)\n**Fondée par :** Luis Peris. **Investisseurs :** JME Ventures.'],
  ])('may be told by a participle, in %s', async (language, text) => {
    expect(await read(language, text)).toEqual(['Ninfea FOUNDED_BY Luis Peris', 'JME Ventures INVESTS_IN Ninfea']);
  });

  it('end with the item', async () => {
    const text = '- **Tidewright** (Boston). Backed by Sequoia.\n- The week in brief. Backed by Accel.';
    expect(await read('en', text)).toEqual(['Sequoia INVESTS_IN Tidewright']);
  });

  it('leave out what stands in brackets and what is prose', async () => {
    const text =
      '**Tidewright** (Boston)\nInvestors: Accel (which also backs Northzone) and others say that Seedcamp passed.';
    expect(await read('en', text)).toEqual(['Accel INVESTS_IN Tidewright']);
  });
});

describe('an item', () => {
  it('is whom the sentences without a subject behind it speak of', async () => {
    const text = '**Tidewright** (Boston). Raised $12M. Acquired by Cisco.';
    expect(await read('en', text)).toEqual(['Tidewright RAISES 12000000 USD', 'Cisco ACQUIRES Tidewright']);
  });

  it('with nothing but a maker behind it is made by it', async () => {
    expect(await read('en', '- **Kimi K2** – Moonshot AI\n- **Gemma 3** | Google')).toEqual([
      'Moonshot AI DEVELOPS Kimi K2',
      'Google DEVELOPS Gemma 3',
    ]);
  });
});
