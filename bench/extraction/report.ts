import type { FrozenRun, FrozenSet } from './frozenRun.js';
import { frozenSetOf } from './frozenRun.js';
import type { ClaimVerdict } from './judgeArticle.js';
import type { Rates } from './rates.js';
import type { SetRun } from './runSet.js';
import { DIMENSIONS, type SetSummary } from './summariseSet.js';

/** The runs of one set: the extractor's and the floor's. */
export interface ReportedSet {
  readonly name: string;
  readonly run: SetRun;
  readonly floor: SetRun;
}

/** The whole report as Markdown that also reads well in a terminal. */
export function report(sets: readonly ReportedSet[], last: FrozenRun | null): string {
  return [
    sideBySide(sets),
    ...sets.flatMap(({ name, run }) => [
      ...DIMENSIONS.map((dimension) => ratesTable(`${name}: relations by ${dimension}`, run.summary.by[dimension])),
      calibrationTable(name, run.summary),
      ...(run.failures.length > 0 ? [`## ${name}: failures\n\n${run.failures.join('\n')}`] : []),
    ]),
    ...(last ? [differences(sets, last)] : ['No frozen run to compare with.']),
  ].join('\n\n');
}

/** Wrong and missed claims of a set with their quotes, an article at a time. */
export function errorList({ name, run }: ReportedSet, textOf: (article: string) => string): string {
  const articles = run.judgements.flatMap(({ name: article, claims }) => {
    const lines = claims.flatMap((claim) => errorLine(claim, textOf(article)));
    return lines.length === 0 ? [] : [`### ${article}\n\n${lines.join('\n')}`];
  });
  return [`## ${name}: wrong and missed claims`, ...articles].join('\n\n');
}

function errorLine(claim: ClaimVerdict, text: string): string[] {
  if (claim.outcome === 'MISSED') {
    const { subject, predicate, object, value, modality, quote } = claim.labelled;
    return [`MISSED ${subject} ${predicate} ${object ?? JSON.stringify(value)} ${modality}\n    ${quote}`];
  }
  const { subject, predicate, object, value, modality, attributedTo, qualifiers, evidence } = claim.extracted;
  const said = `${subject} ${predicate} ${object ?? JSON.stringify(value)}`;
  if (claim.outcome === 'WRONG') return [`WRONG  ${said} ${modality}\n    ${text.slice(evidence.start, evidence.end)}`];
  const { labelled } = claim;
  const amiss = [
    claim.modalityRight ? [] : [`${modality}, not ${labelled.modality}`],
    claim.attributionRight ? [] : [`told from [${attributedTo}], not from [${labelled.attributedTo}]`],
    claim.amountRight === false
      ? [`amount ${JSON.stringify(qualifiers.amount)}, not ${JSON.stringify(labelled.qualifiers.amount)}`]
      : [],
  ].flat();
  return amiss.length === 0 ? [] : [`AMISS  ${said}: ${amiss.join('; ')}\n    ${labelled.quote}`];
}

function sideBySide(sets: readonly ReportedSet[]): string {
  const columns = sets.flatMap(({ name, run, floor }) => [
    { title: name, figures: frozenSetOf(run) },
    { title: `${name}, floor`, figures: frozenSetOf(floor) },
  ]);
  const measures = Object.keys(columns[0]?.figures.figures ?? {});
  return table(
    'Figures side by side',
    ['measure', ...columns.map(({ title }) => title)],
    [
      ['articles', ...columns.map(({ figures }) => String(figures.articles))],
      ...measures.map((measure) => [measure, ...columns.map(({ figures }) => share(figures.figures[measure] ?? 0))]),
      ['articles a second', ...columns.map(({ figures }) => String(figures.articlesPerSecond))],
    ],
  );
}

function ratesTable(title: string, rows: Readonly<Record<string, Rates>>): string {
  return table(
    title,
    ['', 'precision', 'recall', 'F1', 'right', 'wrong', 'missed'],
    Object.entries(rows).map(([name, { precision, recall, f1, right, wrong, found, required }]) => [
      name,
      right + wrong === 0 ? '–' : share(precision),
      required === 0 ? '–' : share(recall),
      required === 0 ? '–' : share(f1),
      String(right),
      String(wrong),
      String(required - found),
    ]),
  );
}

function calibrationTable(name: string, { calibration }: SetSummary): string {
  return table(
    `${name}: claims by confidence`,
    ['confidence', 'mean', 'hold', 'right', 'of'],
    calibration.map((band) => [
      `${share(band.from)} to ${share(band.to)}`,
      band.of === 0 ? '–' : share(band.confidence),
      band.of === 0 ? '–' : share(band.share),
      String(band.right),
      String(band.of),
    ]),
  );
}

function differences(sets: readonly ReportedSet[], last: FrozenRun): string {
  const rows = sets.flatMap(({ name, run }) => {
    const before = last.sets[name];
    return before ? differencesOf(name, frozenSetOf(run), before) : [];
  });
  const title = `Against the frozen run "${last.name}" (${last.extractor.name} ${last.extractor.version})`;
  return rows.length === 0
    ? `## ${title}\n\nNo figure differs.`
    : table(title, ['set', 'figure', 'then', 'now', 'change'], rows);
}

function differencesOf(set: string, now: FrozenSet, then: FrozenSet): string[][] {
  const count =
    now.articles === then.articles ? [] : [[set, 'articles', String(then.articles), String(now.articles), '']];
  const figures = Object.entries(now.figures)
    .filter(([measure, figure]) => figure !== then.figures[measure])
    .map(([measure, figure]) => {
      const before = then.figures[measure] ?? 0;
      return [set, measure, share(before), share(figure), signed(figure - before)];
    });
  const predicates = [...new Set([...Object.keys(now.predicates), ...Object.keys(then.predicates)])].sort();
  const changed = predicates.flatMap((predicate) => {
    const [after, before] = [now.predicates[predicate] ?? [0, 0, 0], then.predicates[predicate] ?? [0, 0, 0]];
    return String(after) === String(before)
      ? []
      : [[set, `${predicate} right/wrong/missed`, before.join('/'), after.join('/'), '']];
  });
  return [...count, ...figures, ...changed];
}

function share(figure: number): string {
  return figure.toFixed(2);
}

function signed(figure: number): string {
  return `${figure < 0 ? '' : '+'}${figure.toFixed(3)}`;
}

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? `${'-'.repeat(width + 2)}` : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [`## ${title}`, '', line(head), rule, ...rows.map(line)].join('\n');
}
