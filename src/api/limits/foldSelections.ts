import { type DocumentNode, type FieldNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';

/** How a figure of a selection is made of the figures within it. */
export interface Fold {
  /** What a selection itself adds to what is found within it. */
  readonly of: (selection: SelectionNode, within: number) => number;
  /** The figure of two selections side by side. */
  readonly join: (one: number, other: number) => number;
}

/**
 * A figure of selections, fragments counted at every place where they are spread. Each fragment is read once, however often and on however many paths
 * it is spread, so that fragments that multiply cost no time; one that spreads itself adds nothing, for validation refuses it.
 */
export function foldSelections(document: DocumentNode, { of, join }: Fold): (set: SelectionSetNode) => number {
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const known = new Map<string, number>();

  const ofSet = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((sum, selection) => join(sum, ofSelection(selection)), 0);

  const ofSelection = (selection: SelectionNode): number => {
    if (selection.kind !== Kind.FRAGMENT_SPREAD)
      return of(selection, isIntrospection(selection) ? 0 : ofSet(selection.selectionSet));
    return of(selection, ofFragment(selection.name.value));
  };

  const ofFragment = (name: string): number => {
    const found = known.get(name);
    if (found !== undefined) return found;
    known.set(name, 0);
    const figure = ofSet(fragments.get(name)?.selectionSet);
    known.set(name, figure);
    return figure;
  };

  return ofSet;
}

/** Whether a field asks for the schema; the library's own rule bounds what lies within. */
function isIntrospection(selection: SelectionNode): selection is FieldNode {
  return selection.kind === Kind.FIELD && ['__schema', '__type'].includes(selection.name.value);
}
