import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

const HOME = join(import.meta.dirname, '..', '..');
const server = createServer((socket) => taken.push(socket));
const taken: Socket[] = [];

beforeAll(async () => {
  execFileSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.build.json'], { cwd: HOME });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  for (const socket of taken) socket.destroy();
  server.close();
});

it('ends where something takes the connection to Neo4j and never answers', {
  timeout: 10_000,
}, async () => {
  const { port } = server.address() as AddressInfo;
  const environment = {
    ...process.env,
    NEO4J_URI: `bolt://127.0.0.1:${port}`,
    NEO4J_PASSWORD: 'hunter2',
    NEO4J_TIMEOUT: '1000',
  };
  const command = [join(HOME, 'dist', 'cli', 'main.js'), 'seed'];
  await expect(promisify(execFile)(process.execPath, command, { env: environment })).rejects.toMatchObject({
    code: 1,
    stderr: `STORE_UNAVAILABLE: Neo4j at 127.0.0.1:${port} cannot be reached.\n  Start it, or correct NEO4J_URI.\n`,
  });
  expect(taken.length).toBeGreaterThan(0);
});
