/** The words of a text between spaces, as a set. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** The phrases of a text between bars. */
export function phrases(text: string): readonly string[] {
  return text
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** A table of `word=value` pairs: `da=de na=em`; a bare word stands for itself. */
export function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair): [string, string] => {
        const [word = '', value = word] = pair.split('=');
        return [word, value];
      }),
  );
}

/** A table from groups of words, each group with what it stands for. */
export function grouped<Value>(groups: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> {
  return new Map(
    groups.flatMap(([text, value]) => phrases(text.replace(/\s+/g, '|')).map((word) => [word, value] as const)),
  );
}
