import { ApplicationError } from './errors.js';

interface SettingRow {
  /** `list` is names with commas between; `switch` is on or off. */
  readonly type: 'text' | 'port' | 'milliseconds' | 'count' | 'bytes' | 'list' | 'switch' | 'choice';
  /** Used where the environment does not set it; null makes the setting optional. */
  readonly fallback: string | null;
  readonly meaning: string;
}

/** Every setting of the program, read from the environment by its name here and nowhere else. */
export const SETTINGS = {
  HOST: {
    type: 'text',
    fallback: '127.0.0.1',
    meaning: 'Address that the server listens on; 0.0.0.0 opens it to the network.',
  },
  PORT: { type: 'port', fallback: '4000', meaning: 'Port of the API and the playground; 0 takes any free one.' },
  DATA_FOLDER: { type: 'text', fallback: 'data', meaning: 'Folder of the embedded store; created when missing.' },
  NEO4J_URI: {
    type: 'text',
    fallback: null,
    meaning: 'Address of a Neo4j to use in place of the embedded store, such as bolt://localhost:7687.',
  },
  NEO4J_USER: { type: 'text', fallback: 'neo4j', meaning: 'User of Neo4j.' },
  NEO4J_PASSWORD: {
    type: 'text',
    fallback: '',
    meaning: 'Password of that user; empty where Neo4j runs without authentication.',
  },
  NEO4J_DATABASE: {
    type: 'text',
    fallback: null,
    meaning: "Database within Neo4j; the user's home database where unset.",
  },
  NEO4J_TIMEOUT: {
    type: 'milliseconds',
    fallback: '5000',
    meaning: 'How long to wait for a connection to Neo4j, in milliseconds.',
  },
  NODE_ENV: {
    type: 'text',
    fallback: 'development',
    meaning: 'In `production` no error suggests names of the schema.',
  },
  INTROSPECTION: {
    type: 'switch',
    fallback: 'on',
    meaning: 'Whether clients may read the schema; the playground needs it.',
  },
  ALLOWED_HOSTS: {
    type: 'list',
    fallback: '',
    meaning:
      'Names that the server answers to in the Host header, beside localhost, the value of HOST and plain IP addresses.',
  },
  CORS_ORIGINS: {
    type: 'list',
    fallback: '',
    meaning: 'Origins whose pages may read answers in a browser and open sockets, such as https://dashboard.example.',
  },
  EMBED_ORIGINS: {
    type: 'list',
    fallback: '',
    meaning: 'Origins whose pages may show the pages under /embed in a frame; * for any.',
  },
  TRUST_PROXY: {
    type: 'count',
    fallback: '0',
    meaning: 'How many proxies stand in front; the address of a client is then read from X-Forwarded-For.',
  },
  RATE_PER_MINUTE: {
    type: 'count',
    fallback: '600',
    meaning:
      'Operations that one API key, or one address without a key, may send in a minute to one process; 0 for any number.',
  },
  OPERATION_TIMEOUT: {
    type: 'milliseconds',
    fallback: '10000',
    meaning: "How long one operation's reads may take; then the database ends them, in milliseconds.",
  },
  READ_NEEDS_KEY: {
    type: 'switch',
    fallback: 'off',
    meaning: 'Whether reading needs an API key with the scope `read` too.',
  },
  PERSISTED_ONLY: {
    type: 'switch',
    fallback: 'off',
    meaning: 'Whether saved operations alone are answered; the playground then needs them too.',
  },
  PERSISTED_FOLDER: {
    type: 'text',
    fallback: null,
    meaning: 'A folder of further saved operations, one a file, answered by their hashes like those of queries/.',
  },
  PERSISTED_MAX_AGE: {
    type: 'count',
    fallback: '60',
    meaning: 'Seconds for which caches may keep the answer to a saved operation by GET without asking again.',
  },
  WEBHOOK_PRIVATE_ADDRESSES: {
    type: 'switch',
    fallback: 'off',
    meaning: 'Whether webhooks may lead to loopback and private addresses.',
  },
  MAX_BODY: { type: 'bytes', fallback: '102400', meaning: 'Largest body of a request.' },
  MAX_TOKENS: { type: 'count', fallback: '1000', meaning: 'Words and signs of the text of an operation.' },
  MAX_STRING: {
    type: 'count',
    fallback: '4096',
    meaning: 'Characters of one string in an operation or its variables, but for the text of an article.',
  },
  MAX_LIST: { type: 'count', fallback: '200', meaning: 'Values of one list in an operation or its variables.' },
  MAX_DEPTH: { type: 'count', fallback: '12', meaning: 'Fields of an operation one within another.' },
  MAX_ALIASES: { type: 'count', fallback: '30', meaning: 'Aliases of an operation, through its fragments.' },
  MAX_DIRECTIVES: { type: 'count', fallback: '50', meaning: 'Directives of an operation, through its fragments.' },
  MAX_FIELDS: { type: 'count', fallback: '200', meaning: 'Fields of an operation, through its fragments.' },
  MAX_OPERATIONS: { type: 'count', fallback: '10', meaning: 'Operations in one text, of which one is run.' },
  MAX_COST: {
    type: 'count',
    fallback: '100000',
    meaning:
      'Objects that an answer may hold: the page sizes of lists within lists are multiplied, their defaults too.',
  },
  MAX_STREAMS: {
    type: 'count',
    fallback: '1000',
    meaning: 'Sockets and event streams that one process holds open.',
  },
  MAX_STREAMS_PER_ADDRESS: {
    type: 'count',
    fallback: '100',
    meaning: 'Sockets and event streams that one address, or one IPv6 network, may have open in one process.',
  },
  MAX_OPERATIONS_PER_SOCKET: {
    type: 'count',
    fallback: '20',
    meaning: 'Operations that one socket may have under way.',
  },
  MAX_ERRORS: { type: 'count', fallback: '5', meaning: 'Errors that one answer lists.' },
  EXTRACTOR: {
    type: 'choice',
    fallback: 'rules',
    meaning: 'Who reads articles: rules, a language model of your own (llm), or both.',
  },
  LLM_BASE_URL: {
    type: 'text',
    fallback: null,
    meaning: 'Address of an OpenAI-compatible endpoint, such as http://localhost:11434/v1; needed for llm and both.',
  },
  LLM_MODEL: { type: 'text', fallback: null, meaning: 'Name of the model there; needed for llm and both.' },
  LLM_API_KEY: { type: 'text', fallback: '', meaning: 'Key for that endpoint; empty where it asks for none.' },
  LLM_TIMEOUT: {
    type: 'milliseconds',
    fallback: '120000',
    meaning: 'How long to wait for one answer of the model, in milliseconds; at most five minutes.',
  },
  LLM_TOKEN_BUDGET: {
    type: 'count',
    fallback: '1000000',
    meaning: 'Most tokens, in and out, that one run may use; beyond it articles are read by rules, with a warning.',
  },
} as const satisfies Record<string, SettingRow>;

