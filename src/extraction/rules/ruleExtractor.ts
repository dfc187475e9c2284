import type { EntityKind } from '../../ontology/ontology.js';
import type { EntityDraft, Extraction, Extractor } from '../extractor.js';
import { judgeReadings } from './reading/judgeReadings.js';
import { type ReadText, readText } from './readText.js';

/** The version of the rules; it rises with every change of what they read. */
const VERSION = '2';

/** The extractor that reads by rules: offline, the same text always giving the same claims, every claim bound to its sentence. */
export function createRuleExtractor(): Extractor {
  return {
    name: 'rules',
    version: VERSION,
    extract: async (article, knownNames) => {
      const read = readText(article, knownNames);
      return read === null ? { entities: [], claims: [] } : draftsOf(article.text, read);
    },
  };
}

function draftsOf(text: string, { naming, described, readings }: ReadText): Extraction {
  const entities: EntityDraft[] = [];
  for (const { key, name, kind, knownId } of naming.named.values()) {
    if (kind === null) continue;
    const mentions = naming.mentions.filter((mention) => mention.key === key).map(({ span }) => span);
    const surfaces = new Set(mentions.map(({ start, end }) => text.slice(start, end)));
    surfaces.delete(name);
    entities.push({ key, kind, name, aliases: [...surfaces], candidates: knownId === null ? [] : [knownId], mentions });
  }
  for (const { key, name, kind, spans } of described.values())
    entities.push({ key, kind, name, aliases: [], candidates: [], mentions: spans });
  const kinds = new Map<string, EntityKind>(entities.map(({ key, kind }) => [key, kind]));
  return { entities, claims: judgeReadings(readings, kinds) };
}
