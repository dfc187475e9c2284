// Runs Neo4j Community on this machine until it is interrupted: node scripts/neo4j.mjs [--port 7687] [--data data/neo4j] [--password …]
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { startNeo4j } from './neo4j/startNeo4j.mjs';

const PARENT_CHECK_MS = 1000;

try {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, data: { type: 'string' }, password: { type: 'string' } },
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
    throw new Error(`--port is "${values.port}", which is no port: give a number from 1 to 65535.`);
  }
  const parent = process.ppid;
  const npm = npmAbove(parent);
  const server = await startNeo4j({ port, dataFolder: values.data, password: values.password });
  console.log(`NEO4J_URI=${server.uri}`);
  const stop = () => void server.stop();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
  const watch = setInterval(() => (process.ppid === parent && isAlive(npm)) || stop(), PARENT_CHECK_MS);
  await server.ended;
  clearInterval(watch);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Id of the npm that runs this as a script: it stands above a shell, which outlives its violent end. Null where there is none. */
function npmAbove(shell) {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return null;
  const id = Number(spawnSync('ps', ['-o', 'ppid=', '-p', String(shell)], { encoding: 'utf8' }).stdout);
  return id > 1 ? id : null;
}

function isAlive(id) {
  if (id === null) return true;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
