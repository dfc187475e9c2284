import { Kind, parse, valueFromASTUntyped } from 'graphql';

/** A saved operation, as the server lists it. */
export interface Example {
  readonly name: string;
  /** What it asks. */
  readonly question: string;
  /** What one learns from it; empty where nothing is told. */
  readonly explanation: string;
  readonly operation: string;
}

/** The example that a first visit shows: its answer has sums, modalities, people cited and sentences. */
const FIRST = 'WhatDoesMetaInvestIn';

/** The saved operations that the server offers; none where it cannot list them, for the editor works without. */
export async function loadExamples(): Promise<readonly Example[]> {
  try {
    const response = await fetch('/graphql/examples.json');
    return response.ok ? ((await response.json()) as readonly Example[]) : [];
  } catch {
    return [];
  }
}

/** The example that a first visit shows; undefined where there is none. */
export function firstExample(examples: readonly Example[]): Example | undefined {
  return examples.find(({ name }) => name === FIRST) ?? examples[0];
}

/** The examples whose question or explanation has every word that was typed, in any case. */
export function matchingExamples(examples: readonly Example[], typed: string): readonly Example[] {
  const words = typed.toLowerCase().split(/\s+/);
  return examples.filter(({ question, explanation }) => {
    const text = `${question} ${explanation}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The variables of an operation at their defaults, as text to edit; empty where there are none. */
export function variablesOf(operation: string): string {
  const variables = parse(operation).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  );
  const defaults = variables.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return defaults.length > 0 ? JSON.stringify(Object.fromEntries(defaults), null, 2) : '';
}
