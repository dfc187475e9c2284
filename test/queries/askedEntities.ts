import { entity } from '../contract/fixtures.js';

/** The entities that saved operations ask for by name, in the order of a chain. */
export const ASKED = (
  [
    ['meta', 'ORGANIZATION', 'Meta'],
    ['deepseek', 'ORGANIZATION', 'DeepSeek'],
    ['openai', 'ORGANIZATION', 'OpenAI'],
    ['aws', 'ORGANIZATION', 'AWS'],
    ['david-wehner', 'PERSON', 'David Wehner'],
    ['llama-x', 'PROJECT', 'Llama X'],
    ['llama', 'MODEL', 'Llama'],
    ['llama-4', 'MODEL', 'Llama 4'],
    ['openai-codex', 'MODEL', 'OpenAI Codex'],
    ['mixture-of-experts', 'TECHNIQUE', 'Mixture of Experts'],
    ['mira-murati', 'PERSON', 'Mira Murati'],
    ['mathematics', 'TOPIC', 'Mathematics'],
    ['stargate', 'PROJECT', 'Stargate'],
    ['llama-api', 'PRODUCT', 'Llama API'],
    ['mistral-ai', 'ORGANIZATION', 'Mistral AI'],
  ] as const
).map(([id, kind, name]) => entity({ id, kind, name }));
