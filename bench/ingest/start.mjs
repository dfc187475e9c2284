// Compiles the bench with the stores it measures, and runs it.
import { startNeo4j } from '../../scripts/neo4j/startNeo4j.mjs';
import { compile } from '../compile.mjs';

compile();
const { run } = await import('../../.cache/bench/bench/ingest/run.js');
await run(startNeo4j);
