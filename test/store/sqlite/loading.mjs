// A process that loads ten short articles into the store at the path given and prints what became of each, in the order of its own; several may run at once.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const modules = fileURLToPath(new URL('./loadingModules.ts', import.meta.url));
// One import for everything: a second one would have classes of errors of its own.
const { ingest, openSqliteStore } = (await runnerImport(modules, { logLevel: 'silent' })).module;
const [, , path, first] = process.argv;

/** Reads "A competes with B." */
const extractor = {
  name: 'plain',
  version: '1',
  async extract({ text }) {
    const [subject, object] = [text.split(' ')[0], text.split(' ')[3]];
    const named = (name, start) => ({ start, end: start + name.length });
    const entity = (name, span) => {
      return { key: name, kind: 'ORGANIZATION', name, aliases: [], candidates: [], mentions: [span] };
    };
    const subjectSpan = named(subject, 0);
    const objectSpan = named(object, text.indexOf(object));
    const claim = { subject, predicate: 'COMPETES_WITH', object, value: null, modality: 'ASSERTED', attributedTo: [] };
    const evidence = { start: 0, end: text.length };
    return {
      entities: [entity(subject, subjectSpan), entity(object, objectSpan)],
      claims: [{ ...claim, qualifiers: {}, confidence: 0.9, evidence, subjectSpan, objectSpan, rule: 'plain' }],
    };
  },
};

const store = await openSqliteStore({ path });
await store.migrate();
for (let at = 0; at < 10; at += 1) {
  const number = (at + Number(first)) % 10;
  const draft = {
    title: `Article ${number}`,
    publisher: 'The Daily Graph',
    sourceKind: null,
    url: null,
    publishedAt: null,
    language: 'en',
    text: `Rival${number} competes with Meta .`,
    sourceKey: `${number}.md`,
  };
  const { outcome } = await ingest(draft, { store, extractor, now: () => new Date() });
  process.stdout.write(`${outcome}\n`);
}
await store.close();
