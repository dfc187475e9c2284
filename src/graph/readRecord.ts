/** A record from its stored text; null where the text is no object in JSON. */
export function readRecord<Content extends object>(text: string): Content | null {
  try {
    const record: unknown = JSON.parse(text);
    return typeof record === 'object' && record !== null ? (record as Content) : null;
  } catch {
    return null;
  }
}
