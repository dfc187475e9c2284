// Compiles the bench with the sources it judges, and runs it.
import { compile } from '../compile.mjs';

compile();
await import('../../.cache/bench/bench/extraction/run.js');
