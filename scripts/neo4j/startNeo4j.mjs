import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const CACHE = fileURLToPath(new URL('../../.cache/neo4j', import.meta.url));
const LEAST_JAVA = 17;
const START_MS = 120_000;
const STOP_MS = 20_000;

/** Why Neo4j cannot be started on this machine, in a sentence; null where it can. */
export async function whatNeo4jLacks() {
  const java = await run('java', ['-version']).catch(() => null);
  if (!java)
    return `Java ${LEAST_JAVA} or later is needed and no \`java\` was found: install a JDK, or add it to PATH.`;
  const version = /version "(\d+)/.exec(java.stderr + java.stdout)?.[1];
  if (Number(version) < LEAST_JAVA) return `Java ${LEAST_JAVA} or later is needed, this is Java ${version}.`;
  if (existsSync(await completeMark())) return null;
  const maven = await run('mvn', ['-v']).catch(() => null);
  return maven ? null : 'Maven is needed to fetch Neo4j and no `mvn` was found: install it, or add it to PATH.';
}

/** Starts Neo4j and resolves once it answers; `stop` ends it and waits for its end. */
export async function startNeo4j({ port, dataFolder = join('data', 'neo4j'), password = '' } = {}) {
  const lack = await whatNeo4jLacks();
  if (lack) throw new Error(lack);
  const libraries = await fetchLibraries();
  await mkdir(dataFolder, { recursive: true });
  const chosen = port ?? (await freePort());
  const child = spawn(
    'java',
    [
      '-Xmx1g',
      '--add-opens=java.base/java.nio=ALL-UNNAMED',
      '--add-opens=java.base/java.lang=ALL-UNNAMED',
      '-cp',
      join(libraries, '*'),
      join(FOLDER, 'LocalNeo4j.java'),
      dataFolder,
      String(chosen),
    ],
    // Its standard input is what tells the server that we are gone, however we went.
    { stdio: ['pipe', 'pipe', 'pipe'], detached: true, env: { ...process.env, LOCAL_NEO4J_PASSWORD: password } },
  );
  const ended = new Promise((resolve) => child.once('close', resolve));
  await ready(child);
  return {
    uri: `bolt://127.0.0.1:${chosen}`,
    ended,
    kill: () => child.kill('SIGKILL'),
    stop: async () => {
      child.stdin.end();
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      await ended;
      clearTimeout(timer);
    },
  };
}

function ready(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (reason) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new Error(`Neo4j did not start: ${reason}\n${said.slice(-2000)}`));
    };
    const timer = setTimeout(() => fail(`no answer within ${START_MS / 1000} s.`), START_MS);
    const listen = (data) => {
      said = (said + data).slice(-8000);
      if (!/^READY$/m.test(said)) return;
      clearTimeout(timer);
      child.off('close', onClose);
      resolve();
    };
    const onClose = () => fail('it ended at once; is the port taken, or the data folder in use?');
    child.stdin.on('error', () => {});
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', (error) => fail(error.message));
    child.once('close', onClose);
  });
}

async function libraryFolder() {
  const pom = await readFile(join(FOLDER, 'pom.xml'), 'utf8');
  const version = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(pom)?.[1];
  return join(CACHE, version ?? 'unknown');
}

async function completeMark() {
  return join(await libraryFolder(), 'complete');
}

async function fetchLibraries() {
  const folder = await libraryFolder();
  const mark = await completeMark();
  if (existsSync(mark)) return folder;
  process.stderr.write('Fetching Neo4j through Maven, once…\n');
  const goal = ['-q', '-B', '-f', join(FOLDER, 'pom.xml'), 'dependency:copy-dependencies'];
  await run('mvn', [...goal, '-DincludeScope=runtime', `-DoutputDirectory=${folder}`]).catch((error) => {
    throw new Error(`Maven could not fetch Neo4j: ${String(error.stdout || error.message).slice(0, 2000)}`);
  });
  await writeFile(mark, '');
  return folder;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
