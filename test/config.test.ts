import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.js';
import { ApplicationError } from '../src/errors.js';

function problemOf(environment: Record<string, string>): Pick<ApplicationError, 'code' | 'place' | 'message'> {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ApplicationError) return { code: error.code, place: error.place, message: error.message };
  }
  throw new Error('the settings were accepted');
}

describe('settings', () => {
  it('serve the embedded store on the machine itself by default', () => {
    expect(readConfig({})).toEqual({ host: '127.0.0.1', port: 4000, dataFolder: 'data', neo4j: null });
  });

  it('point at Neo4j by one setting', () => {
    expect(readConfig({ NEO4J_URI: 'bolt://localhost:7687' }).neo4j).toEqual({
      uri: 'bolt://localhost:7687',
      user: 'neo4j',
      password: '',
      database: null,
      timeout: 5000,
    });
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['NEO4J_URI', 'localhost:7687'],
    ['NEO4J_URI', 'http://localhost:7474'],
  ])('%s=%s is refused by name', (place, value) => {
    const problem = problemOf({ [place]: value });
    expect(problem).toMatchObject({ code: 'CONFIG_INVALID', place });
    expect(problem.message).toContain(value);
  });

  it('never repeat a password that stands in the address', () => {
    expect(problemOf({ NEO4J_URI: 'bolt://neo4j:hunter2@localhost' }).message).not.toContain('hunter2');
  });
});
