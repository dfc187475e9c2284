/** A line of a text that comes in pieces. */
export interface NumberedLine {
  /** From 1 on. */
  readonly number: number;
  /** Without the line's end; null for one that is too long, which is never in memory. */
  readonly bytes: Uint8Array | null;
}

/**
 * Cuts pieces of a text into its lines, one in memory at a time.
 *
 * @param longest most bytes of a line
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<NumberedLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  const keep = (part: Uint8Array): void => {
    size += part.length;
    if (size > longest) parts = [];
    else parts.push(part);
  };
  const line = () => ({ number, bytes: size > longest ? null : Buffer.concat(parts) });
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      keep(chunk.subarray(start, end));
      yield line();
      [parts, size, start, number] = [[], 0, end + 1, number + 1];
    }
    keep(chunk.subarray(start));
  }
  if (size > 0) yield line();
}
