/** A sentence with the claims that it makes, as a table of sentences writes them. */
export interface SentenceRow {
  readonly text: string;
  /** `SUBJECT PREDICATE OBJECT`, with `[MODALITY]` behind where a table gives it; empty for a sentence that claims nothing. */
  readonly claims: readonly string[];
}

/** The rows of a table of sentences: a row is a sentence, `=>` and its claims with `;` between them. Other lines are no rows. */
export function readRows(table: string): readonly SentenceRow[] {
  return table
    .split('\n')
    .filter((line) => line.includes('=>'))
    .map((line) => {
      const [text = '', claims = ''] = line.split('=>').map((part) => part.trim());
      const said = claims.split(';').map((claim) => claim.trim());
      return { text, claims: said.filter((claim) => claim !== '') };
    });
}
