import { describe, expect, it } from 'vitest';
import { kinds, read } from './read.js';

describe('English', () => {
  it.each([
    [
      'Existing backers Kestrel Ventures and Lumen Capital also joined the round for Anthropic.',
      ['Kestrel Ventures INVESTS_IN Anthropic', 'Lumen Capital INVESTS_IN Anthropic'],
    ],
    ['Other investors in Anthropic include Kestrel Ventures.', ['Kestrel Ventures INVESTS_IN Anthropic']],
    [
      'Kestrel Ventures, an investor in OpenAI, led the round in Anthropic.',
      ['Kestrel Ventures INVESTS_IN Anthropic', 'Kestrel Ventures INVESTS_IN OpenAI'],
    ],
    [
      'Anthropic is backed with $25 million in seed funding from Kestrel Ventures.',
      ['Kestrel Ventures INVESTS_IN Anthropic (25000000 USD)'],
    ],
    ['SoftBank has committed $30 billion to OpenAI.', ['SoftBank INVESTS_IN OpenAI (30000000000 USD)']],
    ['The deal values Anthropic at $5 billion.', ['Anthropic VALUED_AT 5000000000 USD']],
  ])('says who puts money into whom: %s', async (text, claims) => {
    expect([...(await read('en', text))].sort()).toEqual(claims);
  });

  it.each([
    ['Google counts Siemens and Bosch among its customers.', ['Google SUPPLIES Siemens', 'Google SUPPLIES Bosch']],
    ['Oracle will buy 400,000 of Nvidia’s newest chips.', ['Nvidia SUPPLIES Oracle [PLANNED]']],
    ['OpenAI and Anthropic are rivals.', ['OpenAI COMPETES_WITH Anthropic']],
    ['Claude is available on OpenRouter.', ['OpenRouter OFFERS Claude']],
    ['OpenAI faces a lawsuit from The New York Times.', ['The New York Times SUES OpenAI']],
    ['Meta has initiated legal action against OpenAI.', ['Meta SUES OpenAI']],
    ['Apple is weighing a bid for Mistral AI.', ['Apple ACQUIRES Mistral AI [CONSIDERED]']],
    ['Apple held talks to acquire Mistral AI.', ['Apple ACQUIRES Mistral AI [CONSIDERED]']],
  ])('says what companies are to one another: %s', async (text, claims) => {
    expect(await read('en', text)).toEqual(claims);
  });

  it.each([
    [
      'Maya Lin served as chief security officer at Mozilla and Microsoft.',
      [
        'Maya Lin WORKS_FOR Microsoft {..?} as chief security officer',
        'Maya Lin WORKS_FOR Mozilla {..?} as chief security officer',
      ],
    ],
    ['Maya Lin was a researcher at Meta.', ['Maya Lin WORKS_FOR Meta {..?} as researcher']],
    ['Maya Lin left Google for OpenAI.', ['Maya Lin WORKS_FOR Google {..?}', 'Maya Lin WORKS_FOR OpenAI']],
    ['Anthropic hired Maya Lin as head of policy.', ['Maya Lin WORKS_FOR Anthropic as head of policy']],
    [
      'Mistral AI was founded by Maya Lin and Tom Brandt, two former Google researchers.',
      [
        'Maya Lin WORKS_FOR Google {..?} as researchers',
        'Mistral AI FOUNDED_BY Maya Lin',
        'Mistral AI FOUNDED_BY Tom Brandt',
        'Tom Brandt WORKS_FOR Google {..?} as researchers',
      ],
    ],
    [
      'Mistral AI was founded by ex-Google engineer Maya Lin.',
      ['Maya Lin WORKS_FOR Google {..?} as engineer', 'Mistral AI FOUNDED_BY Maya Lin'],
    ],
    [
      '"We want it cheap," said Maya Lin, CEO and co-founder of Mistral AI.',
      ['Mistral AI FOUNDED_BY Maya Lin as co-founder', 'Mistral AI LED_BY Maya Lin as ceo'],
    ],
    ['Prices fall, says Tom Brandt, who heads Mistral AI.', ['Mistral AI LED_BY Tom Brandt']],
  ])('says where people work and worked: %s', async (text, claims) => {
    expect([...(await read('en', text))].sort()).toEqual(claims);
  });
});

