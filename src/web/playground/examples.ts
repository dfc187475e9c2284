/** A saved operation, as the server lists it. */
export interface Example {
  readonly name: string;
  /** What one learns from it. */
  readonly question: string;
  readonly operation: string;
}

/** The saved operations that the server offers; none where it cannot list them, for the editor works without. */
export async function loadExamples(): Promise<readonly Example[]> {
  try {
    const response = await fetch('/graphql/examples.json');
    return response.ok ? ((await response.json()) as readonly Example[]) : [];
  } catch {
    return [];
  }
}

/** The example that a first visit shows: the one about Llama 4, else the first. */
export function firstExample(examples: readonly Example[]): Example | undefined {
  return (
    examples.find(({ name, question, operation }) => /llama[\s-]?4/i.test(`${name} ${question} ${operation}`)) ??
    examples[0]
  );
}