/** Who reads articles: rules, a language model, or both. */
export const EXTRACTORS = ['rules', 'llm', 'both'] as const;

/** A language model of the user's own. */
export interface LanguageModelConfig {
  readonly mode: 'llm' | 'both';
  readonly baseUrl: string;
  readonly model: string;
  /** Empty where the endpoint asks for none. */
  readonly apiKey: string;
  /** In milliseconds. */
  readonly timeout: number;
  readonly tokenBudget: number;
}

/** The program's settings, checked. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataFolder: string;
  /** Null where the embedded store is used. */
  readonly neo4j: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database: string | null;
    /** In milliseconds. */
    readonly timeout: number;
  } | null;
  readonly http: HttpConfig;
  /** Null where rules read alone. */
  readonly languageModel: LanguageModelConfig | null;
}

/** How the server guards what it serves. */
export interface HttpConfig {
  readonly production: boolean;
  readonly introspection: boolean;
  readonly allowedHosts: readonly string[];
  readonly corsOrigins: readonly string[];
  readonly embedOrigins: readonly string[];
  readonly trustedProxies: number;
  /** 0 for any number. */
  readonly ratePerMinute: number;
  /** In milliseconds. */
  readonly operationTimeout: number;
  readonly readNeedsKey: boolean;
  readonly persistedOnly: boolean;
  readonly persistedFolder: string | null;
  /** In seconds. */
  readonly persistedMaxAge: number;
  readonly webhookPrivateAddresses: boolean;
  readonly bodyBytes: number;
  readonly streamCaps: { readonly streams: number; readonly streamsOfOne: number };
  readonly operationsPerSocket: number;
  readonly errors: number;
  readonly limits: {
    readonly tokens: number;
    readonly stringLength: number;
    readonly listLength: number;
    readonly depth: number;
    readonly aliases: number;
    readonly directives: number;
    readonly fields: number;
    readonly operations: number;
    readonly cost: number;
  };
}

