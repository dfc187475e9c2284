import { ApplicationError } from './errors.js';

interface SettingRow {
  readonly type: 'text' | 'port' | 'milliseconds';
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
} as const satisfies Record<string, SettingRow>;

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
}

/**
 * The settings of an environment. An empty variable counts as unset.
 *
 * @throws ApplicationError `CONFIG_INVALID` that names the setting and what it takes.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const read = (name: keyof typeof SETTINGS): string | null => environment[name]?.trim() || SETTINGS[name].fallback;
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
  };
}

function wholeNumber(name: keyof typeof SETTINGS, text: string | null, maximum: number): number {
  const value = Number(text);
  if (text === null || !/^\d+$/.test(text) || value > maximum) {
    throw new ApplicationError(
      'CONFIG_INVALID',
      `The setting ${name} is "${text}", which is no whole number from 0 to ${maximum}.`,
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
