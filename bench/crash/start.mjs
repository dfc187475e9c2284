// Compiles the test with the sources that it kills, and runs it.
import { startNeo4j } from '../../scripts/neo4j/startNeo4j.mjs';
import { compile } from '../compile.mjs';

compile();
const { run } = await import('../../.cache/bench/bench/crash/run.js');
await run(startNeo4j);