/**
 * The settings of an environment. An empty variable counts as unset.
 *
 * @throws ApplicationError `CONFIG_INVALID` that names the setting and what it takes.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const read: Read = (name) => environment[name]?.trim() || SETTINGS[name].fallback;
  const uri = read('NEO4J_URI');
  return {
    host: read('HOST') ?? '',
    port: wholeNumber('PORT', read('PORT'), 65_535),
    dataFolder: read('DATA_FOLDER') ?? '',
    neo4j:
      (uri && {
        uri: neo4jUri(uri),
        user: read('NEO4J_USER') ?? '',
        password: read('NEO4J_PASSWORD') ?? '',
        database: read('NEO4J_DATABASE'),
        timeout: wholeNumber('NEO4J_TIMEOUT', read('NEO4J_TIMEOUT'), 600_000),
      }) ||
      null,
    http: httpConfig(read),
    languageModel: languageModel(read),
  };
}

type Read = (name: keyof typeof SETTINGS) => string | null;

function httpConfig(read: Read): HttpConfig {
  const count = (name: keyof typeof SETTINGS) => wholeNumber(name, read(name), LARGEST_COUNT);
  return {
    production: read('NODE_ENV') === 'production',
    introspection: onOrOff('INTROSPECTION', read('INTROSPECTION')),
    allowedHosts: names(read('ALLOWED_HOSTS')),
    corsOrigins: names(read('CORS_ORIGINS')),
    embedOrigins: names(read('EMBED_ORIGINS')),
    trustedProxies: count('TRUST_PROXY'),
    ratePerMinute: count('RATE_PER_MINUTE'),
    operationTimeout: count('OPERATION_TIMEOUT'),
    readNeedsKey: onOrOff('READ_NEEDS_KEY', read('READ_NEEDS_KEY')),
    persistedOnly: onOrOff('PERSISTED_ONLY', read('PERSISTED_ONLY')),
    persistedFolder: read('PERSISTED_FOLDER'),
    persistedMaxAge: count('PERSISTED_MAX_AGE'),
    webhookPrivateAddresses: onOrOff('WEBHOOK_PRIVATE_ADDRESSES', read('WEBHOOK_PRIVATE_ADDRESSES')),
    bodyBytes: count('MAX_BODY'),
    streamCaps: { streams: count('MAX_STREAMS'), streamsOfOne: count('MAX_STREAMS_PER_ADDRESS') },
    operationsPerSocket: count('MAX_OPERATIONS_PER_SOCKET'),
    errors: count('MAX_ERRORS'),
    limits: {
      tokens: count('MAX_TOKENS'),
      stringLength: count('MAX_STRING'),
      listLength: count('MAX_LIST'),
      depth: count('MAX_DEPTH'),
      aliases: count('MAX_ALIASES'),
      directives: count('MAX_DIRECTIVES'),
      fields: count('MAX_FIELDS'),
      operations: count('MAX_OPERATIONS'),
      cost: count('MAX_COST'),
    },
  };
}

const LARGEST_COUNT = 1_000_000_000;

function names(text: string | null): readonly string[] {
  return (text ?? '').split(',').flatMap((name) => name.trim() || []);
}

function onOrOff(name: keyof typeof SETTINGS, text: string | null): boolean {
  if (text === 'on' || text === 'off') return text === 'on';
  throw new ApplicationError('CONFIG_INVALID', `The setting ${name} is "${text}", which is neither on nor off.`, {
    place: name,
    remedy: `Set ${name} to on or off, or leave it out. ${SETTINGS[name].meaning}`,
  });
}

function languageModel(read: Read): LanguageModelConfig | null {
  const mode = EXTRACTORS.find((each) => each === read('EXTRACTOR'));
  if (!mode) {
    throw new ApplicationError('CONFIG_INVALID', `The setting EXTRACTOR is "${read('EXTRACTOR')}".`, {
      place: 'EXTRACTOR',
      remedy: `Set it to one of ${EXTRACTORS.join(', ')}, or leave it out.`,
    });
  }
  if (mode === 'rules') return null;
  const needed = (name: 'LLM_BASE_URL' | 'LLM_MODEL'): string => {
    const text = read(name);
    if (text) return text;
    throw new ApplicationError('CONFIG_INVALID', `EXTRACTOR is ${mode}, but ${name} is not set.`, {
      place: name,
      remedy: `Set ${name}, or leave EXTRACTOR out. ${SETTINGS[name].meaning}`,
    });
  };
  return {
    mode,
    baseUrl: modelUrl(needed('LLM_BASE_URL')),
    model: needed('LLM_MODEL'),
    apiKey: read('LLM_API_KEY') ?? '',
    timeout: wholeNumber('LLM_TIMEOUT', read('LLM_TIMEOUT'), 300_000, 1),
    tokenBudget: wholeNumber('LLM_TOKEN_BUDGET', read('LLM_TOKEN_BUDGET'), Number.MAX_SAFE_INTEGER),
  };
}

function modelUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const place = 'LLM_BASE_URL';
  if (url?.username || url?.password || url?.search) {
    throw new ApplicationError('CONFIG_INVALID', 'The setting LLM_BASE_URL holds a user, password or query.', {
      place,
      remedy: 'Set the key as LLM_API_KEY and keep only scheme, host, port and path.',
    });
  }
  if (url && /^https?:$/.test(url.protocol)) return text.replace(/\/+$/, '');
  throw new ApplicationError('CONFIG_INVALID', `The setting LLM_BASE_URL is "${text}", which is no web address.`, {
    place,
    remedy: 'Write it as http://HOST:PORT/v1 or https://HOST/v1.',
  });
}

function wholeNumber(name: keyof typeof SETTINGS, text: string | null, maximum: number, minimum = 0): number {
  const value = Number(text);
  if (text === null || !/^\d+$/.test(text) || value > maximum || value < minimum) {
    throw new ApplicationError(
      'CONFIG_INVALID',
      `The setting ${name} is "${text}", which is no whole number from ${minimum} to ${maximum}.`,
      {
        place: name,
        remedy: `Set ${name} to such a number, or leave it out. ${SETTINGS[name].meaning}`,
      },
    );
  }
  return value;
}

const NEO4J_SCHEMES = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

function neo4jUri(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && NEO4J_SCHEMES.includes(url.protocol) && url.hostname && !url.username && !url.password) return text;
  const place = 'NEO4J_URI';
  if (url?.username || url?.password) {
    throw new ApplicationError('CONFIG_INVALID', 'The setting NEO4J_URI holds a user or password.', {
      place,
      remedy: 'Set them as NEO4J_USER and NEO4J_PASSWORD and take them out of the address.',
    });
  }
  throw new ApplicationError('CONFIG_INVALID', `The setting NEO4J_URI is "${text}", which is no address of a Neo4j.`, {
    place,
    remedy: `Write it as bolt://HOST:PORT or neo4j://HOST:PORT (schemes: ${NEO4J_SCHEMES.map((scheme) => scheme.slice(0, -1)).join(', ')}).`,
  });
}
