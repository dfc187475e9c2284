/** A first part of a compound has at least so many letters, and so has a noun that ends one without a hyphen. */
const SHORTEST = 3;
const SHORTEST_HEAD = 5;
/** Shorter nouns that end compounds all the same. */
const SHORT_HEADS: ReadonlySet<string> = new Set(['chef', 'deal']);
/** Endings of the plural and of the cases, longest first. */
const ENDINGS = ['innen', 'nen', 'ern', 'en', 'es', 'er', 'e', 'n', 's'];

/** The noun of a table that heads a word: of "Sprachmodellen", "modell". Null where the table holds none. */
export function headIn(word: string, has: (noun: string) => boolean): string | null {
  for (let from = 0; from <= word.length - SHORTEST; from += 1) {
    if (from > 0 && from < SHORTEST && word[from - 1] !== '-') continue;
    const tail = word.slice(from);
    if (from > 0 && word[from - 1] !== '-' && tail.length < SHORTEST_HEAD && !SHORT_HEADS.has(tail)) continue;
    if (has(tail)) return tail;
    for (const ending of ENDINGS) {
      const stem = tail.slice(0, -ending.length);
      if (tail.endsWith(ending) && stem.length >= SHORTEST && has(stem)) return stem;
    }
  }
  return null;
}

/** A table of nouns that knows their compounds, plurals and cases: "Softwarekonzerns" is found under "konzern". */
export class CompoundTable<Value> extends Map<string, Value> {
  readonly #known = new Map<string, string | null>();
  readonly #inCompound: (value: Value) => Value;

  /**
   * @param inCompound what the value of a noun is where the noun ends a compound that the table does not hold itself
   */
  constructor(rows: Iterable<readonly [string, Value]>, inCompound: (value: Value) => Value = (value) => value) {
    super(rows);
    this.#inCompound = inCompound;
  }

  #headOf(word: string): string | null {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const head = headIn(word, (noun) => super.has(noun));
    this.#known.set(word, head);
    return head;
  }

  override get(word: string): Value | undefined {
    const head = this.#headOf(word);
    const value = head === null ? undefined : super.get(head);
    return value === undefined || head === null || word.startsWith(head) ? value : this.#inCompound(value);
  }

  override has(word: string): boolean {
    return this.#headOf(word) !== null;
  }
}

/** A set of nouns that knows their compounds, plurals and cases. */
export class CompoundSet extends Set<string> {
  readonly #known = new Map<string, boolean>();

  override has(word: string): boolean {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const found = headIn(word, (noun) => super.has(noun)) !== null;
    this.#known.set(word, found);
    return found;
  }
}
