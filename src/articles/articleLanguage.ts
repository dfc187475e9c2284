import { unreadable } from './fileProblems.js';

/** Languages that articles are read in, unless a caller knows more. */
export const ARTICLE_LANGUAGES: readonly string[] = ['pt', 'en', 'es', 'fr', 'de'];

/** So much of a text is enough to tell its language, in UTF-16 code units. */
const SAMPLE = 20_000;

/** What is said of a text's language, apart from the text itself. */
export interface LanguageClues {
  /** Language code that a person gives for this very article; it is believed. Undefined for none. */
  readonly given: string | undefined;
  /** Language code that a machine declares, such as a page's template; the text goes before it. Null for none. */
  readonly declared: string | null;
}

/**
 * The language of an article: the one that is given, else the one its text is surely written in, else the one that is declared.
 *
 * @param supported languages that can be extracted
 * @throws ApplicationError `ARTICLE_UNREADABLE` where the language is not among them or cannot be told
 */
export async function languageOf(
  body: string,
  { given, declared }: LanguageClues,
  supported: readonly string[],
  file: string,
): Promise<string> {
  const list = supported.join(', ');
  if (given !== undefined) {
    const language = primaryCode(given);
    if (supported.includes(language)) return language;
    throw unreadable(
      file,
      `is said to be written in the language "${given}", which cannot be read yet`,
      `Load articles in one of ${list}; correct "language:" in the front matter if it is wrong.`,
    );
  }
  const { eld } = await import('eld/small');
  const detected = eld.detect(body.slice(0, SAMPLE));
  const sure = detected.language !== '' && detected.isReliable();
  if (sure && supported.includes(detected.language)) return detected.language;
  if (!sure && declared !== null && supported.includes(primaryCode(declared))) return primaryCode(declared);
  throw unreadable(
    file,
    sure
      ? `is written in a language (detected: ${detected.language}) that cannot be read yet`
      : `is written in a language that could not be told for sure${detected.language === '' ? '' : ` (perhaps ${detected.language})`}`,
    `If it is one of ${list}, name it in the front matter ("language: ${supported[0] ?? 'en'}") or by option.`,
  );
}

function primaryCode(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}
