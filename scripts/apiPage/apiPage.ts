import { join } from 'node:path';
import { Kind, type OperationDefinitionNode, parse, print } from 'graphql';
import { readSavedOperations, type SavedOperation } from '../../src/savedOperations.js';
import { compactJson } from './compactJson.js';
import { ExampleGraph, MOMENT } from './exampleGraph.js';
import { EXAMPLE_VARIABLES } from './exampleVariables.js';
import { GROUPS, type Group } from './groups.js';
import { shortenAnswer } from './shortenAnswer.js';

const INTRODUCTION = `# What to ask, and what is answered

Rendered from \`queries/\` by \`npm run docs:api\`: each saved operation with the question that it answers, its variables and the answer of the graph that a
first start loads, taken at a clock that stands at ${MOMENT}. Of an answer's lists the first two rows are shown, of lists within them the first one, of long
texts the beginning; what was left out is told in its place, as in \`"… 5 more"\`.

All of them run as they are in the playground, by \`POST /graphql\`, and those that only read by \`GET /graphql?documentId=…\`
([saved operations over GET](../README.md#saved-operations-over-get)). Entities are named by id or by any of their names, in any case and with or without
accents. The whole schema, described throughout, is [\`schema/schema.graphql\`](../schema/schema.graphql); how it changes is told in
[\`deprecation.md\`](deprecation.md).
`;

/**
 * The page that shows every saved operation with a real answer; the same sources give the same text.
 *
 * @param home the program's own folder
 * @throws Error where an operation stands in no group, a group names one that is not there, or an answer has errors
 */
export async function apiPage(home: string): Promise<string> {
  const graph = await ExampleGraph.open(home);
  try {
    const answers = new Map<string, unknown>();
    const sections: string[] = [];
    const contents: string[] = [];
    for (const group of GROUPS) {
      const operations = await operationsOf(group, home);
      contents.push(
        `- [${group.title}](#${anchorOf(group.title)})`,
        ...operations.map(({ question }) => `  - [${question}](#${anchorOf(question)})`),
      );
      sections.push(`## ${group.title}\n\n${group.introduction}\n`);
      for (const operation of operations) sections.push(await sectionOf(group, operation, graph, answers));
    }
    return [INTRODUCTION, `${contents.join('\n')}\n`, ...sections].join('\n');
  } finally {
    await graph.close();
  }
}

/** The operations of a group, in its order. */
async function operationsOf({ title, folder, operations }: Group, home: string): Promise<readonly SavedOperation[]> {
  const saved = await readSavedOperations(join(home, 'queries', folder));
  const grouped = GROUPS.filter((group) => group.folder === folder).flatMap((group) => group.operations);
  const forgotten = saved.find(({ name }) => !grouped.includes(name));
  if (forgotten) throw new Error(`${forgotten.name} stands in no group of scripts/apiPage/groups.ts.`);
  return operations.map((name) => {
    const operation = saved.find((each) => each.name === name);
    if (!operation) throw new Error(`"${title}" of scripts/apiPage/groups.ts names ${name}, which is not there.`);
    return operation;
  });
}

async function sectionOf(
  { folder }: Group,
  { name, question, explanation, operation }: SavedOperation,
  graph: ExampleGraph,
  answers: Map<string, unknown>,
): Promise<string> {
  const variables = EXAMPLE_VARIABLES[name]?.(answers) ?? {};
  const answer = await graph.ask(operation, variables);
  answers.set(name, answer);
  const called = Object.keys(variables).length > 0 ? ['Called with', fenced('json', compactJson(variables))] : [];
  const path = [folder, `${name}.graphql`].filter((part) => part !== '').join('/');
  return [
    `### ${question}`,
    `${explanation} [\`${path}\`](../queries/${path})`,
    ...operationText(operation),
    ...variableTable(operation),
    ...called,
    'is answered with',
    `${fenced('json', compactJson(shortenAnswer(answer)))}\n`,
  ].join('\n\n');
}

/** The operation without its comment; the fragments, which say the same again and again, folded. */
function operationText(operation: string): readonly string[] {
  const [asked = '', ...fragments] = operation.replace(/^(#.*\n)+/, '').split(/\n\n(?=fragment )/);
  if (fragments.length === 0) return [fenced('graphql', asked)];
  const folded = fenced('graphql', fragments.join('\n\n'));
  return [fenced('graphql', asked), '<details><summary>with these fragments</summary>', folded, '</details>'];
}

function variableTable(operation: string): readonly string[] {
  const [definition] = parse(operation).definitions.filter(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  const rows = (definition?.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
    const cells = [`$${variable.name.value}`, print(type), defaultValue ? print(defaultValue) : ''];
    return `| ${cells.map((cell) => (cell === '' ? '' : `\`${cell}\``)).join(' | ')} |`;
  });
  return rows.length === 0 ? [] : [['| variable | type | default |', '|---|---|---|', ...rows].join('\n')];
}

function fenced(language: string, text: string): string {
  return ['```'.concat(language), text, '```'].join('\n');
}

/** The address of a heading within its page, as GitHub makes it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
