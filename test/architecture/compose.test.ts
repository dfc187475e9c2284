import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Service {
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly volumes: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: unknown;
  readonly restart: string;
}

const home = join(import.meta.dirname, '..', '..');
const compose = parse(readFileSync(join(home, 'docker-compose.yml'), 'utf8')) as {
  services: Readonly<Record<string, Service>>;
  volumes: Readonly<Record<string, null>>;
};
const services = Object.entries(compose.services);

describe('docker compose', () => {
  it('takes every password from the environment, without a default', () => {
    const passwords = services.flatMap(([, { environment }]) =>
      Object.entries(environment).filter(([name]) => /PASSWORD|AUTH/.test(name)),
    );
    expect(passwords.map(([name]) => name)).toEqual(['NEO4J_AUTH', 'HEALTH_PASSWORD', 'NEO4J_PASSWORD']);
    for (const [, value] of passwords) expect(value).toMatch(/^(neo4j\/)?\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
    expect(readFileSync(join(home, '.env.example'), 'utf8')).toMatch(/^NEO4J_PASSWORD=$/m);
  });

  it('checks the health of every service and starts it again', () => {
    expect(services.map(([name, { healthcheck, restart }]) => [name, healthcheck?.test[0], restart])).toEqual([
      ['neo4j', 'CMD-SHELL', 'unless-stopped'],
      ['app', 'CMD', 'unless-stopped'],
    ]);
  });

  it('starts the app when the database is healthy', () => {
    expect(compose.services.app?.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  });

  it('keeps data in named volumes and ports on this machine', () => {
    const volumes = services.flatMap(([, service]) => service.volumes.map((volume) => volume.split(':')[0]));
    expect(volumes).toEqual(Object.keys(compose.volumes));
    for (const port of services.flatMap(([, service]) => service.ports)) expect(port).toMatch(/^127\.0\.0\.1:/);
  });
});
