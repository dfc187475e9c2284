// Compiles the bench with the sources it judges, and runs it on the tables of sentences.
import { compile } from '../compile.mjs';

compile();
await import('../../.cache/bench/bench/extraction/sentences.js');
