/** A name of which only the case differs from its normal form, as most words do: the rest of the work is spared. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/**
 * A name in the form in which names are compared: no case, no accents, no punctuation, single spaces. Letters and digits of
 * every script stay. "Mistura de Especialistas" and "mistura  de-especialistas" are the same name; the empty string means
 * that nothing comparable was left.
 */
export function normalName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a name in its normal form. */
export function nameTokens(name: string): readonly string[] {
  const normal = normalName(name);
  return normal === '' ? [] : normal.split(' ');
}