describe('English across sentences and marks', () => {
  it.each([
    [
      'Scale AI raised $1 billion, valuing the data startup at $14 billion.',
      ['Scale AI RAISES 1000000000 USD', 'Scale AI VALUED_AT 14000000000 USD'],
    ],
    [
      'Perplexity, founded by Maya Lin, which raised $5 million, grew.',
      ['Perplexity FOUNDED_BY Maya Lin', 'Perplexity RAISES 5000000 USD'],
    ],
    [
      'Tom Brandt, head of Cohere, which Meta bought in 2024, spoke.',
      ['Cohere LED_BY Tom Brandt as head', 'Meta ACQUIRES Cohere {2024..2024}'],
    ],
    ['Cohere and Oracle said they had struck a deal.', ['Cohere PARTNERS_WITH Oracle']],
    [
      'Valued at $5 billion, Cohere is a startup that competes with OpenAI.',
      ['Cohere COMPETES_WITH OpenAI', 'Cohere VALUED_AT 5000000000 USD'],
    ],
    [
      'Three authors, Maya Lin, Tom Brandt and Ana Reyes, sued OpenAI.',
      ['Ana Reyes SUES OpenAI', 'Maya Lin SUES OpenAI', 'Tom Brandt SUES OpenAI'],
    ],
    ['OpenAI’s success invites competition from rivals like Cohere.', ['OpenAI COMPETES_WITH Cohere']],
    ['This week it was Cohere, founded by Maya Lin.', ['Cohere FOUNDED_BY Maya Lin']],
  ])('goes on over them: %s', async (text, claims) => {
    expect((await read('en', text)).map((claim) => claim.replace(/ by .*$/, '')).sort()).toEqual(claims);
  });

  it('takes the heading of a list, or the name that a bullet begins with, for who acts', async () => {
    const text =
      '### Cohere\n\n- Launched Command A\n- Hired Maya Lin\n\n### Tools\n\n- **Descript**. Runs on Whisper.\n- Try Claude.';
    expect(await read('en', text)).toEqual([
      'Cohere RELEASES Command A',
      'Maya Lin WORKS_FOR Cohere',
      'Descript USES Whisper',
    ]);
  });

  it('reads a headline in capitals as prose', async () => {
    expect(await read('en', 'OpenAI Signs Deal With Oracle, Partners With Cohere')).toEqual([
      'OpenAI PARTNERS_WITH Oracle',
      'OpenAI PARTNERS_WITH Cohere',
    ]);
  });
});

describe('English words in capitals', () => {
  it.each([
    ['a quoted title', 'Google wrote the paper “Counting Is Not Enough” in 2020.', ['Google: ORGANIZATION']],
    ['a licence', 'Google released Gemma under the Apache 2.0 license.', ['Google: ORGANIZATION', 'Gemma: MODEL']],
    ['whoever is not named', 'Sources say Google grew.', ['Google: ORGANIZATION']],
    ['a post', 'Google Vice President Maya Lin spoke.', ['Google: ORGANIZATION', 'Maya Lin: PERSON']],
    ['a heading set off', '**Funding Rounds**\nGoogle grew.', ['Google: ORGANIZATION']],
    ['a prize', 'Google praised a Nobel Prize in May.', ['Google: ORGANIZATION']],
  ])('are no names in %s', async (_, text, names) => {
    expect(await kinds('en', text)).toEqual(names);
  });
});

describe('English words for those spoken of', () => {
  it.each([
    [
      '“We released Gemma 9 last week,” said Maya Lin, chief executive of Mistral AI.',
      [
        'Mistral AI RELEASES Gemma 9 {2025-03-24..2025-03-30} by Maya Lin',
        'Mistral AI LED_BY Maya Lin as chief executive',
      ],
    ],
    ['Apple grew. The tech giant has invested $1 billion in OpenAI.', ['Apple INVESTS_IN OpenAI (1000000000 USD)']],
    ['Seven years after releasing GPT-2, OpenAI grew.', ['OpenAI RELEASES GPT-2']],
    ['- Maya Lin (June 20): joined Anthropic', ['Maya Lin WORKS_FOR Anthropic']],
    ['Tom Brandt, an investor at OpenAI, spoke.', ['Tom Brandt WORKS_FOR OpenAI as investor']],
  ])('mean them: %s', async (text, claims) => {
    expect(await read('en', text)).toEqual(claims);
  });
});

