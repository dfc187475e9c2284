import { describe, expect, it } from 'vitest';
import { read } from './read.js';

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
