import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { ArticleEntry } from '../articleParts.js';
import { decodeText } from '../decodeText.js';
import { readBytes, type SourceDocument } from '../sourceDocument.js';
import { articlesOfRows, type PlacedCells } from './articlesOfRows.js';
import { LARGEST_TABLE } from './readCsvTable.js';
import { tableProblem } from './tableProblem.js';

const SHAPE = 'Write `sources:`, a list of sources, each with its own fields and `claims:`, a list of claims.';

/**
 * Reads claims from a list of sources in YAML, each with a list of its claims.
 *
 * @throws ApplicationError `INPUT_INVALID` for what is no such list, `LIMIT_EXCEEDED`
 */
export async function* readYamlTable(document: SourceDocument): AsyncGenerator<ArticleEntry> {
  const { place, charset } = document;
  const text = decodeText(await readBytes(document, LARGEST_TABLE), place, charset);
  yield* articlesOfRows(rowsOf(text, place));
}

function* rowsOf(text: string, place: string): Generator<PlacedCells> {
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines });
  const lineOf = (node: Node) => `${place}:${lines.linePos(node.range?.[0] ?? 0).line}`;
  const [broken] = parsed.errors;
  if (broken)
    throw tableProblem(`${place}:${broken.linePos?.[0].line ?? '?'}`, `it is no YAML (${broken.code})`, SHAPE);
  const sources = parsed.get('sources');
  if (!isSeq<Node>(sources)) throw tableProblem(place, 'it has no list "sources"', SHAPE);
  for (const source of sources.items) {
    const claims = isMap(source) ? source.get('claims') : null;
    if (!isMap(source) || !isSeq<Node>(claims))
      throw tableProblem(lineOf(source), 'a source has no list "claims"', SHAPE);
    const { claims: _, ...fields } = source.toJS(parsed) as Record<string, unknown>;
    for (const claim of claims.items) {
      const cells: unknown = claim.toJS(parsed);
      yield { place: lineOf(claim), cells: typeof cells === 'object' ? { ...fields, ...cells } : cells };
    }
  }
}