describe('English clauses', () => {
  it.each([
    ['As Meta bought Brixol, Apple grew.', ['Meta ACQUIRES Brixol']],
    [
      'Google backs Mistral AI, a startup valued at $5 billion.',
      ['Google INVESTS_IN Mistral AI', 'Mistral AI VALUED_AT 5000000000 USD'],
    ],
    [
      'Mistral AI raised $40 million in a Series B at a $2 billion valuation, led by Kestrel Ventures.',
      [
        'Kestrel Ventures INVESTS_IN Mistral AI',
        'Mistral AI RAISES 40000000 USD',
        'Mistral AI VALUED_AT 2000000000 USD',
      ],
    ],
    [
      'Kestrel Ventures agreed to lead a $300 million round for Mistral AI.',
      ['Kestrel Ventures INVESTS_IN Mistral AI [PLANNED]', 'Mistral AI RAISES 300000000 USD [PLANNED]'],
    ],
    ["Meta's effort to compete with OpenAI began late.", ['Meta COMPETES_WITH OpenAI']],
    ['Anthropic, the safety-focused OpenAI competitor, grew.', ['OpenAI COMPETES_WITH Anthropic']],
  ])('are parted and read: %s', async (text, claims) => {
    expect([...(await read('en', text))].sort()).toEqual(claims);
  });
});

describe('English descriptions', () => {
  it.each([
    [
      'Apple works with Anthropic and its chief executive, Maya Lin.',
      ['Anthropic LED_BY Maya Lin as chief executive', 'Apple PARTNERS_WITH Anthropic'],
    ],
    ['Meta finance chief Maya Lin spoke.', ['Maya Lin WORKS_FOR Meta as finance chief']],
    ['Maya Lin, head of policy at Meta, spoke.', ['Maya Lin WORKS_FOR Meta as head of policy']],
    ['Maya Lin spent nine years at Google.', ['Maya Lin WORKS_FOR Google {..?}']],
    [
      'Google plans to buy Brixol, founded by Maya Lin.',
      ['Brixol FOUNDED_BY Maya Lin', 'Google ACQUIRES Brixol [PLANNED]'],
    ],
    ['Google trained a model known as Gemma 9.', ['Google DEVELOPS Gemma 9']],
    ['Claude performs better than Gemini.', ['Claude OUTPERFORMS Gemini']],
    ['Meta took OpenAI to court.', ['Meta SUES OpenAI']],
  ])('belong to whom they stand with: %s', async (text, claims) => {
    expect([...(await read('en', text))].sort()).toEqual(claims);
  });
});

describe('English sentences of agencies', () => {
  it.each([
    ['LEEDS, May 20 - Google bought Brixol.', ['Google ACQUIRES Brixol']],
    ['Sept 25 (Reuters) – Google bought Brixol.', ['Google ACQUIRES Brixol']],
    ['Brixol Inc., a Toronto-based startup, sued Google.', ['Brixol SUES Google']],
    ['Meta competes with Microsoft-backed OpenAI.', ['Meta COMPETES_WITH OpenAI', 'Microsoft INVESTS_IN OpenAI']],
    ["Alphabet's Google bought Brixol.", ['Google ACQUIRES Brixol', 'Google PART_OF Alphabet']],
    ['Anthropic reached $35 million in annualized revenue.', ['Anthropic EARNS 35000000 USD']],
    ['Backed by Kestrel Ventures, the company has raised $9 million.', []],
    ['Anthropic secured a $14 billion deal with Oracle.', ['Anthropic PARTNERS_WITH Oracle']],
    ['Gemma 9 is a fine-tuned version of Llama 3.', ['Gemma 9 BASED_ON Llama 3']],
    ['Google built its Gemma models for phones.', ['Google DEVELOPS Gemma']],
  ])('are read: %s', async (text, claims) => {
    expect([...(await read('en', text))].sort()).toEqual(claims);
  });
});

describe('English news that names nobody again', () => {
  it.each([
    [
      'Mistral AI, an AI startup, hired Maya Lin from OpenAI. OpenAI grew. The startup raised $2 billion.',
      'Mistral AI RAISES 2000000000 USD',
    ],
    ['Perplexity, a search engine aiming to take on Google, grew.', 'Perplexity COMPETES_WITH Google [PLANNED]'],
    ['ChatGPT-maker OpenAI bought Brixol.', 'OpenAI DEVELOPS ChatGPT'],
    ["Meta's new model, called Brixol, is small.", 'Meta DEVELOPS Brixol'],
    [
      'After a post about Tom Brandt, OpenAI’s chief scientist, Maya Lin, spoke.',
      'Maya Lin WORKS_FOR OpenAI as chief scientist',
    ],
    ['Anthropic grew. Current backers include Kestrel Ventures.', 'Kestrel Ventures INVESTS_IN Anthropic'],
  ])('is read: %s', async (text, claim) => {
    expect(await read('en', text)).toContain(claim);
  });
});
